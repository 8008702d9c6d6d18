package dev.tidewaiter.server;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A document and a real server's answer to it.
 *
 * @param text of the document
 * @param prefix of its {@code generateName}
 */
record RecordedCase(String id, String text, String prefix, ObjectView verdict) {

  private static final Pattern UID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern SCHEME = Pattern.compile("in scheme \\\\?\"[^\"]*\"");
  /** Who manages which fields since when: what the server writes of the request. */
  static final Pattern MANAGERS = Pattern.compile(",\"managedFields\":\\[.*?\\]\\}(?=: must be empty)");
  private static final String SUFFIX = "[bcdfghjklmnpqrstvwxz2456789]{5}";

  /** The cases of a file of JSON lines. */
  static List<RecordedCase> read(Path file) throws IOException {
    List<RecordedCase> cases = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        cases.add(of(line));
      }
    }
    return cases;
  }

  private static RecordedCase of(String line) {
    JsonObject row = (JsonObject) ValueReader.read(YamlReader.read(Source.of("case", line)).get(0)).value().orElseThrow();
    ObjectView view = ObjectView.of(row);
    String text = view.at("yaml").present() ? view.at("yaml").text() : row.get("manifest").orElseThrow().node().span().of(line);
    return new RecordedCase(view.at("id").value().map(id -> id.node().span().of(line)).orElse("?"), text,
        view.at("manifest", "metadata", "generateName").text(), view.at("verdict"));
  }

  /** Whether the answer depends on no more than the document: namespaces are there, and named as namespaces are. */
  boolean comparable() {
    long code = verdict.at("code").number();
    return code == 201 || code == 400 || code == 403 || code == 422 || code == 500 && !message().contains("invalid resource name");
  }

  /** Whether we say that we don't know. */
  boolean isUndecided(ApiServer server) {
    return answer(server) instanceof Verdict.Undecided;
  }

  /** Where our answer differs; empty if it does not. */
  String difference(ApiServer server) {
    Verdict ours = answer(server);
    String want = summary(verdict.at("code").number(), message(), causes(), warnings());
    String got = summary(ours.code(), ours instanceof Verdict.Rejected refused ? refused.message() : "", causes(ours), ours.warnings());
    return want.equals(got) ? "" : "\n  server " + want + "\n  ours   " + got;
  }

  private Verdict answer(ApiServer server) {
    List<YamlDocument> documents = YamlReader.read(Source.of("case", text));
    return server.answers(documents.get(0)).get(0).verdict();
  }

  private String summary(long code, String message, List<String> causes, List<String> warnings) {
    String said = code == 422 ? String.join("; ", causes.stream().sorted().toList()) : message;
    String ofAnyRequest = MANAGERS.matcher(said).replaceAll("}");
    String masked = SCHEME.matcher(UID.matcher(ofAnyRequest).replaceAll("UID")).replaceAll("in scheme _");
    if (!prefix.isEmpty()) {
      masked = masked.replaceAll(Pattern.quote(prefix.substring(0, Math.min(58, prefix.length()))) + SUFFIX, "GENERATED");
    }
    return code + " " + masked + " " + warnings.stream().sorted().toList();
  }

  private String message() {
    return verdict.at("message").text();
  }

  private List<String> causes() {
    return verdict.at("causes").items().stream()
        .map(c -> c.at("reason").text() + " " + c.at("field").text() + ": " + c.at("message").text()).toList();
  }

  private List<String> warnings() {
    return verdict.at("warnings").items().stream().map(ObjectView::text).toList();
  }

  private static List<String> causes(Verdict verdict) {
    return verdict instanceof Verdict.Rejected refused
        ? refused.causes().stream().map(c -> c.reason() + " " + c.field() + ": " + c.message()).toList() : List.of();
  }
}
