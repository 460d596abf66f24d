package kz.igilik.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Localized;
import kz.igilik.model.Press;
import kz.igilik.model.Site;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.BlockFields;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.FigureFields;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.MapFields;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PressFields;
import kz.igilik.schema.RegionFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.StatementFields;
import kz.igilik.schema.VideoFields;
import kz.igilik.schema.WordsFields;

/** Everything in a campaign that an editor wrote, in the order in which a list tells of it. */
final class Things {
  private final Site site;
  private final List<Thing> all = new ArrayList<>();

  private Things(Site site) {
    this.site = site;
  }

  /** By section and id. */
  static Map<String, Thing> of(Site site) {
    var things = new Things(site);
    things.addPeopleAndPlaces();
    things.addTexts();
    var byKey = new LinkedHashMap<String, Thing>();
    things.all.forEach(thing -> byKey.put(thing.section() + " " + thing.id(), thing));
    return byKey;
  }

  private void addPeopleAndPlaces() {
    for (Event event : site.events()) {
      add("events", EventFields.KIND, event.folder() + "/" + event.id(), event.title(), event);
    }
    for (Helpline line : site.helplines()) {
      Localized name = line.number().map(Things::everywhere).orElse(line.name());
      add("helplines", HelplineFields.KIND, line.id(), name, line);
    }
    site.blocks().forEach(one -> add("blocks", BlockFields.KIND, one.id(), one.title(), one));
    site.regions().forEach(one -> add("regions", RegionFields.KIND, one.id(), one.name(), one));
    site.map().ifPresent(map -> add("regions", MapFields.KIND, "map.yaml", Localized.NONE, map));
  }

  private void addTexts() {
    for (Article article : site.articles()) {
      Kind kind = kind(article);
      article
          .texts()
          .forEach(
              (language, text) ->
                  add("texts", kind, path(article, language), everywhere(text.title()), text));
    }
    Press press = site.press();
    press
        .contacts()
        .forEach(one -> add("press", PressFields.KIND, one.id(), one.office().name(), one));
    add("press", PressFields.KIND, "press.yaml", Localized.NONE, press);
    site.releases().forEach(one -> add("press", ReleaseFields.KIND, one.id(), Localized.NONE, one));
    site.figures().forEach(one -> add("press", FigureFields.KIND, one.id(), one.label(), one));
    site.pictures()
        .forEach(one -> add("pictures", PictureFields.KIND, one.id(), one.words().caption(), one));
    site.videos().forEach(one -> add("videos", VideoFields.KIND, one.id(), one.title(), one));
    site.statement()
        .ifPresent(
            one ->
                add("campaign", StatementFields.KIND, "accessibility.yaml", Localized.NONE, one));
    add("campaign", CampaignFields.KIND, "campaign.yaml", site.campaign().name(), site.campaign());
    site.languages()
        .forEach(one -> add("words", WordsFields.KIND, one.code(), everywhere(one.name()), one));
  }

  private void add(String section, Kind kind, String id, Localized name, Record record) {
    all.add(new Thing(section, kind, id, name, record));
  }

  /** The same in every language. */
  private static Localized everywhere(String name) {
    return new Localized(Map.of("", name));
  }

  private static String path(Article article, String language) {
    String section = article.section().isEmpty() ? "" : article.section() + "/";
    return language + "/" + section + article.id();
  }

  private static Kind kind(Article article) {
    return switch (article.section()) {
      case Article.RELEASE -> ArticleFields.OfRelease.KIND;
      case Article.BLOCK -> ArticleFields.OfBlockText.KIND;
      case Article.GUIDE -> ArticleFields.OfGuide.KIND;
      default -> ArticleFields.OfPage.KIND;
    };
  }
}
