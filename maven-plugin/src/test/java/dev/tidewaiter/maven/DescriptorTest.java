package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven and Eclipse are told of the goals. */
class DescriptorTest {

  private static final String MAVEN = "/META-INF/maven/plugin.xml";
  private static final String ECLIPSE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

  @Test
  void goalsStandInTheirPhasesAndRunInParallelBuilds() throws Exception {
    assertEquals(
        Map.of(
            "baseline", "true false false",
            "check", "verify true false false",
            "check-aggregate", "verify true true true",
            "explain", "true false false",
            "fix", "true false false",
            "help", "true false false"),
        goals());
  }

  @Test
  void nothingIsResolvedForAGoal() throws Exception {
    assertEquals(0, read(MAVEN).getElementsByTagName("requiresDependencyResolution").getLength());
  }

  @Test
  void eclipseIsToldOfEveryGoal() throws Exception {
    Set<String> told = new TreeSet<>();
    NodeList found = read(ECLIPSE).getElementsByTagName("goal");
    for (int i = 0; i < found.getLength(); i++) {
      told.add(found.item(i).getTextContent());
    }

    assertEquals(goals().keySet(), told);
  }

  /** Of each goal: its phase, if it has one, and whether it is for parallel builds, needs a project, and is for all projects at once. */
  private static Map<String, String> goals() throws Exception {
    Map<String, String> goals = new TreeMap<>();
    NodeList mojos = read(MAVEN).getElementsByTagName("mojo");
    for (int i = 0; i < mojos.getLength(); i++) {
      Element mojo = (Element) mojos.item(i);
      goals.put(
          text(mojo, "goal"),
          String.join(" ", text(mojo, "phase"), text(mojo, "threadSafe"), text(mojo, "requiresProject"), text(mojo, "aggregator")).strip());
    }
    return goals;
  }

  private static String text(Element mojo, String name) {
    NodeList found = mojo.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Document read(String resource) throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = DescriptorTest.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }
}
