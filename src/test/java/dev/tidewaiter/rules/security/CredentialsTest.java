package dev.tidewaiter.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The credentials here are made up, and put together so that nobody who searches for such finds one. */
class CredentialsTest {

  private static final String LETTERS = "0123456789abcdefghijABCDEFGHIJ0123456789";

  @Test
  void formsAreKnownWhereverTheyStand() {
    assertEquals("an access key of AWS", Credentials.in("AK" + "IA" + "0123456789ABCDEF"));
    assertEquals("a personal access token of GitHub", Credentials.in("https://gh" + "p_" + LETTERS + "@github.com"));
    assertEquals("a personal access token of GitLab", Credentials.in("TOKEN=gl" + "pat-" + LETTERS));
    assertEquals("an API key of Google", Credentials.in("AI" + "za" + LETTERS));
    assertEquals("an API key of Twilio", Credentials.in("S" + "K" + "0123456789abcdef0123456789abcdef"));
    assertEquals("an SDK key of LaunchDarkly", Credentials.in("sd" + "k-" + "01234567-89ab-cdef-0123-456789abcdef"));
    assertEquals("a JSON Web Token", Credentials.in("Bearer ey" + "J" + LETTERS + ".ey" + "J" + LETTERS + "." + LETTERS));
  }

  /** In every place of a text, behind words of every length. */
  @Test
  void placesAndWordsBeforeMakeNoDifference() {
    List<String> some =
        List.of(
            "AK" + "IA" + "0123456789ABCDEF", "hv" + "s." + LETTERS, "x1.atlas" + "v1." + LETTERS + LETTERS,
            "ey" + "J" + LETTERS + ".ey" + "J" + LETTERS + "." + LETTERS);
    for (String credential : some) {
      String what = Credentials.in(credential);
      assertNotEquals("", what);
      for (int before = 0; before < 45; before++) {
        assertEquals(what, Credentials.in("a".repeat(before) + " " + credential), "behind a word of " + before);
        assertEquals(what, Credentials.in(" ".repeat(before) + credential + " ".repeat(before)), "behind " + before + " blanks");
      }
    }
  }

  @Test
  void whatIsTooShortOrWithinAWordOrAnExampleIsNone() {
    assertEquals("", Credentials.in("AK" + "IA" + "0123456789ABCDE is too short"));
    assertEquals("", Credentials.in("MAK" + "IA" + "0123456789ABCDEF is within a word"));
    assertEquals("", Credentials.in("AK" + "IA" + "IOSFODNN7EXAMPLE is the one of the documentation"));
    assertEquals("", Credentials.in("gh" + "p_" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
    assertEquals("", Credentials.in("sd" + "k-a-name-that-is-long-but-no-key-of-anything-at-all"));
    assertEquals("", Credentials.in("S" + "K" + "0123456789abcdef0123456789abcdefghi"));
    assertEquals("", Credentials.in("ey" + "J" + LETTERS + " is no token without its other parts"));
    assertEquals("", Credentials.in("nothing of the kind, but as long as one"));
  }

  @Test
  void aPrivateKeyIsOneWithItsLines() {
    String lines = (LETTERS + "\n").repeat(5);
    String key = "-----BEGIN RSA PRIVATE " + "KEY-----\n" + lines + "-----END RSA PRIVATE " + "KEY-----\n";

    assertEquals("a private key", Credentials.in(key));
    assertEquals("", Credentials.in("-----BEGIN CERTIFICATE-----\n" + lines + "-----END CERTIFICATE-----\n"));
    assertEquals("", Credentials.in("a text that names -----BEGIN PRIVATE " + "KEY----- and goes on for long. ".repeat(10)));
  }
}
