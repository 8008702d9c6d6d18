/** Where texts come from: files, directories, stdin, Markdown and HTML pages, rendered charts. */
package dev.tidewaiter.input;
