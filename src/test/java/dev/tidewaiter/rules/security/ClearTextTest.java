package dev.tidewaiter.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearTextTest {

  @ParameterizedTest
  @CsvSource({
    "http://api.example.com/v1, api.example.com",
    "--upstream=ftp://files.example.com:21/a, files.example.com",
    "http://user:word@api.example.com, api.example.com",
    "http://db:80;telnet://host.example.com, host.example.com",
    "http://198.51.100.7, 198.51.100.7",
    "http://172.32.0.1, 172.32.0.1"
  })
  void theHostIsNamedToWhichAllGoesInTheClear(String text, String host) {
    assertEquals(host, ClearText.host(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com", "http://db", "http://db.web.svc:80/", "http://db.web.svc.cluster.local", "http://127.0.0.1:80",
        "http://10.0.0.1", "http://192.168.1.1", "http://172.16.0.1", "http://172.31.255.255", "http://localhost", "http://[::1]:80",
        "http://$(HOST)", "http://agent.kube-system:80", "http://$(HOST).example.com", "xhttp://api.example.com",
        "http://www.w3.org/2000/svg", "http://", "text", ""
      })
  void whatStaysNearOrOnlyNamesSomethingIsNone(String text) {
    assertEquals("", ClearText.host(text));
  }
}
