package kz.igilik.load;

import java.util.List;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Type;

/** The parser of each type of the schema. */
final class ValueParsers {
  private ValueParsers() {}

  /**
   * The parser of a type. The cast is safe: the schema pairs each type with the class of its
   * values.
   */
  @SuppressWarnings("unchecked")
  static <T> ValueParser<T> of(Type<T> type) {
    return (ValueParser<T>) any(type);
  }

  private static ValueParser<?> any(Type<?> type) {
    if (type instanceof Type.Single<?> single) {
      return written(single.notation());
    }
    if (type instanceof Type.Whole number) {
      return Values.number(number.least(), number.most());
    }
    if (type instanceof Type.OneOf<?> closed) {
      return oneOf(closed);
    }
    if (type instanceof Type.PlainText) {
      return value(Values::anyText);
    }
    throw new IllegalArgumentException(type + " is no single value");
  }

  private static <T> ValueParser<T> oneOf(Type.OneOf<T> closed) {
    List<String> names = closed.names();
    ValueParser<String> name = Values.oneOf(names);
    return (text, fault) ->
        name.read(text, fault).map(known -> closed.values().get(names.indexOf(known)));
  }

  private static ValueParser<?> written(Notation notation) {
    return switch (notation) {
      case DATE -> value(Values::date);
      case MOMENT -> value(Values::moment);
      case END -> value(Values::end);
      case ZONE -> value(Values::zone);
      case OFFSET -> value(Values::offset);
      case FLAG -> value(Values::flag);
      case ID -> value(Values::id);
      case LANGUAGE -> value(Values::languageCode);
      case PHONE -> value(Values::phone);
      case NUMBER_TO_DIAL -> value(Values::numberToDial);
      case EMAIL -> value(Values::email);
      case URL -> value(Values::url);
      case CODED_URL -> value(Values::codedUrl);
      case FOLDER_URL -> value(Values::folderUrl);
      case MAP_URL -> value(Values::mapUrl);
      case REGION_CODE -> value(Values::regionCode);
      case COORDINATES -> value(Values::coordinates);
      case POINT -> value(Values::point);
      case VIEW_BOX -> value(Values::viewBox);
      case PATH -> value(Values::svgPath);
      case ALPHABET -> value(Values::alphabet);
      case CHANNEL, HOURS, REVISION ->
          throw new IllegalArgumentException(notation + "  needs more than its own text");
    };
  }

  private static <T> ValueParser<T> value(ValueParser<T> value) {
    return value;
  }
}
