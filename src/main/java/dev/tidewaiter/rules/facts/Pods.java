package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workloads of a set by the labels of their pods. Needs {@link Workload#FACTS}. Not for several threads. */
public final class Pods {

  /** Those of a set, made once. */
  public static final Derived<Pods> OF = new OfSet();

  /** Labels that controllers put on pods; no manifest has them. */
  private static final Set<String> MADE =
      Set.of(
          "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index", "controller-revision-hash", "pod-template-hash", "job-name",
          "batch.kubernetes.io/job-name", "controller-uid", "batch.kubernetes.io/controller-uid", "pod-template-generation");

  private final boolean complete;
  private final List<Workload> all = new ArrayList<>();
  private final LabelIndex<Workload> index = new LabelIndex<>();
  private final Map<String, LabelIndex<Workload>> byFolder = new HashMap<>();

  /** Made when they are asked for. */
  private final Map<String, List<Workload>> byName = new HashMap<>();

  private Optional<LabelIndex<Workload>> everywhere = Optional.empty();

  private Optional<LabelIndex<Workload>> jobs = Optional.empty();

  private Pods(ObjectSet set) {
    complete = set.complete();
    for (Workload workload : set.all(Workload.FACTS)) {
      if (!workload.gvk().kind().equals("PodTemplate")) {
        all.add(workload);
        index.add(workload.namespace(), workload.labels(), workload);
        if (!complete) {
          addInFolder(workload);
        }
      }
    }
  }

  private void addInFolder(Workload workload) {
    String folder = workload.place().source().folder();
    LabelIndex<Workload> known = byFolder.get(folder);
    if (known == null) {
      known = new LabelIndex<>();
      byFolder.put(folder, known);
    }
    known.add(workload.namespace(), workload.labels(), workload);
  }

  /** The workloads of a namespace whose pods a selector selects, or may with labels that controllers add. A PodTemplate makes none. */
  public List<Workload> selected(String namespace, Selector selector) {
    return index.selected(namespace, selector.without(MADE));
  }

  /** The first workload of any namespace whose pods a selector selects. */
  public Optional<Workload> anywhere(Selector selector) {
    if (everywhere.isEmpty()) {
      everywhere = Optional.of(new LabelIndex<>());
      for (Workload workload : all) {
        everywhere.get().add("", workload.labels(), workload);
      }
    }
    List<Workload> found = everywhere.get().selected("", selector.without(MADE));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The Jobs and CronJobs of a namespace whose pods a selector selects. */
  public List<Workload> selectedJobs(String namespace, Selector selector) {
    if (jobs.isEmpty()) {
      jobs = Optional.of(new LabelIndex<>());
      for (Workload workload : all) {
        if (workload.isBatch()) {
          jobs.get().add(workload.namespace(), workload.labels(), workload);
        }
      }
    }
    return jobs.get().selected(namespace, selector);
  }

  /**
   * The workloads that a selector is meant for: all that it selects, or where the set may be a part those that lie beside it, since folders
   * are often variants of each other.
   *
   * @param at where the selector stands
   */
  public List<Workload> meant(Place at, String namespace, Selector selector) {
    if (complete) {
      return selected(namespace, selector);
    }
    LabelIndex<Workload> beside = byFolder.get(at.source().folder());
    return beside == null ? List.of() : beside.selected(namespace, selector.without(MADE));
  }

  /** The workloads that a name is meant for, likewise; of several of a folder, which are variants too, those of the same file. */
  public List<Workload> named(Place at, String namespace, String name) {
    List<Workload> named = named(namespace, name);
    if (complete || named.isEmpty()) {
      return named;
    }
    List<Workload> beside = new ArrayList<>();
    List<Workload> sameFile = new ArrayList<>();
    for (Workload workload : named) {
      if (workload.place().source().folder().equals(at.source().folder())) {
        beside.add(workload);
      }
      if (workload.place().source().equals(at.source())) {
        sameFile.add(workload);
      }
    }
    return beside.size() > 1 ? sameFile : beside;
  }

  /** The workloads of a name. */
  public List<Workload> named(String namespace, String name) {
    if (byName.isEmpty()) {
      for (Workload workload : all) {
        String key = workload.namespace() + "/" + workload.name();
        List<Workload> named = byName.get(key);
        if (named == null) {
          named = new ArrayList<>(1);
          byName.put(key, named);
        }
        named.add(workload);
      }
    }
    return byName.getOrDefault(namespace + "/" + name, List.of());
  }

  /** Some of the workloads of a namespace whose pods have a label. */
  public List<Workload> having(String namespace, String key, String value, int most) {
    return index.having(namespace, key, value, most);
  }

  private static final class OfSet implements Derived<Pods> {
    @Override
    public Pods from(ObjectSet set) {
      return new Pods(set);
    }
  }
}
