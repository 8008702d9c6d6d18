package dev.tidewaiter.server.kinds.config;

/** The data of ConfigMaps and Secrets. */
final class DataKeys {

  /** Bytes that the values of one object hold at most: 1 MiB. */
  static final int MAX_BYTES = 1024 * 1024;

  private DataKeys() {}
}
