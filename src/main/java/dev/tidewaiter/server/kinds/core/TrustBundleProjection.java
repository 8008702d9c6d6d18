package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * Projected ClusterTrustBundles: one by its name, or all of a signer.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateProjectionSources, ValidateClusterTrustBundleName.
 */
final class TrustBundleProjection {

  private TrustBundleProjection() {}

  static void validate(ObjectView bundle, ProjectedSource volume, Errors errors) {
    boolean named = bundle.at("name").present();
    boolean signed = bundle.at("signerName").present();
    if (named && signed) {
      errors.invalid(bundle, print(bundle), "only one of name and signerName may be used");
    } else if (named) {
      byName(bundle, errors);
    } else if (signed) {
      bySigner(bundle, errors);
    } else {
      errors.required(bundle, "either name or signerName must be specified");
    }
    ObjectView path = bundle.at("path");
    errors.demandText(path, "");
    Numbers.userId(bundle.at("user"), errors);
    LocalPath.notReserved(path, errors);
    volume.distinct(path, path.text());
  }

  private static void byName(ObjectView bundle, Errors errors) {
    ObjectView name = bundle.at("name");
    errors.demandText(name, "must be a valid object name");
    for (String message : wrongName(name.text())) {
      errors.invalid(name, "not a valid clustertrustbundlename: " + message);
    }
    ObjectView selector = bundle.at("labelSelector");
    if (selector.present()) {
      errors.invalid(selector, LabelSelector.print(selector), "labelSelector must be unset if name is specified");
    }
  }

  private static void bySigner(ObjectView bundle, Errors errors) {
    ObjectView signer = bundle.at("signerName");
    errors.demandText(signer, "must be a valid signer name");
    SignerNames.validate(signer, errors);
    LabelSelector.validate(bundle.at("labelSelector"), errors);
  }

  /** A signer's bundle has the signer's name before its own, each slash a colon. */
  private static List<String> wrongName(String name) {
    int colon = name.lastIndexOf(':');
    if (colon == 0) {
      return List.of("ClusterTrustBundle without signer name must not have \":\" in its name");
    }
    if (colon > 0 && name.lastIndexOf('/', colon) >= 0) {
      String signer = name.substring(0, colon).replace(':', '/');
      return List.of("ClusterTrustBundle for signerName " + signer + " must be named with prefix " + signer.replace('/', ':') + ":");
    }
    return Dns.subdomain(name.substring(colon + 1));
  }

  private static String print(ObjectView bundle) {
    return new GoStruct().orNull("Name", bundle.at("name")).orNull("SignerName", bundle.at("signerName"))
        .raw("LabelSelector", LabelSelector.print(bundle.at("labelSelector"))).orNull("Optional", bundle.at("optional"))
        .raw("Path", GoPrint.json(bundle.at("path").text())).orNull("User", bundle.at("user")).print();
  }
}
