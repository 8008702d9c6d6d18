/** Options in, exit code out; one table of options makes parsing, help and completions. */
package dev.tidewaiter.cli;
