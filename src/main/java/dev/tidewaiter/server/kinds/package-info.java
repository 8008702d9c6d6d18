/** What each kind demands, one package an API group, one file an API type. */
package dev.tidewaiter.server.kinds;
