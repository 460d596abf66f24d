package kz.igilik.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.igilik.font.Fonts;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Html;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.pdf.TaggedPdf;
import kz.igilik.problem.Problems;
import kz.igilik.render.Bound;
import kz.igilik.render.Templates;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.DownloadView;
import kz.igilik.view.page.Pages;

/**
 * The releases as PDF. One is made when its page asks for its size, or as a file, whichever comes
 * first. None is made of a text that the fonts cannot write. Thread-safe.
 */
public final class ReleasePdfs {
  private static final String TEMPLATE = "pdf/release.ftlh";

  /** A picture, which stands in the file as the words that describe it. */
  private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*\\balt=\"([^\"]*)\"[^>]*>");

  private final Map<String, Optional<OutputFile>> made = new ConcurrentHashMap<>();
  private final Campaign campaign;
  private final SitePlan plan;
  private final Views views;
  private final Wordings wordings;
  private final Fonts fonts;
  private final Templates templates;

  /**
   * @param plan with the releases
   * @param setup with the template
   */
  public ReleasePdfs(
      Campaign campaign,
      SitePlan plan,
      Views views,
      Wordings wordings,
      Fonts fonts,
      BakeSetup setup,
      Problems problems) {
    this.campaign = campaign;
    this.plan = plan;
    this.views = views;
    this.wordings = wordings;
    this.fonts = fonts;
    this.templates = setup.templates(problems);
  }

  /** Whether a site has releases, and wants them as PDF. */
  public static boolean wantedBy(Site site) {
    return site.campaign().publish().has(Part.PDF) && !site.articles(Article.RELEASE).isEmpty();
  }

  /** All of them. */
  public List<OutputFile> files() {
    return wordings.all().stream()
        .flatMap(wording -> plan.pages(Page.ReleasePage.class, wording.code()))
        .map(this::file)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The way to the file of a page, if that is the page of a release. */
  Optional<DownloadView> of(Page page) {
    return page instanceof Page.ReleasePage release
        ? file(release).map(file -> download(release, file))
        : Optional.empty();
  }

  private DownloadView download(Page.ReleasePage page, OutputFile file) {
    var wording = wordings.in(page.code());
    String kind = wording.file("pdf", file.bytes().length);
    return new DownloadView(file.path(), wording.words().get("press.pdf", "file", kind));
  }

  private Optional<OutputFile> file(Page.ReleasePage page) {
    if (!campaign.publish().has(Part.PDF)
        || wordings.in(page.code()).language().script().rightToLeft()) {
      return Optional.empty();
    }
    return made.computeIfAbsent(
        Addresses.releasePdf(page.code(), page.article().id()), path -> make(path, page));
  }

  private Optional<OutputFile> make(String path, Page.ReleasePage page) {
    var view = (Pages.ReleaseView) views.of(page);
    String markup = markup(view, views.words(page));
    if (markup.isEmpty() || fonts.missing(page.code(), markup).isPresent()) {
      return Optional.empty();
    }
    byte[] bytes =
        new TaggedPdf(fonts).of(markup, page.code(), page.article().nearest(page.code()).changed());
    return Optional.of(new OutputFile(path, bytes));
  }

  /** A copy on paper has no place to begin from: its links are whole addresses. */
  private String markup(Pages.ReleaseView view, Map<String, String> words) {
    var model = new HashMap<String, Object>();
    model.put("page", view);
    model.put("words", words);
    model.put("bound", new Bound());
    String root = "href=\"" + view.frame().place().root();
    String whole = "href=\"" + campaign.url("");
    String prose = PICTURE.matcher(view.body().text().html().markup()).replaceAll("<em>$1</em>");
    model.put("text", new Html(prose.replace(root, whole)));
    var text = new StringWriter();
    try {
      templates.render(TEMPLATE, model, text);
    } catch (IOException impossible) { // it is all in memory
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
