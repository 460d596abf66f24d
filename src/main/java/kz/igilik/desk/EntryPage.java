package kz.igilik.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Texts;
import kz.igilik.schema.EventFields;

/** The form of an entry, and what becomes of what is typed there. */
record EntryPage(
    SourceFiles files, Workspace workspace, Saves saves, Entries entries, Printer printer) {
  static final String EDIT = "edit/";
  static final String EDIT_PICTURE = EDIT + "picture/";

  /** The form of an entry. */
  static String address(String key, Texts texts) {
    return Printer.root(texts) + EDIT + key;
  }

  /** Shows or saves an entry; empty if there is none at this address. */
  Optional<DeskAnswer> answer(Visit visit) throws IOException {
    String key = visit.path().substring(EDIT.length());
    // What was typed must not be lost because somebody has deleted the file meanwhile.
    boolean begun = saves.version(visit.sent().get("base.0")).isPresent();
    Optional<Entry> entry = entries.find(key, visit.site(), begun);
    return entry.isPresent() ? Optional.of(edit(entry.get(), visit)) : Optional.empty();
  }

  private DeskAnswer edit(Entry entry, Visit visit) throws IOException {
    Texts texts = visit.texts();
    var editor = new Editor(entry, files, workspace, saves, new ShownForms(visit.site(), texts));
    if (!visit.writes()) {
      String told = visit.request().parameters().get("told");
      Editor.Result opened = editor.opened(visit.request().parameters().get("picture"));
      return form(entry, editor, opened, texts.has("told." + told) ? told : "", visit);
    }
    if (visit.sent().get("do").equals("forget")) {
      saves.forgetDrafts(entry.files());
      workspace.changed(Set.of());
      boolean left = entries.find(entry.key(), visit.site()).isPresent();
      return DeskAnswer.elsewhere(left ? address(entry.key(), texts) : Printer.root(texts));
    }
    NewPicture.Begun file = replaced(entry, visit);
    Parameters sent = file.wrong().isEmpty() ? visit.sent() : visit.sent().with("do", "look");
    Editor.Result result = editor.told(sent);
    if (file.wrong().isPresent()) {
      return refused(entry, editor, result, file, visit);
    }
    if (sent.get("do").equals(StillRight.WISH) && isWritten(result)) {
      String told = new StillRight(files, workspace, saves).ofForm(entry.key(), visit.site());
      return DeskAnswer.elsewhere(address(entry.key(), texts) + "?told=" + told);
    }
    return switch (result.outcome()) {
      case WAITS ->
          DeskAnswer.elsewhere(
              Printer.root(texts) + NewPicturePage.ADDRESS + "?for=" + entry.key());
      case SAVED -> DeskAnswer.elsewhere(afterwards(entry, visit));
      case NOTHING -> form(entry, editor, result, "nothing", visit);
      case REFUSED -> form(entry, editor, result, "refused", visit);
      case UNREADABLE -> form(entry, editor, result, "unreadable", visit);
      case DRAFT -> form(entry, editor, result, "draft", visit);
      case STALE -> stale(entry, editor, result, visit);
      case UNDERSTOOD -> form(entry, editor, result, "understood", visit);
      case SHOWN -> form(entry, editor, result, "", visit);
    };
  }

  /** Whether the files say what the form says. */
  private static boolean isWritten(Editor.Result result) {
    return result.outcome() == Editor.Outcome.SAVED || result.outcome() == Editor.Outcome.NOTHING;
  }

  /** Another file of a picture, if one was chosen in its form. */
  private NewPicture.Begun replaced(Entry entry, Visit visit) throws IOException {
    if (entry.attached().isEmpty()) {
      return NewPicture.Begun.NOTHING;
    }
    if (visit.request().isTooLarge()) {
      return new NewPicture.Begun("", Optional.of("large"), List.of());
    }
    Optional<Multipart.Uploaded> chosen =
        visit.request().file("file").filter(one -> one.bytes().length > 0);
    return chosen.isEmpty()
        ? NewPicture.Begun.NOTHING
        : new NewPicture(files, saves, workspace, visit.site())
            .replace(entry, chosen.get().bytes());
  }

  /** The form with all that was typed, and what is wrong with the file. */
  private DeskAnswer refused(
      Entry entry, Editor editor, Editor.Result result, NewPicture.Begun file, Visit visit)
      throws IOException {
    var model = new HashMap<String, Object>(opened(entry, editor, result, visit));
    var troubles = Troubles.in(visit.texts().language(), Lists.tongues(visit.site()));
    model.put("told", "");
    model.put("draft", false);
    model.put("wrong", file.wrong().orElseThrow());
    model.put("wrongs", file.problems().stream().map(troubles::of).toList());
    int status = visit.request().isTooLarge() ? 413 : 200;
    return printer.page(status, "edit", EDIT + entry.key(), visit.texts(), model);
  }

  /** The event that takes a new picture, or the entry itself. */
  private String afterwards(Entry entry, Visit visit) throws IOException {
    String event = takes(visit);
    return event.isEmpty() || entry.attached().isEmpty()
        ? address(entry.key(), visit.texts()) + "?told=saved"
        : address(event, visit.texts())
            + "?told=picture&picture="
            + entry.key().substring(entry.key().indexOf('/') + 1);
  }

  /** The event for which a picture is added; empty if there is none. */
  String takes(Visit visit) throws IOException {
    Parameters said = visit.writes() ? visit.sent() : visit.request().parameters();
    String key = said.get("for");
    boolean event = key.startsWith("event/") && entries.find(key, visit.site()).isPresent();
    return event ? key : "";
  }

  private DeskAnswer form(
      Entry entry, Editor editor, Editor.Result result, String told, Visit visit)
      throws IOException {
    var model = new HashMap<String, Object>(opened(entry, editor, result, visit));
    boolean draft = result.outcome() == Editor.Outcome.DRAFT;
    model.put("told", draft && told.isEmpty() ? draftOf(result) : told);
    model.put("draft", draft);
    return printer.page(200, "edit", EDIT + entry.key(), visit.texts(), model);
  }

  /** A draft that has no errors waits for its picture, or for nothing but to be saved. */
  private static String draftOf(Editor.Result result) {
    return result.findings().problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .anyMatch(
                problem ->
                    result.opens().stream()
                        .anyMatch(open -> open.part().file().equals(problem.at().file())))
        ? "draft"
        : "draft-whole";
  }

  /** Both versions, and what to do about them; nothing has been written. */
  private DeskAnswer stale(Entry entry, Editor editor, Editor.Result result, Visit visit)
      throws IOException {
    var model = new HashMap<String, Object>(opened(entry, editor, result, visit));
    var mine = new ArrayList<ShownForms.Difference>();
    var theirs = new ArrayList<ShownForms.Difference>();
    for (Editor.Open open : result.opens()) {
      byte[] base = open.base().orElse(new byte[0]);
      byte[] disk = files.read(open.part().file()).orElse(new byte[0]);
      mine.addAll(editor.shown().differences(open.part(), base, open.now()));
      theirs.addAll(editor.shown().differences(open.part(), base, disk));
    }
    model.put("told", "stale");
    model.put("draft", false);
    model.put("mine", mine);
    model.put("theirs", theirs);
    return printer.page(409, "edit", EDIT + entry.key(), visit.texts(), model);
  }

  private Map<String, Object> opened(Entry entry, Editor editor, Editor.Result result, Visit visit)
      throws IOException {
    Texts texts = visit.texts();
    var forms = new ArrayList<Item>();
    var bases = new ArrayList<String>();
    var nows = new ArrayList<String>();
    for (int i = 0; i < result.opens().size(); i++) {
      Editor.Open open = result.opens().get(i);
      forms.add(editor.shown().form(i, open.part(), open.now(), result.findings().problems()));
      bases.add(saves.keep(open.base()));
      nows.add(saves.keep(Optional.of(open.now())));
    }
    var model = new HashMap<String, Object>();
    model.put("forms", forms);
    model.put("bases", bases);
    model.put("nows", nows);
    model.put(
        "unsaved",
        visit.writes()
            && !Set.of(Editor.Outcome.DRAFT, Editor.Outcome.NOTHING).contains(result.outcome()));
    model.put("key", entry.key());
    model.put("files", entry.parts().stream().map(Entry.Part::file).distinct().toList());
    model.put("undo", saves.canUndo(entry.files()));
    model.put("picture", new Attached(entry, files, saves).shown().orElse(""));
    model.put("isPicture", !entry.attached().isEmpty());
    model.put("wrong", "");
    model.put("wrongs", List.of());
    model.put("checking", !result.findings().complete());
    Site site = workspace.site().orElseThrow();
    model.put(
        "outdated",
        !StillRight.outdated(result.findings().problems(), entry.key(), site).isEmpty());
    model.put(
        "understood", visit.writes() ? editor.understood(result.opens(), visit.sent()) : List.of());
    model.put("tongues", Lists.tongues(site));
    model.put("reads", reads(site, texts.language()));
    Editor.Open first = result.opens().get(0);
    RawValues values = RawValues.of(first.part().file(), first.now());
    boolean event = first.part().kind().equals(EventFields.KIND);
    var dates = new Dates(values, site, texts);
    model.put("dates", event ? dates.all() : List.of());
    model.put("rule", event ? dates.rule() : "");
    model.put("online", dates.online());
    model.put("event", event);
    model.put("for", takes(visit));
    model.put("title", title(result.opens(), texts, entry.key()));
    entry.page().ifPresent(page -> model.put("page", page));
    return model;
  }

  /** The language in which the page of readers is shown first. */
  private static String reads(Site site, String language) {
    List<String> all = site.campaign().languages();
    return all.contains(language) ? language : all.get(0);
  }

  /** What it is called in the language of the editor, else in another one. */
  private static String title(List<Editor.Open> opens, Texts texts, String key) {
    Predicate<Editor.Open> own =
        open -> open.part().language().filter(texts.language()::equals).isPresent();
    return Stream.concat(opens.stream().filter(own), opens.stream())
        .flatMap(open -> title(open, texts).stream())
        .findFirst()
        .orElseGet(
            () ->
                key.equals("press")
                    ? texts.get("press.own")
                    : key.replaceFirst("^words/", texts.get("nav.words") + ": "));
  }

  private static Optional<String> title(Editor.Open open, Texts texts) {
    RawValues values = RawValues.of(open.part().file(), open.now());
    return Titles.typed(values, open.part().at(), texts.language());
  }

  /** Takes the last save back, and shows what it was of. */
  DeskAnswer undo(Visit visit) throws IOException {
    if (!saves.canUndo()) {
      return DeskAnswer.elsewhere(Printer.root(visit.texts()));
    }
    Collection<String> undone;
    try {
      undone = saves.undo();
    } catch (IOException locked) {
      undone = List.of();
    }
    workspace.changed(Set.copyOf(undone));
    String told = undone.isEmpty() ? "not-undone" : "undone";
    String back = visit.sent().get("back");
    if (back.equals(ReportPage.ADDRESS)) {
      return DeskAnswer.elsewhere(Printer.root(visit.texts()) + back + "?told=" + told);
    }
    boolean there = entries.find(back, workspace.site().orElse(visit.site())).isPresent();
    return DeskAnswer.elsewhere(
        there ? address(back, visit.texts()) + "?told=" + told : Printer.root(visit.texts()));
  }
}
