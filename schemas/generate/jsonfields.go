package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

// jsonField is a field as encoding/json sees it.
type jsonField struct {
	name string
	// embedded are the names of the embedded fields on the way to it, outermost first.
	embedded []string
	goType   reflect.Type
	tagged   bool
}

// jsonFields lists the fields of a struct that a decoder fills, sorted by name: embedded structs without a name of their own lend
// their fields, the shallowest field of a name wins, among equally deep ones a single tagged one; else the name is no field.
func jsonFields(t reflect.Type) ([]jsonField, error) {
	byName := map[string][]jsonField{}
	if err := collect(t, nil, byName, map[reflect.Type]bool{}); err != nil {
		return nil, err
	}
	result := []jsonField{}
	for _, candidates := range byName {
		if field, ok := dominant(candidates); ok {
			result = append(result, field)
		}
	}
	sort.Slice(result, func(i, j int) bool { return result[i].name < result[j].name })
	return result, nil
}

func collect(t reflect.Type, embedded []string, byName map[string][]jsonField, above map[reflect.Type]bool) error {
	if above[t] {
		return fmt.Errorf("%s embeds itself", t)
	}
	above[t] = true
	defer delete(above, t)
	for i := range t.NumField() {
		field := t.Field(i)
		tag := field.Tag.Get("json")
		if tag == "-" || !field.IsExported() && !field.Anonymous {
			continue
		}
		name, options, _ := strings.Cut(tag, ",")
		for option := range strings.SplitSeq(options, ",") {
			if option == "string" {
				return fmt.Errorf("%s.%s is quoted, which the packed form can't say", t, field.Name)
			}
		}
		struct_ := field.Type
		if struct_.Kind() == reflect.Pointer {
			struct_ = struct_.Elem()
		}
		if field.Anonymous && name == "" && struct_.Kind() == reflect.Struct {
			if err := collect(struct_, append(append([]string{}, embedded...), field.Name), byName, above); err != nil {
				return err
			}
			continue
		}
		found := jsonField{name: name, embedded: embedded, goType: field.Type, tagged: name != ""}
		if name == "" {
			found.name = field.Name
		}
		byName[found.name] = append(byName[found.name], found)
	}
	return nil
}

func dominant(candidates []jsonField) (jsonField, bool) {
	least := len(candidates[0].embedded)
	for _, candidate := range candidates {
		least = min(least, len(candidate.embedded))
	}
	var untagged, tagged []jsonField
	for _, candidate := range candidates {
		switch {
		case len(candidate.embedded) > least:
		case candidate.tagged:
			tagged = append(tagged, candidate)
		default:
			untagged = append(untagged, candidate)
		}
	}
	if len(tagged) > 0 {
		return tagged[0], len(tagged) == 1
	}
	return untagged[0], len(untagged) == 1
}
