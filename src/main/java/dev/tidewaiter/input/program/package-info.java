/** Texts that programs of the user's make or know of: Helm, Kustomize, Git. */
package dev.tidewaiter.input.program;
