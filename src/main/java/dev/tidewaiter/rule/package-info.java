/** What a rule is; a rule pack read from sources. */
package dev.tidewaiter.rule;
