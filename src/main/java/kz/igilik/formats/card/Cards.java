package kz.igilik.formats.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.font.Fonts;
import kz.igilik.formats.wording.Wording;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Article;
import kz.igilik.model.Language;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.CardView;
import kz.igilik.view.Frame;

/**
 * The social cards of a site: of home, each event, region, block and release, in each language. The
 * name of a card holds the digest of all that decides its picture, so one that the site before has
 * is not drawn again. Safe to share between threads.
 */
public final class Cards {
  private static final String HOME = "home";

  private final Site site;
  private final Map<String, CardView> views = new LinkedHashMap<>();
  private final List<OutputFile> files = new ArrayList<>();

  private Cards(Site site) {
    this.site = site;
  }

  /** None, if the campaign does without them. */
  public static Cards of(
      Site site, SitePlan plan, Markdown markdown, SourceTree tree, Fonts fonts, Problems problems)
      throws IOException {
    var cards = new Cards(site);
    if (site.campaign().publish().has(Part.CARDS)) {
      Colours colours = Colours.of(tree, problems);
      var studio = new Studio(fonts, colours, site.map());
      for (Language language : site.languages()) {
        var wording = new Wording(site, language, markdown, problems);
        var texts = new CardTexts(site, plan.programme(), language, wording);
        cards.add(texts, new CardName(language.code(), fonts, colours, site.map()), studio);
      }
    }
    return cards;
  }

  private void add(CardTexts texts, CardName name, Studio studio) {
    add(HOME, texts.home(), name, studio);
    site.regions().forEach(region -> add(region(region.id()), texts.of(region), name, studio));
    site.blocks().forEach(block -> add("block/" + block.id(), texts.of(block), name, studio));
    site.events()
        .forEach(event -> add(event(event.folder(), event.id()), texts.of(event), name, studio));
    site.articles(Article.RELEASE)
        .forEach(release -> add("press/" + release.id(), texts.release(release), name, studio));
  }

  private void add(String subject, Card card, CardName name, Studio studio) {
    String path = Addresses.card(card.language(), subject, name.digest(card));
    files.add(OutputFile.lasting(path, () -> studio.png(card)));
    views.put(
        key(card.language(), subject),
        new CardView(
            site.campaign().baseUrl() + path, card.inWords(), Canvas.WIDTH, Canvas.HEIGHT));
  }

  public List<OutputFile> files() {
    return List.copyOf(files);
  }

  /** The card of a page. Pages of help have none: what they are about is nobody's business. */
  public Optional<CardView> of(Page page, Frame frame) {
    String language = page.language().orElse(site.campaign().languages().get(0));
    return frame.calm()
        ? Optional.empty()
        : Optional.ofNullable(views.get(key(language, subject(page))));
  }

  private static String subject(Page page) {
    if (page instanceof Page.EventPage one) {
      return event(one.event().folder(), one.event().id());
    } else if (page instanceof Page.RegionPage one) {
      return region(one.region().id());
    } else if (page instanceof Page.RegionBlockPage one) {
      return region(one.region().id());
    } else if (page instanceof Page.PosterPage one) {
      return region(one.region().id());
    } else if (page instanceof Page.CommonPosterPage one) {
      return region(one.region().id());
    } else if (page instanceof Page.BlockPage one) {
      return "block/" + one.block().id();
    } else if (page instanceof Page.ReleasePage one) {
      return "press/" + one.article().id();
    }
    return HOME;
  }

  private static String event(String folder, String id) {
    return "event/" + folder + "/" + id;
  }

  private static String region(String id) {
    return "region/" + id;
  }

  private static String key(String language, String subject) {
    return language + "/" + subject;
  }
}
