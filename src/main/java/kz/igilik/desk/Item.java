package kz.igilik.desk;

import java.util.List;
import java.util.stream.Stream;
import kz.igilik.desk.Troubles.Trouble;

/**
 * A field of a form, or a group of fields.
 *
 * @param form how it is shown: {@code field}, {@code group}, {@code rows}, {@code row}, {@code new}
 * @param name of the place in the files: number of the part, colon, path
 * @param open whether it has anything to show
 */
record Item(
    String form,
    String name,
    String label,
    boolean needed,
    List<Control> controls,
    List<Item> items,
    List<Trouble> troubles,
    boolean open) {

  /**
   * What an editor types into or chooses from.
   *
   * @param kind {@code line}, {@code area}, {@code lines}, {@code date}, {@code moment}, {@code
   *     number}, {@code choice}, {@code several}, {@code fixed}, {@code tel}, {@code hours}, {@code
   *     email}, {@code url}
   * @param values what the file says; several only where several may be said
   * @param language of what is typed; empty if it has none
   * @param choices to choose from
   * @param least the least value, where there is one
   */
  record Control(
      String name,
      String kind,
      List<String> values,
      String language,
      List<Lists.Choice> choices,
      String least,
      String most) {
    /** A number to dial. */
    static final String NUMBER = "tel";

    static final String HOURS = "hours";

    String value() {
      return values.isEmpty() ? "" : values.get(0);
    }

    boolean isList() {
      return kind.equals("lines") || kind.equals("several");
    }
  }

  /** Whether something is told of it, or of anything in it. */
  boolean isTroubled() {
    return !troubles.isEmpty() || items.stream().anyMatch(Item::isTroubled);
  }

  /** All controls in it, at any depth. */
  Stream<Control> all() {
    return Stream.concat(controls.stream(), items.stream().flatMap(Item::all));
  }

  /** All groups and rows in it, the innermost first. */
  Stream<Item> groups() {
    Stream<Item> below = items.stream().flatMap(Item::groups);
    return form.equals("field") ? below : Stream.concat(below, Stream.of(this));
  }
}
