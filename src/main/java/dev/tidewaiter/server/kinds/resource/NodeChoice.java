package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.NodeSelector;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * From which nodes devices can be used: of a slice, or of each of its devices.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateResourceSliceSpec, validateDevice.
 */
final class NodeChoice {

  private static final String NOT_TRUE = "must be either unset or set to true";
  private static final String ONE_OF_SLICE =
      "exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required";
  private static final String ONE_OF_DEVICE =
      "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required when `perDeviceNodeSelection` is set to true in the "
          + "ResourceSlice spec";

  private static final String NOT_OF_DEVICE =
      "`nodeName`, `nodeSelector` and `allNodes` can only be set if `perDeviceNodeSelection` is set to true in the ResourceSlice spec";

  private NodeChoice() {}

  static void ofSlice(ObjectView spec, Errors errors) {
    List<String> chosen = new ArrayList<>();
    name(spec.at("nodeName"), "must be either unset or set to a non-empty string", chosen, errors);
    ObjectView selector = spec.at("nodeSelector");
    selector(selector, chosen, errors);
    ObjectView terms = selector.at("nodeSelectorTerms");
    if (selector.present() && terms.size() != 1) {
      errors.invalid(terms, print(terms), "must have exactly one node selector term");
    }
    flag(spec.at("allNodes"), chosen, errors);
    flag(spec.at("perDeviceNodeSelection"), chosen, errors);
    if (chosen.isEmpty()) {
      errors.required(spec, ONE_OF_SLICE);
    } else if (chosen.size() > 1) {
      errors.invalid(spec, printed(chosen), ONE_OF_SLICE + ", but multiple fields are set");
    }
  }

  /**
   * The choice of a device.
   *
   * @param each whether each device of the slice says it
   */
  static void ofDevice(ObjectView device, boolean each, Errors errors) {
    if (!each) {
      if (device.at("nodeName").present() || device.at("nodeSelector").present() || device.at("allNodes").present()) {
        errors.invalid(device, "null", NOT_OF_DEVICE);
      }
      return;
    }
    List<String> chosen = new ArrayList<>();
    name(device.at("nodeName"), "must not be empty", chosen, errors);
    selector(device.at("nodeSelector"), chosen, errors);
    flag(device.at("allNodes"), chosen, errors);
    if (chosen.isEmpty()) {
      errors.required(device, ONE_OF_DEVICE);
    } else if (chosen.size() > 1) {
      errors.invalid(device, printed(chosen), ONE_OF_DEVICE);
    }
  }

  private static void name(ObjectView name, String ifEmpty, List<String> chosen, Errors errors) {
    if (!name.text().isEmpty()) {
      chosen.add("`nodeName`");
      Names.dnsSubdomain(name, errors);
    } else if (name.present()) {
      errors.invalid(name, ifEmpty);
    }
  }

  private static void selector(ObjectView selector, List<String> chosen, Errors errors) {
    if (selector.present()) {
      chosen.add("`nodeSelector`");
      NodeSelector.validate(selector, errors);
    }
  }

  private static void flag(ObjectView flag, List<String> chosen, Errors errors) {
    if (flag.flag()) {
      chosen.add("`" + flag.name() + "`");
    } else if (flag.present()) {
      errors.invalid(flag, NOT_TRUE);
    }
  }

  private static String printed(List<String> chosen) {
    return GoPrint.quoted("{" + String.join(", ", chosen) + "}");
  }

  private static String print(ObjectView terms) {
    if (terms.absent()) {
      return "null";
    }
    List<String> printed = new ArrayList<>();
    for (ObjectView term : terms.items()) {
      printed.add(new GoStruct().raw("MatchExpressions", requirements(term.at("matchExpressions")))
          .raw("MatchFields", requirements(term.at("matchFields"))).print());
    }
    return "[" + String.join(",", printed) + "]";
  }

  private static String requirements(ObjectView requirements) {
    if (requirements.absent()) {
      return "null";
    }
    List<String> printed = new ArrayList<>();
    for (ObjectView requirement : requirements.items()) {
      printed.add(new GoStruct().text("Key", requirement.at("key")).text("Operator", requirement.at("operator"))
          .orNull("Values", requirement.at("values")).print());
    }
    return "[" + String.join(",", printed) + "]";
  }
}
