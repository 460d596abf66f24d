package kz.igilik.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Localized;
import kz.igilik.opendata.Column.Type;

/** The columns of a table under construction; a localized text has one for each language. */
final class ColumnList<R> {
  private final List<String> languages;
  private final List<Column<R>> columns = new ArrayList<>();

  ColumnList(List<String> languages) {
    this.languages = languages;
  }

  List<Column<R>> all() {
    return List.copyOf(columns);
  }

  ColumnList<R> needs(String name, Type type, Function<R, Object> value) {
    columns.add(new Column<>(name, type, true, row -> value.apply(row).toString()));
    return this;
  }

  ColumnList<R> may(String name, Type type, Function<R, Optional<?>> value) {
    columns.add(
        new Column<>(name, type, false, row -> value.apply(row).map(Object::toString).orElse("")));
    return this;
  }

  ColumnList<R> list(String name, Function<R, List<String>> values) {
    columns.add(
        new Column<>(
            name, Type.LIST, false, row -> String.join(Column.BETWEEN, values.apply(row))));
    return this;
  }

  ColumnList<R> texts(String name, Function<R, Localized> text) {
    return texts(name, text, one -> one);
  }

  /**
   * @param shown what is written of the text of a language
   */
  ColumnList<R> texts(String name, Function<R, Localized> text, Function<String, String> shown) {
    for (String language : languages) {
      may(named(name, language), Type.TEXT, row -> text.apply(row).in(language).map(shown));
    }
    return this;
  }

  /** The address of a page in each language. */
  ColumnList<R> pages(Function<String, Function<R, String>> addresses) {
    for (String language : languages) {
      Function<R, String> address = addresses.apply(language);
      needs(named("page", language), Type.ADDRESS, address::apply);
    }
    return this;
  }

  ColumnList<R> place(Function<R, Optional<Coordinates>> place) {
    return may("latitude", Type.NUMBER, row -> place.apply(row).map(Numbers::latitude))
        .may("longitude", Type.NUMBER, row -> place.apply(row).map(Numbers::longitude));
  }

  private static String named(String name, String language) {
    return name + "_" + language.replace('-', '_');
  }
}
