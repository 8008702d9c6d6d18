package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.Opaque;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.GoUrl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Functions over URLs.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/urls.go.
 */
public final class Urls implements Library {

  /** A URL; two are equal if they are printed alike. */
  record Url(GoUrl url) implements Opaque {
    @Override
    public String celType() {
      return "kubernetes.URL";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Url that && url.toString().equals(that.url.toString());
    }

    @Override
    public int hashCode() {
      return url.toString().hashCode();
    }

    @Override
    public String toString() {
      return url.toString();
    }
  }

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "url", "isURL", "getScheme", "getHost", "getHostname", "getPort", "getEscapedPath", "getQuery" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("url")) {
      return arguments[0] instanceof String text ? read(text) : NOT_MINE;
    }
    if (function.equals("isURL")) {
      return arguments[0] instanceof String text ? (Object) GoUrl.requestProblem(text).isEmpty() : NOT_MINE;
    }
    if (!(arguments[0] instanceof Url value)) {
      return NOT_MINE;
    }
    GoUrl url = value.url();
    return switch (function) {
      case "getScheme" -> url.scheme();
      case "getHost" -> url.host();
      case "getHostname" -> url.hostname();
      case "getPort" -> url.port();
      case "getEscapedPath" -> url.escapedPath();
      default -> parameters(url);
    };
  }

  private static Object read(String text) {
    String problem = GoUrl.requestProblem(text);
    Optional<GoUrl> url = problem.isEmpty() ? GoUrl.parse(text) : Optional.empty();
    return url.isPresent() ? new Url(url.get()) : new CelError("URL parse error during conversion from string: " + problem);
  }

  private static CelMap parameters(GoUrl url) {
    Map<Object, Object> map = new LinkedHashMap<>();
    url.parameters().forEach((name, values) -> map.put(name, CelList.of(values)));
    return CelMap.of(map);
  }
}
