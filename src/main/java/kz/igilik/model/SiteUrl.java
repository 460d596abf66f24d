package kz.igilik.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** Browsers read a dot that is coded like a dot, and no address has control characters. */
  private static final Pattern CODED = Pattern.compile("(?i)%(2e|[01].|7f)");

  private SiteUrl() {}

  /** The address; empty if the text is none. It must end with a slash. */
  public static Optional<URI> read(String text) {
    return WebAddress.read(text)
        .filter(url -> isFolder(url) && url.toASCIIString().length() <= LONGEST);
  }

  private static boolean isFolder(URI url) {
    return url.getRawQuery() == null
        && url.getRawFragment() == null
        && url.getRawPath().endsWith("/")
        && !url.getRawPath().contains("//")
        && url.normalize().equals(url)
        && !url.getRawPath().startsWith("/../")
        && !CODED.matcher(url.getRawPath()).find();
  }
}
