package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.desk.Entry.Part;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.NotEditable;
import kz.igilik.edit.Value;
import kz.igilik.load.Unsaved;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;
import kz.igilik.schema.EventFields;

/** One entry while it is edited: opens it, takes what a form says, saves it. */
final class Editor {
  /** What the button is called that keeps all as a draft and goes on to a new picture. */
  static final String WAIT = "picture";

  private final Entry entry;
  private final SourceFiles files;
  private final Workspace workspace;
  private final Saves saves;
  private final Site site;
  private final Attached attached;
  private final TypedForms typed;
  private final ShownForms shown;

  /** What was wrong before. */
  private List<Problem> saved = List.of();

  /**
   * A file while it is edited.
   *
   * @param base what the form began with; empty for a new file
   * @param now what it is to be
   */
  record Open(Part part, Optional<byte[]> base, byte[] now) {
    boolean isChanged() {
      return !SourceFiles.version(base).equals(SourceFiles.version(Optional.of(now)));
    }
  }

  /** What became of a request. */
  enum Outcome {
    SHOWN,
    SAVED,
    NOTHING,
    DRAFT,
    /** What was typed waits while a picture is added. */
    WAITS,
    /** Something is written otherwise than it was typed, which the editor is to see first. */
    UNDERSTOOD,
    STALE,
    /** The disk did not take the files. */
    REFUSED,
    UNREADABLE
  }

  /** The files, and what is said of them. */
  record Result(Outcome outcome, List<Open> opens, Findings findings) {
    Result(Outcome outcome, List<Open> opens, List<Problem> problems) {
      this(outcome, opens, new Findings(problems, true));
    }
  }

  Editor(Entry entry, SourceFiles files, Workspace workspace, Saves saves, ShownForms shown) {
    this.entry = entry;
    this.files = files;
    this.workspace = workspace;
    this.saves = saves;
    this.site = shown.site();
    this.shown = shown;
    this.attached = new Attached(entry, files, saves);
    LocalDate today = LocalDate.ofInstant(workspace.now(), site.campaign().zone());
    this.typed = new TypedForms(entry, files, saves, site, shown, today);
  }

  /** Its forms. */
  ShownForms shown() {
    return shown;
  }

  /** As it is saved, or as a draft says it. */
  Result opened() throws IOException {
    var opens = new ArrayList<Open>();
    boolean draft = !attached.chosen().isEmpty();
    for (Part part : entry.parts()) {
      Optional<byte[]> typed = saves.draft(part.file());
      draft |= typed.isPresent();
      Optional<byte[]> base =
          typed.isPresent() ? saves.baseOfDraft(part.file()) : files.read(part.file());
      opens.add(new Open(part, base, typed.or(() -> base).orElse(new byte[0])));
    }
    if (draft) {
      return new Result(Outcome.DRAFT, opens, workspace.problems(unsaved(opens)));
    }
    workspace.forgetTyped();
    return new Result(Outcome.SHOWN, opens, workspace.findings());
  }

  /** As it is saved, with a picture that is chosen but not saved. */
  Result opened(String picture) throws IOException {
    Result now = opened();
    Open open = now.opens().get(0);
    boolean known = site.pictures().stream().anyMatch(one -> one.id().equals(picture));
    if (!known || !open.part().kind().equals(EventFields.KIND)) {
      return now;
    }
    try {
      EditedFile event = EditedFile.of(open.now(), EventFields.KIND);
      byte[] bytes = event.set(List.of(EventFields.PICTURE.key()), Value.text(picture)).bytes();
      return new Result(
          now.outcome(), List.of(new Open(open.part(), open.base(), bytes)), now.findings());
    } catch (NotEditable other) {
      return now;
    }
  }

