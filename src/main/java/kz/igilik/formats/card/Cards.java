package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.page.CardView;
import kz.igilik.view.page.Frame;

/**
 * The social cards of a site: of home, each event, region, block and release, in each language. The
 * name of a card contains the digest of everything that determines its picture, so a card that the
 * previous site has is not drawn again. Thread-safe.
 */
public final class Cards {
  private final Site site;
  private final CardLook look;
  private final Map<String, CardTexts> texts = new LinkedHashMap<>();
  private final Map<String, Named> named = new ConcurrentHashMap<>();

  /** What a card is about, by its name in addresses. */
  private record Subject(String name, Function<CardTexts, Card> card) {}

  /** A card and its path. */
  private record Named(String path, Card card) {}

  public Cards(Site site, SitePlan plan, Wordings wordings, CardLook look) {
    this.site = site;
    this.look = look;
    for (Wording wording : wordings.all()) {
      texts.put(wording.code(), new CardTexts(site, plan.programme(), wording));
    }
  }

  /** All cards; empty if the campaign has none. */
  public List<OutputFile> files() {
    if (look.isOfNone()) {
      return List.of();
    }
    List<Subject> subjects = subjects();
    return texts.keySet().stream()
        .flatMap(language -> subjects.stream().map(subject -> named(language, subject)))
        .map(one -> OutputFile.lasting(one.path(), () -> look.png(one.card())))
        .toList();
  }

  private List<Subject> subjects() {
    var subjects = new ArrayList<Subject>();
    subjects.add(home());
    site.regions().forEach(region -> subjects.add(of(region)));
    site.blocks().forEach(block -> subjects.add(of(block)));
    site.events().forEach(event -> subjects.add(of(event)));
    site.articles(Article.RELEASE).forEach(release -> subjects.add(of(release)));
    return subjects;
  }

  /**
   * The card of a page. Pages of help have none, so that a forwarded link shows nothing about them.
   */
  public Optional<CardView> of(Page page, Frame frame) {
    if (look.isOfNone() || frame.calm()) {
      return Optional.empty();
    }
    String language = page.language().orElse(site.campaign().languages().get(0));
    Named card = named(language, subject(page));
    return Optional.of(
        new CardView(
            site.campaign().url(card.path()), card.card().inWords(), Canvas.WIDTH, Canvas.HEIGHT));
  }

  /** The name is computed on first use, for its page or as a file. */
  private Named named(String language, Subject subject) {
    return named.computeIfAbsent(
        language + "/" + subject.name(),
        key -> {
          Card card = subject.card().apply(texts.get(language));
          return new Named(Addresses.card(language, subject.name(), look.digest(card)), card);
        });
  }

  private static Subject subject(Page page) {
    if (page instanceof Page.EventPage one) {
      return of(one.event());
    } else if (page instanceof Page.RegionPage one) {
      return of(one.region());
    } else if (page instanceof Page.RegionBlockPage one) {
      return of(one.region());
    } else if (page instanceof Page.PosterPage one) {
      return of(one.region());
    } else if (page instanceof Page.CommonPosterPage one) {
      return of(one.region());
    } else if (page instanceof Page.BlockPage one) {
      return of(one.block());
    } else if (page instanceof Page.ReleasePage one) {
      return of(one.article());
    }
    return home();
  }

  private static Subject home() {
    return new Subject("home", CardTexts::home);
  }

  private static Subject of(Region region) {
    return new Subject("region/" + region.id(), texts -> texts.of(region));
  }

  private static Subject of(Block block) {
    return new Subject("block/" + block.id(), texts -> texts.of(block));
  }

  private static Subject of(Event event) {
    return new Subject("event/" + event.folder() + "/" + event.id(), texts -> texts.of(event));
  }

  private static Subject of(Article release) {
    return new Subject("press/" + release.id(), texts -> texts.release(release));
  }
}
