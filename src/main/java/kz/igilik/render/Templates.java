package kz.igilik.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import kz.igilik.view.page.EmblemView;

/** Renders templates: strict, escaping, without access to classes. Thread-safe. */
public final class Templates {
  private static final String FOLDER = "templates/";

  private final Configuration freemarker;
  private final Problems problems;

  /**
   * @param emblem what every template and every part sees
   */
  public Templates(SourceTree tree, EmblemView emblem, Problems problems) {
    this(strict(new TreeLoader(tree, FOLDER)), problems);
    freemarker.setSharedVariable("emblem", new RecordModel(emblem, ViewWrapper.create()));
  }

  /** The settings of all templates. */
  static Configuration strict(TemplateLoader loader) {
    var freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setTemplateLoader(loader);
    freemarker.setObjectWrapper(ViewWrapper.create());
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
    freemarker.setOutputFormat(PageFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocalizedLookup(false);
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
    freemarker.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return freemarker;
  }

  private Templates(Configuration freemarker, Problems problems) {
    this.freemarker = freemarker;
    this.problems = problems;
  }

  /** The same templates and cache, with problems reported elsewhere. */
  public Templates reportingTo(Problems others) {
    return new Templates(freemarker, others);
  }

  /** Renders a template; if a problem is reported, the output may be incomplete. */
  public void render(String template, Map<String, Object> model, Writer out) throws IOException {
    try {
      freemarker.getTemplate(template).process(model, out);
    } catch (TemplateNotFoundException missing) {
      problems.report(
          Code.TEMPLATE_MISSING,
          Position.wholeFile(FOLDER + template),
          FOLDER + missing.getTemplateName());
    } catch (ParseException broken) {
      report(
          broken.getTemplateName(),
          broken.getLineNumber(),
          broken.getColumnNumber(),
          broken.getEditorMessage());
    } catch (StackOverflowError endless) {
      problems.report(Code.TEMPLATE_ENDLESS, Position.wholeFile(FOLDER + template));
    } catch (TemplateException broken) {
      report(
          broken.getTemplateSourceName(),
          broken.getLineNumber(),
          broken.getColumnNumber(),
          broken.getBlamedExpressionString() == null
              ? broken.getMessageWithoutStackTop()
              : broken.getBlamedExpressionString());
    }
  }

  private void report(String template, Integer line, Integer column, String what) {
    var at =
        line == null
            ? Position.wholeFile(FOLDER + template)
            : new Position(FOLDER + template, line, column, 1);
    problems.report(Code.TEMPLATE_BROKEN, at, what.lines().findFirst().orElse(""));
  }
}
