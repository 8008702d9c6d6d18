/** What the API server demands of Services, their endpoints, Ingresses and NetworkPolicies. */
package dev.tidewaiter.server.kinds.network;
