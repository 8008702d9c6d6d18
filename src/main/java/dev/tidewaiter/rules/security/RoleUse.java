package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A role that a service account is bound to.
 *
 * @param account its namespace and name, parted by a slash
 * @param role as {@link #key} makes it
 * @param place of the account among the subjects of the binding
 */
public record RoleUse(String account, String role, Place place) {

  /** Takes one from every service account of every binding. */
  public static final Facts<RoleUse> FACTS = new Taker();

  /** The keys of the roles that allow everything, from every Role and ClusterRole. */
  public static final Facts<String> ALLOWING_ALL = new AllTaker();

  /** What tells roles apart: a ClusterRole by its name, a Role by its namespace, too. */
  private static String key(String kind, String namespace, String name) {
    return kind.equals("Role") ? namespace + "/" + name : name;
  }

  private static final class Taker implements Facts<RoleUse> {
    @Override
    public List<String> kinds() {
      return List.of("rbac.authorization.k8s.io/RoleBinding", "rbac.authorization.k8s.io/ClusterRoleBinding");
    }

    @Override
    public void take(Subject subject, Consumer<RoleUse> to) {
      ObjectView role = subject.filled().at("roleRef");
      String key = key(role.at("kind").text(), subject.namespace(), role.at("name").text());
      for (ObjectView item : subject.filled().at("subjects").items()) {
        if (item.at("kind").text().equals("ServiceAccount")) {
          String account = item.at("namespace").text() + "/" + item.at("name").text();
          to.accept(new RoleUse(account, key, subject.place(item.at("name"))));
        }
      }
    }
  }

  private static final class AllTaker implements Facts<String> {
    @Override
    public List<String> kinds() {
      return List.of("rbac.authorization.k8s.io/Role", "rbac.authorization.k8s.io/ClusterRole");
    }

    @Override
    public void take(Subject subject, Consumer<String> to) {
      String kind = subject.gvk().kind();
      for (ObjectView rule : subject.filled().at("rules").items()) {
        if (Grants.allowsAll(rule)) {
          to.accept(key(kind, subject.namespace(), subject.ref().name()));
          return;
        }
      }
    }
  }
}
