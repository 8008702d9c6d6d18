package main

import (
	"archive/zip"
	"bytes"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// timeZones lists the names in Go's own time-zone database, which time.LoadLocation falls back on.
func timeZones() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	archive, err := zip.OpenReader(filepath.Join(strings.TrimSpace(string(root)), "lib/time/zoneinfo.zip"))
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	names := []string{}
	for _, file := range archive.File {
		if !strings.HasSuffix(file.Name, "/") {
			names = append(names, file.Name)
		}
	}
	sort.Strings(names)
	var out bytes.Buffer
	for _, name := range names {
		out.WriteString(name + "\n")
	}
	return out.Bytes(), nil
}
