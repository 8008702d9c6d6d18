/** Findings, severities, fixes, the result of a run. */
package dev.tidewaiter.finding;
