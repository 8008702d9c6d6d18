/** Which volume a claim gets, for the rules that need to know. */
package dev.tidewaiter.rules.storage;
