package kz.igilik.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a site lives: {@code https://igilik.example/} or a folder there. The one rule for the data
 * and for the command line: an address with a query, a fragment or steps such as {@code ..} would
 * break every link that is made from it (RFC 3986, 3.3-3.5).
 */
public final class SiteUrl {
  /** What fits a QR code on a poster together with the longest path of a page. */
  public static final int LONGEST = 200;

  private static final int LAST_PORT = 65_535;

  private SiteUrl() {}

  /** The address, if it is one; it has to end with a slash. */
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
