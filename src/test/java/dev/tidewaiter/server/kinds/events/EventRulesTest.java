package dev.tidewaiter.server.kinds.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRulesTest {

  private static final String TIMED = "eventTime: '2024-05-01T10:00:00.000000Z'\nreportingInstance: i\naction: A\nreason: R\n";

  private static KindRun events(String rest) {
    return KindRun.of("apiVersion: events.k8s.io/v1\nkind: Event\nmetadata: {name: a, namespace: prod}\n" + TIMED + rest + "\n");
  }

  private static KindRun core(String rest) {
    return KindRun.of("apiVersion: v1\nkind: Event\nmetadata: {name: a, namespace: prod}\n" + rest + "\n");
  }

  @Test
  void oldFieldsAreNamedAsInTheCoreGroupAndPointedAtWhereTheyStand() {
    KindRun run = events("type: Normal\nreportingController: c\nregarding: {namespace: ''}\ndeprecatedCount: 3\ndeprecatedSource: {host: h}");
    assertEquals(List.of("involvedObject.namespace: Invalid value: \"\": does not match event.namespace",
        "count: Invalid value: \"\": needs to be unset", "source: Invalid value: \"\": needs to be unset"), run.sentences());
    assertEquals(List.of("''", "3", "{host: h}"), run.places());
  }

  @Test
  void controllerIsNamedAsTheGroupNamesIt() {
    assertEquals("reportingController: Required value", events("type: Normal\nregarding: {namespace: prod}").sentences().get(0));
    assertEquals("reportingComponent: Required value", core(TIMED + "involvedObject: {namespace: prod}").sentences().get(0));
  }

  @Test
  void coreEventWithoutTimeIsAskedForNothingButItsNamespace() {
    assertEquals(List.of(), core("involvedObject: {namespace: prod}\ntype: Bogus").sentences());
    assertEquals(List.of("involvedObject.namespace: Invalid value: \"other\": does not match event.namespace"),
        core("involvedObject: {namespace: other}").sentences());
  }

  @Test
  void lengthsAreOfBytes() {
    String rest = "reportingComponent: c\ninvolvedObject: {namespace: prod}\nmessage: ";
    assertEquals(List.of(), core(TIMED + rest + "\u00e9".repeat(512)).sentences());
    assertEquals(List.of("message: Invalid value: \"\": can have at most 1024 characters"),
        core(TIMED + rest + "\u00e9".repeat(512) + "x").sentences());
  }
}
