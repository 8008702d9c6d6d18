package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The node ports that a dry run gives a Service: those it asks for, and for the rest the number after the highest so far.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/service/storage/alloc.go, txnAllocNodePorts; portallocator/operation.go.
 */
final class NodePorts {

  private static final int FIRST_GUESS = 32769;

  private final Set<Long> taken = new HashSet<>();
  private long highest;

  /** The spec with its node ports. Only the first thing that is refused is an error; what follows is given as if it had not been. */
  JsonObject allocated(JsonObject spec, ObjectView view, Errors errors) {
    String type = Fill.textOf(spec, "type");
    boolean loadBalancer = type.equals("LoadBalancer");
    if (!loadBalancer && !type.equals("NodePort")) {
      return spec;
    }
    boolean forAll = !loadBalancer || view.at("allocateLoadBalancerNodePorts").flag();
    JsonObject given = Fill.items(spec, "ports", ports(view.at("ports").items(), forAll, errors));
    return loadBalancer ? healthCheck(given, view, errors) : given;
  }

  private List<JsonValue> ports(List<ObjectView> ports, boolean forAll, Errors errors) {
    Map<Long, Integer> asked = asked(ports);
    Map<Long, Integer> given = new HashMap<>();
    List<JsonValue> result = new ArrayList<>(ports.size());
    for (ObjectView port : ports) {
      boolean wanted = forAll || port.at("nodePort").number() != 0;
      result.add(wanted ? Fill.number(port.object(), "nodePort", nodePort(port, asked, given, errors)) : port.object());
    }
    return result;
  }

  /** Ports of one number, which differ by protocol, share the first node port that one of them asks for. */
  private int nodePort(ObjectView port, Map<Long, Integer> asked, Map<Long, Integer> given, Errors errors) {
    Long number = port.at("port").number();
    int wish = (int) port.at("nodePort").number();
    Integer shared = given.get(number);
    if (shared != null) {
      return wish == 0 || wish == shared ? shared : taken(port, wish, errors);
    }
    Integer first = asked.get(number);
    int nodePort = first == null ? next() : taken(port, first, errors);
    given.put(number, nodePort);
    return nodePort;
  }

  /** The node port if it is free, else none. */
  private int taken(ObjectView port, int nodePort, Errors errors) {
    if (take(nodePort)) {
      return nodePort;
    }
    if (errors.count() == 0) {
      errors.invalid(port.at("nodePort"), Integer.toString(nodePort), "provided port is already allocated");
    }
    return 0;
  }

  /** For each port the first node port that is asked for it. */
  private static Map<Long, Integer> asked(List<ObjectView> ports) {
    Map<Long, Integer> asked = new HashMap<>();
    for (ObjectView port : ports) {
      long nodePort = port.at("nodePort").number();
      if (nodePort != 0) {
        asked.putIfAbsent(port.at("port").number(), (int) nodePort);
      }
    }
    return asked;
  }

  private JsonObject healthCheck(JsonObject spec, ObjectView view, Errors errors) {
    ObjectView field = view.at("healthCheckNodePort");
    if (!view.at("externalTrafficPolicy").text().equals("Local")) {
      return spec;
    }
    if (field.number() == 0) {
      return Fill.number(spec, "healthCheckNodePort", next());
    }
    if (!take(field.number()) && errors.count() == 0) {
      errors.internal(
          field, "failed to allocate requested HealthCheck NodePort " + field.number() + ": provided port is already allocated");
    }
    return spec;
  }

  private boolean take(long port) {
    highest = Math.max(highest, port);
    return taken.add(port);
  }

  /** Past the highest number that 32 bits hold the field wraps around, as Go's does. */
  private int next() {
    long port = taken.isEmpty() ? FIRST_GUESS : highest + 1;
    take(port);
    return (int) port;
  }
}
