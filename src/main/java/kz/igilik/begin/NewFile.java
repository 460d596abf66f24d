package kz.igilik.begin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.FlatField;
import kz.igilik.edit.Value;
import kz.igilik.schema.Kind;

/**
 * A file of a new entry.
 *
 * @param language of a text; empty for a record
 * @param blanks what may stand in it
 */
record NewFile(Beginning what, Kind kind, String language, String path, List<Blank> blanks) {
  private static final String DESCRIPTION = "description.";

  static boolean isText(Kind kind) {
    return kind.file().endsWith(".md");
  }

  EditedFile written(Map<String, String> said) {
    EditedFile file = EditedFile.fresh(kind).become(value(said));
    return isText(kind) ? file.withBody(what.body(body(said))) : file;
  }

  private String body(Map<String, String> said) {
    String text = said.getOrDefault(Blank.text(language), "");
    return text.isEmpty() ? said.getOrDefault(DESCRIPTION + language, "") : text;
  }

  Value value(Map<String, String> said) {
    Value value = Value.Group.EMPTY;
    for (Blank blank : blanks) {
      String answer = said.getOrDefault(blank.name(), blank.preset());
      if (blank.field().isPresent() && !answer.isEmpty()) {
        FlatField field = blank.field().get();
        value = value.with(field.place(), field.value(answer).orElse(Value.text(answer)));
      }
    }
    return value;
  }

  /** What is said on a line; empty if no answer is. */
  Optional<String> nameAt(Map<String, String> said, int line) {
    EditedFile file = written(said);
    if (isText(kind) && line > file.lineBeforeBody()) {
      return Optional.of(Blank.text(language));
    }
    List<String> place = file.placeAt(line);
    String name = String.join(".", place);
    String top = place.isEmpty() ? "" : place.get(0);
    Predicate<FlatField> exact = field -> field.name().equals(name);
    Predicate<FlatField> near = field -> field.place().get(0).equals(top);
    return Stream.of(exact, near)
        .flatMap(test -> blanks.stream().filter(blank -> blank.field().filter(test).isPresent()))
        .map(Blank::name)
        .findFirst();
  }
}
