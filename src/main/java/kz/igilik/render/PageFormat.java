package kz.igilik.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.Writer;

/**
 * Freemarker's HTML format, except that texts are escaped while they are written into a {@link
 * PageText}.
 */
final class PageFormat extends CommonMarkupOutputFormat<PageFormat.Markup> {
  static final PageFormat INSTANCE = new PageFormat();

  /** A piece of HTML, or of text not escaped yet. */
  static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
    private Markup(String text, String markup) {
      super(text, markup);
    }

    @Override
    public PageFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  private PageFormat() {}

  @Override
  public String getName() {
    return HTMLOutputFormat.INSTANCE.getName();
  }

  @Override
  public String getMimeType() {
    return HTMLOutputFormat.INSTANCE.getMimeType();
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof PageText page) {
      page.escape(text);
    } else { // what a template keeps in a variable
      HTMLOutputFormat.INSTANCE.output(text, out);
    }
  }

  @Override
  public String escapePlainText(String text) {
    return StringUtil.XHTMLEnc(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(builtIn);
  }

  @Override
  protected Markup newTemplateMarkupOutputModel(String text, String markup) {
    return new Markup(text, markup);
  }
}
