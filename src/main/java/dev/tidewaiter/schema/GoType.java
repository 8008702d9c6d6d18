package dev.tidewaiter.schema;

import java.util.List;
import java.util.Optional;

/** A type of Kubernetes' Go API, as the server's decoder sees it; its names appear in the decoder's messages. */
public sealed interface GoType {

  /** As encoding/json prints it: {@code int32}, {@code v1.PodSpec}, {@code []v1.ServicePort}, {@code map[string]string}. */
  String goName();

  /**
   * A value that is neither struct, slice nor map.
   *
   * @param goName the name of a named type ({@code v1.PullPolicy}), or the basic type's own
   */
  record Scalar(String goName, Form form) implements GoType {}

  /** How a scalar is decoded. */
  enum Form {
    STRING,
    BOOL,
    INT,
    INT32,
    INT64,
    UINT16,
    UINT32,
    UINT64,
    FLOAT64,
    /** {@code []byte}: base64. */
    BYTES,
    QUANTITY,
    TIME,
    MICRO_TIME,
    DURATION,
    INT_OR_STRING,
    /** Any JSON, kept as it is: RawExtension, apiextensions JSON, FieldsV1. */
    RAW
  }

  /**
   * A value of apiextensions that is either a JSON schema or something simpler. It decodes itself: what is wrong inside is told without
   * the path that led here, and its unknown or repeated fields are not told at all.
   *
   * @param other what it may be instead of an object
   * @param schema {@code v1.JSONSchemaProps}
   */
  record SchemaOr(String goName, Other other, Struct schema) implements GoType {}

  /** What stands in place of a JSON schema. */
  enum Other {
    BOOL,
    /** A list of JSON schemas. */
    SCHEMAS,
    STRINGS
  }

  /** A slice. */
  record Slice(String goName, GoType element) implements GoType {}

  /** A map with string keys. */
  record Map(String goName, GoType element) implements GoType {}

  /** A struct; types refer to each other in circles, so its fields are looked up when asked for. */
  interface Fields {
    /** The field of a JSON name, letter case counted. */
    Optional<Field> field(String jsonName);

    /** All fields, in the order of their JSON names' UTF-8 bytes. */
    List<Field> all();
  }

  /**
   * A struct.
   *
   * @param goName such as {@code v1.PodSpec}
   * @param name without the package: {@code PodSpec}
   */
  record Struct(String goName, String name, Fields fields) implements GoType {}

  /**
   * A field of a struct.
   *
   * @param jsonName as manifests have it
   * @param embedded the Go names of the embedded structs through which the field is reached, outermost first; empty for nearly all
   */
  record Field(String jsonName, List<String> embedded, GoType type) {
    public Field {
      embedded = List.copyOf(embedded);
    }
  }
}
