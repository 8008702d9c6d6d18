package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.Opaque;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.GoUrl;
import java.util.List;
import java.util.Optional;

/**
 * The formats that Kubernetes has names for.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/format.go; kube-openapi/pkg/validation/strfmt.
 */
public final class NamedFormats implements Library {

  static final List<String> NAMES = List.of("dns1123Label", "dns1123Subdomain", "dns1035Label", "qualifiedName", "dns1123LabelPrefix",
      "dns1123SubdomainPrefix", "dns1035LabelPrefix", "labelValue", "uri", "uuid", "byte", "date", "datetime");

  /** A format. */
  record Format(String name) implements Opaque {
    @Override
    public String celType() {
      return "kubernetes.NamedFormat";
    }
  }

  @Override
  public boolean has(String function) {
    return function.startsWith("format.") || function.equals("validate");
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("validate")) {
      return arguments[0] instanceof Format format && arguments[1] instanceof String text ? validate(format, text) : NOT_MINE;
    }
    if (function.equals("format.named")) {
      return arguments[0] instanceof String name
          ? new CelOptional(NAMES.contains(name) ? Optional.of(new Format(name)) : Optional.empty()) : NOT_MINE;
    }
    return new Format(function.substring("format.".length()));
  }

  private static CelOptional validate(Format format, String text) {
    List<String> wrong = wrong(format.name(), text);
    return wrong.isEmpty() ? CelOptional.NONE : CelOptional.of(CelList.of(wrong));
  }

  private static List<String> wrong(String format, String text) {
    return switch (format) {
      case "dns1123Label" -> Dns.label(text);
      case "dns1123Subdomain" -> Dns.subdomain(text);
      case "dns1035Label" -> Dns.label1035(text);
      case "qualifiedName" -> Formats.qualifiedName(text);
      case "dns1123LabelPrefix" -> Dns.label(Dns.maskTrailingDash(text));
      case "dns1123SubdomainPrefix" -> Dns.subdomain(Dns.maskTrailingDash(text));
      case "dns1035LabelPrefix" -> Dns.label1035(Dns.maskTrailingDash(text));
      case "labelValue" -> Formats.labelValue(text);
      case "uri" -> said(GoUrl.requestProblem(text));
      case "uuid" -> said(StringFormats.isUuid(text) ? "" : "does not match the UUID format");
      case "byte" -> said(StringFormats.isBase64(text) ? "" : "invalid base64");
      case "date" -> said(StringFormats.isDate(text) ? "" : "invalid date");
      default -> said(StringFormats.isDateTime(text) ? "" : "invalid datetime");
    };
  }

  private static List<String> said(String problem) {
    return problem.isEmpty() ? List.of() : List.of(problem);
  }
}
