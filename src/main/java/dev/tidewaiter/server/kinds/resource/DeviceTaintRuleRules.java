package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.volume.CsiSource;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a DeviceTaintRule.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, ValidateDeviceTaintRule; pkg/registry/resource/devicetaintrule/strategy.go.
 */
public final class DeviceTaintRuleRules implements KindRules {

  @Override
  public JsonObject prepared(JsonObject rule) {
    return rule.without("status");
  }

  @Override
  public void validate(ObjectView rule, Errors errors) {
    ObjectView selector = rule.at("spec", "deviceSelector");
    if (selector.at("driver").present()) {
      CsiSource.driverName(selector.at("driver"), errors);
    }
    if (selector.at("pool").present()) {
      PoolName.validate(selector.at("pool"), errors);
    }
    if (selector.at("device").present()) {
      Names.dnsLabel(selector.at("device"), errors);
    }
    DeviceTaint.validate(rule.at("spec", "taint"), errors);
    DeviceTaint.declared(rule.at("spec", "taint"), errors);
  }
}
