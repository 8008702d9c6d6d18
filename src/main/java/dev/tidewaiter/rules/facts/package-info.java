/** Facts of objects that several rules over the whole set need. */
package dev.tidewaiter.rules.facts;
