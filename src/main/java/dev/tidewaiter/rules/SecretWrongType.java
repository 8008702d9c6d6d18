package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ConfigData;
import dev.tidewaiter.rules.facts.ConfigDatas;
import dev.tidewaiter.rules.facts.Ingress;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.Reference;
import java.util.List;

/** A Secret that is named where only another type of Secret is of use: to pull images, or as the certificate of an Ingress. */
public final class SecretWrongType implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.PULL_SECRETS, Ingress.FACTS, ConfigData.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ConfigData.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    ConfigDatas datas = set.get(ConfigDatas.OF);
    for (Reference secret : set.all(PodReferences.PULL_SECRETS)) {
      List<ConfigData> called = datas.called(secret);
      if (!called.isEmpty() && !anyPulls(called)) {
        String help = "create it with: kubectl create secret docker-registry; of other types the kubelet takes nothing, and pulls without";
        tell(secret, called.get(0), "is no credential for images", help, out);
      }
    }
    for (Ingress ingress : set.all(Ingress.FACTS)) {
      for (Reference secret : ingress.secrets()) {
        List<ConfigData> called = datas.called(secret);
        if (!called.isEmpty() && !anyIsCertificate(called)) {
          String help = "it needs the keys tls.crt and tls.key, as a Secret of type kubernetes.io/tls has them";
          tell(secret, called.get(0), "is no certificate", help, out);
        }
      }
    }
  }

  private static boolean anyPulls(List<ConfigData> secrets) {
    for (ConfigData secret : secrets) {
      if (secret.type().equals("kubernetes.io/dockerconfigjson") || secret.type().equals("kubernetes.io/dockercfg")) {
        return true;
      }
    }
    return false;
  }

  /** One without any data is filled by someone, or holds only the authority that clients are checked against. */
  private static boolean anyIsCertificate(List<ConfigData> secrets) {
    for (ConfigData secret : secrets) {
      List<String> keys = secret.keys();
      if (keys.isEmpty() || keys.contains("tls.crt") && keys.contains("tls.key") || keys.contains("ca.crt")) {
        return true;
      }
    }
    return false;
  }

  private static void tell(Reference secret, ConfigData called, String wrong, String help, SetViolations out) {
    String message = secret.called() + " " + wrong + ": its type is " + called.type();
    out.add(SetViolation.at(secret.at(), message, help).related(called.typeAt(), "the type of the Secret"));
  }
}
