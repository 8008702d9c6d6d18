/** Vocabulary: group/version/kind, objects, field paths, quantities, selectors, durations, cron. */
package dev.tidewaiter.kube;
