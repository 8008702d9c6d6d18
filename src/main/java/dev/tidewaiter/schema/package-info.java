/** What fields a kind has: the Kubernetes OpenAPI documents, CRDs, users' JSON Schemas. */
package dev.tidewaiter.schema;
