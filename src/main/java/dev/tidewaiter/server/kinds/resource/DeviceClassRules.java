package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.Optional;

/**
 * What the API server demands of a DeviceClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, ValidateDeviceClass; pkg/apis/resource/v1, Validate_DeviceClassSpec;
 * apimachinery/pkg/api/validate, ExtendedResourceName.
 */
public final class DeviceClassRules implements KindRules {

  @Override
  public void validate(ObjectView deviceClass, Errors errors) {
    ObjectView spec = deviceClass.at("spec");
    DeviceSelectors.validate(spec.at("selectors"), errors);
    ObjectView configurations = spec.at("config");
    if (configurations.size() <= DeviceLimits.LIST) {
      for (ObjectView configuration : configurations.items()) {
        DeviceConfiguration.validate(configuration, errors);
      }
    }
    Names.declaredSubdomain(deviceClass.at("metadata", "name"), errors);
    declared(spec, errors);
  }

  @Override
  public Optional<String> undecided(ObjectView deviceClass) {
    return deviceClass.at("spec", "selectors").size() > 0 ? Optional.of(DeviceSelectors.NOT_COMPILED) : Optional.empty();
  }

  private static void declared(ObjectView spec, Errors errors) {
    DeviceSelectors.declared(spec.at("selectors"), errors);
    if (Declared.maxItems(spec.at("config"), DeviceLimits.LIST, errors)) {
      for (ObjectView configuration : spec.at("config").items()) {
        DeviceConfiguration.declared(configuration, errors);
      }
    }
    if (spec.at("extendedResourceName").present()) {
      extendedResource(spec.at("extendedResourceName"), errors);
    }
  }

  /** A name outside of Kubernetes' own that a quota can put {@code requests.} before. */
  private static void extendedResource(ObjectView name, Errors errors) {
    String text = name.text();
    if (text.indexOf('/') < 0) {
      errors.invalid(name, "a name must be a domain-prefixed path, such as 'example.com/my-prop'");
    } else if (text.contains("kubernetes.io/")) {
      errors.invalid(name, "must not have \"kubernetes.io/\" domain");
    }
    if (text.startsWith("requests.")) {
      errors.invalid(name, "must not have \"requests.\" prefix");
    }
    errors.invalidEach(name, Formats.qualifiedName("requests." + text));
  }
}
