package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One object that rules look at. Both readings of it have the same paths: what the user wrote stands at its own place in both, and what
 * the server fills in is at the key of what it was put into.
 */
public final class Subject {

  private static final String DEFAULT_NAMESPACE = "default";

  private final Source source;
  private final SourceId id;
  private final ObjectRef ref;
  private final ReadObject read;
  private final RuleSettings settings;
  private final ObjectView written;
  private final ObjectView filled;
  private final Optional<PodTemplate> pod;
  private Map<Object, Object> made = Map.of();

  /** Made when it is asked for; the very same where the server fills in nothing. */
  private Optional<PodTemplate> writtenPod = Optional.empty();

  private Optional<Place> namePlace = Optional.empty();

  private Subject(Source source, SourceId id, ObjectRef ref, ReadObject read, RuleSettings settings) {
    this.source = source;
    this.id = id;
    this.ref = ref;
    this.read = read;
    this.settings = settings;
    written = ObjectView.of(read.written());
    filled = read.filled() == read.written() ? written : ObjectView.of(read.filled());
    pod = PodTemplate.of(read.gvk(), filled);
  }

  /** The object of an answer; empty if it could not be read. */
  public static Optional<Subject> of(Source source, Answer answer, RuleSettings settings) {
    return of(source, SourceId.of(source), answer, settings);
  }

  /**
   * The object of an answer; empty if it could not be read.
   *
   * @param id of the source; one for all its objects
   */
  public static Optional<Subject> of(Source source, SourceId id, Answer answer, RuleSettings settings) {
    return answer.read().isEmpty() ? Optional.empty() : Optional.of(new Subject(source, id, answer.object(), answer.read().get(), settings));
  }

  /** The text that all places are in. */
  public Source source() {
    return source;
  }

  /** What the object is called, as far as the document says it. */
  public ObjectRef ref() {
    return ref;
  }

  /** What it was read as: of a version that was removed and whose fields are the same now, the one that took its place. */
  public GroupVersionKind gvk() {
    return read.gvk();
  }

  /** What its document says it is; empty for a kind of someone else's and for one there never was. */
  public Optional<Kind> writtenKind() {
    return read.kind();
  }

  /** What the run is for, as far as rules need to know it. */
  public RuleSettings settings() {
    return settings;
  }

  /** Whether it is of this kind, whatever the version; the core group is the empty one. */
  public boolean is(String group, String kind) {
    return read.gvk().kind().equals(kind) && read.gvk().group().equals(group);
  }

  /** Whether its kind lives in namespaces; of someone else's kind it is told by whether it names one. */
  public boolean namespaced() {
    return read.kind().isPresent() ? read.kind().get().namespaced() : !ref.namespace().isEmpty();
  }

  /** The namespace it would be created in: {@code default} if it names none; empty if its kind lives in none. */
  public String namespace() {
    return !namespaced() ? "" : ref.namespace().isEmpty() ? DEFAULT_NAMESPACE : ref.namespace();
  }

  /** The object as the user wrote it, without unknown fields and nulls. */
  public ObjectView written() {
    return written;
  }

  /** The object with the server's defaults. */
  public ObjectView filled() {
    return filled;
  }

  /** The pods it makes or is, with the server's defaults; empty if it is no workload. */
  public Optional<PodTemplate> pod() {
    return pod;
  }

  /** The pods it makes or is, as the user wrote them; empty if it is no workload. */
  public Optional<PodTemplate> writtenPod() {
    if (writtenPod.isEmpty() && pod.isPresent()) {
      writtenPod = filled == written ? pod : PodTemplate.of(read.gvk(), written);
    }
    return writtenPod;
  }

  /**
   * Something made of this object that several rules look at, made once. Not for several threads.
   *
   * @param maker a constant, which is its own key
   */
  @SuppressWarnings("unchecked")
  public <T> T made(Function<Subject, T> maker) {
    if (made.isEmpty()) {
      made = new IdentityHashMap<>(2);
    }
    T known = (T) made.get(maker);
    if (known == null) {
      known = maker.apply(this);
      made.put(maker, known);
    }
    return known;
  }

  /** The place of its name, or of its kind where it has none, to be kept beyond this object; one for all who ask. */
  public Place namePlace() {
    if (namePlace.isEmpty()) {
      namePlace = Optional.of(new Place(id, written.at("metadata", "name").place(), ref, "metadata.name"));
    }
    return namePlace.get();
  }

  /** A field's place, to be kept beyond this object. */
  public Place place(ObjectView field) {
    return place(field, field.place());
  }

  /** The place of a field's key, to be kept beyond this object. */
  public Place keyPlace(ObjectView field) {
    return place(field, field.keyPlace());
  }

  /** What is kept of thousands of objects is shared: they are in the same text and have the same fields. */
  private Place place(ObjectView field, Span span) {
    return new Place(id, span, ref, field.path().toString().intern());
  }
}
