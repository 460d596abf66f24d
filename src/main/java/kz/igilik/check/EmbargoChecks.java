package kz.igilik.check;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.model.Article;
import kz.igilik.model.Embargoed;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks that no text is out before what it links to. The address of a page and the words of a link
 * tell of the page, so leaving out the link alone would not do.
 */
final class EmbargoChecks {
  private final Scope scope;
  private final Function<Site, Predicate<String>> files;
  private final Instant now;
  private final Markdown markdown;
  private final ZoneId zone;
  private final InternalLinks all;
  private final Map<Instant, Optional<InternalLinks>> seen = new HashMap<>();

  EmbargoChecks(
      Scope scope, Function<Site, Predicate<String>> files, Instant now, Markdown markdown) {
    this.scope = scope;
    this.files = files;
    this.now = now;
    this.markdown = markdown;
    this.zone = scope.site().campaign().zone();
    this.all = new InternalLinks(scope);
  }

  void run() {
    for (Article article : scope.site().articles()) {
      seenWith(article).ifPresent(pages -> article(article, pages));
    }
    for (Event event : scope.site().events()) {
      seenWith(event).ifPresent(pages -> fields(LocalizedField.ofEvent(event).stream(), pages));
    }
    for (Video video : scope.site().videos()) {
      seenWith(video).ifPresent(pages -> fields(LocalizedField.ofVideo(video), pages));
    }
  }

  private void article(Article article, InternalLinks pages) {
    for (Article.Text text : article.texts().values()) {
      for (MarkdownPage.Link link : links(text.markdown())) {
        String target = link.target();
        if (isHeld(target, pages)) {
          int length = target.codePointCount(0, target.length());
          report(target, BodyPlace.of(text, link.line(), link.column(), length));
        }
      }
    }
  }

  private void fields(Stream<LocalizedField> fields, InternalLinks pages) {
    fields
        .filter(LocalizedField::isMarkdown)
        .forEach(
            field ->
                field
                    .text()
                    .texts()
                    .forEach((language, text) -> text(text, field.in(language), pages)));
  }

  private void text(String text, Position at, InternalLinks pages) {
    for (MarkdownPage.Link link : links(text)) {
      if (isHeld(link.target(), pages)) {
        report(link.target(), MarkdownChecks.within(at, text, link.column(), link.target()));
      }
    }
  }

  private Iterable<MarkdownPage.Link> links(String text) {
    return text.contains("](") || text.contains("<") || text.contains("]:")
        ? markdown.read(text).links()
        : List.of();
  }

  private void report(String target, Position at) {
    scope.problems().report(Code.LINK_EMBARGOED, at, target);
  }

  /** The pages when an item comes out; empty if by then nothing is held back any more. */
  private Optional<InternalLinks> seenWith(Embargoed item) {
    Instant out =
        item.embargo().map(it -> it.end(zone)).filter(end -> end.isAfter(now)).orElse(now);
    return seen.computeIfAbsent(out, this::seenAt);
  }

  private Optional<InternalLinks> seenAt(Instant moment) {
    Site site = scope.site().asOf(moment);
    return site == scope.site()
        ? Optional.empty()
        : Optional.of(
            new InternalLinks(
                new Scope(site, files.apply(site), scope.broken(), scope.problems())));
  }

  private boolean isHeld(String target, InternalLinks pages) {
    Optional<String> own = new OwnAddress(scope.site().campaign()).pathOf(target);
    if (own.isPresent()) {
      return all.isFile(own.get()) && !pages.isFile(own.get());
    }
    String path = target.replaceFirst("#.*", "");
    return path.startsWith("/") && all.leadTo(path) && !pages.leadTo(path);
  }
}
