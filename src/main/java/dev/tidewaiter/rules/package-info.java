/** Built-in rules that need Java, one class each; none imports another. */
package dev.tidewaiter.rules;
