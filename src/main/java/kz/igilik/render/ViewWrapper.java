package kz.igilik.render;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import kz.igilik.markdown.Html;

/**
 * Lets templates see records, lists, texts and markup, without methods; an empty optional counts as
 * missing.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper(Version version) {
    super(version);
    setExposureLevel(BeansWrapper.EXPOSE_SAFE);
    setIterableSupport(false);
  }

  static ViewWrapper create() {
    return new ViewWrapper(Configuration.VERSION_2_3_34);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel wrapped) {
      return wrapped;
    }
    if (value instanceof Html html) {
      return PageFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    return value instanceof Record view ? new RecordModel(view, this) : super.wrap(value);
  }
}
