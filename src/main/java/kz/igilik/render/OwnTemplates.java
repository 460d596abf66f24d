package kz.igilik.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Templates that lie beside a class of the program: no campaign can replace them. Keeps spaces and
 * line ends, which count in a form. Thread-safe.
 */
public final class OwnTemplates {
  private final Configuration freemarker;

  public OwnTemplates(Class<?> beside) {
    freemarker = Templates.strict(new ClassTemplateLoader(beside, ""));
  }

  public String render(String template, Map<String, Object> model) {
    try {
      var page = new StringWriter();
      freemarker.getTemplate(template).process(model, page);
      return page.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (TemplateException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
