package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * How a Pod resolves names.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validatePodDNSConfig.
 */
final class DnsConfigValidation {

  private static final int MOST_SERVERS = 3;
  private static final int MOST_SEARCHES = 32;
  private static final int LONGEST_SEARCHES = 2048;

  private DnsConfigValidation() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView config = spec.at("dnsConfig");
    ObjectView servers = config.at("nameservers");
    if (spec.at("dnsPolicy").text().equals("None")) {
      if (config.absent()) {
        errors.required(config, "must provide `dnsConfig` when `dnsPolicy` is None");
        return;
      }
      if (servers.size() == 0) {
        errors.required(servers, "must provide at least one DNS nameserver when `dnsPolicy` is None");
        return;
      }
    }
    if (config.size() == 0) {
      return;
    }
    if (servers.size() > MOST_SERVERS) {
      errors.invalid(servers, "must not have more than " + MOST_SERVERS + " nameservers");
    }
    for (ObjectView server : servers.items()) {
      Addresses.legacyIp(server, errors);
    }
    searches(config.at("searches"), errors);
    for (ObjectView option : config.at("options").items()) {
      errors.demandText(option.at("name").as(option), "must not be empty");
    }
  }

  private static void searches(ObjectView searches, Errors errors) {
    if (searches.size() > MOST_SEARCHES) {
      errors.invalid(searches, "must not have more than " + MOST_SEARCHES + " search paths");
    }
    int length = -1;
    for (ObjectView search : searches.items()) {
      length += 1 + Utf8.length(search.text());
    }
    if (length > LONGEST_SEARCHES) {
      errors.invalid(searches, "must not have more than " + LONGEST_SEARCHES + " characters (including spaces) in the search list");
    }
    for (ObjectView search : searches.items()) {
      String text = search.text();
      if (!text.equals(".")) {
        String domain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (String message : Dns.subdomainWithUnderscore(domain)) {
          errors.invalid(search, GoPrint.quoted(domain), message);
        }
      }
    }
  }
}
