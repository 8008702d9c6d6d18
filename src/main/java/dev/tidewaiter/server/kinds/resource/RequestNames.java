package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of a claim's requests and of their alternatives, and the places that refer to them.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, gatherRequestNames, validateRequestNameRef.
 */
final class RequestNames {

  private static final String NOT_A_REQUEST =
      "must be the name of a request in the claim or the name of a request and a subrequest separated by '/'";

  private final Map<String, Set<String>> names = new HashMap<>();

  RequestNames(ObjectView requests) {
    for (ObjectView request : requests.items()) {
      Set<String> alternatives = new HashSet<>();
      for (ObjectView alternative : request.at("firstAvailable").items()) {
        alternatives.add(alternative.at("name").text());
      }
      names.put(request.at("name").text(), alternatives);
    }
  }

  /** References, of which there are not more than the server looks at. */
  void referred(ObjectView references, Errors errors) {
    if (references.size() > DeviceLimits.LIST) {
      return;
    }
    for (ObjectView reference : references.items()) {
      referred(reference, reference.text(), errors);
    }
  }

  private void referred(ObjectView reference, String text, Errors errors) {
    int slash = text.indexOf('/');
    if (slash >= 0 && text.indexOf('/', slash + 1) >= 0) {
      errors.invalid(reference, NOT_A_REQUEST);
      return;
    }
    String request = slash < 0 ? text : text.substring(0, slash);
    label(reference, request, errors);
    Set<String> alternatives = names.getOrDefault(request, Set.of());
    boolean known = names.containsKey(request);
    if (slash >= 0) {
      String alternative = text.substring(slash + 1);
      label(reference, alternative, errors);
      known &= alternatives.contains(alternative);
    }
    if (!known) {
      errors.invalid(reference, NOT_A_REQUEST);
    }
  }

  private static void label(ObjectView reference, String name, Errors errors) {
    for (String message : Dns.label(name)) {
      errors.invalid(reference, GoPrint.quoted(name), message);
    }
  }
}
