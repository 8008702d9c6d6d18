package dev.tidewaiter.rules.security;

/** Credentials that are known by how they begin: their issuers made them so that they are found. */
public final class Credentials {

  /** How they begin, how many letters and digits follow at least, what they are, and where they are revoked. */
  private static final Form[] FORMS = {
    new Form("AKIA", 16, "an access key of AWS"),
    new Form("ghp_", 36, "a personal access token of GitHub"),
    new Form("gho_", 36, "an OAuth token of GitHub"),
    new Form("ghs_", 36, "a token of a GitHub app"),
    new Form("github_pat_", 22, "a personal access token of GitHub"),
    new Form("glpat-", 20, "a personal access token of GitLab"),
    new Form("AIza", 35, "an API key of Google"),
    new Form("xoxb-", 20, "a bot token of Slack"),
    new Form("xoxp-", 20, "a user token of Slack"),
    new Form("sk_live_", 24, "a secret key of Stripe"),
    new Form("rk_live_", 24, "a restricted key of Stripe"),
    new Form("npm_", 36, "a token of npm"),
    new Form("hvs.", 24, "a token of Vault"),
    new Form("NRAK-", 27, "a key of New Relic"),
    new Form("ATBB", 32, "an app password of Bitbucket"),
    new Form("HRKU-", 36, true, "an API key of Heroku"),
    new Form("SK", 32, true, "an API key of Twilio"),
    new Form("atlasv1.", 60, "a token of HCP Terraform"),
    new Form("sdk-", 36, true, "an SDK key of LaunchDarkly"),
    new Form("dop_v1_", 64, "a token of DigitalOcean"),
    new Form("hf_", 34, "a token of Hugging Face"),
    new Form("AGE-SECRET-KEY-1", 58, "a key of age, as SOPS uses them"),
  };

  private static final String KEY_BEGINS = "-----BEGIN ";
  private static final String KEY_ENDS = "PRIVATE KEY-----";
  private static final int SHORTEST_KEY = 120;
  private static final int SHORTEST = 20;

  /** So many letters and digits stand together in each: in one of AWS, and in any line of a private key. */
  private static final int LONG_WORD = 20;

  private Credentials() {}

  /**
   * A form of credentials.
   *
   * @param hex whether only hexadecimal digits follow, and hyphens between them
   */
  private record Form(String start, int more, boolean hex, String what) {
    Form(String start, int more, String what) {
      this(start, more, false, what);
    }
  }

  /** What credential a text holds; empty if none that is known. All of them have a long word, of which most texts have none. */
  public static String in(String text) {
    boolean any = false;
    int last = LONG_WORD - 1;
    while (last < text.length()) {
      int begin = begin(text, last);
      if (last - begin + 1 < LONG_WORD) {
        last = begin + LONG_WORD - 1;
      } else {
        any = true;
        String what = word(text, begin);
        if (!what.isEmpty()) {
          return what;
        }
        last = end(text, last) + LONG_WORD;
      }
    }
    return !any ? "" : privateKey(text) ? "a private key" : isToken(text) ? "a JSON Web Token" : "";
  }

  /** Where the word begins that a place is in; behind the place if it is in none. */
  private static int begin(String text, int at) {
    int begin = at + 1;
    while (begin > 0 && isPart(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What credential a word is, or is with the word before it and the dot between them; empty if it is none. */
  private static String word(String text, int begin) {
    String what = at(text, begin);
    return what.isEmpty() && begin > 1 && text.charAt(begin - 1) == '.' ? at(text, begin(text, begin - 2)) : what;
  }

  private static String at(String text, int at) {
    for (Form form : FORMS) {
      if (text.startsWith(form.start, at) && is(form, text, at)) {
        return form.what;
      }
    }
    return "";
  }

  /** Whether a credential is what begins at a place: long enough, and no example. */
  private static boolean is(Form form, String text, int at) {
    int begin = at + form.start.length();
    int end = begin;
    boolean varied = false;
    while (end < text.length() && (form.hex ? isHex(text.charAt(end)) : isPart(text.charAt(end)))) {
      varied |= text.charAt(end) != text.charAt(begin);
      end++;
    }
    boolean goesOn = end < text.length() && isPart(text.charAt(end));
    boolean example = text.startsWith("EXAMPLE", end - "EXAMPLE".length());
    return !goesOn && varied && !example && end - begin >= form.more;
  }

  private static boolean isHex(char c) {
    return c >= 'a' && c <= 'f' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }

  /** Whether a JSON Web Token is there: three parts parted by dots, the first two of which are objects of JSON in Base64. */
  private static boolean isToken(String text) {
    int begin = text.indexOf("eyJ");
    int second = begin < 0 ? -1 : text.indexOf(".eyJ", begin);
    int third = second < 0 ? -1 : text.indexOf('.', second + 1);
    if (third < 0 || text.length() - third < SHORTEST || begin > 0 && isPart(text.charAt(begin - 1))) {
      return false;
    }
    for (int i = begin; i < third + SHORTEST; i++) {
      if (i != second && i != third && !isPart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a key in PEM is there, with what makes it one: more than a line that only names it. */
  private static boolean privateKey(String text) {
    int begin = text.indexOf(KEY_BEGINS);
    int end = begin < 0 ? -1 : text.indexOf(KEY_ENDS, begin);
    int line = begin < 0 ? -1 : text.indexOf('\n', begin);
    return end >= 0 && (line < 0 || end < line) && text.length() - end > SHORTEST_KEY && text.indexOf("-----END", end) > end + SHORTEST_KEY;
  }
}
