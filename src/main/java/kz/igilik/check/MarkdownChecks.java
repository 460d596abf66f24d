package kz.igilik.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.markdown.MarkdownPage.Heading;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Picture;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks the Markdown of articles, events and videos: no HTML, headings below the title, pictures
 * with a text alternative, links that lead somewhere.
 */
final class MarkdownChecks {
  /** The path prefix under which texts name the pictures of {@code assets/images}. */
  private static final String PICTURES = "/assets/images/";

  private static final String RECORDS = "data/pictures/";

  private final Scope scope;
  private static final String ABOUT = "about";
  private static final String SAMPLES = "samples";

  private final Markdown markdown;
  private final LinkChecks links;

  private MarkdownChecks(Scope scope, Markdown markdown) {
    this.scope = scope;
    this.markdown = markdown;
    this.links = new LinkChecks(scope);
  }

  static void run(Scope scope, Markdown markdown) {
    var checks = new MarkdownChecks(scope, markdown);
    Anchors anchors = checks.articles();
    scope.site().videos().stream()
        .flatMap(LocalizedField::ofVideo)
        .forEach(field -> checks.field(field, anchors));
    checks.events(scope.site().events(), anchors);
  }

  static void run(List<Event> events, Scope scope, Markdown markdown) {
    new MarkdownChecks(scope, markdown).events(events, Anchors.NONE);
  }

  // ---- articles

  private Anchors articles() {
    var pages = new IdentityHashMap<Article.Text, MarkdownPage>();
    for (Article article : scope.site().articles()) {
      article.texts().values().forEach(text -> pages.put(text, markdown.read(text.markdown())));
    }
    Anchors anchors = new Anchors(scope.site(), pages);
    for (Article article : scope.site().articles()) {
      article
          .texts()
          .forEach((language, text) -> article(article, language, text, pages.get(text), anchors));
    }
    if (scope.site().hasSamples()) {
      scope.site().articles(Article.PAGE).stream()
          .filter(article -> article.id().equals(ABOUT))
          .flatMap(article -> article.texts().values().stream())
          .forEach(text -> explainsSamples(text, pages.get(text)));
    }
    return anchors;
  }

  /** Every page with a sample links to the explanation of samples. */
  private void explainsSamples(Article.Text about, MarkdownPage page) {
    List<String> ids = page.headings().stream().map(Heading::id).toList();
    if (!ids.contains(SAMPLES) && !page.isUnread()) {
      Position at = Position.wholeFile(about.origin().entry().file());
      String link = "/" + ABOUT + "/#" + SAMPLES;
      scope
          .problems()
          .report(Code.ANCHOR_BROKEN, at, link, String.join(", ", ids), Scope.near(SAMPLES, ids));
    }
  }

  private void article(
      Article article, String language, Article.Text text, MarkdownPage page, Anchors anchors) {
    page.rawHtml()
        .forEach(
            html ->
                html(
                    html.text(),
                    BodyPlace.of(text, html.line(), html.column(), firstLine(html.text()))));
    page.headings().stream()
        .filter(heading -> heading.level() == 1 && !isUnderlined(heading, page))
        .forEach(heading -> heading(heading, text));
    anchors(page, text);
    page.pictures()
        .forEach(
            picture -> picture(picture, BodyPlace.of(text, picture.line(), picture.column(), 1)));
    String path = InternalLinks.pathOf(article);
    page.links()
        .forEach(
            link -> {
              Position at = BodyPlace.of(text, link.line(), link.column(), length(link.target()));
              links.check(link, at, new LinkChecks.Page(path, language, anchors));
            });
  }

  /** Two headings with one anchor: every link to it leads to the first. */
  private void anchors(MarkdownPage page, Article.Text text) {
    var first = new HashMap<String, Heading>();
    for (Heading heading : page.headings()) {
      Heading before = first.putIfAbsent(heading.id(), heading);
      if (before != null) {
        Position at = BodyPlace.of(text, heading.line(), heading.column(), 1);
        Position other = BodyPlace.of(text, before.line(), before.column(), 1);
        scope.problems().clash(Code.ANCHOR_TWICE, at, other, heading.id());
      }
    }
  }

  /** {@link SignChecks} reports headings made by underlining. */
  private static boolean isUnderlined(Heading heading, MarkdownPage page) {
    return page.signs().stream()
        .anyMatch(sign -> sign.kind() == Kind.UNDERLINE && sign.line() == heading.line() + 1);
  }

