package dev.tidewaiter.server.kinds.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndexListTest {

  @Test
  void indexesAreCounted() {
    assertEquals(new IndexList(0, ""), IndexList.parse("", 5));
    assertEquals(new IndexList(4, ""), IndexList.parse("0,2-4", 5));
    assertEquals(new IndexList(2, ""), IndexList.parse("0-+1", 5));
  }

  @Test
  void indexesAscend() {
    assertEquals("non-increasing order, previous: 3, current: 1", IndexList.parse("3,1", 5).problem());
    assertEquals("non-increasing order, previous: 3, current: 3", IndexList.parse("1-3,3", 5).problem());
    assertEquals("non-increasing order, previous: 2, current: 2", IndexList.parse("2-2", 5).problem());
  }

  @Test
  void indexesAreBelowTheCompletions() {
    assertEquals("too large index: \"5\"", IndexList.parse("4,5", 5).problem());
    assertEquals("too large index: \"5\"", IndexList.parse("0-5", 5).problem());
  }

  @Test
  void nothingElseIsAnIndex() {
    assertEquals("cannot convert string to integer for index: \"\"", IndexList.parse("1,", 5).problem());
    assertEquals("cannot convert string to integer for index: \"\"", IndexList.parse("-1", 5).problem());
    assertEquals("cannot convert string to integer for index: \"99999999999999999999\"",
        IndexList.parse("99999999999999999999", 5).problem());
    assertEquals("the fragment \"1-2-3\" violates the requirement that an index interval can have at most two parts separated by '-'",
        IndexList.parse("1-2-3", 5).problem());
  }
}
