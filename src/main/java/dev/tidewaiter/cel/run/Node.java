package dev.tidewaiter.cel.run;

/** A part of an expression. Nodes hold no state: one tree serves any number of evaluations at once. */
public interface Node {

  /** The value, which may be an error. */
  Object eval(Frame frame);
}
