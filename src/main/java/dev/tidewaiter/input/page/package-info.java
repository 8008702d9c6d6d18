/** Pages that people read, and the manifests that stand in them as examples. */
package dev.tidewaiter.input.page;
