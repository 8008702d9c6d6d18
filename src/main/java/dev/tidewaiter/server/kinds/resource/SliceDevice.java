package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A device that a slice lists.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDevice; pkg/apis/resource/v1, Validate_Device.
 */
final class SliceDevice {

  private static final int MAX_ATTRIBUTES_AND_CAPACITIES = 32;
  private static final int MAX_VALUES = 48;
  private static final int MAX_TAINTS = 16;
  private static final int MAX_CONSUMPTIONS = 2;

  private SliceDevice() {}

  /**
   * What is written of a device.
   *
   * @param choosesNodes whether each device says which nodes it can be used from
   * @param readsPolicies whether it is known what the server makes of the policies of capacities
   */
  static void validate(ObjectView device, boolean choosesNodes, boolean readsPolicies, Errors errors) {
    Names.dnsLabel(device.at("name"), errors);
    ObjectView attributes = device.at("attributes");
    ObjectView capacity = device.at("capacity");
    int both = attributes.size() + capacity.size();
    if (both > MAX_ATTRIBUTES_AND_CAPACITIES) {
      errors.invalid(device, Integer.toString(both),
          "the total number of attributes and capacities must not exceed " + MAX_ATTRIBUTES_AND_CAPACITIES);
    }
    if (attributes.size() > MAX_VALUES) {
      errors.invalid(device, Integer.toString(attributes.size()), "the total number of attribute values must not exceed " + MAX_VALUES);
    }
    DeviceAttributes.validate(attributes, errors);
    capacity(capacity, device.at("allowMultipleAllocations").flag(), readsPolicies, errors);
    ObjectView taints = device.at("taints");
    if (Declared.maxItems(taints, MAX_TAINTS, errors)) {
      for (ObjectView taint : taints.items()) {
        DeviceTaint.validate(taint, errors);
      }
    }
    Counters.validate(device.at("consumesCounters"), MAX_CONSUMPTIONS, errors);
    NodeChoice.ofDevice(device, choosesNodes, errors);
    BindingConditions.validate(device, errors);
  }

  static void declared(ObjectView device, Errors errors) {
    DeviceAttributes.declared(device.at("attributes"), errors);
    Counters.declared(device.at("consumesCounters"), MAX_CONSUMPTIONS, "counterSet", errors);
    for (ObjectView taint : device.at("taints").items()) {
      DeviceTaint.declared(taint, errors);
    }
    BindingConditions.declared(device, errors);
  }

  private static void capacity(ObjectView capacities, boolean shared, boolean readsPolicies, Errors errors) {
    for (ObjectView capacity : capacities.entries()) {
      DeviceNames.key(capacities, capacity, errors);
      ObjectView named = EntryPath.of(capacities, capacity);
      if (named.at("requestPolicy").absent()) {
        continue;
      }
      if (!shared) {
        errors.forbidden(named.at("requestPolicy"), "allowMultipleAllocations must be true");
      } else if (readsPolicies) {
        RequestPolicy.validate(named, errors);
      }
    }
  }
}
