package kz.igilik.desk;

import java.util.Locale;
import kz.igilik.problem.Texts;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;

/** How fields are called in forms. */
final class Labels {
  private final FieldDescriptions descriptions;
  private final Texts texts;

  private Labels(String language) {
    descriptions = FieldDescriptions.in(language);
    texts = Texts.of(Desk.class, "desk", language);
  }

  static Labels in(String language) {
    return new Labels(language);
  }

  String of(Field<?> field) {
    String own = "label." + field.name();
    if (texts.has(own)) {
      return texts.get(own);
    }
    String text = descriptions.of(field).replace("`", ""); // marks of code mean nothing here
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
