package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Locale;

/**
 * An image whose name no registry can have, which the API server accepts and the kubelet refuses as {@code InvalidImageName}.
 *
 * <p>Source: the grammar of github.com/distribution/reference; Kubernetes 1.37, pkg/util/parsers, ParseImageName.
 */
public final class ImageNameInvalid implements ObjectRule {

  private static final int LONGEST_TAG = 128;
  private static final int FEWEST_HEX_DIGITS = 32;

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView image = container.at("image");
      String name = image.text();
      String problem = name.isEmpty() || isPlaceholder(name) ? "" : problem(name);
      if (!problem.isEmpty()) {
        out.add(image, "image \"" + name + "\" of container \"" + container.name() + "\" is no image name: " + problem, "");
      }
    }
  }

  private static boolean isPlaceholder(String name) {
    return name.indexOf('$') >= 0 || name.indexOf('{') >= 0 || name.indexOf('<') >= 0 || name.startsWith("ko://");
  }

  private static String problem(String image) {
    int scheme = image.indexOf("://");
    if (scheme >= 0) {
      return "it starts with " + image.substring(0, scheme + "://".length());
    }
    int at = image.indexOf('@');
    String digest = at < 0 ? "" : digest(image.substring(at + 1));
    if (!digest.isEmpty()) {
      return digest;
    }
    String tagged = at < 0 ? image : image.substring(0, at);
    int colon = tagged.lastIndexOf(':');
    boolean hasTag = colon > tagged.lastIndexOf('/');
    String tag = hasTag ? tag(tagged.substring(colon + 1)) : "";
    return tag.isEmpty() ? path(hasTag ? tagged.substring(0, colon) : tagged) : tag;
  }

  private static String digest(String digest) {
    int colon = digest.indexOf(':');
    if (colon < 1 || digest.length() - colon - 1 < FEWEST_HEX_DIGITS) {
      return "after @ comes a digest such as sha256: and 64 digits";
    }
    for (int i = colon + 1; i < digest.length(); i++) {
      char c = digest.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F')) {
        return "a digest does not have " + shown(c);
      }
    }
    return "";
  }

  private static String tag(String tag) {
    if (tag.isEmpty()) {
      return "there is nothing after the colon";
    }
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean inside = i > 0 && (c == '.' || c == '-');
      if (!(isLower(c) || c >= 'A' && c <= 'Z' || c == '_' || inside)) {
        return i == 0 ? "a tag does not start with " + shown(c) : "a tag does not have " + shown(c);
      }
    }
    return tag.length() > LONGEST_TAG ? "a tag has no more than 128 characters" : "";
  }

  /** The parts of a name between slashes; the first is the registry if it could be a host. */
  private static String path(String name) {
    int start = 0;
    while (start <= name.length()) {
      int slash = name.indexOf('/', start);
      int end = slash < 0 ? name.length() : slash;
      String part = name.substring(start, end);
      boolean isHost = start == 0 && slash >= 0 && isHost(part);
      String problem = isHost ? "" : part(part);
      if (!problem.isEmpty()) {
        return problem;
      }
      start = end + 1;
    }
    return "";
  }

  private static boolean isHost(String part) {
    return part.equals("localhost") || part.indexOf('.') >= 0 || part.indexOf(':') >= 0 || !part.equals(part.toLowerCase(Locale.ROOT));
  }

  private static String part(String part) {
    if (part.isEmpty()) {
      return "a part between slashes is empty";
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean inside = i > 0 && i < part.length() - 1 && (c == '.' || c == '_' || c == '-');
      if (c >= 'A' && c <= 'Z') {
        return part.equals(part.toUpperCase(Locale.ROOT)) ? "" : "it has upper-case letters";
      }
      if (!isLower(c) && !inside) {
        return c == '.' || c == '_' || c == '-' ? "\"" + part + "\" starts or ends with " + shown(c) : "it has no place for " + shown(c);
      }
    }
    return "";
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static String shown(char c) {
    return c > '~' ? "a character that is no letter of ASCII" : c == ' ' ? "a blank" : "'" + c + "'";
  }
}
