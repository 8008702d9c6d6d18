package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  @Test
  void theNamesAreThoseOfTheTable() {
    StringJoiner names = new StringJoiner(", ");
    for (Format format : Format.values()) {
      names.add(format.word());
    }
    assertEquals(names.toString(), Format.NAMES);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatCanBeMade(Format format) {
    assertNotNull(format.open(ReportSettings.of("1.0", Path.of(""), Optional.empty()), text -> {}));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsFoundByItsName(Format format) {
    assertEquals(Optional.of(format), Format.of(format.word()));
  }
}
