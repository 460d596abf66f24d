package kz.igilik.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a site: {@code https://igilik.example/} or a folder there. One rule for data and
 * command line: a query, a fragment or {@code ..} in it would break every link made from it (RFC
 * 3986, 3.3-3.5).
 */
public final class SiteUrl {
  /**
   * The longest address that, with the longest path of a page, still fits a QR code on a poster.
   */
  public static final int LONGEST = 200;

  private static final int LAST_PORT = 65_535;

  private SiteUrl() {}

  /** The address; empty if the text is none. It must end with a slash. */
  public static Optional<URI> read(String text) {
    try {
      URI url = new URI(text);
      return isFolder(url) && text.length() <= LONGEST ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException wrong) {
      return Optional.empty();
    }
  }

  private static boolean isFolder(URI url) {
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    return web
        && url.getHost() != null
        && url.getUserInfo() == null
        && url.getPort() <= LAST_PORT
        && url.getRawQuery() == null
        && url.getRawFragment() == null
        && url.getRawPath().endsWith("/")
        && !url.getRawPath().contains("//")
        && url.normalize().equals(url)
        && !url.getRawPath().startsWith("/../");
  }
}
