package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	admissionv1 "k8s.io/api/admission/v1"
	admissionv1beta1 "k8s.io/api/admission/v1beta1"
	imagepolicyv1alpha1 "k8s.io/api/imagepolicy/v1alpha1"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	apiextensionsv1beta1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1beta1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	clientgo "k8s.io/client-go/kubernetes/scheme"
	apiregistrationv1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
	apiregistrationv1beta1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1beta1"
)

const commonTypes = "k8s.io/apimachinery/pkg/apis/meta/v1"

// goScheme knows the Go type of every kind of the server.
func goScheme() (*runtime.Scheme, error) {
	scheme := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{
		clientgo.AddToScheme,
		admissionv1.AddToScheme,
		admissionv1beta1.AddToScheme,
		apiextensionsv1.AddToScheme,
		apiextensionsv1beta1.AddToScheme,
		apiregistrationv1.AddToScheme,
		apiregistrationv1beta1.AddToScheme,
		imagepolicyv1alpha1.AddToScheme,
	} {
		if err := add(scheme); err != nil {
			return nil, err
		}
	}
	return scheme, nil
}

// groupVersionDocuments makes one OpenAPI document for each group version that the server publishes, by file name.
func groupVersionDocuments(scheme *runtime.Scheme, kubernetes string) (map[string][]byte, error) {
	published, versions, err := publishedDefinitions(kubernetes)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, version := range versions {
		doc := document{version: version, published: published, definitions: map[string]node{}}
		types := scheme.KnownTypes(version)
		kinds := []string{}
		for kind, t := range types {
			// Each group version repeats the options and answers of all requests; manifests can only hold these two.
			if t.PkgPath() != commonTypes || version == (schema.GroupVersion{Version: "v1"}) && (kind == "List" || kind == "Status") {
				kinds = append(kinds, kind)
			}
		}
		sort.Strings(kinds)
		for _, kind := range kinds {
			if err := doc.addKind(kind, types[kind]); err != nil {
				return nil, fmt.Errorf("%s %s: %w", version, kind, err)
			}
		}
		text, err := doc.text()
		if err != nil {
			return nil, err
		}
		files[strings.ReplaceAll(version.String(), "/", "-")+".json"] = text
	}
	return files, nil
}

// text writes one definition a line, sorted.
func (d *document) text() ([]byte, error) {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Kubernetes %s\",\"version\":\"%s\"},\"components\":{\"schemas\":{", d.version, release)
	names := []string{}
	for name := range d.definitions {
		names = append(names, name)
	}
	sort.Strings(names)
	for i, name := range names {
		if i > 0 {
			out.WriteByte(',')
		}
		line, err := compact(d.definitions[name])
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, "\n%q:%s", name, line)
	}
	out.WriteString("\n}}}\n")
	return out.Bytes(), nil
}

func compact(value any) (string, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return strings.TrimSuffix(out.String(), "\n"), err
}

// publishedDefinitions reads the OpenAPI files of the Kubernetes module: all definitions, and the group versions that have a file.
func publishedDefinitions(kubernetes string) (map[string]node, []schema.GroupVersion, error) {
	files, err := filepath.Glob(filepath.Join(kubernetes, "api/openapi-spec/v3/*_openapi.json"))
	if err != nil || len(files) == 0 {
		return nil, nil, fmt.Errorf("no OpenAPI files in %s: %v", kubernetes, err)
	}
	definitions := map[string]node{}
	versions := []schema.GroupVersion{}
	for _, file := range files {
		parts := strings.Split(strings.TrimSuffix(filepath.Base(file), "_openapi.json"), "__")
		switch {
		case parts[0] == "apis" && len(parts) == 3:
			versions = append(versions, schema.GroupVersion{Group: parts[1], Version: parts[2]})
		case parts[0] == "api" && len(parts) == 2:
			versions = append(versions, schema.GroupVersion{Version: parts[1]})
		default:
			continue
		}
		bytes, err := os.ReadFile(file)
		if err != nil {
			return nil, nil, err
		}
		var content struct {
			Components struct{ Schemas map[string]node }
		}
		if err := json.Unmarshal(bytes, &content); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", file, err)
		}
		for name, definition := range content.Components.Schemas {
			definitions[name] = definition
		}
	}
	return definitions, versions, nil
}
