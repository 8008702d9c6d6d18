package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests as the server prints one that has the name of another.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/api/resource/v1, DeviceRequest, ExactDeviceRequest, DeviceSubRequest.
 */
final class RequestPrint {

  private RequestPrint() {}

  static String request(ObjectView request) {
    GoStruct out = new GoStruct().text("name", request.at("name"));
    ObjectView exactly = request.at("exactly");
    if (exactly.present()) {
      out.raw("exactly", body(new GoStruct(), exactly, true));
    }
    List<String> alternatives = new ArrayList<>();
    for (ObjectView alternative : request.at("firstAvailable").items()) {
      alternatives.add(alternative(alternative));
    }
    return out.rawIfAny("firstAvailable", request.at("firstAvailable"), list(alternatives)).print();
  }

  static String alternative(ObjectView alternative) {
    return body(new GoStruct().text("name", alternative.at("name")), alternative, false);
  }

  private static String body(GoStruct out, ObjectView body, boolean exactly) {
    out.text("deviceClassName", body.at("deviceClassName"))
        .rawIfAny("selectors", body.at("selectors"), selectors(body.at("selectors")))
        .textIfAny("allocationMode", body.at("allocationMode"))
        .numberIfAny("count", body.at("count"));
    if (exactly) {
      out.valueIfPresent("adminAccess", body.at("adminAccess"));
    }
    out.rawIfAny("tolerations", body.at("tolerations"), tolerations(body.at("tolerations")));
    if (body.at("capacity").present()) {
      ObjectView requests = body.at("capacity", "requests");
      out.raw("capacity", new GoStruct().rawIfAny("requests", requests, quantities(requests)).print());
    }
    return out.print();
  }

  private static String selectors(ObjectView selectors) {
    List<String> printed = new ArrayList<>();
    for (ObjectView selector : selectors.items()) {
      ObjectView cel = selector.at("cel");
      GoStruct out = new GoStruct();
      printed.add((cel.absent() ? out : out.raw("cel", new GoStruct().text("expression", cel.at("expression")).print())).print());
    }
    return list(printed);
  }

  private static String tolerations(ObjectView tolerations) {
    List<String> printed = new ArrayList<>();
    for (ObjectView toleration : tolerations.items()) {
      printed.add(new GoStruct().textIfAny("key", toleration.at("key")).textIfAny("operator", toleration.at("operator"))
          .textIfAny("value", toleration.at("value")).textIfAny("effect", toleration.at("effect"))
          .valueIfPresent("tolerationSeconds", toleration.at("tolerationSeconds")).print());
    }
    return list(printed);
  }

  private static String quantities(ObjectView map) {
    StringBuilder out = new StringBuilder("{");
    for (ObjectView entry : map.entries()) {
      out.append(out.length() == 1 ? "" : ",").append(GoPrint.json(entry.name())).append(':');
      out.append(Quantities.print(Quantities.of(entry)));
    }
    return out.append('}').toString();
  }

  private static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }
}
