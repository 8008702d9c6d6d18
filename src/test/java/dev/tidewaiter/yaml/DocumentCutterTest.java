package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCutterTest {

  /** Line breaks are written as {@code ;}, byte order marks as {@code ^}, and documents are divided by {@code /}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a: b~a: b",
        "a;---;b~a;/b",
        "---;a~/a",
        "^---;a~^/a",
        "a;---~a;/",
        "a;---;~a;/",
        "---;---;a~//a",
        "a;--- b;c~a;/b;c",
        "a;---   # c;b~a;/b",
        "a;---\tb~a;/b",
        "a;-----;b~a;/--;b",
        "a;---b~a;/b",
        "a; ---;b~a; ---;b",
        "a ---;b~a ---;b",
        "a;...;b~a;...;b",
        "%YAML 1.1;---;a;---;b~%YAML 1.1;---;a;/b",
        "# c;%TAG !a! b;;---;a~# c;%TAG !a! b;;---;a",
        "a;---;%YAML 1.1;---;b~a;/%YAML 1.1;---;b",
        "# c;---;a~# c;/a",
        "%a: b;c~%a: b;c",
      })
  void aLineOfDashesDividesDocuments(String text, String documents) {
    assertEquals(List.of(documents.split("/", -1)), cut(text.replace(';', '\n').replace('^', '\uFEFF')));
  }

  @ParameterizedTest
  @CsvSource({"'a\r\n---\r\nb\r\n', 'a\r\n', 'b\r\n'", "'a\r---\rb', 'a\r---\rb', "})
  void onlyLineFeedsEndLines(String text, String first, String second) {
    DocumentCutter cutter = new DocumentCutter(text);
    assertEquals(first, cutter.next().of(text));
    assertEquals(second != null, cutter.hasNext());
  }

  private static List<String> cut(String text) {
    DocumentCutter cutter = new DocumentCutter(text);
    List<String> documents = new ArrayList<>();
    while (cutter.hasNext()) {
      documents.add(cutter.next().of(text).replace('\n', ';').replace('\uFEFF', '^'));
    }
    return documents;
  }
}
