package kz.igilik.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address: {@code https://} or {@code http://} and a server that can be asked. One rule for
 * data, texts and the command line. A name before the server, as in {@code
 * https://www.gov.kz@evil.example/}, is what readers take for the server, so there is none.
 */
public final class WebAddress {
  private static final Pattern SERVER = Pattern.compile("(?i)(https?://)([^/?#]*)(.*)");
  private static final int LAST_PORT = 65_535;

  private WebAddress() {}

  /**
   * The address; empty if the text is none. Names such as {@code қаз} are turned into the form that
   * every browser and calendar understands.
   */
  public static Optional<URI> read(String text) {
    Matcher parts = SERVER.matcher(text);
    return parts.matches()
        ? address(parts, parts.group(3)).filter(WebAddress::canBeAsked)
        : Optional.empty();
  }

  /** Whether a text leads to a server on the web, whatever is behind its name. */
  public static boolean leadsToServer(String text) {
    Matcher parts = SERVER.matcher(text);
    return parts.matches()
        && address(parts, "")
            .filter(WebAddress::canBeAsked)
            .filter(WebAddress::isOnWeb)
            .isPresent();
  }

  /** Whether the server has a name of the web, not of one's own computer or network. */
  public static boolean isOnWeb(URI address) {
    return address.getHost().indexOf('.') >= 0;
  }

  private static Optional<URI> address(Matcher parts, String rest) {
    try {
      String written = parts.group(2);
      boolean ascii = written.chars().allMatch(character -> character < 0x80);
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new URI(scheme + (ascii ? written : IDN.toASCII(written)) + rest));
    } catch (URISyntaxException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static boolean canBeAsked(URI address) {
    return address.getHost() != null
        && address.getUserInfo() == null
        && address.getPort() != 0
        && address.getPort() <= LAST_PORT;
  }
}
