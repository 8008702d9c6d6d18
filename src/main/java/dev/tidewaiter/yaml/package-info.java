/** Text to trees with spans; wrong YAML becomes problems, never exceptions. */
package dev.tidewaiter.yaml;
