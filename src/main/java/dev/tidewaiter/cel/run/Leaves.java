package dev.tidewaiter.cel.run;

/** The nodes that have no parts. */
public final class Leaves {

  private Leaves() {}

  /** A literal. */
  public record Constant(Object value) implements Node {
    @Override
    public Object eval(Frame frame) {
      return value;
    }
  }

  /** A variable that was declared. */
  public record Global(String name) implements Node {
    @Override
    public Object eval(Frame frame) {
      frame.work().charge(1);
      return frame.global(name);
    }
  }

  /** A variable of a loop. */
  public record Local(int slot) implements Node {
    @Override
    public Object eval(Frame frame) {
      frame.work().charge(1);
      return frame.slot(slot);
    }
  }
}
