package kz.igilik.check;

import java.util.List;
import java.util.Locale;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Links in texts: a safe kind of address, and within the site a page and an anchor that exist. */
final class LinkChecks {
  private static final List<String> SAFE = List.of("https://", "mailto:", "tel:");

  private final Scope scope;
  private InternalLinks pages;

  LinkChecks(Scope scope) {
    this.scope = scope;
  }

  /** Few events link to pages; to list all pages for one that does not would hold its page up. */
  private synchronized InternalLinks pages() {
    if (pages == null) {
      pages = new InternalLinks(scope);
    }
    return pages;
  }

  /**
   * The page a link stands on.
   *
   * @param path empty where a text has no page of its own
   */
  record Page(String path, String language, Anchors anchors) {}

  void check(String target, Position at, Page page) {
    if (target.startsWith("/") && !target.startsWith("//")) {
      path(target, at, page);
    } else if (target.startsWith("#") && !page.path().isEmpty()) {
      anchor(target, page.path(), target.substring(1), at, page);
    } else if (hasScheme(target)) {
      if (SAFE.stream().noneMatch(target.toLowerCase(Locale.ROOT)::startsWith)) {
        scope.problems().report(Code.LINK_UNSAFE, at, target);
      }
    } else {
      broken(target, at);
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
    String path = target.startsWith("/") ? target : "/" + target;
    int hash = path.indexOf('#');
    scope
        .problems()
        .report(
            Code.LINK_BROKEN, at, target, pages().near(hash < 0 ? path : path.substring(0, hash)));
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

  /** {@code javascript:} and the like, and {@code //server} that hides its kind. */
  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return target.startsWith("//") || colon > 0 && (slash < 0 || colon < slash);
  }
}
