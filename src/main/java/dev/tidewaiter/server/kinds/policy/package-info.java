/** What quotas, limits, disruption budgets, priorities and runtime classes demand. */
package dev.tidewaiter.server.kinds.policy;
