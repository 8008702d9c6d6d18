package dev.tidewaiter.input;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import java.util.Optional;

/** What a rendered text was made of. May be asked from any thread. */
public interface Templates {

  /** Nothing that is known. */
  Templates NONE = object -> Optional.empty();

  /** The file that an object of the text was made of; empty if there is none that somebody wrote. */
  Optional<Template> of(ObjectRef object);

  /**
   * A file that was rendered, or a part of it.
   *
   * @param file of the user's
   * @param first the first line that may be the object's, counted from 1
   * @param last the last such line; before the first if none is
   * @param inOrder whether what is made of a line stands behind what is made of the lines above it, and is indented as it is
   */
  record Template(Source file, int first, int last, boolean inOrder) {

    /** A file that the object was made of, no line of which is its own. */
    public static Template somewhere(Source file) {
      return new Template(file, 1, 0, false);
    }
  }
}
