package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The scripts that pages carry inside. */
final class Scripts {
  private Scripts() {}

  static Stream<String> in(Document page) {
    return page.select("script:not([type]):not([src])").stream().map(Element::data);
  }

  /** Lets a page run its own scripts and nothing else, no handlers in attributes either. */
  static String policy(Document page) {
    String own = in(page).map(Scripts::digest).collect(Collectors.joining(" "));
    return "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' " + own;
  }

  private static String digest(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
