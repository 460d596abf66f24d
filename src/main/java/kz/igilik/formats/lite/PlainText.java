package kz.igilik.formats.lite;

import java.nio.charset.StandardCharsets;
import kz.igilik.language.Wording;
import kz.igilik.site.OutputFile;
import kz.igilik.view.page.HelplineView;

/**
 * Plain lines for messengers: no markup, and ordinary spaces, except before a dash, where a
 * non-breaking space keeps the dash from beginning a line.
 */
final class PlainText {
  /** Byte order mark: it marks the file as UTF-8 even if the server or phone does not say so. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final char NO_BREAK = '\u00A0';

  private final Wording wording;
  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  PlainText(Wording wording) {
    this.wording = wording;
  }

  void heading(String line) {
    text.append('\n');
    line(line);
  }

  void item(String line) {
    line("• " + line);
  }

  void line(String line) {
    text.append(line.replace(NO_BREAK, ' ').replace(" –", NO_BREAK + "–")).append('\n');
  }

  /**
   * A channel without a link comes with the safe way to it, so that nobody searches for its name.
   */
  void helpline(HelplineView line) {
    var item = new StringBuilder(line.number().map(number -> number + " – ").orElse(""));
    item.append(line.details().shortName());
    line.channels().stream()
        .filter(channel -> channel.href().isEmpty())
        .forEach(channel -> item.append(". ").append(channel.note().orElseThrow()));
    item(item.toString());
    for (HelplineView.ChannelView channel : line.channels()) {
      channel.href().ifPresent(href -> line(way(channel, href)));
    }
  }

  private String way(HelplineView.ChannelView channel, String href) {
    String address = href.startsWith("http") ? href : channel.name();
    String note = channel.note().map(more -> ". " + more).orElse("");
    return wording.words().get("channel." + channel.kind()) + ": " + address + note;
  }

  OutputFile file(String path) {
    return new OutputFile(path, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
