package kz.igilik.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.regex.Pattern;
import kz.igilik.markdown.Html;

/**
 * Addresses in sight, {@code ${breakable(address)}}: a line may end after each slash, so that no
 * word of an address is torn while there is another way. In a text from right to left it stands as
 * it is typed, and so does a telephone number. What is copied is the text alone.
 */
public final class Breakable implements TemplateMethodModelEx {
  public static final Breakable BREAKABLE = new Breakable();

  private static final Pattern AFTER_SLASHES = Pattern.compile("(?<=/)(?=[^/\\s])");

  /** An address, a telephone number or a short one with a sign: {@code *1414}. */
  private static final Pattern AS_TYPED =
      Pattern.compile(
          "https?://(?:<wbr>|(?!&quot;)[^\\s<])++|[+]\\d[\\d\\s]{5,}\\d|[*#]\\d[\\d*#]*+(?!\\p{L})");

  private Breakable() {}

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
      throw new TemplateModelException("breakable takes one text");
    }
    return new Html(markup(text.getAsString()));
  }

  static String markup(String text) {
    String broken = AFTER_SLASHES.matcher(Html.escaped(text)).replaceAll("<wbr>");
    return AS_TYPED.matcher(broken).replaceAll("<bdi>$0</bdi>");
  }
}
