/** What webhook configurations, admission policies and their bindings demand. */
package dev.tidewaiter.server.kinds.admission;
