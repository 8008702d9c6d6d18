package dev.tidewaiter.cel.check;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions that Kubernetes has beside those of the language itself. A line is a function; one that begins with a dot is called on its
 * first argument.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/environment/base.go and apiserver/pkg/cel/library; cel-go v0.29.2, ext: strings version 2,
 * lists version 3, sets, two-variable comprehensions; cel/library.go, OptionalTypes.
 */
final class Signatures {

  /** {@code ORDERED} and {@code SUMMED} stand for each type that has an order, or a sum. */
  private static final String TABLE = """
      .isSorted(list(ORDERED)) bool
      .min(list(ORDERED)) ORDERED
      .max(list(ORDERED)) ORDERED
      .sort(list(ORDERED)) list(ORDERED)
      .@sortByAssociatedKeys(list(T), list(ORDERED)) list(T)
      .sum(list(SUMMED)) SUMMED
      .indexOf(list(A), A) int
      .lastIndexOf(list(A), A) int
      .includes(dyn, dyn) bool
      .slice(list(T), int, int) list(T)
      .flatten(list(list(T))) list(T)
      .flatten(list(dyn), int) list(dyn)
      .reverse(list(T)) list(T)
      .distinct(list(T)) list(T)
      lists.range(int) list(int)
      .first(list(T)) optional(T)
      .last(list(T)) optional(T)
      optional.of(T) optional(T)
      optional.ofNonZeroValue(T) optional(T)
      optional.none() optional(T)
      optional.unwrap(list(optional(T))) list(T)
      .unwrapOpt(list(optional(T))) list(T)
      .hasValue(optional(T)) bool
      .value(optional(T)) T
      .or(optional(T), optional(T)) optional(T)
      .orValue(optional(T), T) T
      _?._(dyn, string) optional(T)
      _[?_](list(T), int) optional(T)
      _[?_](optional(list(T)), int) optional(T)
      _[?_](map(K, T), K) optional(T)
      _[?_](optional(map(K, T)), K) optional(T)
      _[_](optional(list(T)), int) optional(T)
      _[_](optional(map(K, T)), K) optional(T)
      cel.@mapInsert(map(K, T), K, T) map(K, T)
      cel.@mapInsert(map(K, T), map(K, T)) map(K, T)
      .charAt(string, int) string
      .indexOf(string, string) int
      .indexOf(string, string, int) int
      .lastIndexOf(string, string) int
      .lastIndexOf(string, string, int) int
      .lowerAscii(string) string
      .upperAscii(string) string
      .replace(string, string, string) string
      .replace(string, string, string, int) string
      .split(string, string) list(string)
      .split(string, string, int) list(string)
      .substring(string, int) string
      .substring(string, int, int) string
      .trim(string) string
      .format(string, list(dyn)) string
      .join(list(string)) string
      .join(list(string), string) string
      strings.quote(string) string
      sets.contains(list(T), list(T)) bool
      sets.equivalent(list(T), list(T)) bool
      sets.intersects(list(T), list(T)) bool
      .find(string, string) string
      .findAll(string, string) list(string)
      .findAll(string, string, int) list(string)
      quantity(string) kubernetes.Quantity
      isQuantity(string) bool
      sign(kubernetes.Quantity) int
      .isGreaterThan(kubernetes.Quantity, kubernetes.Quantity) bool
      .isLessThan(kubernetes.Quantity, kubernetes.Quantity) bool
      .compareTo(kubernetes.Quantity, kubernetes.Quantity) int
      .asApproximateFloat(kubernetes.Quantity) double
      .asInteger(kubernetes.Quantity) int
      .isInteger(kubernetes.Quantity) bool
      .add(kubernetes.Quantity, kubernetes.Quantity) kubernetes.Quantity
      .add(kubernetes.Quantity, int) kubernetes.Quantity
      .sub(kubernetes.Quantity, kubernetes.Quantity) kubernetes.Quantity
      .sub(kubernetes.Quantity, int) kubernetes.Quantity
      url(string) kubernetes.URL
      isURL(string) bool
      .getScheme(kubernetes.URL) string
      .getHost(kubernetes.URL) string
      .getHostname(kubernetes.URL) string
      .getPort(kubernetes.URL) string
      .getEscapedPath(kubernetes.URL) string
      .getQuery(kubernetes.URL) map(string, list(string))
      ip(string) net.IP
      isIP(string) bool
      ip.isCanonical(string) bool
      string(net.IP) string
      .family(net.IP) int
      .isUnspecified(net.IP) bool
      .isLoopback(net.IP) bool
      .isLinkLocalMulticast(net.IP) bool
      .isLinkLocalUnicast(net.IP) bool
      .isGlobalUnicast(net.IP) bool
      cidr(string) net.CIDR
      isCIDR(string) bool
      string(net.CIDR) string
      .containsIP(net.CIDR, string) bool
      .containsIP(net.CIDR, net.IP) bool
      .containsCIDR(net.CIDR, string) bool
      .containsCIDR(net.CIDR, net.CIDR) bool
      .ip(net.CIDR) net.IP
      .prefixLength(net.CIDR) int
      .masked(net.CIDR) net.CIDR
      semver(string) kubernetes.Semver
      semver(string, bool) kubernetes.Semver
      isSemver(string) bool
      isSemver(string, bool) bool
      .isGreaterThan(kubernetes.Semver, kubernetes.Semver) bool
      .isLessThan(kubernetes.Semver, kubernetes.Semver) bool
      .compareTo(kubernetes.Semver, kubernetes.Semver) int
      .major(kubernetes.Semver) int
      .minor(kubernetes.Semver) int
      .patch(kubernetes.Semver) int
      format.named(string) optional(kubernetes.NamedFormat)
      format.dns1123Label() kubernetes.NamedFormat
      format.dns1123Subdomain() kubernetes.NamedFormat
      format.dns1035Label() kubernetes.NamedFormat
      format.qualifiedName() kubernetes.NamedFormat
      format.dns1123LabelPrefix() kubernetes.NamedFormat
      format.dns1123SubdomainPrefix() kubernetes.NamedFormat
      format.dns1035LabelPrefix() kubernetes.NamedFormat
      format.labelValue() kubernetes.NamedFormat
      format.uri() kubernetes.NamedFormat
      format.uuid() kubernetes.NamedFormat
      format.byte() kubernetes.NamedFormat
      format.date() kubernetes.NamedFormat
      format.datetime() kubernetes.NamedFormat
      .validate(kubernetes.NamedFormat, string) optional(list(string))
      .path(kubernetes.authorization.Authorizer, string) kubernetes.authorization.PathCheck
      .group(kubernetes.authorization.Authorizer, string) kubernetes.authorization.GroupCheck
      .serviceAccount(kubernetes.authorization.Authorizer, string, string) kubernetes.authorization.Authorizer
      .resource(kubernetes.authorization.GroupCheck, string) kubernetes.authorization.ResourceCheck
      .subresource(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
      .namespace(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
      .name(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
      .fieldSelector(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
      .labelSelector(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.ResourceCheck
      .check(kubernetes.authorization.PathCheck, string) kubernetes.authorization.Decision
      .check(kubernetes.authorization.ResourceCheck, string) kubernetes.authorization.Decision
      .allowed(kubernetes.authorization.Decision) bool
      .reason(kubernetes.authorization.Decision) string
      .errored(kubernetes.authorization.Decision) bool
      .error(kubernetes.authorization.Decision) string
      """;

