package kz.igilik.schema;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Hours;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;

/**
 * The type of the value of a field.
 *
 * @param <T> what it is read as; {@link Void} for groups, whose fields are read one by one
 */
public sealed interface Type<T> {
  Type<LocalDate> DATE = new Single<>(Notation.DATE);
  Type<Moment> MOMENT = new Single<>(Notation.MOMENT);
  Type<Moment> END = new Single<>(Notation.END);
  Type<ZoneId> ZONE = new Single<>(Notation.ZONE);
  Type<ZoneOffset> OFFSET = new Single<>(Notation.OFFSET);
  Type<Boolean> FLAG = new Single<>(Notation.FLAG);
  Type<String> ID = new Single<>(Notation.ID);
  Type<String> LANGUAGE = new Single<>(Notation.LANGUAGE);
  Type<String> PHONE = new Single<>(Notation.PHONE);
  Type<String> NUMBER_TO_DIAL = new Single<>(Notation.NUMBER_TO_DIAL);
  Type<String> CHANNEL = new Single<>(Notation.CHANNEL);
  Type<String> EMAIL = new Single<>(Notation.EMAIL);
  Type<URI> URL = new Single<>(Notation.URL);
  Type<URI> CODED_URL = new Single<>(Notation.CODED_URL);
  Type<URI> FOLDER_URL = new Single<>(Notation.FOLDER_URL);
  Type<String> MAP_URL = new Single<>(Notation.MAP_URL);
  Type<String> REGION_CODE = new Single<>(Notation.REGION_CODE);
  Type<Coordinates> COORDINATES = new Single<>(Notation.COORDINATES);
  Type<double[]> POINT = new Single<>(Notation.POINT);
  Type<String> VIEW_BOX = new Single<>(Notation.VIEW_BOX);
  Type<String> PATH = new Single<>(Notation.PATH);
  Type<Hours> HOURS = new Single<>(Notation.HOURS);
  Type<String> ALPHABET = new Single<>(Notation.ALPHABET);
  Type<?> REVISION = new Single<>(Notation.REVISION);

  /** A text of the program or of an editor: a name, a version, a rule. */
  Type<String> WORD = new PlainText(false, false);

  /** A text that readers see, the same in every language of the site. */
  Type<String> TEXT = new PlainText(true, false);

  /** A text between others, which may be a no-break space and nothing else. */
  Type<String> PATTERN = new PlainText(true, true);

  /** A text in every language of the campaign. */
  Translated TEXTS = new Translated(Integer.MAX_VALUE, false, false, false);

  /** A name, place or address in every language, which may be written alike in two of them. */
  Translated NAMES = new Translated(Integer.MAX_VALUE, false, false, true);

  /** A single value. */
  record Single<T>(Notation notation) implements Type<T> {}

  /**
   * Any text.
   *
   * @param shown whether readers of the site see it
   * @param mayBeSpace whether it may be a no-break space and nothing else
   */
  record PlainText(boolean shown, boolean mayBeSpace) implements Type<String> {}

  /** A whole number within bounds, both included. */
  record Whole(int least, int most) implements Type<Integer> {}

  /** One of a closed set, by its names in order. */
  record OneOf<T>(List<String> names, List<T> values) implements Type<T> {
    public static OneOf<String> of(List<String> names) {
      return new OneOf<>(names, names);
    }

    /** The constants of an enumeration, written in small letters with hyphens. */
    public static <E extends Enum<E>> OneOf<E> of(Class<E> kind) {
      List<E> all = List.of(kind.getEnumConstants());
      return new OneOf<>(
          Arrays.stream(kind.getEnumConstants())
              .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList(),
          all);
    }
  }

  /**
   * One text for each language.
   *
   * @param longest in characters
   * @param fallsBack whether another language stands in where one is missing
   * @param markdown whether it may hold links, lists and emphasis
   * @param mayBeAlike whether two languages may write the same
   */
  record Translated(int longest, boolean fallsBack, boolean markdown, boolean mayBeAlike)
      implements Type<Localized> {

    Translated atMost(int characters) {
      return new Translated(characters, fallsBack, markdown, mayBeAlike);
    }

    Translated fallingBack() {
      return new Translated(longest, true, markdown, mayBeAlike);
    }

    Translated asMarkdown() {
      return new Translated(longest, fallsBack, true, mayBeAlike);
    }
  }

  /**
   * A list.
   *
   * @param mayStandAlone whether one item may be written without a list
   */
  record ListOf<T>(Type<T> item, boolean mayStandAlone) implements Type<List<T>> {}

  /** A list of texts with a fixed number, such as the months. */
  record TextsInOrder(int number) implements Type<List<String>> {}

  /** Fields below a field. */
  record Fieldset(Declared declared) implements Type<Void> {}

  /**
   * A map whose keys are data.
   *
   * @param key what a key is
   * @param nests whether a value may also be such a map again
   */
  record Keyed(String key, Type<?> value, boolean nests) implements Type<Void> {}

  static <T> Type<List<T>> listOf(Type<T> item) {
    return new ListOf<>(item, false);
  }
}
