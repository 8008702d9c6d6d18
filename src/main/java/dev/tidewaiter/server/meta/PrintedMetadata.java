package dev.tidewaiter.server.meta;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Metadata as the server's sentences print it, without what it has taken off before and without the fields' managers that it has put in:
 * those tell of the request, its time and its client.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/apis/meta/v1, ObjectMeta.
 */
public final class PrintedMetadata {

  private static final String[] TEXTS = {"name", "generateName", "namespace", "resourceVersion"};
  private static final String[] MAPS = {"labels", "annotations"};

  private PrintedMetadata() {}

  /** Whether nothing is set, but perhaps the namespace. */
  public static boolean isEmpty(ObjectView metadata, boolean besideNamespace) {
    String printed = of(metadata);
    return printed.equals("{}")
        || besideNamespace && printed.equals("{\"namespace\":" + GoPrint.json(metadata.at("namespace").text()) + "}");
  }

  /** The metadata as JSON, without fields that hold nothing. */
  public static String of(ObjectView metadata) {
    StringBuilder out = new StringBuilder();
    for (String text : TEXTS) {
      add(text, metadata.at(text).text().isEmpty() ? "" : GoPrint.json(metadata.at(text).text()), out);
    }
    long generation = metadata.at("generation").number();
    add("generation", generation == 0 ? "" : Long.toString(generation), out);
    for (String map : MAPS) {
      add(map, metadata.at(map).size() == 0 ? "" : GoPrint.named(metadata.at(map)), out);
    }
    ObjectView owners = metadata.at("ownerReferences");
    add("ownerReferences", owners.size() == 0 ? "" : OwnerReferences.printed(owners.items()), out);
    ObjectView finalizers = metadata.at("finalizers");
    add("finalizers", finalizers.size() == 0 ? "" : GoPrint.named(finalizers), out);
    return out.insert(0, '{').append('}').toString();
  }

  private static void add(String name, String printed, StringBuilder out) {
    if (!printed.isEmpty()) {
      out.append(out.isEmpty() ? "\"" : ",\"").append(name).append("\":").append(printed);
    }
  }
}
