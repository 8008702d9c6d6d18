/** Source texts, where they were cut from, spans, line index, edits. */
package dev.tidewaiter.text;
