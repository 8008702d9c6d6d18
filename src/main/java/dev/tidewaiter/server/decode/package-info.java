/** From JSON to what the server's Go structs would hold: unknown fields, wrong types, values that are text with a grammar. */
package dev.tidewaiter.server.decode;
