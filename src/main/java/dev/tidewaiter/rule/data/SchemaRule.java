package dev.tidewaiter.rule.data;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rule.data.CelRule.Each;
import dev.tidewaiter.schema.user.SchemaFailure;
import dev.tidewaiter.schema.user.UserSchema;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;

/** A rule whose check is a JSON Schema for the object as the user wrote it, or for its pods or containers one by one. */
public final class SchemaRule implements ObjectRule {

  private final UserSchema schema;
  private final Each each;
  private final Spending spending = new Spending();

  /** A rule that holds each of something to a schema. */
  public SchemaRule(UserSchema schema, Each each) {
    this.schema = schema;
    this.each = each;
  }

  @Override
  public void check(Subject subject, Violations out) {
    if (!spending.allows()) {
      return;
    }
    Optional<PodTemplate> pod = subject.writtenPod();
    if (each == Each.OBJECT) {
      tell(subject.written(), out);
    } else if (pod.isPresent() && each == Each.PODS) {
      tell(pod.get().spec(), out);
    } else if (pod.isPresent()) {
      for (PodContainer container : pod.get().allContainers()) {
        tell(container.view(), out);
      }
    }
  }

  private void tell(ObjectView value, Violations out) {
    if (value.absent()) {
      return;
    }
    String whole = value.path().toString();
    String itself = whole.isEmpty() ? "the object" : whole.substring(whole.lastIndexOf('.') + 1);
    UserSchema.Checked checked = schema.check(value.object());
    spending.add(checked.cost());
    if (checked.exhausted()) {
      out.add(value, "to hold " + itself + " to the schema costs too much", "make the schema cheaper: fewer alternatives inside of each other");
    }
    for (SchemaFailure failure : checked.failures()) {
      ObjectView at = at(value, failure.path());
      String name = failure.name().isEmpty() ? itself : failure.name();
      String message = failure.whole() ? failure.message() : name + " " + failure.message();
      out.add(failure.shape() == SchemaFailure.Shape.KEY ? Violation.atKey(at, message, "") : Violation.at(at, message, ""));
    }
  }

  private static ObjectView at(ObjectView value, List<Object> path) {
    ObjectView at = value;
    for (Object step : path) {
      at = step instanceof Integer index ? at.items().get(index) : field(at, (String) step);
    }
    return at;
  }

  /** A name that is no word of a field is the key of a map. */
  private static ObjectView field(ObjectView of, String name) {
    return name.indexOf('.') >= 0 || name.indexOf('/') >= 0 || name.indexOf('-') >= 0 ? of.key(name) : of.at(name);
  }
}
