package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.Optional;

/**
 * When a kind came and goes, as the server's deprecation warnings have it (Kubernetes 1.37, apiserver/pkg/endpoints/deprecation).
 *
 * @param introduced the release that first served it, such as {@code 1.9}; empty if Kubernetes does not say
 * @param deprecated the release that deprecated it, which may lie ahead; empty if none is set
 * @param removed the first release without it, which may lie ahead; empty if none is set
 * @param replacement what the warning says to use instead
 */
public record Lifecycle(String introduced, String deprecated, String removed, Optional<GroupVersionKind> replacement) {}
