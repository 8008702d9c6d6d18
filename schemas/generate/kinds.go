package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// kind is a line of kinds.json.
type kind struct {
	Group       string    `json:"group"`
	Version     string    `json:"version"`
	Kind        string    `json:"kind"`
	Plural      string    `json:"plural,omitempty"`
	ShortNames  []string  `json:"shortNames,omitempty"`
	Namespaced  bool      `json:"namespaced,omitempty"`
	Served      bool      `json:"served,omitempty"`
	Create      bool      `json:"create,omitempty"`
	Introduced  string    `json:"introduced,omitempty"`
	Deprecated  string    `json:"deprecated,omitempty"`
	Removed     string    `json:"removed,omitempty"`
	Replacement *kindName `json:"replacement,omitempty"`
}

type kindName struct {
	Group   string `json:"group"`
	Version string `json:"version"`
	Kind    string `json:"kind"`
}

// kindsFile lists every kind that Kubernetes has or had, one a line: those of the Go scheme and those of history.json, with what
// discovery says of their resources.
func kindsFile(scheme *runtime.Scheme, kubernetes string) ([]byte, error) {
	everything, err := discoveryFiles(filepath.Join(kubernetes, "api/discovery"), "api__v1.json", "apis__*__*.json")
	if err != nil {
		return nil, err
	}
	byDefault, err := defaultDiscovery()
	if err != nil {
		return nil, err
	}
	kinds := map[kindName]*kind{}
	for gvk, t := range scheme.AllKnownTypes() {
		if t.PkgPath() == commonTypes || gvk.Version == runtime.APIVersionInternal || isList(t) {
			continue
		}
		k := &kind{Group: gvk.Group, Version: gvk.Version, Kind: gvk.Kind}
		k.takeLifecycle(reflect.New(t).Interface())
		kinds[kindName(gvk)] = k
	}
	if err := addHistory(kinds); err != nil {
		return nil, err
	}
	for name, k := range kinds {
		if resource, ok := everything[name]; ok {
			k.takeResource(resource)
		}
		resource, served := byDefault[name]
		k.Served = served
		if served {
			k.takeResource(resource)
			for _, verb := range resource.Verbs {
				k.Create = k.Create || verb == "create"
			}
		}
		delete(byDefault, name)
	}
	if len(byDefault) > 0 {
		return nil, fmt.Errorf("kinds without Go type: %v", byDefault)
	}
	borrowPlurals(kinds)
	for name, k := range kinds {
		if !k.Served {
			k.Replacement = servedReplacement(name, k, kinds)
		}
	}
	return kindLines(kinds)
}

func isList(t reflect.Type) bool {
	items, ok := t.FieldByName("Items")
	return ok && strings.HasSuffix(t.Name(), "List") && items.Type.Kind() == reflect.Slice
}

// takeLifecycle asks the functions that deprecation warnings are made from.
func (k *kind) takeLifecycle(object any) {
	if o, ok := object.(interface{ APILifecycleIntroduced() (int, int) }); ok {
		k.Introduced = releaseName(o.APILifecycleIntroduced())
	}
	if o, ok := object.(interface{ APILifecycleDeprecated() (int, int) }); ok {
		k.Deprecated = releaseName(o.APILifecycleDeprecated())
	}
	if o, ok := object.(interface{ APILifecycleRemoved() (int, int) }); ok {
		k.Removed = releaseName(o.APILifecycleRemoved())
	}
	if o, ok := object.(interface {
		APILifecycleReplacement() schema.GroupVersionKind
	}); ok {
		if gvk := o.APILifecycleReplacement(); !gvk.Empty() {
			k.Replacement = &kindName{gvk.Group, gvk.Version, gvk.Kind}
		}
	}
}

func releaseName(major, minor int) string {
	if major == 0 && minor == 0 {
		return ""
	}
	return fmt.Sprintf("%d.%d", major, minor)
}

func (k *kind) takeResource(resource metav1.APIResource) {
	k.Plural, k.ShortNames, k.Namespaced = resource.Name, resource.ShortNames, resource.Namespaced
}

// addHistory adds the kinds whose Go types are gone, and what the types that carry no lifecycle do not say of themselves.
func addHistory(kinds map[kindName]*kind) error {
	text, err := os.ReadFile("history.json")
	if err != nil {
		return err
	}
	var history []kind
	if err := json.Unmarshal(text, &history); err != nil {
		return fmt.Errorf("history.json: %w", err)
	}
	for _, past := range history {
		name := kindName{past.Group, past.Version, past.Kind}
		if typed, present := kinds[name]; present && typed.Introduced+typed.Deprecated+typed.Removed != "" {
			return fmt.Errorf("history.json: the Go type of %v says it itself", name)
		}
		kinds[name] = &past
	}
	return nil
}

// borrowPlurals names the resources of kinds that no server serves any more after the same kind elsewhere.
func borrowPlurals(kinds map[kindName]*kind) {
	names := sortedNames(kinds)
	for _, name := range names {
		k := kinds[name]
		if k.Plural != "" || k.Removed == "" {
			continue
		}
		for _, other := range names {
			o := kinds[other]
			if o.Kind == k.Kind && o.Plural != "" && o.Served {
				k.Plural, k.ShortNames, k.Namespaced = o.Plural, o.ShortNames, o.Namespaced
				break
			}
		}
	}
}

// servedReplacement is what to use instead of a kind that is not served. The server never prints it, and what the Go types say may be
// gone itself or wrong; so it is the kind they name if that is served, or the same kind in a served version of that group or its own.
func servedReplacement(name kindName, k *kind, kinds map[kindName]*kind) *kindName {
	groups := []string{name.Group}
	if k.Replacement != nil {
		if named, ok := kinds[*k.Replacement]; ok && named.Served {
			return k.Replacement
		}
		groups = append([]string{k.Replacement.Group}, groups...)
	}
	for _, group := range groups {
		// The last version is the newest: only v1, v2 ... are served by default.
		var newest *kindName
		for _, other := range sortedNames(kinds) {
			if other.Group == group && other.Kind == name.Kind && kinds[other].Served {
				newest = &other
			}
		}
		if newest != nil {
			return newest
		}
	}
	return nil
}

func sortedNames(kinds map[kindName]*kind) []kindName {
	names := []kindName{}
	for name := range kinds {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		if a.Group != b.Group {
			return a.Group < b.Group
		}
		if a.Version != b.Version {
			return a.Version < b.Version
		}
		return a.Kind < b.Kind
	})
	return names
}

func kindLines(kinds map[kindName]*kind) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("[")
	for i, name := range sortedNames(kinds) {
		line, err := compact(kinds[name])
		if err != nil {
			return nil, err
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n" + line)
	}
	out.WriteString("\n]\n")
	return out.Bytes(), nil
}
