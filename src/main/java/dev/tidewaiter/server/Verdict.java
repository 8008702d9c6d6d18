package dev.tidewaiter.server;

import java.util.List;

/** What the API server would answer to a document. */
public sealed interface Verdict {

  /** Such as 201, 400, 403, 404, 413, 422; 0 if undecided, or if nothing is sent. */
  int code();

  /** Warnings in the server's order; an undecided document has none. */
  List<String> warnings();

  /** Created. */
  record Accepted(List<String> warnings) implements Verdict {
    public Accepted {
      warnings = List.copyOf(warnings);
    }

    @Override
    public int code() {
      return 201;
    }
  }

  /**
   * Refused.
   *
   * @param reason the {@code reason} of the server's Status, such as {@code Invalid}
   * @param message the {@code message} of the server's Status
   * @param causes one for each field error; none for answers other than 422
   */
  record Rejected(int code, String reason, String message, List<Cause> causes, List<String> warnings) implements Verdict {
    public Rejected {
      causes = List.copyOf(causes);
      warnings = List.copyOf(warnings);
    }
  }

  /** Not to be known from the document. */
  record Undecided(String why) implements Verdict {
    @Override
    public int code() {
      return 0;
    }

    @Override
    public List<String> warnings() {
      return List.of();
    }
  }

  /** A list without items: there is nothing to ask the server about, and nothing is created. */
  record Nothing() implements Verdict {
    @Override
    public int code() {
      return 0;
    }

    @Override
    public List<String> warnings() {
      return List.of();
    }
  }

  /** One of {@code Status.details.causes}. */
  record Cause(String reason, String field, String message) {}
}
