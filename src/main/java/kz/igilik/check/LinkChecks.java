package kz.igilik.check;

import java.util.Locale;
import java.util.Optional;
import kz.igilik.markdown.MarkdownPage;
import kz.igilik.model.Document;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.WebAddress;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Checks links in texts: a safe scheme, and within the site a page and an anchor that exist. */
final class LinkChecks {
  private static final String DIALLED = "tel:";
  private static final String MAILED = "mailto:";

  private static final String PLAIN = "http://";

  private final Scope scope;
  private final LinkWords words;
  private final DocumentChecks documents;
  private InternalLinks pages;

  LinkChecks(Scope scope) {
    this.scope = scope;
    this.words = new LinkWords(scope);
    this.documents = new DocumentChecks(scope);
  }

  /** Built on first use: few events link to pages, and listing all pages takes time in preview. */
  private synchronized InternalLinks pages() {
    if (pages == null) {
      pages = new InternalLinks(scope);
    }
    return pages;
  }

  /**
   * The page that contains a link.
   *
   * @param path empty if the text has no page of its own
   */
  record Page(String path, String language, Anchors anchors) {}

  void check(MarkdownPage.Link link, Position at, Page page) {
    check(link.target(), at, page);
    words.check(link.text(), link.target(), at);
    words.vague(link.text(), page.language(), at);
  }

  private void check(String target, Position at, Page page) {
    if (Document.isMeantBy(target)) {
      documents.link(target, at);
    } else if (target.startsWith("/") && !target.startsWith("//")) {
      path(target, at, page);
    } else if (target.startsWith("#") && !page.path().isEmpty()) {
      anchor(target, page.path(), target.substring(1), at, page);
    } else if (hasScheme(target)) {
      address(target, at);
    } else {
      broken(target, at);
    }
  }

  /** A full address within the site is a mistake: only a path keeps the reader's language. */
  private void address(String target, Position at) {
    Optional<String> own = new OwnAddress(scope.site().campaign()).pathOf(target);
    if (own.isPresent()) {
      String path = own.get();
      String name = path.substring(path.lastIndexOf('/') + 1);
      boolean isPage = name.indexOf('.') < 0 || name.endsWith(".html");
      if (isPage) {
        scope.problems().report(Code.LINK_OWN, at, target, pages().near(path));
      } else {
        file(target, path, at);
      }
    } else if (target.toLowerCase(Locale.ROOT).startsWith(PLAIN)) {
      String secure = "https://" + target.substring(PLAIN.length());
      scope.problems().report(Code.LINK_NOT_SECURE, at, target, secure);
    } else if (!isSafe(target)) {
      scope.problems().report(Code.LINK_UNSAFE, at, target);
    }
  }

  /** A file of the site must be named by its full address, and must exist. */
  private void file(String target, String path, Position at) {
    String home = scope.site().campaign().baseUrl().toString().replaceFirst("/$", "");
    if (!pages().isFile(path)) {
      scope.problems().report(Code.LINK_FILE_MISSING, at, target);
    } else if (!target.startsWith(home)) { // the address of a preview, or one with http:
      scope.problems().report(Code.LINK_OWN, at, target, home + path);
    }
  }

  private void path(String target, Position at, Page page) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    if (!pages().leadTo(path)) {
      broken(target, at);
    } else if (hash >= 0) {
      anchor(target, path, target.substring(hash + 1), at, page);
    }
  }

  private void broken(String target, Position at) {
    int hash = target.indexOf('#');
    String near = pages().near(hash < 0 ? target : target.substring(0, hash));
    String anchor = hash < 0 || near.isEmpty() ? "" : target.substring(hash);
    scope.problems().report(Code.LINK_BROKEN, at, target, near + anchor);
  }

  private void anchor(String target, String path, String anchor, Position at, Page page) {
    page.anchors()
        .on(path, page.language())
        .filter(known -> !known.contains(anchor))
        .ifPresent(
            known -> {
              String all = String.join(", ", known);
              scope
                  .problems()
                  .report(Code.ANCHOR_BROKEN, at, target, all, Scope.near(anchor, known));
            });
  }

  /** An address that begins with http:// has been refused before. */
  private static boolean isSafe(String target) {
    String kind = target.toLowerCase(Locale.ROOT);
    return kind.startsWith(DIALLED)
        ? Channel.isNumber(Channel.digits(target.substring(DIALLED.length())))
        : kind.startsWith(MAILED) || WebAddress.leadsToServer(target);
  }

  /**
   * Matches {@code javascript:} and the like, and {@code //server}, which has no visible scheme.
   */
  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return target.startsWith("//") || colon > 0 && (slash < 0 || colon < slash);
  }
}
