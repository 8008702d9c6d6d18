package dev.tidewaiter.rules.security;

import java.util.Locale;
import java.util.Set;

/** Which names are those of secrets, and which of their values are more than a place for one. */
public final class SecretNames {

  private static final String[] SECRET = {
    "password", "passwd", "passphrase", "secret", "token", "credential", "api_key", "apikey", "private_key", "privatekey", "access_key",
    "accesskey", "signing_key", "encryption_key"
  };

  /** Last words of names that say something about a secret, and are none. */
  private static final Set<String> ABOUT =
      Set.of(
          "name", "file", "files", "path", "dir", "directory", "url", "uri", "endpoint", "host", "ref", "reference", "id", "ids", "ttl",
          "expiry", "expiration", "expires", "lifetime", "timeout", "seconds", "minutes", "hours", "days", "duration", "length", "size",
          "count", "limit", "limits", "enabled", "disabled", "type", "policy", "header", "field", "prefix", "suffix", "issuer",
          "audience", "algorithm", "rotation", "interval", "mount", "engine", "class", "version", "namespace", "store", "backend",
          "provider", "format", "regex", "pattern", "tokens", "service", "server", "location", "region", "scope", "scopes", "mode",
          "method", "users", "user", "username", "role", "validation", "required", "env", "source", "cookie", "claim", "cert",
          "certificate", "address",
          "retention", "passwords", "secrets");

  private static final Set<String> NO_VALUE =
      Set.of(
          "true", "false", "yes", "no", "none", "null", "nil", "todo", "tbd", "xxx", "changeme", "change-me", "change_me", "replaceme",
          "replace-me", "replace_me", "redacted", "placeholder", "example", "dummy");

  private static final String[] REFERENCES = {
    "/", "./", "http://", "https://", "file:", "vault:", "ref+", "op://", "arn:", "secretref", "projects/", "${", "<", "[", "{"
  };

  /** Makes a letter of ASCII a small one. */
  private static final int SMALL = 0x20;

  private SecretNames() {}

  /** Whether a variable or key of that name holds a secret; the token of a cluster of etcd only tells clusters apart. */
  public static boolean isSecret(String name) {
    if (!mayBeSecret(name)) {
      return false;
    }
    String words = words(name);
    int last = words.lastIndexOf('_');
    if (ABOUT.contains(words.substring(last + 1)) || words.endsWith("cluster_token")) {
      return false;
    }
    for (String secret : SECRET) {
      if (words.contains(secret)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two letters stand together that one of {@link #SECRET} has: most names are told apart by that. */
  private static boolean mayBeSecret(String name) {
    for (int i = 1; i < name.length(); i++) {
      int first = name.charAt(i - 1) | SMALL;
      int second = name.charAt(i) | SMALL;
      if (first == 's' && second == 's' || first == 'c' && second == 'r' || first == 'k' && second == 'e') {
        return true;
      }
    }
    return false;
  }

  /** Whether a text may be a secret: neither a reference to one, nor what stands where one is to be put. */
  public static boolean isValue(String name, String value) {
    String plain = value.strip();
    if (plain.isEmpty() || plain.indexOf('\n') >= 0 || plain.contains("$(") || plain.contains("{{") || plain.startsWith("$")) {
      return false;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    for (String reference : REFERENCES) {
      if (lower.startsWith(reference)) {
        return false;
      }
    }
    boolean password = words(name).contains("passw");
    return !NO_VALUE.contains(lower) && (password || !isNumber(lower)) && !isOneCharacter(lower) && lower.indexOf(' ') < 0;
  }

  /** A name in small letters, its words parted by underscores. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = c >= 'A' && c <= 'Z' && i > 0 && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
      if (hump) {
        words.append('_');
      }
      words.append(c == '-' || c == '.' || c == ' ' ? '_' : Character.toLowerCase(c));
    }
    return words.toString();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unit = i > 0 && i == text.length() - 1 && (c == 's' || c == 'm' || c == 'h' || c == 'd');
      if ((c < '0' || c > '9') && !unit && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is one character again and again, as in {@code ****}. */
  private static boolean isOneCharacter(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return true;
  }
}
