package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The directories and files of the node that are volumes of a pod. */
public final class HostPaths {

  private HostPaths() {}

  /** The paths, in the order of the volumes. */
  public static List<ObjectView> of(PodTemplate pod) {
    List<ObjectView> paths = new ArrayList<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView path = volume.at("hostPath", "path");
      if (path.present()) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The name of the volume that a path is of. */
  public static String volume(PodTemplate pod, ObjectView path) {
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("hostPath", "path").place().equals(path.place())) {
        return volume.at("name").text();
      }
    }
    return "";
  }

  /** The path of a volume that may hold files to write; empty if it is no directory of the node, or a socket or device of it. */
  public static Optional<ObjectView> directory(PodTemplate pod, String volumeName) {
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView source = volume.at("hostPath");
      if (source.present() && volume.at("name").text().equals(volumeName)) {
        String type = source.at("type").text();
        boolean special = type.equals("Socket") || type.endsWith("Device");
        return special ? Optional.empty() : Optional.of(source.at("path"));
      }
    }
    return Optional.empty();
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
