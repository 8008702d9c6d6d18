package dev.tidewaiter.rules.storage;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.LabelSet;
import dev.tidewaiter.rules.facts.Labelled;
import dev.tidewaiter.rules.facts.Selector;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.StorageRequest;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims, volumes and classes written in a line each: a name, a size, access modes, and what else is said as {@code key=value}.
 *
 * <p>Access modes are {@code NONE}, or names with commas between them, of which {@code BLANK} is the empty text.
 *
 * <p>{@code class}, {@code mode}, {@code vac}; of a volume {@code labels=a:1} and {@code ref=namespace/name@uid}; of a claim {@code ns},
 * {@code select=a:1} and {@code volume}.
 */
final class Shorthand {

  private static final Map<String, String> MODES =
      Map.of("RWO", "ReadWriteOnce", "ROX", "ReadOnlyMany", "RWX", "ReadWriteMany", "RWOP", "ReadWriteOncePod", "BLANK", "");

  private static final Place NOWHERE = new Place(new SourceId("", 0), new Span(0, 0), new ObjectRef("", "", "", ""), "");

  private Shorthand() {}

  static StorageScope scope(String volumes, String claims, String classes) {
    Map<String, Volume> allVolumes = new LinkedHashMap<>();
    for (String line : lines(volumes)) {
      Volume volume = volume(line);
      allVolumes.put(volume.name(), volume);
    }
    Map<String, StorageClass> allClasses = new LinkedHashMap<>();
    for (String line : lines(classes)) {
      StorageClass known = storageClass(line);
      allClasses.put(known.name(), known);
    }
    List<Claim> allClaims = new ArrayList<>();
    for (String line : lines(claims)) {
      allClaims.add(claim(line));
    }
    Set<String> byHand = allVolumes.values().stream().map(Volume::className).collect(Collectors.toSet());
    return new StorageScope(allVolumes, allClaims, allClasses, byHand);
  }

  static Volume volume(String line) {
    String[] words = line.split(" +");
    Map<String, String> more = more(words);
    return new Volume(
        words[0],
        labels(more.getOrDefault("labels", "")),
        more.getOrDefault("class", ""),
        Quantity.of(words[1]),
        modes(words[2]),
        more.getOrDefault("mode", "Filesystem"),
        more.getOrDefault("vac", ""),
        Optional.ofNullable(more.get("ref")).map(Shorthand::reservation),
        "nfs",
        false,
        false,
        NOWHERE);
  }

  static Claim claim(String line) {
    String[] words = line.split(" +");
    Map<String, String> more = more(words);
    StorageRequest request =
        new StorageRequest(
            Optional.ofNullable(more.get("class")),
            Quantity.of(words[1]),
            modes(words[2]),
            more.getOrDefault("mode", "Filesystem"),
            Optional.ofNullable(more.get("select")).map(Shorthand::selector),
            more.getOrDefault("volume", ""),
            more.getOrDefault("vac", ""),
            new StorageRequest.Places(NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE));
    return new Claim(more.getOrDefault("ns", "default"), words[0], false, 1, 0, NOWHERE, request);
  }

  /** A class is a name and what it is: {@code provisions}, {@code waits}, {@code default}. */
  private static StorageClass storageClass(String line) {
    List<String> words = List.of(line.split(" +"));
    boolean provisions = words.contains("provisions");
    return new StorageClass(words.get(0), provisions, words.contains("waits"), words.contains("default"), NOWHERE, NOWHERE);
  }

  private static Volume.Reservation reservation(String written) {
    String[] parts = written.split("[/@]", -1);
    return new Volume.Reservation(parts[0], parts[1], parts.length > 2 ? parts[2] : "", NOWHERE);
  }

  private static Selector selector(String labels) {
    return Labelled.selector("{matchLabels: " + map(labels) + "}");
  }

  private static LabelSet labels(String labels) {
    return Labelled.labels(map(labels));
  }

  private static String map(String labels) {
    return labels.isEmpty() ? "{}" : "{" + labels.replace(":", ": '").replace(",", "', ") + "'}";
  }

  private static List<String> modes(String list) {
    return list.equals("NONE") ? List.of() : Arrays.stream(list.split(",")).map(MODES::get).toList();
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("[;\n]")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Map<String, String> more(String[] words) {
    Map<String, String> more = new LinkedHashMap<>();
    for (int i = 3; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      more.put(words[i].substring(0, equals), words[i].substring(equals + 1));
    }
    return more;
  }
}
