package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a device: each attribute has one value, of one of four types, or a list of them where there are such.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDeviceAttribute; pkg/apis/resource/v1, Validate_DeviceAttribute.
 */
final class DeviceAttributes {

  private static final int MAX_VALUE = 64;
  private static final String[] TYPES = {"int", "bool", "string", "version", "ints", "bools", "strings", "versions"};
  private static final String ALL_TYPES = "`int`, `bool`, `string`, `version`, `ints`, `bools`, `strings`, `versions`";

  private DeviceAttributes() {}

  static void validate(ObjectView attributes, Errors errors) {
    for (ObjectView attribute : attributes.entries()) {
      DeviceNames.key(attributes, attribute, errors);
      ObjectView named = EntryPath.of(attributes, attribute);
      tooLong(named.at("string"), errors);
      ObjectView version = named.at("version");
      if (version.present() && !SemanticVersion.isValid(version.text())) {
        errors.invalid(version, "must be a string compatible with semver.org spec 2.0.0");
      }
      tooLong(version, errors);
      if (named != attribute) {
        number(named, errors);
      }
    }
  }

  static void declared(ObjectView attributes, Errors errors) {
    for (ObjectView attribute : attributes.entries()) {
      List<String> types = types(attribute);
      if (types.isEmpty()) {
        errors.invalid(attribute, "\"\"", "must specify one of: " + ALL_TYPES);
      } else if (types.size() > 1) {
        String printed = GoPrint.quoted("{" + String.join(", ", types) + "}");
        errors.invalid(attribute, printed, "must specify exactly one of: " + ALL_TYPES);
      }
    }
  }

  /** Where the path is shortened, the server does not know what is written as what is declared, and reports both. */
  private static void number(ObjectView attribute, Errors errors) {
    int count = types(attribute).size();
    if (count == 0) {
      errors.invalid(attribute, "\"\"", "exactly one value must be specified");
    } else if (count > 1) {
      String printed = new GoStruct().orNull("IntValue", attribute.at("int")).orNull("BoolValue", attribute.at("bool"))
          .orNull("StringValue", attribute.at("string")).orNull("VersionValue", attribute.at("version"))
          .orNull("IntValues", attribute.at("ints")).orNull("BoolValues", attribute.at("bools"))
          .orNull("StringValues", attribute.at("strings")).orNull("VersionValues", attribute.at("versions")).print();
      errors.invalid(attribute, printed, "exactly one value must be specified");
    }
  }

  private static List<String> types(ObjectView attribute) {
    List<String> types = new ArrayList<>(1);
    for (String type : TYPES) {
      if (attribute.at(type).present()) {
        types.add(type);
      }
    }
    return types;
  }

  private static void tooLong(ObjectView value, Errors errors) {
    if (Utf8.length(value.text()) > MAX_VALUE) {
      errors.tooLong(value, MAX_VALUE);
    }
  }
}
