package kz.igilik.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.problem.Texts;

/**
 * Marks what readers do not have yet: a page that is held back says so on top, and each link to
 * such a page says when it comes out. A bake knows nothing of these pages, so no template marks
 * them.
 */
final class HeldMarks {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd, HH:mm", Locale.ROOT);

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"[^>]*>");
  private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
  private static final String LINK_END = "</a>";
  private static final URI ROOT = URI.create("http://localhost/");

  private final Texts texts;

  HeldMarks(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param file of the page, from the root of the site
   */
  byte[] in(byte[] page, String file, LiveSite site) {
    String html = new String(page, StandardCharsets.UTF_8);
    String links = links(html, ROOT.resolve(file), site);
    String marked =
        site.heldUntil(file)
            .map(until -> banner(links, mark("aside", "page", until)))
            .orElse(links);
    return marked.equals(html) ? page : withStyle(marked).getBytes(StandardCharsets.UTF_8);
  }

  private String links(String html, URI page, LiveSite site) {
    // Menus lead to the page itself in another language; what it is, it says on top.
    int begin = Math.max(0, html.indexOf("<main"));
    int last = html.indexOf("</main>", begin);
    Matcher link = LINK.matcher(html).region(begin, last < 0 ? html.length() : last);
    var marked = new StringBuilder(html.length());
    int done = 0;
    while (link.find()) {
      int end = html.indexOf(LINK_END, link.end());
      Optional<LocalDateTime> until = until(link.group(1), page, site);
      if (until.isPresent() && end >= done && !isDrawn(html, link.start())) {
        marked.append(html, done, end).append(mark("mark", "link", until.get()));
        done = end;
      }
    }
    return marked.append(html, done, html.length()).toString();
  }

  private static Optional<LocalDateTime> until(String target, URI page, LiveSite site) {
    if (target.startsWith("#")) {
      return Optional.empty();
    }
    try {
      URI to = page.resolve(target);
      String path = to.getPath() == null ? "" : to.getPath().replaceFirst("^/", "");
      return ROOT.getHost().equals(to.getHost())
          ? site.heldUntil(path.endsWith("/") ? path + "index.html" : path)
          : Optional.empty();
    } catch (IllegalArgumentException strange) {
      return Optional.empty(); // what is no address leads to no page
    }
  }

  /** Whether a place is in a drawing, where no text of HTML may stand. */
  private static boolean isDrawn(String html, int at) {
    return html.lastIndexOf("<svg", at) > html.lastIndexOf("</svg>", at);
  }

  private static String banner(String html, String mark) {
    Matcher body = BODY.matcher(html);
    return body.find() ? html.substring(0, body.end()) + mark + html.substring(body.end()) : html;
  }

  private static String withStyle(String html) {
    return html.replaceFirst(
        "</head>", "<link rel=\"stylesheet\" href=\"" + ProblemPage.STYLE + "\"></head>");
  }

  private String mark(String element, String kind, LocalDateTime until) {
    String words = texts.get("held-" + kind, WRITTEN.format(until));
    return "<%1$s class=\"igilik-held\" lang=\"%2$s\" dir=\"ltr\">%3$s</%1$s>"
        .formatted(element, texts.language(), words);
  }
}
