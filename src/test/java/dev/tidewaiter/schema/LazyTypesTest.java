package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LazyTypesTest {
  private static final GroupVersionKind DEPLOYMENT = GroupVersionKind.of("apps/v1", "Deployment");

  private final KubernetesSchemas schemas = KubernetesSchemas.load("1.37");

  @Test
  void fieldsAreReadWhenOneIsAskedFor() {
    Struct deployment = schemas.type(DEPLOYMENT).orElseThrow();
    assertTrue(untouched(deployment));
    Struct spec = (Struct) deployment.fields().field("spec").orElseThrow().type();
    assertFalse(untouched(deployment));
    assertTrue(untouched(spec));
  }

  @Test
  void groupVersionsShareTypes() {
    Struct inDeployment = walk(DEPLOYMENT, "spec", "template", "spec");
    Struct inJob = walk(GroupVersionKind.of("batch/v1", "Job"), "spec", "template", "spec");
    assertSame(inDeployment, inJob);
  }

  @Test
  void threadsSeeTheSameTypes() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Set<GoType>> readAll = () -> reachable(schemas.type(DEPLOYMENT).orElseThrow());
      List<Set<GoType>> seen = new ArrayList<>();
      for (Future<Set<GoType>> future : threads.invokeAll(Collections.nCopies(8, readAll))) {
        seen.add(future.get());
      }
      for (Set<GoType> types : seen) {
        assertEquals(seen.get(0), types);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static boolean untouched(Struct struct) {
    return ((PackedFields) struct.fields()).untouched();
  }

  private Struct walk(GroupVersionKind gvk, String... path) {
    Struct struct = schemas.type(gvk).orElseThrow();
    for (String name : path) {
      struct = (Struct) struct.fields().field(name).orElseThrow().type();
    }
    return struct;
  }

  private static Set<GoType> reachable(Struct start) {
    Set<GoType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<GoType> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      GoType type = open.remove(open.size() - 1);
      if (!seen.add(type)) {
        continue;
      }
      if (type instanceof Struct struct) {
        struct.fields().all().stream().map(Field::type).forEach(open::add);
      } else if (type instanceof GoType.Slice slice) {
        open.add(slice.element());
      } else if (type instanceof GoType.Map map) {
        open.add(map.element());
      }
    }
    return seen;
  }
}
