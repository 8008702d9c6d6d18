package dev.tidewaiter.cel.run;

/** Where an evaluation finds its variables. */
public interface Names {

  /** The value of a variable that was declared. It may be an error, and it may be worked out only now. */
  Object value(String name);
}
