package kz.igilik.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * Titles with good line breaks, {@code ${bound(title)}}: no line begins with a dash, and a number
 * keeps its noun. Hyphens stay ordinary, although a line may break after them: a non-breaking one
 * would be copied along, and a search in the page for «іс-шара» would fail.
 */
public final class Bound implements TemplateMethodModelEx {
  private static final char NO_BREAK_SPACE = '\u00A0';

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel title)) {
      throw new TemplateModelException("bound takes one text");
    }
    return new SimpleScalar(text(title.getAsString()));
  }

  static String text(String title) {
    var bound = new StringBuilder(title);
    for (int i = 1; i + 1 < title.length(); i++) {
      if (title.charAt(i) == ' ' && isBound(title.charAt(i - 1), title.charAt(i + 1))) {
        bound.setCharAt(i, NO_BREAK_SPACE);
      }
    }
    return bound.toString();
  }

  private static boolean isBound(char before, char after) {
    return after == '–' || isDigit(before) && Character.isLetter(after);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
