/**
 * The values of CEL.
 *
 * <p>A value is a Boolean, Long (int), {@link dev.tidewaiter.cel.value.Uint}, Double, String, {@link dev.tidewaiter.cel.value.Bytes},
 * {@link dev.tidewaiter.cel.value.CelNull}, java.time.Duration, java.time.OffsetDateTime (timestamp),
 * {@link dev.tidewaiter.cel.value.CelList}, {@link dev.tidewaiter.cel.value.CelMap}, {@link dev.tidewaiter.cel.value.CelOptional},
 * {@link dev.tidewaiter.cel.value.CelTypeName}, one of Kubernetes' {@link dev.tidewaiter.cel.value.Opaque} values or of the records
 * {@link dev.tidewaiter.kube.Quantity}, {@link dev.tidewaiter.kube.IpAddress} and {@link dev.tidewaiter.kube.Cidr}, or a
 * {@link dev.tidewaiter.cel.value.CelError}, which goes the same way as the others.
 */
package dev.tidewaiter.cel.value;