  /** With what a form says. */
  Result told(Parameters sent) throws IOException {
    List<Open> opens;
    try {
      opens = typed.opens(sent);
    } catch (NotEditable other) {
      return new Result(Outcome.UNREADABLE, opened().opens(), workspace.findings());
    }
    String wish = sent.get("do");
    if (wish.equals("look")) {
      return new Result(Outcome.SHOWN, opens, workspace.quick(unsaved(opens)));
    }
    boolean changed = opens.stream().anyMatch(Open::isChanged);
    if (wish.equals(WAIT)) {
      if (changed) {
        keep(opens);
      }
      return new Result(Outcome.WAITS, opens, List.of());
    }
    if (changed && !typed.understood(opens, sent).isEmpty()) { // whichever button writes
      return new Result(Outcome.UNDERSTOOD, opens, workspace.problems(unsaved(opens)));
    }
    if (!changed && attached.chosen().isEmpty()) {
      return new Result(Outcome.NOTHING, opens, workspace.findings());
    }
    if (isThere(opens) && attached.chosen().isEmpty()) {
      return new Result(Outcome.SAVED, opens, List.of());
    }
    if (isStale(opens)) {
      if (!wish.equals("merge")) {
        return new Result(Outcome.STALE, opens, List.of());
      }
      opens = merged(opens);
    }
    saved = workspace.problems();
    try {
      return written(opens);
    } catch (IOException locked) {
      return new Result(Outcome.REFUSED, opens, workspace.problems(unsaved(opens)));
    }
  }

  /** Saves, or keeps as a draft what has errors. */
  private Result written(List<Open> opens) throws IOException {
    List<Problem> problems = workspace.problems(unsaved(opens));
    if (problems.stream().anyMatch(this::stops)) {
      keep(opens);
      return new Result(Outcome.DRAFT, opens, problems);
    }
    Unsaved whole = unsaved(opens);
    saves.save(whole.files(), whole.gone());
    workspace.changed(whole.paths());
    return new Result(Outcome.SAVED, opens, problems);
  }

  /** What a save writes otherwise than it was typed. */
  List<Submission.Understood> understood(List<Open> opens, Parameters sent) {
    return typed.understood(opens, sent);
  }

  private void keep(List<Open> opens) throws IOException {
    for (Open open : opens) {
      saves.draft(open.part().file(), open.base(), open.now());
    }
  }

  /** Whether a problem keeps these files from being saved: others that were there before do not. */
  private boolean stops(Problem problem) {
    boolean whole =
        entry.parts().stream()
            .anyMatch(part -> part.file().equals(problem.at().file()) && part.at().isEmpty());
    return problem.severity() == Severity.ERROR && (whole || !known().contains(name(problem)));
  }

  private Set<String> known() {
    var names = new HashSet<String>();
    saved.forEach(problem -> names.add(name(problem)));
    return names;
  }

  private static String name(Problem problem) {
    return problem.code() + " " + problem.at().file() + " " + problem.values();
  }

  /** Whether all of it is written already: a button was pressed twice. */
  private boolean isThere(List<Open> opens) throws IOException {
    for (Open open : opens) {
      Optional<byte[]> there = files.read(open.part().file());
      if (!SourceFiles.version(there).equals(SourceFiles.version(Optional.of(open.now())))) {
        return false;
      }
    }
    return true;
  }

  private boolean isStale(List<Open> opens) throws IOException {
    for (Open open : opens) {
      String now = SourceFiles.version(files.read(open.part().file()));
      if (open.isChanged() && !now.equals(SourceFiles.version(open.base()))) {
        return true;
      }
    }
    return attached.isStale();
  }

  private List<Open> merged(List<Open> opens) throws IOException {
    var merged = new ArrayList<Open>();
    for (Open open : opens) {
      Optional<byte[]> theirs = files.read(open.part().file());
      if (theirs.isEmpty() || open.base().isEmpty()) {
        merged.add(new Open(open.part(), theirs, open.now()));
        continue;
      }
      EditedFile base = EditedFile.of(open.base().get(), open.part().kind());
      EditedFile mine = EditedFile.of(open.now(), open.part().kind());
      EditedFile other = EditedFile.of(theirs.get(), open.part().kind());
      EditedFile both = other.become(Merge.of(base.value(), mine.value(), other.value()));
      if (open.part().isText() && !mine.body().equals(base.body())) {
        both = both.withBody(mine.body());
      }
      merged.add(new Open(open.part(), theirs, both.bytes()));
    }
    return merged;
  }

  private Unsaved unsaved(List<Open> opens) throws IOException {
    var typed = new HashMap<>(attached.chosen());
    opens.stream().filter(Open::isChanged).forEach(o -> typed.put(o.part().file(), o.now()));
    return new Unsaved(typed, attached.gone());
  }
}
