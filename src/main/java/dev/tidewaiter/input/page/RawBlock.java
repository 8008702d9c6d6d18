package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.List;

/**
 * A block of code in a page, whatever is in it.
 *
 * @param tag what language the page says it is in, in small letters; empty if it does not say
 */
record RawBlock(Source text, String tag, List<Directive> directives) {}
