/** JSON Schemas of users, by networknt's validator; loaded only when one is used. */
package dev.tidewaiter.schema.user;
