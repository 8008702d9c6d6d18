package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.Opaque;
import dev.tidewaiter.value.GoText;
import java.util.List;

/**
 * A semantic version.
 *
 * <p>Source: github.com/blang/semver v4.0.0, Parse and Compare; Kubernetes 1.37, apiserver/pkg/cel/library/semverlib.go,
 * normalizeAndParse.
 *
 * @param preRelease its identifiers; of no weight if empty
 * @param build what follows the plus; it counts in no comparison
 * @param problem why the text is none, in the server's words; empty if it is one
 */
record SemanticVersion(long major, long minor, long patch, List<String> preRelease, String build, String problem)
    implements Opaque, Comparable<SemanticVersion> {

  @Override
  public String celType() {
    return "kubernetes.Semver";
  }

  private static SemanticVersion wrong(String problem) {
    return new SemanticVersion(0, 0, 0, List.of(), "", problem);
  }

  /** Reads a version. */
  static SemanticVersion parse(String text) {
    if (text.isEmpty()) {
      return wrong("Version string empty");
    }
    String[] parts = text.split("\\.", 3);
    if (parts.length < 3) {
      return wrong("No Major.Minor.Patch elements found");
    }
    int plus = parts[2].indexOf('+');
    String build = plus < 0 ? "" : parts[2].substring(plus + 1);
    String rest = plus < 0 ? parts[2] : parts[2].substring(0, plus);
    int dash = rest.indexOf('-');
    List<String> preRelease = dash < 0 ? List.of() : List.of(rest.substring(dash + 1).split("\\.", -1));
    String patch = dash < 0 ? rest : rest.substring(0, dash);
    String problem = firstProblem(numberProblem("major", parts[0]), numberProblem("minor", parts[1]), numberProblem("patch", patch),
        preReleaseProblem(preRelease), plus < 0 ? "" : buildProblem(build));
    return problem.isEmpty()
        ? new SemanticVersion(Long.parseUnsignedLong(parts[0]), Long.parseUnsignedLong(parts[1]), Long.parseUnsignedLong(patch), preRelease,
            build, "")
        : wrong(problem);
  }

  /** Reads a version that may begin with a v, leave out its last numbers, and have zeros before its numbers. */
  static SemanticVersion parseTolerantly(String text) {
    String[] parts = (text.startsWith("v") ? text.substring(1) : text).split("\\.", 3);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = withoutZeros(parts[i]);
    }
    String last = parts[parts.length - 1];
    if (parts.length < 3 && (last.indexOf('+') >= 0 || last.indexOf('-') >= 0)) {
      return wrong("short version cannot contain PreRelease/Build meta data");
    }
    return parse(String.join(".", parts) + ".0".repeat(3 - parts.length));
  }

  private static String withoutZeros(String part) {
    if (part.length() < 2) {
      return part;
    }
    int start = 0;
    while (start < part.length() && part.charAt(start) == '0') {
      start++;
    }
    boolean digit = start < part.length() && part.charAt(start) >= '0' && part.charAt(start) <= '9';
    return digit ? part.substring(start) : "0" + part.substring(start);
  }

  private static String firstProblem(String... problems) {
    for (String problem : problems) {
      if (!problem.isEmpty()) {
        return problem;
      }
    }
    return "";
  }

  private static String numberProblem(String name, String number) {
    if (!isNumber(number)) {
      return "Invalid character(s) found in " + name + " number " + GoText.quoted(number);
    }
    if (number.length() > 1 && number.charAt(0) == '0') {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " number must not contain leading zeroes " + GoText.quoted(number);
    }
    return tooLarge(number);
  }

  private static String tooLarge(String number) {
    return number.isEmpty() ? "strconv.ParseUint: parsing \"\": invalid syntax" : Numerals.parseUint(number).isPresent() ? ""
        : "strconv.ParseUint: parsing " + GoText.quoted(number) + ": value out of range";
  }

  private static String preReleaseProblem(List<String> identifiers) {
    for (String identifier : identifiers) {
      if (identifier.isEmpty()) {
        return "Prerelease is empty";
      }
      if (!isWord(identifier)) {
        return "Invalid character(s) found in prerelease " + GoText.quoted(identifier);
      }
      if (isNumber(identifier) && identifier.length() > 1 && identifier.charAt(0) == '0') {
        return "Numeric PreRelease version must not contain leading zeroes " + GoText.quoted(identifier);
      }
      if (isNumber(identifier) && !tooLarge(identifier).isEmpty()) {
        return tooLarge(identifier);
      }
    }
    return "";
  }

  private static String buildProblem(String build) {
    for (String identifier : build.split("\\.", -1)) {
      if (identifier.isEmpty()) {
        return "Build meta data is empty";
      }
      if (!isWord(identifier)) {
        return "Invalid character(s) found in build meta data " + GoText.quoted(identifier);
      }
    }
    return "";
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int order = Long.compareUnsigned(major, other.major);
    order = order != 0 ? order : Long.compareUnsigned(minor, other.minor);
    order = order != 0 ? order : Long.compareUnsigned(patch, other.patch);
    if (order != 0 || preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return order != 0 ? order : Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    for (int i = 0; i < preRelease.size() && i < other.preRelease.size(); i++) {
      order = compare(preRelease.get(i), other.preRelease.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(preRelease.size(), other.preRelease.size());
  }

  private static int compare(String a, String b) {
    if (isNumber(a) != isNumber(b)) {
      return isNumber(a) ? -1 : 1;
    }
    return isNumber(a) ? Long.compareUnsigned(Long.parseUnsignedLong(a), Long.parseUnsignedLong(b)) : Integer.signum(a.compareTo(b));
  }

  /** Two versions that differ in their build only are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SemanticVersion that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(major) + 31 * Long.hashCode(minor) + 961 * Long.hashCode(patch);
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(major) + "." + Long.toUnsignedString(minor) + "." + Long.toUnsignedString(patch)
        + (preRelease.isEmpty() ? "" : "-" + String.join(".", preRelease)) + (build.isEmpty() ? "" : "+" + build);
  }
}
