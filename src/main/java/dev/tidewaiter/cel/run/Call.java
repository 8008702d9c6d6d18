package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import java.util.List;

/**
 * A call of a function that needs all its arguments.
 *
 * @param libraries those that know a function of this name, each for other types of arguments
 */
public record Call(String name, List<Library> libraries, List<Node> arguments) implements Node {

  public Call {
    libraries = List.copyOf(libraries);
    arguments = List.copyOf(arguments);
  }

  @Override
  public Object eval(Frame frame) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).eval(frame);
      if (values[i] instanceof CelError) {
        return values[i];
      }
    }
    frame.work().charge(Costs.of(name, values));
    for (Library library : libraries) {
      Object result = library.call(name, values, frame.work());
      if (result != Library.NOT_MINE) {
        return result;
      }
    }
    return Overloads.none(name, values);
  }
}
