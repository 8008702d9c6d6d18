/** The configuration as one record; suppressions; baseline (they take sources, {@code input} reads them). */
package dev.tidewaiter.config;
