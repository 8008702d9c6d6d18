/** Tidewaiter as goals of a Maven build: a thin call of the library. */
package dev.tidewaiter.maven;