  private void heading(Heading heading, Article.Text text) {
    Position at = BodyPlace.of(text, heading.line(), heading.column(), 1);
    scope.problems().report(Code.MARKDOWN_HEADING, at, heading.text());
  }

  private void html(String html, Position at) {
    scope.problems().report(Code.MARKDOWN_HTML, at, html);
  }

  private void picture(Picture picture, Position at) {
    String target = picture.target();
    Optional<String> id = kz.igilik.model.Picture.idOf(target);
    boolean recorded = id.filter(one -> scope.site().picture(one).isPresent()).isPresent();
    if (picture.alt().isBlank() && !recorded) {
      scope.problems().report(Code.IMAGE_WITHOUT_ALT, at, picture.target());
    }
    boolean read = id.filter(one -> scope.broken().contains(RECORDS + one + ".yaml")).isPresent();
    if (recorded || read) {
      return;
    }
    List<String> known = known();
    boolean refused = scope.broken().contains(target.replaceFirst("^/", ""));
    if (!refused && !known.contains(target)) {
      scope.problems().report(Code.IMAGE_MISSING, at, target, near(target, known));
    }
  }

  /** The names of pictures with a record, then the paths of drawings. */
  private List<String> known() {
    return Stream.concat(
            scope.site().pictures().stream().map(kz.igilik.model.Picture::id),
            scope.site().images().stream().map(name -> PICTURES + name))
        .toList();
  }

  /** A bare file name, or a path on the author's disk, means the picture of that name. */
  private static String near(String target, List<String> known) {
    String name = target.substring(target.lastIndexOf('/') + 1).replace("%20", " ");
    String stem = name.substring(0, name.contains(".") ? name.lastIndexOf('.') : name.length());
    return known.stream()
        .filter(
            path ->
                path.equalsIgnoreCase(stem)
                    || path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> Scope.near(target, known));
  }

  // ---- events

  /**
   * @param anchors of the articles; none while one types, for they would all have to be read
   */
  private void events(List<Event> events, Anchors anchors) {
    events.parallelStream().forEach(event -> event(event, anchors));
  }

  private void event(Event event, Anchors anchors) {
    LocalizedField.ofEvent(event).forEach(field -> field(field, anchors));
  }

  private void field(LocalizedField field, Anchors anchors) {
    if (field.isMarkdown()) {
      field.text().texts().forEach((language, text) -> text(text, language, field, anchors));
    }
  }

  private void text(String text, String language, LocalizedField field, Anchors anchors) {
    Position at = field.in(language);
    if (!mayHoldMarkup(text)) {
      return;
    }
    MarkdownPage page = markdown.read(text);
    page.rawHtml().forEach(html -> html(html.text(), within(at, text, html.column(), html.text())));
    page.headings()
        .forEach(
            heading -> scope.problems().report(Code.MARKDOWN_HEADING_IN_DATA, at, heading.text()));
    page.pictures().forEach(picture -> picture(picture, within(at, text, picture.column(), "!")));
    var nowhere = new LinkChecks.Page("", language, anchors);
    page.links()
        .forEach(
            link -> links.check(link, within(at, text, link.column(), link.target()), nowhere));
  }

  /**
   * The position of a part of a text that is written on one line. In a folded block only the start
   * is known.
   */
  static Position within(Position at, String text, int column, String part) {
    int quotes = at.length() - length(text);
    return isOneLine(at, text)
        ? new Position(at.file(), at.line(), at.column() + quotes / 2 + column - 1, length(part))
        : at;
  }

  /** Whether a text is written on one line, in quotes or without. */
  static boolean isOneLine(Position at, String text) {
    int quotes = at.length() - length(text);
    return text.indexOf('\n') < 0 && (quotes == 0 || quotes == 2);
  }

  /**
   * The same, however many of its signs are written twice; of several lines only one sign is told.
   */
  static boolean endsWhereItBegins(Position at, String text) {
    return text.indexOf('\n') < 0 && at.length() >= length(text);
  }

  /** Most texts are plain sentences, and parsing twenty thousand of them takes seconds. */
  private static boolean mayHoldMarkup(String text) {
    return text.indexOf('<') >= 0
        || text.indexOf('{') >= 0
        || text.indexOf('[') >= 0
        || text.indexOf('#') >= 0
        || text.contains("\n=")
        || text.contains("\n-");
  }

  private static int length(String target) {
    return target.codePointCount(0, target.length());
  }

  private static int firstLine(String text) {
    return length(text.lines().findFirst().orElse(""));
  }
}
