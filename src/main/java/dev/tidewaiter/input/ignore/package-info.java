/** What Git ignores in a directory, read from its files and asked without Git. */
package dev.tidewaiter.input.ignore;
