/** What Jobs and CronJobs say of themselves, for the rules that look at them. */
package dev.tidewaiter.rules.batch;
