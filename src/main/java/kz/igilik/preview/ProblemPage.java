package kz.igilik.preview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.problem.Texts;

/**
 * What preview adds to pages: the moment that is asked for, the script that reloads them, and the
 * problems on top of the last good site.
 */
final class ProblemPage {
  static final String SCRIPT = "/.igilik/preview.js";
  static final String STYLE = "/.igilik/preview.css";
  static final String CHANNEL = "/.igilik/channel.js";
  static final String EVENTS = "/.igilik/events";

  private final Texts texts;
  private final String clock;

  /**
   * @param now the moment that scripts of pages take for the present; empty for the real one
   */
  ProblemPage(Texts texts, Optional<Instant> now) {
    this.texts = texts;
    this.clock =
        now.map(moment -> "<script>Date.now=()=>" + moment.toEpochMilli() + "</script>").orElse("");
  }

  /** Adds the script and the problems before the end of the body. */
  byte[] onTopOf(byte[] page, long version, String problems) {
    String html = new String(page, StandardCharsets.UTF_8).replaceFirst("<head>", "<head>" + clock);
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    String box = problems.isEmpty() ? "" : box("last-good", problems);
    return bytes(html.substring(0, at) + box + script(version) + html.substring(at));
  }

  /** A complete page, for the time before there was a good site. */
  byte[] alone(long version, String problems) {
    return bytes(
        """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body>%s%s</body>
        </html>
        """
            .formatted(
                texts.language(), texts.get("no-site"), box("no-site", problems), script(version)));
  }

  private String box(String title, String problems) {
    return """
        <link rel="stylesheet" href="%s">
        <aside class="igilik-problems" role="alert" lang="%s" dir="ltr">
        <details open><summary>%s</summary><pre>%s</pre></details>
        </aside>
        """
        .formatted(STYLE, texts.language(), texts.get(title), escaped(problems));
  }

  private static String script(long version) {
    return "<script src=\"" + SCRIPT + "\" data-version=\"" + version + "\" defer></script>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
