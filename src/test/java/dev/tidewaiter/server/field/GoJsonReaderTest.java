package dev.tidewaiter.server.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Go 1.26 reads out of the same texts. */
class GoJsonReaderTest {

  private static final GoJsonShape TAINT =
      GoJsonShape.struct(
          "core.Taint",
          new GoJsonShape.Field("Key", "key", GoJsonShape.TEXT),
          new GoJsonShape.Field("Index", "index", GoJsonShape.INTEGER),
          new GoJsonShape.Field("TimeAdded", "timeAdded", GoJsonShape.TIME));

  private static GoJsonReader.Read read(String text) {
    return GoJsonReader.read(Views.field(text), GoJsonShape.list(TAINT));
  }

  private static List<String> keys(String text) {
    GoJsonReader.Read read = read(text);
    assertEquals("", read.problem());
    return Views.field(read.value().orElseThrow()).items().stream().map(item -> item.at("key").text()).toList();
  }

  private static String wrong(String type, String field) {
    return "json: cannot unmarshal " + type + " into Go struct field Taint." + field + " of type string";
  }

  @Test
  void escapesThatYamlDoesNotKnowAreRead() {
    assertEquals(List.of("a/b", "\uD83D\uDE00", "\uFFFDx", "\uFFFD\uD83D\uDE00"),
        keys("[{'key':'a\\/b'},{'key':'\\ud83d\\ude00'},{'key':'\\ude00x'},{'key':'\\ud83d\\ud83d\\ude00'}]".replace('\'', '"')));
  }

  @Test
  void blanksMayStandAnywhereBetweenWords() {
    assertEquals(List.of("a", ""), keys("\n[\t{ \"key\"\n:\r\n\"a\" } , { } ]\n"));
  }

  @Test
  void unknownFieldsAreLeftOutHoweverDeepOrLong() {
    String deep = "[".repeat(9000) + "\"]}\"" + "]".repeat(9000);
    assertEquals(List.of("a"), keys("[{\"x\":" + deep + ",\"" + "y".repeat(2000) + "\":1,\"key\":\"a\"}]"));
  }

  @Test
  void kelvinSignIsALetterAndDotlessIIsNot() {
    assertEquals(List.of("a"), keys("[{\"\u212AEY\":\"a\"}]"));
    assertEquals("", read("[{\"\u0131ndex\":\"a\"}]").problem());
  }

  @Test
  void ofTwoOfAFieldTheLastCountsAndBothAreLookedAt() {
    assertEquals(List.of("b"), keys("[{\"key\":\"a\",\"KEY\":\"b\"}]"));
    assertEquals(wrong("number", "Key"), read("[{\"key\":1,\"key\":\"a\"}]").problem());
  }

  @Test
  void firstMistakeIsToldUnlessThereIsOneInATime() {
    assertEquals(wrong("bool", "Key"), read("[{\"key\":true},{\"index\":[]}]").problem());
    assertEquals(wrong("number", "TimeAdded"), read("[{\"key\":true},{\"timeAdded\":5}]").problem());
    assertEquals("json: cannot unmarshal number 1e3 into Go struct field Taint.Index of type int64", read("[{\"index\":1e3}]").problem());
  }

  @Test
  void numberBeyondFloatIsANumber() {
    assertEquals("json: cannot unmarshal number into Go value of type []core.Taint", read("1e999").problem());
  }
}
