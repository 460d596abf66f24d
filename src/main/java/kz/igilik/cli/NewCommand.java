package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.begin.Beginning;
import kz.igilik.begin.Blank;
import kz.igilik.begin.NewEntry;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code igilik new}: begins an entry, of which the check has nothing to complain. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private static final int MOST_CHOICES = 40;

  private final MessagePrinter messages;
  private final Map<String, String> said = new LinkedHashMap<>();

  @Mixin private SharedOptions shared;

  @Mixin private NowOption clock;

  @Parameters(index = "0", paramLabel = "${bundle:label.kind}", descriptionKey = "kind")
  private String kind;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "${bundle:label.value}",
      descriptionKey = "value")
  private List<String> values = List.of();

  NewCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Beginning> what = Beginning.by(kind);
    if (what.isEmpty()) {
      return wrong("new.kind", kind, String.join(", ", Beginning.names()));
    }
    Instant now = clock.moment();
    var problems = new Problems();
    Optional<NewEntry> entry = NewEntry.of(what.get(), shared.source, now, problems);
    if (entry.isEmpty()) {
      return SheetMessages.stopped(messages, problems, shared.source, "new.stopped");
    }
    Optional<Integer> misunderstood = take(entry.get());
    if (misunderstood.isPresent()) {
      return misunderstood.get();
    }
    return begin(entry.get(), new SiteBuild(BuildOptions.ofSources(shared.source, false, now)));
  }

  private int wrong(String key, Object... places) {
    messages.complain("error", messages.texts().get(key, places));
    messages.complain("see-help", "igilik new --help");
    return ExitCode.WRONG_USAGE;
  }

  /** Takes what the command line says. */
  private Optional<Integer> take(NewEntry entry) {
    for (String value : values) {
      int sign = value.indexOf('=');
      String name = value.substring(0, Math.max(0, sign));
      if (sign <= 0) {
        return Optional.of(wrong("new.no-sign", value));
      }
      if (!entry.names().contains(name)) {
        String near = Suggestion.nearest(name, entry.names()).orElse("");
        return Optional.of(
            near.isEmpty()
                ? wrong("new.unknown", name, String.join(", ", entry.names()))
                : wrong("new.unknown-near", name, near));
      }
      if (said.put(name, value.substring(sign + 1).strip()) != null) {
        return Optional.of(wrong("wrong.twice", name));
      }
    }
    return Optional.empty();
  }

  private int begin(NewEntry entry, SiteBuild build) throws IOException {
    boolean asks = messages.terminal().interactive();
    if (asks && !ask(entry.open(said))) {
      return stopped();
    }
    List<String> missing = entry.missing(said);
    if (!missing.isEmpty()) {
      String shown = missing.get(0) + "=…";
      return wrong("new.missing", String.join(", ", missing), shown);
    }
    while (true) {
      Optional<String> taken = taken(entry);
      List<Problem> found = taken.isPresent() ? List.of() : build.foresee(entry.files(said));
      if (taken.isEmpty() && found.stream().noneMatch(NewCommand::isError)) {
        show(entry, found);
        return write(entry);
      }
      taken.ifPresent(sentence -> messages.complain("error", sentence));
      show(entry, found);
      if (!asks) {
        return stopped();
      }
      if (taken.isPresent() ? !askId() : !askAgain(entry, found)) {
        return stopped();
      }
    }
  }

  private int stopped() {
    messages.complain("new.stopped-here");
    return ExitCode.PROBLEMS;
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** Why its files cannot have this name; empty if they can. */
  private Optional<String> taken(NewEntry entry) {
    String id = entry.id(said);
    if (!NewEntry.isId(id)) {
      return Optional.of(messages.texts().get("new.id", id));
    }
    return entry
        .taken(shared.source, said)
        .map(path -> messages.texts().get("new.taken", path, id + "-2"));
  }

  /** Shows problems at the names under which their values were said. */
  private void show(NewEntry entry, List<Problem> found) {
    var named = new Problems();
    for (Problem problem : found) {
      Position at = problem.at();
      String place =
          entry.nameAt(said, at.file(), at.line()).map(name -> at.file() + ", " + name).orElse("");
      named.report(
          problem.code(),
          place.isEmpty() ? at : Position.wholeFile(place),
          problem.values().toArray());
    }
    messages.show(MessagePrinter.grave(named.sorted()), shared.source, messages.terminal().err());
  }

  private int write(NewEntry entry) throws IOException {
    for (var file : entry.files(said).entrySet()) {
      Path path = shared.source.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      messages.say("new.done", file.getKey());
    }
    return ExitCode.GOOD;
  }

  // ---- questions

  /** Asks; false if there is nobody left to answer. */
  private boolean ask(List<Blank> open) throws IOException {
    for (Blank blank : open) {
      boolean needed = blank.ask() == Blank.Ask.NEEDED && blank.preset().isEmpty();
      Optional<String> answer;
      do {
        answer = answer(blank);
        if (answer.isEmpty()) {
          return false;
        }
      } while (needed && answer.get().isEmpty());
      if (!answer.get().isEmpty()) {
        said.put(blank.name(), answer.get());
      }
    }
    return true;
  }

  private Optional<String> answer(Blank blank) throws IOException {
    messages.complain("new.ask", blank.name(), blank.meaning(messages.texts().language()));
    if (!blank.choices().isEmpty() && blank.choices().size() <= MOST_CHOICES) {
      messages.complain("new.ask.choices", String.join(", ", blank.choices()));
    }
    if (!blank.preset().isEmpty()) {
      messages.complain("new.ask.preset", blank.preset());
    } else if (blank.ask() != Blank.Ask.NEEDED) {
      messages.complain("new.ask.empty");
    }
    return messages.terminal().answer();
  }

  private boolean askId() throws IOException {
    messages.complain("new.ask.id");
    Optional<String> answer = messages.terminal().answer();
    answer.filter(id -> !id.isEmpty()).ifPresent(id -> said.put("id", id));
    return answer.isPresent();
  }

  /** Asks again for what is wrong, and for what may be missing. */
  private boolean askAgain(NewEntry entry, List<Problem> found) throws IOException {
    var names = new ArrayList<String>();
    for (Problem problem : found) {
      if (isError(problem)) {
        entry.nameAt(said, problem.at().file(), problem.at().line()).ifPresent(names::add);
        names.addAll(problem.values()); // a missing field is named in it
      }
    }
    List<Blank> again =
        entry.blanks().stream()
            .filter(blank -> names.contains(blank.name()) || names.contains(top(blank)))
            .toList();
    return ask(again.isEmpty() ? entry.open(said) : again);
  }

  private static String top(Blank blank) {
    return blank.name().replaceFirst("\\..*", "");
  }
}
