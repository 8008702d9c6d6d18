package dev.tidewaiter.schema.user;

import com.networknt.schema.Error;
import dev.tidewaiter.schema.user.SchemaFailure.Shape;
import java.util.ArrayList;
import java.util.List;

/** What one failing keyword is told as. */
record FailureWords(List<Object> path, Shape shape, String message, boolean whole) {

  static FailureWords of(Error error) {
    List<Object> path = new ArrayList<>(UserSchema.steps(error.getInstanceLocation()));
    boolean whole = error.isCustomMessage();
    String property = error.getProperty();
    String said = whole ? error.getMessage() : "";
    switch (error.getKeyword()) {
      case "required", "dependentRequired" -> {
        path.add(property);
        String why = error.getKeyword().equals("required") ? "" : ", as " + error.getArguments()[1] + " is there";
        return new FailureWords(path, Shape.MISSING, whole ? said : "is missing" + why, whole);
      }
      case "additionalProperties", "unevaluatedProperties", "propertyNames" -> {
        if (property != null) {
          path.add(property);
        }
        String what = error.getKeyword().equals("propertyNames") ? "is not a name that is wanted here" : "is not wanted here";
        return new FailureWords(path, property == null ? Shape.VALUE : Shape.KEY, whole ? said : what, whole);
      }
      case "type" -> {
        Object[] types = error.getArguments();
        return new FailureWords(path, Shape.VALUE, whole ? said : "is of type " + types[0] + ", not " + types[1], whole);
      }
      default -> {
        boolean never = error.getMessageKey().equals("false");
        return new FailureWords(path, never ? Shape.KEY : Shape.VALUE, whole ? said : never ? "is not wanted here" : error.getMessage(), whole);
      }
    }
  }

  /** With the name of what it is about. */
  String sentence() {
    String name = SchemaFailure.name(path);
    return whole ? message : (name.isEmpty() ? "this" : name) + " " + message;
  }
}
