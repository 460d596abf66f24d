package kz.igilik.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.pipeline.Unseen;
import kz.igilik.problem.Texts;

/**
 * Marks what readers do not have: a page that is held back, or whose time is over, says so on top,
 * each link to such a page says when it comes out or went, and so does each such picture. A bake
 * knows nothing of them, so no template marks them.
 */
final class UnseenMarks {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd, HH:mm", Locale.ROOT);

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"[^>]*>");
  private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\ssrc=\"([^\"]*)\"[^>]*>");
  private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
  private static final String CLASS = "igilik-held";
  private static final String LINK_END = "</a>";
  private static final URI ROOT = URI.create("http://localhost/");

  private final Texts texts;

  UnseenMarks(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param file of the page, from the root of the site
   */
  byte[] in(byte[] page, String file, LiveSite site) {
    String html = new String(page, StandardCharsets.UTF_8);
    URI place = ROOT.resolve(file);
    String links = images(links(html, place, site), place, site);
    String marked =
        site.unseen(file).map(unseen -> banner(links, mark("aside", "page", unseen))).orElse(links);
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
      Optional<Unseen> unseen = unseen(link.group(1), page, site);
      if (unseen.isPresent() && end >= done && !isDrawn(html, link.start())) {
        marked.append(html, done, end).append(mark("mark", "link", unseen.get()));
        done = end;
      }
    }
    return marked.append(html, done, html.length()).toString();
  }

  /** Marks pictures; one inside of a link that is marked needs no mark of its own. */
  private String images(String html, URI page, LiveSite site) {
    return IMAGE
        .matcher(html)
        .replaceAll(
            image -> {
              Optional<Unseen> unseen =
                  unseen(image.group(1), page, site)
                      .filter(any -> !isInMarkedLink(html, image.end()));
              String mark = unseen.map(one -> mark("mark", "link", one)).orElse("");
              return Matcher.quoteReplacement(image.group() + mark);
            });
  }

  private static boolean isInMarkedLink(String html, int at) {
    int begin = html.lastIndexOf("<a ", at);
    int end = html.indexOf(LINK_END, at);
    return begin > html.lastIndexOf(LINK_END, at)
        && html.substring(at, Math.max(at, end)).contains(CLASS);
  }

  private static Optional<Unseen> unseen(String target, URI page, LiveSite site) {
    if (target.startsWith("#")) {
      return Optional.empty();
    }
    try {
      URI to = page.resolve(target);
      String path = to.getPath() == null ? "" : to.getPath().replaceFirst("^/", "");
      return ROOT.getHost().equals(to.getHost())
          ? site.unseen(path.endsWith("/") ? path + "index.html" : path)
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

  private String mark(String element, String kind, Unseen unseen) {
    String words =
        texts.get((unseen.over() ? "over-" : "held-") + kind, WRITTEN.format(unseen.at()));
    return "<%1$s class=\"%4$s\" lang=\"%2$s\" dir=\"ltr\">%3$s</%1$s>"
        .formatted(element, texts.language(), words, CLASS);
  }
}
