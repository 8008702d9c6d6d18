package main

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"k8s.io/apimachinery/pkg/runtime/schema"
)

// node is a JSON object of the documents; encoding/json writes its keys sorted.
type node map[string]any

// forms are the types that decode themselves, by the name of their definition, with what they take.
var forms = map[string]struct {
	form   string
	schema node
	inner  reflect.Kind
}{
	"io.k8s.apimachinery.pkg.api.resource.Quantity":   {form: "quantity", schema: node{"oneOf": []any{node{"type": "string"}, node{"type": "number"}}}},
	"io.k8s.apimachinery.pkg.apis.meta.v1.Time":       {form: "time", schema: node{"type": "string", "format": "date-time"}},
	"io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime":  {form: "micro-time", schema: node{"type": "string", "format": "date-time"}},
	"io.k8s.apimachinery.pkg.apis.meta.v1.Duration":   {form: "duration", schema: node{"type": "string"}},
	"io.k8s.apimachinery.pkg.util.intstr.IntOrString": {form: "int-or-string", schema: node{"format": "int-or-string", "oneOf": []any{node{"type": "integer"}, node{"type": "string"}}}},
	"io.k8s.apimachinery.pkg.runtime.RawExtension":    {form: "raw", schema: node{}},
	"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":   {form: "raw", schema: node{}},
	apiextensions + "JSON":                            {form: "raw", schema: node{}},
	apiextensions + "JSONSchemaPropsOrBool":           {form: "json-schema-props-or-bool", schema: node{"oneOf": []any{ref(apiextensions + "JSONSchemaProps"), node{"type": "boolean"}}}},
	apiextensions + "JSONSchemaPropsOrArray":          {form: "json-schema-props-or-array", schema: node{"oneOf": []any{ref(apiextensions + "JSONSchemaProps"), arrayOf(ref(apiextensions+"JSONSchemaProps"), "[]v1.JSONSchemaProps")}}},
	apiextensions + "JSONSchemaPropsOrStringArray":    {form: "json-schema-props-or-string-array", schema: node{"oneOf": []any{ref(apiextensions + "JSONSchemaProps"), arrayOf(node{"type": "string", "x-go-type": "string"}, "[]string")}}},
}

const apiextensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1."

func ref(definition string) node {
	return node{"$ref": "#/components/schemas/" + definition}
}

func arrayOf(items node, goType string) node {
	return node{"type": "array", "items": items, "x-go-type": goType}
}

// document collects the definitions that the kinds of one group version reach.
type document struct {
	version     schema.GroupVersion
	published   map[string]node
	definitions map[string]node
}

// addKind adds a kind's type with all that it reaches.
func (d *document) addKind(kind string, t reflect.Type) error {
	name, err := d.define(t)
	if err != nil {
		return err
	}
	gvk := node{"group": d.version.Group, "version": d.version.Version, "kind": kind}
	gvks, _ := d.definitions[name]["x-kubernetes-group-version-kind"].([]any)
	d.definitions[name]["x-kubernetes-group-version-kind"] = append(gvks, gvk)
	return nil
}

