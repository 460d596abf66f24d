package kz.igilik.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.igilik.desk.Entry.Part;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.NotEditable;
import kz.igilik.edit.Value;
import kz.igilik.load.Meant;
import kz.igilik.load.RawValues;
import kz.igilik.load.Unsaved;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Texts;
import kz.igilik.schema.EventFields;

/** One entry while it is edited: opens it, takes what a form says, saves it. */
final class Editor {
  /** What the button is called that keeps all as a draft and goes on to a new picture. */
  static final String WAIT = "picture";

  private static final String UPDATED = "updated";

  private final Entry entry;
  private final SourceFiles files;
  private final Workspace workspace;
  private final Saves saves;
  private final Site site;
  private final Texts texts;
  private final Attached attached;

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
    UNREADABLE
  }

  /** The files, and what is said of them. */
  record Result(Outcome outcome, List<Open> opens, Findings findings) {
    Result(Outcome outcome, List<Open> opens, List<Problem> problems) {
      this(outcome, opens, new Findings(problems, true));
    }
  }

  Editor(Entry entry, SourceFiles files, Workspace workspace, Saves saves, Site site, Texts texts) {
    this.entry = entry;
    this.files = files;
    this.workspace = workspace;
    this.saves = saves;
    this.site = site;
    this.texts = texts;
    this.attached = new Attached(entry, files, saves);
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
      opens = typed(sent);
    } catch (NotEditable other) {
      return new Result(Outcome.UNREADABLE, opened().opens(), workspace.findings());
    }
    String wish = sent.get("do");
    if (wish.equals("look")) {
      return new Result(Outcome.SHOWN, opens, workspace.quick(unsaved(opens)));
    }
    boolean changed = opens.stream().anyMatch(Open::isChanged);
    if (wish.equals("save") && changed && !understood(opens, sent).isEmpty()) {
      return new Result(Outcome.UNDERSTOOD, opens, workspace.problems(unsaved(opens)));
    }
    if (wish.equals(WAIT)) {
      if (changed) {
        keep(opens);
      }
      return new Result(Outcome.WAITS, opens, List.of());
    }
    if (!changed && attached.chosen().isEmpty()) {
      return new Result(Outcome.NOTHING, opens, workspace.findings());
    }
    if (isStale(opens)) {
      if (!wish.equals("merge")) {
        return new Result(Outcome.STALE, opens, List.of());
      }
      opens = merged(opens);
    }
    saved = workspace.problems();
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

  // ---- what a form says

  private List<Open> typed(Parameters sent) throws IOException {
    var opens = new ArrayList<Open>();
    for (int i = 0; i < entry.parts().size(); i++) {
      Part part = entry.parts().get(i);
      String version = sent.get("base." + i);
      Optional<byte[]> base =
          version.equals(SourceFiles.NOTHING) ? Optional.empty() : saves.version(version);
      if (base.isEmpty() && !version.equals(SourceFiles.NOTHING)) {
        base = files.read(part.file()); // the program was started anew meanwhile
      }
      opens.add(new Open(part, base, typed(i, part, base, sent)));
    }
    return opens;
  }

  private byte[] typed(int number, Part part, Optional<byte[]> base, Parameters sent) {
    EditedFile file =
        base.isPresent() ? EditedFile.of(base.get(), part.kind()) : EditedFile.fresh(part.kind());
    Value before = file.value();
    Value value = before;
    var submission = new Submission(sent, Meant.in(site));
    EditedFile now = file;
    // A draft has shown fields and rows that the file lacks; each new row brings the next one.
    for (int round = 0; round <= sent.values().size(); round++) {
      Item form = form(number, part, now.bytes(), List.of(), submission::speaksOf);
      Value next = submission.applied(value, form);
      if (next.equals(value)) {
        break;
      }
      value = next;
      now = file.become(value);
    }
    if (part.kind().equals(EventFields.KIND)) {
      value = dates(value, before, sent);
    }
    value = Submission.pruned(submission.withoutGone(value, number), Optional.of(before));
    now = file.become(value);
    String body = number + ":" + Forms.BODY;
    if (part.isText() && sent.has(body) && !sent.get(body).equals(shownBody(file))) {
      now = now.withBody(sent.get(body));
    }
    return dated(file, now).bytes();
  }

  /** What is written otherwise than it was typed. */
  List<Submission.Understood> understood(List<Open> opens, Parameters sent) {
    var submission = new Submission(sent, Meant.in(site));
    var all = new ArrayList<Submission.Understood>();
    for (int i = 0; i < opens.size(); i++) {
      Open open = opens.get(i);
      byte[] before = open.base().orElse(new byte[0]);
      Item form = form(i, open.part(), before, List.of(), submission::speaksOf);
      all.addAll(submission.understood(form));
    }
    return all;
  }

  /** With what a button makes of a date. */
  private Value dates(Value event, Value before, Parameters sent) {
    List<String> languages = site.campaign().languages();
    Value changed =
        DateChange.of(sent).map(one -> one.applied(event, before, languages)).orElse(event);
    return SeriesChange.of(sent).map(one -> one.applied(changed, languages)).orElse(changed);
  }

  /** The day of the last change follows a change. */
  private EditedFile dated(EditedFile before, EditedFile now) {
    if (!(now.value() instanceof Value.Group)) {
      return now;
    }
    String was = before.value().textAt(UPDATED);
    String today = LocalDate.ofInstant(workspace.now(), site.campaign().zone()).toString();
    boolean changed = !now.value().equals(before.value()) || !now.body().equals(before.body());
    return changed
            && now.value().textAt(UPDATED).equals(was)
            && was.compareTo(today) < 0
            && !was.isEmpty()
        ? now.set(List.of(UPDATED), Value.text(today))
        : now;
  }

  private static String shownBody(EditedFile file) {
    return file.body().replace("\r\n", "\n");
  }

  // ---- what a form shows

  Item form(int number, Part part, byte[] bytes, List<Problem> problems) {
    return form(number, part, bytes, problems, nothing -> false);
  }

  private Item form(
      int number, Part part, byte[] bytes, List<Problem> problems, Predicate<String> wanted) {
    RawValues values = RawValues.of(part.file(), bytes);
    String body = part.isText() ? body(bytes, part) : "";
    return Forms.of(number, part, values, body, problems, choices(), texts.language(), wanted);
  }

  private static String body(byte[] bytes, Part part) {
    try {
      return shownBody(EditedFile.of(bytes, part.kind()));
    } catch (NotEditable open) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** What differs between two versions of a file. */
  List<Difference> differences(Part part, byte[] before, byte[] after) {
    var labels = new HashMap<String, String>();
    for (byte[] bytes : List.of(before, after)) {
      label(form(0, part, bytes, List.of()), "", labels);
    }
    RawValues old = RawValues.of(part.file(), before);
    RawValues now = RawValues.of(part.file(), after);
    var paths = new LinkedHashSet<>(old.paths());
    paths.addAll(now.paths());
    var differences = new ArrayList<Difference>();
    for (String path : paths) {
      String was = old.text(path).orElse("");
      String is = now.text(path).orElse("");
      if (!was.equals(is)) {
        String place = labels.getOrDefault(path, path.replace('/', '.'));
        differences.add(new Difference(place, was, is));
      }
    }
    return differences;
  }

  /** Names each place as its form does. */
  private void label(Item item, String above, Map<String, String> labels) {
    String name = above.isEmpty() ? item.label() : above + " → " + item.label();
    for (Item.Control control : item.controls()) {
      String path = control.name().substring(control.name().indexOf(':') + 1);
      String tongue = control.language();
      labels.put(path, tongue.isEmpty() ? name : name + " (" + choices().language(tongue) + ")");
    }
    item.items().forEach(one -> label(one, name, labels));
  }

  private Choices choices() {
    return new Choices(site, new Lists(site, List.of(), texts), texts);
  }

  /** A value that differs. */
  record Difference(String place, String before, String after) {}
}
