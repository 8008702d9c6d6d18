package dev.tidewaiter.rules.facts;

/** Images that Docker Hub publishes under a name alone, such as {@code mysql}. */
public final class OfficialImages {

  private static final String HUB = "docker.io/";
  private static final String LIBRARY = "library/";

  private OfficialImages() {}

  /** What an official image is called, without tag and digest; of any other image something that no official one is called. */
  public static String name(String image) {
    String path = image.startsWith(HUB) ? image.substring(HUB.length()) : image;
    String name = path.startsWith(LIBRARY) ? path.substring(LIBRARY.length()) : path;
    int end = name.indexOf('@') >= 0 ? name.indexOf('@') : name.length();
    int colon = name.indexOf(':');
    return name.substring(0, colon >= 0 && colon < end ? colon : end);
  }
}
