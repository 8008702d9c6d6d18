package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The directories and files of the node that are volumes of a pod. */
public final class HostPaths {

  private HostPaths() {}

  /** The volumes that are a directory or file of the node, in their order. */
  public static List<ObjectView> volumes(PodTemplate pod) {
    List<ObjectView> volumes = new ArrayList<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("hostPath").present()) {
        volumes.add(volume);
      }
    }
    return volumes;
  }

  /** The path of such a volume. */
  public static ObjectView path(ObjectView volume) {
    return volume.at("hostPath", "path");
  }

  /** The paths of the volumes that may hold files to write, by the names of the volumes: not sockets and devices of the node. */
  public static Map<String, ObjectView> directories(PodTemplate pod) {
    Map<String, ObjectView> directories = new HashMap<>();
    for (ObjectView volume : volumes(pod)) {
      String type = volume.at("hostPath", "type").text();
      if (!type.equals("Socket") && !type.endsWith("Device")) {
        directories.put(volume.at("name").text(), path(volume));
      }
    }
    return directories;
  }

  /** A path without repeated and trailing slashes. */
  public static String plain(String path) {
    StringBuilder plain = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '/' || plain.length() == 0 || plain.charAt(plain.length() - 1) != '/') {
        plain.append(c);
      }
    }
    int length = plain.length();
    return length > 1 && plain.charAt(length - 1) == '/' ? plain.substring(0, length - 1) : plain.toString();
  }

  /** Whether a path is the one below the directory of what runs. */
  public static boolean isAt(String path, String below) {
    if (!path.contains("run")) {
      return false;
    }
    String plain = plain(path);
    return plain.equals("/run/" + below) || plain.equals("/var/run/" + below);
  }
}
