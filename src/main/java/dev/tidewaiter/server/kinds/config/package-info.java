/** What ConfigMaps, Secrets, Namespaces, ServiceAccounts and ControllerRevisions demand. */
package dev.tidewaiter.server.kinds.config;
