package dev.tidewaiter.server.kinds.resource;

/** How many and how long things about devices may be. Source: Kubernetes 1.37, pkg/apis/resource/types.go. */
final class DeviceLimits {

  /** Items of most lists: requests, constraints, configurations, selectors. */
  static final int LIST = 32;

  /** Alternatives of a request. */
  static final int ALTERNATIVES = 8;

  /** Bytes of a CEL expression, and of a driver's parameters. */
  static final int TEXT = 10 * 1024;

  /** Bytes of the name of a driver, and of the domain of an attribute. */
  static final int DOMAIN = 63;

  /** Bytes of the name of an attribute without its domain. */
  static final int IDENTIFIER = 32;

  private DeviceLimits() {}
}
