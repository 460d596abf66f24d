package kz.igilik.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * Titles whose words part well, {@code ${bound(title)}}: no line begins with a dash, a number keeps
 * its noun, a short word its second half («іс-шара»).
 */
public final class Bound implements TemplateMethodModelEx {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char WORD_JOINER = '\u2060';
  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel title)) {
      throw new TemplateModelException("bound takes one text");
    }
    return new SimpleScalar(text(title.getAsString()));
  }

  static String text(String title) {
    if (title.indexOf(' ') < 0 && title.indexOf('-') < 0) {
      return title;
    }
    var bound = new StringBuilder(title.length() + 4);
    int letters = 0; // of the word so far
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      char next = i + 1 < title.length() ? title.charAt(i + 1) : ' ';
      boolean afterDigit = i > 0 && isDigit(title.charAt(i - 1));
      boolean binds = c == ' ' && (next == '–' || afterDigit && Character.isLetter(next));
      bound.append(binds ? NO_BREAK_SPACE : c);
      if (c == '-' && letters >= SHORTEST && letters <= LONGEST && Character.isLetter(next)) {
        bound.append(WORD_JOINER);
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
    }
    return bound.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
