package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.markdown.ProseBlock;
import kz.igilik.model.Article;
import kz.igilik.model.Document;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.QuoteView;

/** A release as plain text: what a mail or an editorial system takes. */
final class ReleaseText {
  private static final char NO_BREAK = '\u00A0';

  private final Context context;
  private final StringBuilder text = new StringBuilder();

  ReleaseText(Context context) {
    this.context = context;
  }

  String of(
      Article.Text written,
      Pages.ReleaseBody body,
      List<QuoteView> quotes,
      List<Pages.CorrectionView> corrections,
      List<Pages.ContactView> contacts,
      String address) {
    var words = context.words();
    line(words.get("press.release") + " – " + context.text(context.site().campaign().name()));
    if (written.sample()) {
      part(words.get("sample.release"));
    }
    part(written.title());
    part(body.lead());
    body.dateline().ifPresent(this::part);
    context.markdown().blocks(written.markdown(), this::address, "s").forEach(this::block);
    body.boilerplate().ifPresent(about -> under(words.get("press.about"), List.of(about)));
    under(
        words.get("press.quotes"),
        quotes.stream()
            .map(quote -> words.marked(quote.sample(), quote.text() + " – " + quote.by()))
            .toList());
    under(
        words.get("press.corrections"),
        corrections.stream().map(one -> one.date().text() + ". " + one.text()).toList());
    body.attachments().forEach(one -> part(one.text() + "\n" + context.absolute(one.path())));
    under(words.get("press.contacts"), contacts.stream().map(this::contact).toList());
    part(address);
    return text.toString();
  }

  private void block(ProseBlock block) {
    text.append('\n');
    block.words().forEach(this::line);
  }

  private void under(String heading, List<String> parts) {
    if (!parts.isEmpty()) {
      part(heading);
      parts.forEach(this::part);
    }
  }

  private String contact(Pages.ContactView contact) {
    var parts =
        Stream.of(
            Optional.of(context.words().marked(contact.sample(), contact.name())),
            contact.person(),
            contact.role(),
            contact.phone().map(Pages.Phone::dialled),
            contact.email());
    var channels = contact.more().channels().stream().map(one -> one.address().orElse(one.name()));
    return Stream.of(parts.flatMap(Optional::stream), channels, contact.more().facts().stream())
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n"));
  }

  /** Links inside of the site are written from its root; documents lie outside of the languages. */
  private String address(String target) {
    if (target.startsWith("/" + Document.FOLDER)) {
      return context.absolute(target.substring(1));
    }
    if (target.startsWith("/")) {
      return context.absolute(context.code() + target);
    }
    return target.startsWith("#") ? "" : target.replaceFirst("^mailto:", "");
  }

  private void part(String line) {
    text.append('\n');
    line(line);
  }

  private void line(String line) {
    text.append(line.replace(NO_BREAK, ' ')).append('\n');
  }
}
