/**
 * What a rule is; a rule pack read from sources.
 *
 * <p>An {@link dev.tidewaiter.rule.ObjectRule} looks at one {@link dev.tidewaiter.rule.Subject} and hands on each {@link
 * dev.tidewaiter.rule.Violation}. A {@link dev.tidewaiter.rule.SetRule} looks at all objects of a run: {@link dev.tidewaiter.rule.Facts} are
 * taken from each while files stream by, and when the last is read it is asked once about the {@link dev.tidewaiter.rule.ObjectSet}. The
 * file {@code rules/README.md} says how a rule is written.
 */
package dev.tidewaiter.rule;
