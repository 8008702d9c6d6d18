package dev.tidewaiter.server.kinds;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server does to an object of one kind on its way in, beyond decoding and the metadata that all kinds share. The steps run
 * in the order of these methods; each has no state.
 */
public interface KindRules {

  /**
   * What keeps a decoded object from becoming what the server works with (the conversion of its version): code 400. It is asked first of
   * all, and hides fields that there are not.
   */
  default Optional<Denial> unconvertible(ObjectView object) {
    return Optional.empty();
  }

  /** The object with what the server fills in, as far as it shows in answers (zz_generated.defaults.go and SetDefaults functions). */
  default JsonObject defaulted(JsonObject object) {
    return object;
  }

  /** What mutating admission refuses; it is asked before validation and hides it. Empty if it lets the object through. */
  default Optional<Denial> admission(ObjectView object) {
    return Optional.empty();
  }

  /** What is refused with code 400 instead of being validated: a question that lacks what is asked about. Empty for most kinds. */
  default Optional<Denial> refused(ObjectView object) {
    return Optional.empty();
  }

  /**
   * What the storage makes of the object before anything else is asked (BeginCreate): the addresses and ports that a Service is given.
   * It is asked after mutating admission. An error hides all of validation, that of the metadata too; one of type {@link
   * dev.tidewaiter.server.field.ErrorType#INTERNAL} is the server's own and answered with code 500, not 422.
   */
  default JsonObject begun(JsonObject object, Errors errors) {
    return object;
  }

  /** The object without the fields that the strategy's PrepareForCreate drops. */
  default JsonObject prepared(JsonObject object) {
    return object;
  }

  /** What PrepareForCreate warns of; an answer that refuses the object carries it too. */
  default void warnOfPreparing(ObjectView object, Warnings warnings) {}

  /** What the strategy's Validate finds before ObjectMeta's own errors. */
  default void validateFirst(ObjectView object, Errors errors) {}

  /**
   * The rest of the strategy's Validate, without ObjectMeta's own errors, which the caller puts before. The same error at the same path
   * may be found twice; the server answers it once (ErrorList.Filter on the way to declarative validation), though not what {@link
   * #begun} refuses. What is not looked at is {@linkplain Errors#leaveOpen left open}, which answers as {@link #undecided} does.
   */
  void validate(ObjectView object, Errors errors);

  /** Whether errors are answered as a failure of the server, code 500 with their sentences alone, as for what is done and not stored. */
  default boolean failsOnErrors() {
    return false;
  }

  /** The strategy's WarningsOnCreate; called for valid objects only. */
  default void warn(ObjectView object, Warnings warnings) {}

  /**
   * These for a run that is not to load a large library, of expressions (CEL) or of cryptography: an object with an expression or a signature,
   * and no error besides, is undecided, as {@link #undecided} says.
   */
  default KindRules sparing() {
    return this;
  }

  /** What validating admission refuses; it is asked for valid objects, and its answer carries their warnings. */
  default Optional<Denial> validatingAdmission(ObjectView object) {
    return Optional.empty();
  }

  /** Why an object in which no errors were found is not answered, since something of it is not looked at; empty if it is accepted. */
  default Optional<String> undecided(ObjectView object) {
    return Optional.empty();
  }

  /**
   * A refusal without causes: by admission with code 403, else with code 400.
   *
   * @param field what it is about
   * @param message what follows {@code pods "name" is forbidden: } or {@code cannot be handled as a Pod: }
   */
  record Denial(ObjectView field, String message) {}
}
