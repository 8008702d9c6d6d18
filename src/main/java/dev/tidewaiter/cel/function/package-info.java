/** The functions of CEL and of Kubernetes' libraries, by what they are about. */
package dev.tidewaiter.cel.function;
