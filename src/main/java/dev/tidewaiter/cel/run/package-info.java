/** Evaluates checked expressions: a tree of nodes, each of which gives a value. */
package dev.tidewaiter.cel.run;
