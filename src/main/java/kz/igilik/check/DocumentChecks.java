package kz.igilik.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Document;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Checks documents: links to them lead to one, and each has a link. */
final class DocumentChecks {
  private final Scope scope;

  DocumentChecks(Scope scope) {
    this.scope = scope;
  }

  static void run(Scope scope) {
    Set<String> linked =
        scope.site().linkedDocuments().stream().map(Document::path).collect(Collectors.toSet());
    for (Document document : scope.site().documents()) {
      if (!linked.contains(document.path())) {
        scope
            .problems()
            .report(
                Code.DOCUMENT_UNUSED,
                Position.wholeFile(document.path()),
                document.path(),
                "/" + document.path());
      }
    }
  }

  /** Reports a link that leads to no document; one that is refused itself is not told twice. */
  void link(String target, Position at) {
    String path = target.replaceFirst("#.*$", "");
    List<String> known =
        scope.site().documents().stream().map(document -> "/" + document.path()).toList();
    if (!known.contains(path) && !scope.broken().contains(path.replaceFirst("^/", ""))) {
      scope.problems().report(Code.DOCUMENT_MISSING, at, target, near(path, known));
    }
  }

  /** The document of the same name, wherever it lies; else the most alike. */
  private static String near(String path, List<String> known) {
    String name = nameOf(path).replace("%20", " ");
    return known.stream()
        .filter(one -> nameOf(one).equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> Scope.near(path, known));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
