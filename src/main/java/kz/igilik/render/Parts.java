package kz.igilik.render;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts that pages share, {@code <@part template="/layout/foot.ftlh" menu=frame.footer/>}: such
 * a template sees only the words, {@code breakable} and the values it is given, so it is rendered
 * once for equal values. For one language and one bake. Thread-safe.
 */
public final class Parts implements TemplateDirectiveModel {
  private static final String TEMPLATE = "template";

  private final Map<String, String> words;
  private final Map<Map<String, Object>, byte[]> rendered = new ConcurrentHashMap<>();

  public Parts(Map<String, String> words) {
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment, Map given, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    var models = new HashMap<String, Object>();
    var values = new HashMap<String, Object>();
    for (Object entry : given.entrySet()) {
      var named = (Map.Entry<?, ?>) entry;
      if (named.getValue() != null) {
        models.put((String) named.getKey(), named.getValue());
        values.put((String) named.getKey(), value((TemplateModel) named.getValue()));
      }
    }
    byte[] part = rendered.get(values);
    if (part == null) {
      part = render(environment, values.get(TEMPLATE).toString(), models);
      rendered.put(values, part);
    }
    write(part, environment.getOut());
  }

  private byte[] render(Environment environment, String name, Map<String, Object> models)
      throws TemplateException, IOException {
    models.put("words", words);
    models.put("breakable", Breakable.BREAKABLE);
    Template template = environment.getConfiguration().getTemplate(name);
    var text = new PageText();
    template.process(models, text);
    return text.bytes();
  }

  private static void write(byte[] part, Writer out) throws IOException {
    if (out instanceof PageText page) {
      page.write(part);
    } else {
      out.write(new String(part, StandardCharsets.UTF_8));
    }
  }

  /** Compared by identity: an equal but new instance is rendered again, which is only slower. */
  private record Identity(Object self) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.self == self;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(self);
    }
  }

  /** The key of a value in the cache. */
  private static Object value(TemplateModel model) throws TemplateModelException {
    if (model instanceof RecordModel view) {
      return new Identity(view.value());
    }
    if (model instanceof WrapperTemplateModel wrapper) {
      return new Identity(wrapper.getWrappedObject());
    }
    if (model instanceof PageFormat.Markup markup) {
      return PageFormat.INSTANCE.getMarkupString(markup);
    }
    if (model instanceof TemplateBooleanModel choice) {
      return choice.getAsBoolean();
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("a part takes no " + model.getClass().getSimpleName());
  }
}
