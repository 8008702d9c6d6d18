package dev.tidewaiter.rules.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"DB_PASSWORD", "dbPassword", "db-password", "clientSecret", "API_KEY", "apiKey", "SECRET_BLAH", "GITHUB_TOKEN",
        "x.passwd"})
  void namesThatHoldSecretsAreKnown(String name) {
    assertTrue(SecretNames.isSecret(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DB_PASSWORD_FILE", "SECRET_NAME", "secretName", "TOKEN_URL", "tokenEndpoint", "MAX_TOKENS", "password-policy", "JWT_TOKEN_TTL",
        "ETCD_INITIAL_CLUSTER_TOKEN", "ethTokenAddress", "COLOR", "KEY", ""
      })
  void namesThatTellAboutSecretsHoldNone(String name) {
    assertFalse(SecretNames.isSecret(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct-horse", "pa$$word", "secret", "s3cr3t!", "Zm9vYmFy"})
  void whatIsWrittenOutIsAValue(String value) {
    assertTrue(SecretNames.isValue("TOKEN", value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "$(OTHER)", "${OTHER}", "$OTHER", "{{ .Values.token }}", "<token>", "/run/secrets/token", "https://example.com/token",
        "true", "4096", "1.5", "60s", "****", "x", "changeme", "CHANGE_ME", "vault:secret/data/db#password", "ref+awsssm://db",
        "two words", "a\nb"
      })
  void referencesPlaceholdersAndNumbersAreNone(String value) {
    assertFalse(SecretNames.isValue("TOKEN", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "42"})
  void aNumberMayBeAPassword(String value) {
    assertTrue(SecretNames.isValue("DB_PASSWORD", value));
  }
}
