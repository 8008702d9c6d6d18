package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of one volume, of which none may be another or lie below it.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go, warningsForOverlappingVirtualPaths, checkForOverlap.
 */
final class OverlappingPaths {

  private final String volume;
  private final Warnings warnings;
  private final List<String> printed = new ArrayList<>();
  private final TreeMap<String, List<Integer>> byPath = new TreeMap<>();

  /**
   * @param name of the volume
   * @param description of it, as warnings say it
   */
  OverlappingPaths(ObjectView name, String description, Warnings warnings) {
    this.volume = "volume " + GoPrint.quoted(name.text()) + " (" + description + "): overlapping paths: ";
    this.warnings = warnings;
  }

  /** A file; warns of each file before it that it meets, in their order. */
  void add(ObjectView file, String source) {
    String path = withoutSlashes(file.text());
    String own = GoPrint.quoted(path) + (source.isEmpty() ? "" : " (" + source + ")");
    if (path.isEmpty() || warnings.isFull()) {
      return;
    }
    List<Integer> met = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      met.addAll(byPath.getOrDefault(path.substring(0, slash), List.of()));
    }
    met.addAll(byPath.getOrDefault(path, List.of()));
    for (Map.Entry<String, List<Integer>> below : byPath.tailMap(path + "/").entrySet()) {
      if (!below.getKey().startsWith(path + "/")) {
        break;
      }
      met.addAll(below.getValue());
    }
    met.sort(null);
    for (int index : met) {
      warnings.add(file, volume + own + " with " + printed.get(index));
    }
    List<Integer> same = byPath.getOrDefault(path, new ArrayList<>());
    same.add(printed.size());
    byPath.put(path, same);
    printed.add(own);
  }

  void addIfAny(ObjectView file, String source) {
    if (!file.text().isEmpty()) {
      add(file, source);
    }
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
