package dev.tidewaiter.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPathsTest {

  @ParameterizedTest
  @CsvSource({"/, /", "//, /", "/etc/, /etc", "//etc///kubernetes/, /etc/kubernetes", "/var/log, /var/log"})
  void repeatedAndTrailingSlashesDoNotCount(String written, String plain) {
    assertEquals(plain, HostPaths.plain(written));
  }

  @Test
  void socketsLieInRunByEitherName() {
    assertTrue(HostPaths.isAt("/var/run/docker.sock", "docker.sock"));
    assertTrue(HostPaths.isAt("/run//docker.sock/", "docker.sock"));
    assertFalse(HostPaths.isAt("/home/run/docker.sock", "docker.sock"));
    assertFalse(HostPaths.isAt("/run/docker.sock.old", "docker.sock"));
  }
}
