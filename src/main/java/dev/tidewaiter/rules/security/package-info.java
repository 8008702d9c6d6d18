/** What the built-in rules about security share. */
package dev.tidewaiter.rules.security;
