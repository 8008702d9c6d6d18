package main

import (
	"bytes"
	"os"
	"reflect"
	"testing"

	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// Sample has a field of every shape that the documents know. The packed form of what is generated for it is tested in Java.
type Sample struct {
	metav1.TypeMeta `json:",inline"`
	Made            metav1.Time `json:"made,omitempty"`

	Spec SampleSpec `json:"spec"`
}

type Mode string

type Limits map[Mode]resource.Quantity

type Deep struct {
	Shadowed int    `json:"shadowed"`
	Lent     uint16 `json:"lent"`
}

type Source struct {
	Deep  `json:",inline"`
	Named *metav1.Duration `json:"named,omitempty"`
}

type SampleSpec struct {
	Source   `json:",inline"`
	Mode     Mode                `json:"mode,omitempty"`
	Shadowed *int64              `json:"shadowed,omitempty"`
	Limits   Limits              `json:"limits,omitempty"`
	Port     *intstr.IntOrString `json:"port,omitempty"`
	Bytes    map[string][]byte   `json:"bytes,omitempty"`
	Nested   []SampleSpec        `json:"nested,omitempty"`
	Pointers []*Deep             `json:"pointers,omitempty"`
	Hidden   string              `json:"-"`
	Untagged bool
	private  string
}

const sampleFile = "../../src/test/resources/schema/v1.0/sample-v1.json"

// TestSample holds the file that the Java tests read; SAMPLE=update writes it.
func TestSample(t *testing.T) {
	published := map[string]node{
		definitionName(reflect.TypeFor[SampleSpec]()): {
			"required": []any{"mode", "gone"},
			"properties": map[string]any{
				"mode":     map[string]any{"default": "Slow", "enum": []any{"Fast", "Slow"}},
				"shadowed": map[string]any{"default": 0.0},
				"nested":   map[string]any{"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": []any{"mode"}},
				"Untagged": map[string]any{"default": false},
				"gone":     map[string]any{"type": "string"},
			},
		},
	}
	doc := document{
		version:     schema.GroupVersion{Group: "sample", Version: "v1"},
		published:   published,
		definitions: map[string]node{},
	}
	if err := doc.addKind("Sample", reflect.TypeFor[Sample]()); err != nil {
		t.Fatal(err)
	}
	text, err := doc.text()
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("SAMPLE") == "update" {
		if err := os.WriteFile(sampleFile, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(sampleFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, committed) {
		t.Errorf("%s differs; generated is\n%s", sampleFile, text)
	}
}

func TestUnservedKindNamesTheServedOne(t *testing.T) {
	v1 := kindName{"new", "v1", "Thing"}
	v2 := kindName{"new", "v2", "Thing"}
	old := kindName{"old", "v1beta1", "Thing"}
	kinds := map[kindName]*kind{
		v1:  {Served: true},
		v2:  {Served: true},
		old: {Replacement: &kindName{"new", "v1beta1", "ThingList"}},
	}
	if got := servedReplacement(old, kinds[old], kinds); got == nil || *got != v2 {
		t.Errorf("got %v", got)
	}
}

func TestOneTaggedFieldWinsAmongEquallyDeepOnes(t *testing.T) {
	type left struct {
		X int
		Y int `json:"Y"`
		Z int
	}
	type right struct {
		X int
		Y int
		Z int
	}
	type both struct {
		left
		right
		Z string
	}
	fields, err := jsonFields(reflect.TypeFor[both]())
	if err != nil {
		t.Fatal(err)
	}
	want := []jsonField{
		{name: "Y", embedded: []string{"left"}, goType: reflect.TypeFor[int](), tagged: true},
		{name: "Z", goType: reflect.TypeFor[string]()},
	}
	if !reflect.DeepEqual(fields, want) {
		t.Errorf("got %v", fields)
	}
}
