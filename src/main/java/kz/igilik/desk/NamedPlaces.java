package kz.igilik.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Texts;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;

/** Where problems are, in the words of an editor: the entry by its name, the field by its label. */
final class NamedPlaces {
  private static final String HEAD = "---";

  private final SourceFiles files;
  private final Found found;
  private final Labels labels;
  private final Map<String, String> titles;
  private final Map<String, Optional<byte[]>> read = new HashMap<>();

  /**
   * A place.
   *
   * @param key of the form in which it can be mended; empty if there is none
   * @param name of the place; that of a file only where no form has it
   */
  record Place(Optional<String> key, String name) {
    /** Of a problem that keeps all else from being known. */
    static Place ofFile(Problem problem) {
      String place = ProblemWords.plain(problem.at().toString());
      return new Place(Entries.keyOf(problem.at().file()), place);
    }
  }

  NamedPlaces(SourceFiles files, Site site, List<Problem> problems, Texts texts) {
    this.files = files;
    this.found = Found.of(problems, site);
    this.labels = Labels.in(texts.language());
    this.titles = Titles.of(site, texts);
  }

  Place of(Problem problem) throws IOException {
    Optional<String> key = found.keyOf(problem.at());
    Optional<String> title = key.map(titles::get);
    if (title.isEmpty()) {
      return Place.ofFile(problem);
    }
    String label = label(problem.at()).map(field -> " → " + field).orElse("");
    return new Place(key, title.get() + label);
  }

  private Optional<String> label(Position at) throws IOException {
    if (!read.containsKey(at.file())) {
      read.put(at.file(), files.read(at.file()));
    }
    Optional<byte[]> bytes = read.get(at.file()).filter(all -> isInFields(at, all));
    Optional<Kind> kind = Kinds.of(at.file());
    if (bytes.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    String path = RawValues.of(at.file(), bytes.get()).pathAt(at);
    var steps = new ArrayList<>(List.of(path.split("/")));
    Collections.reverse(steps);
    return steps.stream()
        .flatMap(step -> field(step, kind.get()).stream())
        .findFirst()
        .map(labels::of);
  }

  private static Optional<Field<?>> field(String key, Kind kind) {
    for (Field<?> field : kind.fields()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether a place is among the fields, and not in the text below them. */
  private static boolean isInFields(Position at, byte[] bytes) {
    if (!at.file().endsWith(".md")) {
      return true;
    }
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(HEAD) + 2;
    return at.line() < end;
  }
}
