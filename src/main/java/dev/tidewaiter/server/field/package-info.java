/** The vocabulary of validation: views of an object, field errors, and the constraints the API server's words are made of. */
package dev.tidewaiter.server.field;
