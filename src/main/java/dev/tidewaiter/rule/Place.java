package dev.tidewaiter.rule;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Span;

/**
 * Where something stands in the checked set, small enough to be kept for every object.
 *
 * @param object whose field it is
 * @param path of the field
 */
public record Place(SourceId source, Span span, ObjectRef object, String path) {}
