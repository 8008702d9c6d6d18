/** Work that ends: Jobs and CronJobs. */
package dev.tidewaiter.server.kinds.batch;
