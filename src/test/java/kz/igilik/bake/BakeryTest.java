package kz.igilik.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.igilik.assets.Assets;
import kz.igilik.assets.Drawing;
import kz.igilik.assets.Emblem;
import kz.igilik.font.Fonts;
import kz.igilik.formats.ViewsOf;
import kz.igilik.formats.card.CardLook;
import kz.igilik.formats.card.Cards;
import kz.igilik.formats.jsonld.JsonLd;
import kz.igilik.language.Wordings;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Album;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.PageKinds;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {
  private static final OutputFile ASSET = new OutputFile("a.css", "a{}".getBytes(UTF_8));

  /** Templates that say little, so that a test sees which of them was taken. */
  @TempDir Path source;

  private final Site site =
      Sites.with(
          event("talk")
              .titled("Әңгіме", "Разговор <о важном> & другом")
              .on("2023-06-01T10:00", "2023-06-01T12:00")
              .build());
  private final SitePlan plan = new Planner(site).plan();
  private final Problems problems = new Problems();
  private final StringBuilder settings = new StringBuilder();

  @BeforeEach
  void eachKindHasATemplate() throws IOException {
    for (String kind : PageKinds.all()) {
      template(kind, kind + " ${page.frame.place.root}");
    }
  }

  @Test
  void thePageIsMadeByTheTemplateOfItsKindAndWhatIsPrintedIsEscaped() throws IOException {
    template("event", "<h1>${page.frame.title}</h1>");
    assertThat(page("ru/events/almaty/talk/index.html"))
        .isEqualTo("<h1>Разговор &lt;о важном&gt; &amp; другом</h1>");
    assertThat(page("ru/regions/almaty/index.html")).isEqualTo("region ../../../");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void everyPageOfThePlanIsHandedOnOnceAndAsAPreviewShowsIt() throws IOException {
    Map<String, String> pages = bake();
    assertThat(pages.keySet())
        .containsExactlyInAnyOrderElementsOf(
            plan.pages().stream().map(page -> page.address().file()).toList());
    Bakery bakery = bakery();
    for (Page page : plan.pages()) {
      assertThat(text(bakery.page(page))).isEqualTo(pages.get(page.address().file()));
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aKindIsBakedByTheTemplateOfItsName() throws IOException {
    Files.delete(source.resolve("jbake.properties"));
    assertThat(page("ru/events/almaty/talk/index.html")).startsWith("event ");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aTemplateThatIsNotThereIsReported() throws IOException {
    settings("template.event.file", "pages/none.ftlh");
    page("ru/events/almaty/talk/index.html");
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().file())
        .containsExactly(tuple(Code.TEMPLATE_MISSING, "templates/pages/none.ftlh"));
  }

  /** JBake's own engines do not escape, and let a template run any code. */
  @Test
  void noOtherEngineIsUsed() throws IOException {
    settings("template.event.file", "pages/event.ftl");
    Files.writeString(source.resolve("templates/pages/event.ftl"), "${page.frame.title}");
    assertThat(page("ru/events/almaty/talk/index.html")).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.TEMPLATE_MISSING);
  }

  @Test
  void aPageWithNothingOnItIsReported() throws IOException {
    template("event", "<#if false>never</#if>");
    page("ru/events/almaty/talk/index.html");
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().file())
        .containsExactly(tuple(Code.PAGE_EMPTY, "templates/pages/event.ftlh"));
  }

  @Test
  void aMistakeInATemplateIsReportedWhereItStands() throws IOException {
    template("event", "one\n${page.frame.nothing}");
    bake();
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().toString())
        .contains(tuple(Code.TEMPLATE_BROKEN, "templates/pages/event.ftlh:2:3"));
  }

  @Test
  void aWrongEscapeInTheSettingsIsReported() throws IOException {
    settings("template.event.file", "\\u00zz");
    page("ru/index.html");
    assertThat(problems.sorted()).extracting(Problem::code).contains(Code.SETTINGS_BROKEN);
  }

  private String page(String file) throws IOException {
    Page wanted =
        plan.pages().stream()
            .filter(page -> page.address().file().equals(file))
            .findFirst()
            .orElseThrow();
    return text(bakery().page(wanted));
  }

  /** All pages by their files; the assets come after them. */
  private Map<String, String> bake() throws IOException {
    var pages = new ConcurrentHashMap<String, String>();
    var files = new ConcurrentLinkedQueue<OutputFile>();
    bakery()
        .bake(
            assets(),
            (page, bytes) -> {
              assertThat(pages.put(page.address().file(), text(bytes))).isNull();
              assertThat(files).isEmpty();
            },
            files::add);
    assertThat(files).containsExactly(ASSET);
    return pages;
  }

  private Bakery bakery() throws IOException {
    var tree = new SourceTree(source);
    Wordings wordings = ViewsOf.wordings(site, new Problems());
    Fonts fonts = Fonts.of(tree, site.campaign().languages(), new Problems());
    CardLook look = CardLook.of(site, tree, fonts);
    BakeSetup setup = BakeSetup.of(tree, ViewsOf.EMBLEM, problems);
    Views views = ViewsOf.site(site, plan, new Problems());
    var pdfs =
        new ReleasePdfs(site.campaign(), plan, views, wordings, fonts, setup, new Problems());
    var heads =
        new Bakery.Heads(
            new JsonLd(site, wordings, kz.igilik.site.Album.EMPTY),
            new Cards(site, plan, wordings, look),
            pdfs);
    return new Bakery(setup, plan, views, heads, problems);
  }

  private static Assets assets() {
    return new Assets(
        new Assets.Style("a.css", "a{}", Map.of()),
        Map.of(),
        new Emblem(
            new Emblem.Picture("a.svg", 9, 9),
            Optional.empty(),
            Optional.empty(),
            new Drawing("", "0 0 9 9", 9, 9),
            Map.of()),
        Optional.empty(),
        "",
        Map.of(),
        new Assets.Published(List.of(ASSET), List.of(), List.of(), Album.EMPTY, new Problems()));
  }

  private void template(String kind, String text) throws IOException {
    Path file = source.resolve("templates/pages/" + kind + ".ftlh");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    settings("template." + kind + ".file", "pages/" + kind + ".ftlh");
  }

  private void settings(String key, String value) throws IOException {
    settings.append(key).append('=').append(value).append('\n');
    Files.writeString(source.resolve("jbake.properties"), settings);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
