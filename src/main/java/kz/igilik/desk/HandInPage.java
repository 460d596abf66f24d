package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.compare.Differences;

/** The page on which changes are handed in. */
record HandInPage(HandIn handIn, Workspace workspace, Printer printer) {
  static final String ADDRESS = "hand-in";

  DeskAnswer answer(Visit visit) throws IOException {
    String language = visit.texts().language();
    String sentence = plain(visit.sent().get("sentence"));
    String author = plain(visit.sent().get("author"));
    String wrong = "";
    Optional<String> branch = Optional.empty();
    if (visit.sent().get("do").equals("done")) {
      wrong = handIn.done() ? "" : "download";
    } else if (visit.writes()) {
      LocalDate today = LocalDate.ofInstant(workspace.now(), visit.site().campaign().zone());
      boolean whole = !sentence.isEmpty() && author.matches(".*[\\p{L}\\p{N}].*");
      branch = whole ? handIn.commit(sentence, author, today, language) : Optional.empty();
      wrong = branch.isPresent() ? "" : whole ? "git" : "empty";
    }
    List<Commits.Changed> changes = handIn.changes();
    boolean git = handIn.hasGit();
    Optional<Differences> told =
        git && !changes.isEmpty() ? handIn.words(language) : Optional.empty();
    Map<String, Object> model =
        Map.of(
            "git", git,
            "changes", changes,
            "told", told.isPresent(),
            "sections", told.map(Differences::sections).orElse(Map.of()),
            "branch", branch.orElse(""),
            "wrong", wrong,
            "sentence", sentence,
            "author", author);
    return printer.page(200, ADDRESS, ADDRESS, visit.texts(), model);
  }

  /** On one line, without what Git takes for the brackets of an address. */
  private static String plain(String text) {
    return text.replaceAll("[<>\\p{Cntrl}\\s]+", " ").strip();
  }
}