  private static final List<String> ORDERED = List.of("int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes");
  private static final List<String> SUMMED = List.of("int", "uint", "double", "duration");

  private Signatures() {}

  /** What dev.cel is told of them. */
  static List<CelFunctionDecl> declarations() {
    return declarations(TABLE, "kubernetes_");
  }

  /** The function that only expressions of patches have. */
  static List<CelFunctionDecl> ofPatches() {
    return declarations("jsonpatch.escapeKey(string) string", "jsonpatch_");
  }

  private static List<CelFunctionDecl> declarations(String table, String prefix) {
    Map<String, List<CelOverloadDecl>> functions = new LinkedHashMap<>();
    int count = 0;
    for (String line : table.split("\n")) {
      List<String> types = line.contains("ORDERED") ? ORDERED : line.contains("SUMMED") ? SUMMED : List.of("");
      for (String type : types) {
        declare(line.replace("ORDERED", type).replace("SUMMED", type), prefix + count++, functions);
      }
    }
    List<CelFunctionDecl> declarations = new ArrayList<>();
    functions.forEach((name, overloads) -> declarations.add(CelFunctionDecl.newFunctionDeclaration(name, overloads)));
    return declarations;
  }

  private static void declare(String line, String id, Map<String, List<CelOverloadDecl>> functions) {
    boolean method = line.startsWith(".");
    int open = line.indexOf('(', line.startsWith("_") ? 3 : 0);
    int close = line.lastIndexOf(") ");
    String name = line.substring(method ? 1 : 0, open);
    CelType result = TypeText.parse(line.substring(close + 2));
    List<CelType> arguments = new ArrayList<>();
    for (String argument : TypeText.split(line.substring(open + 1, close))) {
      arguments.add(TypeText.parse(argument));
    }
    functions.computeIfAbsent(name, none -> new ArrayList<>())
        .add(method ? CelOverloadDecl.newMemberOverload(id, result, arguments) : CelOverloadDecl.newGlobalOverload(id, result, arguments));
  }
}
