/** Rules tried on the examples of their docs and on their cases. */
package dev.tidewaiter.cli.trial;
