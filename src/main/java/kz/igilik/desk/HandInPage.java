package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.compare.Differences;
import kz.igilik.load.RawValues;
import kz.igilik.problem.Texts;
import kz.igilik.revise.Revised;

/** The page on which changes are handed in. */
record HandInPage(HandIn handIn, Saves saves, Workspace workspace, Printer printer) {
  static final String ADDRESS = "hand-in";
  static final String ZIP = "hand-in.zip";

  /** What an editor says of the changes. */
  private record Said(String sentence, String author) {
    static Said of(Visit visit) {
      return new Said(plain(visit.sent().get("sentence")), plain(visit.sent().get("author")));
    }

    boolean isWhole() {
      return !sentence.isEmpty() && author.matches(".*[\\p{L}\\p{N}].*");
    }

    /** On one line, without what Git takes for the brackets of an address. */
    private static String plain(String text) {
      return text.replaceAll("[<>\\p{Cntrl}\\s]+", " ").strip();
    }
  }

  DeskAnswer answer(Visit visit) throws IOException {
    Said said = Said.of(visit);
    var handed = new HandIn.Handed(Optional.empty(), Optional.empty());
    String wrong = "";
    if (visit.sent().get("do").equals("done")) {
      wrong = handIn.done() ? "" : "download";
    } else if (visit.writes() && !said.isWhole()) {
      wrong = "empty";
    } else if (visit.writes()) {
      handed =
          handIn.commit(
              said.sentence(), said.author(), today(visit), one -> noted(one, visit.texts()));
      followed();
      wrong = handed.branch().isPresent() ? "" : "git";
    }
    return page(visit, said, handed, wrong);
  }

  private DeskAnswer page(Visit visit, Said said, HandIn.Handed handed, String wrong)
      throws IOException {
    List<Commits.Changed> changes = handIn.changes();
    Optional<Differences> told =
        changes.isEmpty() ? Optional.empty() : handIn.words(visit.texts().language());
    var model = new HashMap<String, Object>();
    model.put("git", handIn.hasGit());
    model.put("changes", changes);
    model.put("gone", handIn.gone(changes));
    model.put("told", told.isPresent());
    model.put("sections", told.map(Differences::sections).orElse(Map.of()));
    model.put("branch", handed.branch().orElse(""));
    model.put("noted", handed.branch().isEmpty() ? "" : noted(handed.noted(), visit.texts()));
    model.put("drafts", drafts(visit.texts()));
    model.put("wrong", wrong);
    model.put("sentence", said.sentence());
    model.put("author", said.author());
    return printer.page(200, ADDRESS, ADDRESS, visit.texts(), model);
  }

  /** The forms with drafts that are not handed in, by their addresses below the language. */
  private Map<String, String> drafts(Texts texts) throws IOException {
    var drafts = new LinkedHashMap<String, String>();
    for (String file : saves.drafts()) {
      Optional<String> key = Entries.keyOf(file);
      Optional<String> list =
          Stream.of("helplines", "blocks", "words")
              .filter(name -> file.startsWith("data/" + name))
              .findFirst();
      if (key.isPresent()) {
        var values = RawValues.of(file, saves.draft(file).orElse(new byte[0]));
        String title = Titles.typed(values, "", texts.language()).orElse(key.get());
        drafts.putIfAbsent(EntryPage.EDIT + key.get(), title);
      }
      list.ifPresent(name -> drafts.putIfAbsent(name, texts.get("nav." + name)));
    }
    return drafts;
  }

  /** The changed files, with a letter that says who has changed what. */
  DeskAnswer zip(Visit visit) throws IOException {
    Said said = Said.of(visit);
    if (!said.isWhole()) {
      return page(visit, said, new HandIn.Handed(Optional.empty(), Optional.empty()), "empty");
    }
    Optional<Revised> noted = handIn.revise(workspace.now());
    followed();
    String letter = letter(said, noted, visit);
    return DeskAnswer.download("changes.zip", "application/zip", handIn.zip(letter));
  }

  private String letter(Said said, Optional<Revised> noted, Visit visit) throws IOException {
    Texts texts = visit.texts();
    String words =
        handIn
            .words(texts.language())
            .map(Differences::text)
            .orElseGet(() -> texts.get("hand-in.not-told") + "\n");
    List<Commits.Changed> changes = handIn.changes();
    List<String> gone = handIn.gone(changes);
    List<String> there =
        changes.stream().map(Commits.Changed::file).filter(file -> !gone.contains(file)).toList();
    return said.sentence()
        + "\n"
        + said.author()
        + ", "
        + today(visit).day()
        + "\n\n"
        + files(texts.get("hand-in.delete"), gone)
        + words
        + "\n"
        + noted(noted, texts)
        + "\n\n"
        + files(texts.get("hand-in.files"), there);
  }

  /** A list of files below a line; nothing if there are none. */
  private static String files(String title, List<String> files) {
    return files.isEmpty()
        ? ""
        : title + files.stream().map(file -> "\n  " + file).collect(Collectors.joining()) + "\n\n";
  }

  private HandIn.Today today(Visit visit) {
    LocalDate day = LocalDate.ofInstant(workspace.now(), visit.site().campaign().zone());
    return new HandIn.Today(workspace.now(), day, visit.texts().language());
  }

  private void followed() {
    workspace.changed(Set.of("data"));
  }

  /** What the ledgers note, in a sentence. */
  private static String noted(Optional<Revised> noted, Texts texts) {
    return noted
        .map(
            one ->
                texts.get(
                    "hand-in.noted",
                    one.changed().size() + one.fresh(),
                    one.records().size(),
                    one.translations().noted()))
        .orElseGet(() -> texts.get("hand-in.not-noted"));
  }
}
