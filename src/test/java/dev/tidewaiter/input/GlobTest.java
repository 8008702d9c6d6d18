package dev.tidewaiter.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "web.yaml, web.yaml, true",
    "web.yaml, deploy/web.yaml, true",
    "web.yaml, deploy/web.yaml.bak, false",
    "*.yaml, deploy/web.yaml, true",
    "*.yaml, deploy/web.yml, false",
    "w*b.yaml, deploy/weeb.yaml, true",
    "charts, charts, true",
    "charts/, charts, true",
    "charts, deploy/charts, true",
    "deploy/*, deploy/web.yaml, true",
    "deploy/*, deploy/a/web.yaml, false",
    "./deploy/*, deploy/web.yaml, true",
    "deploy/**, deploy/a/b/web.yaml, true",
    "**/test/*.yaml, test/web.yaml, true",
    "**/test/*.yaml, a/b/test/web.yaml, true",
    "**/test/*.yaml, a/b/mytest/web.yaml, false",
    "a/**/z, a/z, true",
    "a/**/z, a/b/c/z, true",
    "a/**/z, a/bz, false",
    "a/**/b/*.yml, a/b/c/b/x.yml, true",
    "we?.yaml, web.yaml, true",
    "a?b/c, a/b/c, false",
    "v[12].yaml, v2.yaml, true",
    "v[1-3].yaml, v4.yaml, false",
    "v[!1-3].yaml, v4.yaml, true",
    "[].yaml, [].yaml, true",
    "a[b, a[b, true",
    "**, a/b/c, true",
  })
  void matchesAsDocumented(String pattern, String path, boolean matches) {
    assertEquals(matches, Glob.of(pattern).matches(path));
  }
}
