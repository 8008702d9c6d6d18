/** What HorizontalPodAutoscalers demand. */
package dev.tidewaiter.server.kinds.autoscaling;
