// Command generate writes the folder of a Kubernetes version in schemas/ from the Go types and OpenAPI files of Kubernetes' modules.
//
//	go run . [-check] [-server https://HOST:PORT -token TOKEN]
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
)

const (
	release = "v1.37.2"
	minor   = "v1.37"
)

func main() {
	check := flag.Bool("check", false, "compare with the files that are there and write nothing")
	server := flag.String("server", "", "first ask this running server, started with its defaults, what it serves")
	token := flag.String("token", "", "bearer token for -server")
	flag.Parse()
	if *server != "" {
		if err := askServer(*server, *token); err != nil {
			fmt.Fprintln(os.Stderr, "generate:", err)
			os.Exit(1)
		}
	}
	if err := run(*check); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(check bool) error {
	kubernetes, err := moduleFolder("k8s.io/kubernetes@" + release)
	if err != nil {
		return err
	}
	scheme, err := goScheme()
	if err != nil {
		return err
	}
	files, err := groupVersionDocuments(scheme, kubernetes)
	if err != nil {
		return err
	}
	if files["kinds.json"], err = kindsFile(scheme, kubernetes); err != nil {
		return err
	}
	if err := store(filepath.Join("..", minor), files, check); err != nil {
		return err
	}
	zones, err := timeZones()
	if err != nil {
		return err
	}
	return storeFile(filepath.Join("..", "timezones.txt"), zones, check)
}

// moduleFolder downloads a module unless the cache has it; only its files are read, it is never compiled.
func moduleFolder(module string) (string, error) {
	command := exec.Command("go", "mod", "download", "-json", module)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("go mod download %s: %w", module, err)
	}
	var answer struct{ Dir string }
	err = json.Unmarshal(out, &answer)
	return answer.Dir, err
}

// store makes a folder hold exactly these files; when only checking it reports the first that differs.
func store(folder string, files map[string][]byte, check bool) error {
	present, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		return err
	}
	for _, path := range present {
		if _, wanted := files[filepath.Base(path)]; wanted {
			continue
		}
		if check {
			return fmt.Errorf("%s is not generated", path)
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	names := []string{}
	for name := range files {
		names = append(names, name)
	}
	sort.Strings(names)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, name := range names {
		if err := storeFile(filepath.Join(folder, name), files[name], check); err != nil {
			return err
		}
	}
	return nil
}

func storeFile(path string, content []byte, check bool) error {
	old, err := os.ReadFile(path)
	if err == nil && bytes.Equal(old, content) {
		return nil
	}
	if check {
		return fmt.Errorf("%s differs from what would be generated", path)
	}
	return os.WriteFile(path, content, 0o644)
}
