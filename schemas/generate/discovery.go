package main

import (
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// defaultFile holds what a server that runs with its defaults answered to discovery.
const defaultFile = "discovery-" + minor + ".json"

// discoveryFiles reads resource lists by kind, without subresources.
func discoveryFiles(folder string, patterns ...string) (map[kindName]metav1.APIResource, error) {
	result := map[kindName]metav1.APIResource{}
	for _, pattern := range patterns {
		paths, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			var list metav1.APIResourceList
			if err := json.Unmarshal(text, &list); err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			if err := addResources(list, result); err != nil {
				return nil, err
			}
		}
	}
	return result, nil
}

func addResources(list metav1.APIResourceList, result map[kindName]metav1.APIResource) error {
	version, err := schema.ParseGroupVersion(list.GroupVersion)
	if err != nil {
		return err
	}
	for _, resource := range list.APIResources {
		if !strings.Contains(resource.Name, "/") {
			result[kindName{version.Group, version.Version, resource.Kind}] = resource
		}
	}
	return nil
}

func defaultDiscovery() (map[kindName]metav1.APIResource, error) {
	text, err := os.ReadFile(defaultFile)
	if err != nil {
		return nil, err
	}
	var lists []metav1.APIResourceList
	if err := json.Unmarshal(text, &lists); err != nil {
		return nil, fmt.Errorf("%s: %w", defaultFile, err)
	}
	result := map[kindName]metav1.APIResource{}
	for _, list := range lists {
		if err := addResources(list, result); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// askServer stores what a running server, started with its defaults, serves.
func askServer(server, token string) error {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	get := func(path string, answer any) error {
		request, err := http.NewRequest(http.MethodGet, server+path, nil)
		if err != nil {
			return err
		}
		request.Header.Set("Authorization", "Bearer "+token)
		response, err := client.Do(request)
		if err != nil {
			return err
		}
		defer response.Body.Close()
		if response.StatusCode != http.StatusOK {
			return fmt.Errorf("%s: %s", path, response.Status)
		}
		return json.NewDecoder(response.Body).Decode(answer)
	}
	var groups metav1.APIGroupList
	if err := get("/apis", &groups); err != nil {
		return err
	}
	paths := []string{"/api/v1"}
	for _, group := range groups.Groups {
		for _, version := range group.Versions {
			paths = append(paths, "/apis/"+version.GroupVersion)
		}
	}
	lines := []string{}
	for _, path := range paths {
		var list metav1.APIResourceList
		if err := get(path, &list); err != nil {
			return err
		}
		for i := range list.APIResources {
			list.APIResources[i].StorageVersionHash = ""
		}
		line, err := compact(list)
		if err != nil {
			return err
		}
		lines = append(lines, line)
	}
	return os.WriteFile(defaultFile, []byte("[\n"+strings.Join(lines, ",\n")+"\n]\n"), 0o644)
}
