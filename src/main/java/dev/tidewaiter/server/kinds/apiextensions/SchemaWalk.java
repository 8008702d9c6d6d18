package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.apiextensions.SchemaPlace.Level;
import dev.tidewaiter.server.kinds.apiextensions.SchemaPlace.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Walks a definition's schema once, down to the last schema in it, however deep.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateCustomResourceDefinitionValidation and
 * ValidateCustomResourceDefinitionOpenAPISchema; apiserver/schema, ValidateStructural.
 */
final class SchemaWalk {

  private final List<ObjectView> views = new ArrayList<>();
  private final List<SchemaPlace> places = new ArrayList<>();
  private final SchemaFindings found = new SchemaFindings();

  private SchemaWalk() {}

  /** What is wrong with the schema of a resource; what is not looked at in it is left open. */
  static void validate(ObjectView schema, boolean status, Errors errors) {
    if (schema.absent()) {
      return;
    }
    int before = errors.count();
    RootRules.validate(schema, status, errors);
    SchemaWalk walk = new SchemaWalk();
    walk.put(schema, SchemaPlace.root(schema));
    walk.run();
    walk.found.report(schema, errors, before);
  }

  private void put(ObjectView view, SchemaPlace place) {
    if (SchemaNode.isSchema(view)) {
      views.add(view);
      places.add(place);
    }
  }

  private void run() {
    while (!views.isEmpty()) {
      ObjectView view = views.remove(views.size() - 1);
      visit(new SchemaNode(view), places.remove(places.size() - 1));
    }
  }

  private void visit(SchemaNode node, SchemaPlace place) {
    if (place.builds()) {
      BuildingRules.validate(node, place, found);
    } else if (place.adds()) {
      AddingRules.validate(node, place, found);
    }
    PlainRules.validate(node, place, found);
    if (node.hasListType || node.hasMapType || node.hasMapKeys) {
      ListRules.validate(node, found.plain);
    }
    if (node.hasRules) {
      RuleTexts.validate(node, place, found);
    }
    children(node, place.shape() == Shape.ADDS_BUT_ANY_OF ? place.shaped(Shape.ADDS) : place);
    if (node.hasJunctors) {
      junctors(node, place);
    }
    if (node.hasUnsupported) {
      elsewhere(node.view, place.shaped(Shape.ELSEWHERE));
    }
  }

  private void children(SchemaNode node, SchemaPlace place) {
    if (node.hasItems) {
      ObjectView items = node.view.at("items");
      put(items, following(place, place.whole().at("items")).at(Level.ITEM).many());
      for (ObjectView item : items.items()) {
        put(item, place.shaped(Shape.ELSEWHERE));
      }
    }
    if (node.hasAdditional) {
      Shape shape = place.builds() ? Shape.BUILDS : Shape.ELSEWHERE;
      SchemaPlace below = place.unfollowed().shaped(shape).at(Level.FIELD).many();
      put(node.view.at("additionalProperties"),
          place.metadata() ? below.withoutDefault("inside additionalProperties applying to object metadata") : below);
    }
    if (node.hasProperties) {
      properties(node, place);
    }
  }

  private void properties(SchemaNode node, SchemaPlace place) {
    boolean root = place.level() == Level.ROOT && place.builds();
    SchemaPlace usual = place.builds() ? place.unfollowed().at(Level.FIELD) : place.at(Level.FIELD);
    for (ObjectView property : node.view.at("properties").entries()) {
      SchemaPlace below = usual;
      if (place.adds() && place.followed()) {
        below = usual.of(place.whole().at("properties").key(property.name()));
      }
      if ((root || node.embedded) && isMeta(property.name())) {
        below = below.inMetadata();
        below = root ? below.withoutDefault("in top-level " + property.name()) : below;
      }
      put(property, below);
    }
  }

  private static SchemaPlace following(SchemaPlace place, ObjectView whole) {
    return place.builds() ? place.unfollowed() : place.followed() ? place.of(whole) : place;
  }

  private static boolean isMeta(String name) {
    return name.equals("metadata") || name.equals("kind") || name.equals("apiVersion");
  }

  /** What stands below the junctors only adds to what is said already, but for the well-known way to allow an integer or a text. */
  private void junctors(SchemaNode node, SchemaPlace place) {
    SchemaPlace below = place.builds() ? place.shaped(Shape.ADDS) : place;
    below = place.adds() ? below.shaped(Shape.ADDS) : below;
    boolean skip = place.shape() == Shape.ADDS_BUT_ANY_OF || place.builds() && SchemaNode.saysIntOrString(node.view);
    if (!skip) {
      all(node.view.at("anyOf"), below);
    }
    all(node.view.at("oneOf"), below);
    put(node.view.at("not"), below);
    boolean first = place.builds();
    for (ObjectView schema : node.view.at("allOf").items()) {
      boolean known = first && SchemaNode.saysIntOrString(schema);
      put(schema, known ? below.shaped(Shape.ADDS_BUT_ANY_OF) : below);
      first = false;
    }
  }

  private void elsewhere(ObjectView schema, SchemaPlace place) {
    entries(schema.at("definitions"), place);
    entries(schema.at("dependencies"), place);
  }

  private void all(ObjectView list, SchemaPlace place) {
    for (ObjectView schema : list.items()) {
      put(schema, place);
    }
  }

  private void entries(ObjectView map, SchemaPlace place) {
    for (ObjectView schema : map.entries()) {
      put(schema, place);
    }
  }

  /** The server sorts what is wrong with how a schema is built by its sentences. */
  static final Comparator<FieldError> BY_SENTENCE = new Comparator<>() {
    @Override
    public int compare(FieldError a, FieldError b) {
      return a.toString().compareTo(b.toString());
    }
  };
}
