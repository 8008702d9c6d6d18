/** Rules that are data: expressions and JSON Schemas of users, and a cluster's own admission policies. */
package dev.tidewaiter.rule.data;
