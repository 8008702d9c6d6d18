package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/** What RoleBindings and ClusterRoleBindings name, and Secrets with tokens. */
public final class RoleBindings {

  /** Takes the role that each binds. */
  public static final Facts<Reference> ROLES = new Roles();

  /** Takes the ServiceAccounts that each binds it to; of one that says no namespace where it must, the server complains. */
  public static final Facts<Reference> SUBJECTS = new Subjects();

  /** Takes the ServiceAccount that a Secret is to hold a token of. */
  public static final Facts<Reference> TOKENS = new Tokens();

  private static final String GROUP = "rbac.authorization.k8s.io";

  private RoleBindings() {}

  private static final class Roles implements Facts<Reference> {
    @Override
    public List<String> kinds() {
      return List.of("rbac.authorization.k8s.io/RoleBinding", "rbac.authorization.k8s.io/ClusterRoleBinding");
    }

    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      ObjectView role = subject.written().at("roleRef");
      String kind = role.at("kind").text();
      Place at = subject.place(role.at("name"));
      String namespace = kind.equals("Role") ? subject.namespace() : "";
      to.accept(new Reference(GROUP, kind, namespace, role.at("name").text(), "", false, at, at));
    }
  }

  private static final class Tokens implements Facts<Reference> {
    @Override
    public List<String> kinds() {
      return List.of("Secret");
    }

    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      if (subject.written().at("type").text().equals("kubernetes.io/service-account-token")) {
        ObjectView account = subject.written().at("metadata", "annotations").key("kubernetes.io/service-account.name");
        Place at = subject.place(account);
        to.accept(new Reference("", "ServiceAccount", subject.namespace(), account.text(), "", false, at, at));
      }
    }
  }

  private static final class Subjects implements Facts<Reference> {
    @Override
    public List<String> kinds() {
      return List.of("rbac.authorization.k8s.io/RoleBinding", "rbac.authorization.k8s.io/ClusterRoleBinding");
    }

    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      for (ObjectView bound : subject.written().at("subjects").items()) {
        if (bound.at("kind").text().equals("ServiceAccount")) {
          Place at = subject.place(bound.at("name"));
          String own = bound.at("namespace").text();
          String namespace = own.isEmpty() ? subject.namespace() : own;
          if (!namespace.isEmpty()) {
            to.accept(new Reference("", "ServiceAccount", namespace, bound.at("name").text(), "", false, at, at));
          }
        }
      }
    }
  }
}