// define adds the definition of a named struct and returns its name.
func (d *document) define(t reflect.Type) (string, error) {
	name := definitionName(t)
	if _, done := d.definitions[name]; done {
		return name, nil
	}
	if custom, known := forms[name]; known {
		definition := node{"x-go-type": t.String(), "x-go-form": custom.form}
		for key, value := range custom.schema {
			definition[key] = value
		}
		d.definitions[name] = definition
		if strings.HasPrefix(custom.form, "json-schema-props") {
			field, _ := t.FieldByName("Schema")
			_, err := d.define(field.Type.Elem())
			return name, err
		}
		return name, nil
	}
	if decodesItself(t) {
		return "", fmt.Errorf("%s decodes itself in a way unknown here", t)
	}
	properties := node{}
	definition := node{"type": "object", "x-go-type": t.String(), "properties": properties}
	d.definitions[name] = definition
	published := d.published[name]
	publishedProperties, _ := published["properties"].(map[string]any)
	fields, err := jsonFields(t)
	if err != nil {
		return "", err
	}
	present := map[string]bool{}
	for _, field := range fields {
		property, err := d.schemaOf(field.goType)
		if err != nil {
			return "", fmt.Errorf("%s.%s: %w", t, field.name, err)
		}
		if len(field.embedded) > 0 {
			property["x-go-embedded"] = field.embedded
		}
		if facts, ok := publishedProperties[field.name].(map[string]any); ok {
			copyFacts(facts, property, field.goType.Kind() == reflect.Pointer)
		}
		properties[field.name] = property
		present[field.name] = true
	}
	if required, ok := published["required"].([]any); ok {
		kept := []any{}
		for _, name := range required {
			if present[name.(string)] {
				kept = append(kept, name)
			}
		}
		definition["required"] = kept
	}
	for _, key := range []string{"x-kubernetes-map-type", "x-kubernetes-unions"} {
		if value, ok := published[key]; ok {
			definition[key] = value
		}
	}
	return name, nil
}

// copyFacts takes what reflection does not tell from the published property.
func copyFacts(published map[string]any, property node, pointer bool) {
	for _, key := range []string{"x-kubernetes-list-type", "x-kubernetes-list-map-keys", "x-kubernetes-map-type", "enum"} {
		if value, ok := published[key]; ok {
			property[key] = value
		}
	}
	if value, ok := published["default"]; ok && (pointer || !isZero(value)) {
		property["default"] = value
	}
}

// isZero reports whether a default is only the zero value of a Go field that is no pointer.
func isZero(value any) bool {
	switch v := value.(type) {
	case string:
		return v == ""
	case float64:
		return v == 0
	case bool:
		return !v
	case map[string]any:
		return len(v) == 0
	}
	return value == nil
}

// schemaOf returns the schema of a type as it stands in a property, an item or a map value.
func (d *document) schemaOf(t reflect.Type) (node, error) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct {
		name, err := d.define(t)
		return ref(name), err
	}
	if decodesItself(t) {
		return nil, fmt.Errorf("%s decodes itself in a way unknown here", t)
	}
	schema := node{"x-go-type": t.String()}
	switch t.Kind() {
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			schema["type"], schema["format"] = "string", "byte"
			break
		}
		items, err := d.schemaOf(t.Elem())
		if err != nil {
			return nil, err
		}
		schema["type"], schema["items"] = "array", items
	case reflect.Map:
		if t.Key().Kind() != reflect.String || decodesItself(t.Key()) {
			return nil, fmt.Errorf("%s has keys that are no plain strings", t)
		}
		values, err := d.schemaOf(t.Elem())
		if err != nil {
			return nil, err
		}
		schema["type"], schema["additionalProperties"] = "object", values
	case reflect.String:
		schema["type"] = "string"
	case reflect.Bool:
		schema["type"] = "boolean"
	case reflect.Float64:
		schema["type"], schema["format"] = "number", "double"
	case reflect.Int, reflect.Int32, reflect.Int64, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		schema["type"], schema["format"] = "integer", t.Kind().String()
	default:
		return nil, fmt.Errorf("%s is of a kind unknown here", t)
	}
	return schema, nil
}

// definitionName is the OpenAPI name of a Go type: its package with the host's parts turned round, and its name.
func definitionName(t reflect.Type) string {
	host, path, _ := strings.Cut(t.PkgPath(), "/")
	parts := strings.Split(host, ".")
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, ".") + "." + strings.ReplaceAll(path, "/", ".") + "." + t.Name()
}

var (
	jsonDecoder = reflect.TypeFor[json.Unmarshaler]()
	textDecoder = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func decodesItself(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return p.Implements(jsonDecoder) || p.Implements(textDecoder)
}
