package dev.tidewaiter.rule;

/**
 * A rule that needs Java: a public class in {@code dev.tidewaiter.rules} with a public constructor without parameters, named after the
 * rule's id ({@code claim-shared-by-replicas} is {@code ClaimSharedByReplicas}). It holds no state and is used by several threads at once.
 */
public sealed interface JavaRule permits ObjectRule, SetRule {}
