package kz.igilik.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.EventFields.OfDate;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.ReleaseFields;

/**
 * What can be begun: the kinds of its files, and what is asked though the schema can do without.
 */
public enum Beginning {
  EVENT(
      List.of(EventFields.KIND),
      OfDate.STARTS,
      OfDate.ENDS,
      EventFields.BLOCK,
      EventFields.VENUE,
      EventFields.ONLINE),
  RELEASE(List.of(ArticleFields.OfRelease.KIND, ReleaseFields.KIND)),
  GUIDE(List.of(ArticleFields.OfGuide.KIND)),
  PAGE(List.of(ArticleFields.OfPage.KIND));

  /** What a numbered step begins with. */
  private static final String STEP = "1. ";

  private final List<Kind> kinds;
  private final List<Field<?>> asked;

  Beginning(List<Kind> kinds, Field<?>... asked) {
    this.kinds = kinds;
    this.asked = List.of(asked);
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** Whether an editor is asked for a field that is needed in some entries only. */
  boolean asks(String key) {
    return asked.stream().anyMatch(field -> field.key().equals(key));
  }

  /** The ids of releases begin with their day, so that they stand in order. */
  Optional<Field<?>> dated() {
    return this == RELEASE ? Optional.of(ReleaseFields.DATE) : Optional.empty();
  }

  /** The text of a new file: a guide is one list of steps. */
  String body(String text) {
    boolean steps = this == GUIDE && !text.startsWith(STEP);
    return "\n" + (steps ? STEP : "") + text.strip() + "\n";
  }

  /** As one writes it: {@code event}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Beginning> by(String name) {
    return Stream.of(values()).filter(one -> one.written().equals(name)).findFirst();
  }

  /** All of them: {@code event, release …}. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Beginning::written).collect(Collectors.toList());
  }
}
