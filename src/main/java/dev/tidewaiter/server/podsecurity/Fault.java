package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;

/**
 * One field of a pod that a check does not allow.
 *
 * @param at the field; one that is not there if it should be
 * @param holder the name of the container or volume it belongs to; empty if it is the pod's
 * @param value what the sentence names of it: its value, or what kind of thing it is; may be empty
 */
public record Fault(ObjectView at, String holder, String value) {}
