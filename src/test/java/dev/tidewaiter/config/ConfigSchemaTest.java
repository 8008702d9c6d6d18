package dev.tidewaiter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(ConfigSchema.text(), InputFormat.JSON);

  @Test
  void thePublishedFileIsTheSchema() throws IOException {
    Path file = Path.of("..", "tidewaiter.schema.json");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, ConfigSchema.text());
    }

    assertEquals(ConfigSchema.text(), Files.readString(file));
  }

  @Test
  void takesAConfigurationWithEveryKey() {
    String all =
        """
        {"profile": "strict", "select": ["images"], "ignore": ["all"], "severity": {"images": "info"},
         "podSecurity": {"level": "baseline", "version": 1.29}, "extends": ["a.yaml"], "kubernetes": 1.30, "failOn": "never",
         "paths": ["deploy"], "exclude": ["charts"], "baseline": "b.json", "overrides": [{"paths": ["a/**"], "profile": "docs"}]}
        """;

    assertEquals(0, mistakes(all));
  }

  @Test
  void refusesUnknownKeysAndWordsOnEveryLevel() {
    assertEquals(1, mistakes("{\"profil\": \"strict\"}"));
    assertEquals(1, mistakes("{\"profile\": \"loose\"}"));
    assertEquals(1, mistakes("{\"overrides\": [{\"failOn\": \"error\"}]}"));
    assertEquals(1, mistakes("{\"severity\": {\"images\": \"fatal\"}}"));
  }

  private static int mistakes(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).size();
  }
}
