package dev.tidewaiter.yaml;

/** What may come next in a collection that is open. */
enum Expected {
  BLOCK_ENTRY,
  INDENTLESS_ENTRY,
  BLOCK_KEY,
  BLOCK_VALUE,
  FLOW_FIRST_ITEM,
  FLOW_ITEM,
  PAIR_KEY,
  PAIR_VALUE,
  PAIR_END,
  FLOW_FIRST_KEY,
  FLOW_KEY,
  FLOW_VALUE,
  /** A key in braces without a colon: its value is nothing. */
  FLOW_NO_VALUE
}
