package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/** Which names objects of a kind may have. Where a prefix is asked about, the server will append to it: a dash may be its last. */
enum NameRule {
  /** RFC 1123 labels with dots between: nearly all kinds. */
  SUBDOMAIN,
  /** The same, but declared: the kind's own rules tell of it in its place, and of a prefix no more is asked than at last. */
  DECLARED_SUBDOMAIN,
  /** One RFC 1123 label. */
  LABEL,
  /** What can be a segment of a URL's path; prefixes by the same rule. */
  PATH_SEGMENT,
  /** What can be a segment of a URL's path; looked at only if nothing else is wrong with the object. */
  PATH_SEGMENT_AT_LAST,
  /** Any, but see {@link #PATH_SEGMENT_AT_LAST}. */
  ANY,
  /** Not looked at, nor is the rest of the metadata: questions to the server, which it does not keep. */
  UNSEEN,
  /** An IP address in its canonical form. */
  IP_ADDRESS,
  /** The signer's name with colons for slashes, if there is one, and a subdomain. */
  TRUST_BUNDLE,
  /** Plural and group of the kind that is defined. */
  PLURAL_AND_GROUP,
  /** Version and group that are served. */
  VERSION_AND_GROUP;

  /**
   * What is wrong with a name.
   *
   * @param field {@code metadata.name}, or {@code metadata.generateName} where a prefix is asked about
   */
  List<String> problems(ObjectView field, boolean prefix, ObjectView object) {
    String name = field.text();
    return switch (this) {
      case SUBDOMAIN -> subdomain(name, prefix);
      case LABEL -> Dns.label(prefix ? Dns.maskTrailingDash(name) : name);
      case PATH_SEGMENT -> Formats.pathSegment(name);
      case DECLARED_SUBDOMAIN, PATH_SEGMENT_AT_LAST, ANY, UNSEEN -> List.of();
      case IP_ADDRESS -> ipAddress(field);
      case TRUST_BUNDLE -> trustBundle(name, prefix, object.at("spec", "signerName").text());
      case PLURAL_AND_GROUP -> pluralAndGroup(name, prefix, object.at("spec"));
      case VERSION_AND_GROUP -> versionAndGroup(name, object.at("spec"));
    };
  }

  private static List<String> subdomain(String name, boolean prefix) {
    return Dns.subdomain(prefix ? Dns.maskTrailingDash(name) : name);
  }

  private static List<String> ipAddress(ObjectView field) {
    Errors errors = new Errors();
    Addresses.ip(field, errors);
    List<String> problems = new ArrayList<>(1);
    for (FieldError error : errors.all()) {
      problems.add(error.detail());
    }
    return problems;
  }

  private static List<String> trustBundle(String name, boolean prefix, String signer) {
    if (signer.isEmpty()) {
      boolean colon = name.indexOf(':') >= 0;
      return colon ? List.of("ClusterTrustBundle without signer name must not have \":\" in its name") : subdomain(name, prefix);
    }
    String required = signer.replace('/', ':') + ":";
    return name.startsWith(required)
        ? subdomain(name.substring(required.length()), prefix)
        : List.of("ClusterTrustBundle for signerName " + signer + " must be named with prefix " + required);
  }

  private static List<String> pluralAndGroup(String name, boolean prefix, ObjectView spec) {
    List<String> problems = new ArrayList<>(subdomain(name, prefix));
    if (!name.equals(spec.at("names", "plural").text() + "." + spec.at("group").text())) {
      problems.add("must be spec.names.plural+\".\"+spec.group");
    }
    return problems;
  }

  private static List<String> versionAndGroup(String name, ObjectView spec) {
    List<String> problems = Formats.pathSegment(name);
    String required = spec.at("version").text() + "." + spec.at("group").text();
    return !problems.isEmpty() || name.equals(required)
        ? problems
        : List.of("must be `spec.version+\".\"+spec.group`: " + GoPrint.quoted(required));
  }
}
