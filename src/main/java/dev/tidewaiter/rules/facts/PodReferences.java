package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the pods of workloads name: ConfigMaps, Secrets, claims, their ServiceAccount, their classes. */
public final class PodReferences {

  /** Takes one from every such name; those of images' pull secrets are told apart by {@link #PULL_SECRETS}. */
  public static final Facts<Reference> FACTS = new Taker();

  /** Takes one from every {@code imagePullSecrets} entry of pods and ServiceAccounts. */
  public static final Facts<Reference> PULL_SECRETS = new PullSecrets();

  private PodReferences() {}

  private static final class PullSecrets implements Facts<Reference> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS, OTHERS, "ServiceAccount");
    }

    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      Optional<PodTemplate> pods = Workload.pods(subject);
      boolean account = subject.is("", "ServiceAccount");
      if (!account && pods.isEmpty()) {
        return;
      }
      ObjectView holder = account ? subject.written() : pods.get().spec();
      for (ObjectView secret : holder.at("imagePullSecrets").items()) {
        ObjectView name = secret.at("name");
        Place at = subject.place(name);
        to.accept(new Reference("", "Secret", Workload.namespace(subject), name.text(), "", false, at, at));
      }
    }
  }

  private static final class Taker implements Facts<Reference> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS, OTHERS);
    }

    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      Optional<PodTemplate> pods = Workload.pods(subject);
      if (pods.isPresent()) {
        new PodReading(subject, to).read(pods.get());
      }
    }
  }

  /** Reads the pods of one object. */
  private record PodReading(Subject subject, Consumer<Reference> to) {

    void read(PodTemplate pods) {
      ObjectView spec = pods.spec();
      whole("", "ServiceAccount", spec.at("serviceAccountName"), false);
      ofClass("scheduling.k8s.io", "PriorityClass", spec, "priorityClassName", "priority", "preemptionPolicy");
      ofClass("node.k8s.io", "RuntimeClass", spec, "runtimeClassName", "overhead", "nodeSelector");
      for (ObjectView volume : spec.at("volumes").items()) {
        if (!isReplaced(volume.at("name").text())) {
          volume(volume);
        }
      }
      for (PodContainer container : pods.allContainers()) {
        for (ObjectView env : container.at("env").items()) {
          ObjectView from = env.at("valueFrom");
          if (from.present()) {
            key("ConfigMap", from.at("configMapKeyRef"));
            key("Secret", from.at("secretKeyRef"));
          }
        }
        for (ObjectView from : container.at("envFrom").items()) {
          whole("", "ConfigMap", from.at("configMapRef", "name"), from.at("configMapRef", "optional").flag());
          whole("", "Secret", from.at("secretRef", "name"), from.at("secretRef", "optional").flag());
        }
      }
    }

    /** Whether the claim that a StatefulSet makes for each pod takes the place of a volume. */
    private boolean isReplaced(String volume) {
      for (ObjectView template : subject.written().at("spec", "volumeClaimTemplates").items()) {
        if (template.at("metadata", "name").text().equals(volume)) {
          return true;
        }
      }
      return false;
    }

    private void volume(ObjectView volume) {
      whole("", "PersistentVolumeClaim", volume.at("persistentVolumeClaim", "claimName"), false);
      items("ConfigMap", volume.at("configMap"), "name");
      items("Secret", volume.at("secret"), "secretName");
      for (ObjectView source : volume.at("projected", "sources").items()) {
        items("ConfigMap", source.at("configMap"), "name");
        items("Secret", source.at("secret"), "name");
      }
      ObjectView storageClass = volume.at("ephemeral", "volumeClaimTemplate").at("spec", "storageClassName");
      cluster("storage.k8s.io", "StorageClass", storageClass);
    }

    private void items(String kind, ObjectView source, String nameField) {
      if (source.absent()) {
        return;
      }
      ObjectView name = source.at(nameField);
      boolean optional = source.at("optional").flag();
      whole("", kind, name, optional);
      for (ObjectView item : source.at("items").items()) {
        add("", kind, Workload.namespace(subject), name, item.at("key"), optional);
      }
    }

    private void key(String kind, ObjectView ref) {
      if (ref.present()) {
        add("", kind, Workload.namespace(subject), ref.at("name"), ref.at("key"), ref.at("optional").flag());
      }
    }

    private void whole(String group, String kind, ObjectView name, boolean optional) {
      if (!name.text().isEmpty()) {
        Place at = subject.place(name);
        to.accept(new Reference(group, kind, Workload.namespace(subject), name.text(), "", optional, at, at));
      }
    }

    private void cluster(String group, String kind, ObjectView name) {
      if (!name.text().isEmpty()) {
        Place at = subject.place(name);
        to.accept(new Reference(group, kind, "", name.text(), "", false, at, at));
      }
    }

    /** A class that decides two fields, too, which may be written beside its name. */
    private void ofClass(String group, String kind, ObjectView spec, String nameField, String first, String second) {
      ObjectView name = spec.at(nameField);
      if (!name.text().isEmpty()) {
        ObjectView beside = spec.at(first).present() ? spec.at(first) : spec.at(second);
        String said = beside.present() ? beside.name() : "";
        Place at = subject.place(name);
        to.accept(new Reference(group, kind, "", name.text(), said, false, at, said.isEmpty() ? at : subject.place(beside)));
      }
    }

    private void add(String group, String kind, String namespace, ObjectView name, ObjectView key, boolean optional) {
      if (!name.text().isEmpty()) {
        to.accept(new Reference(group, kind, namespace, name.text(), key.text(), optional, subject.place(name), subject.place(key)));
      }
    }
  }
}
