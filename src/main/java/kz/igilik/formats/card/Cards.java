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
import kz.igilik.model.Subject;
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
  private record Motif(String name, Function<CardTexts, Card> card) {}

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
    List<Motif> motifs = motifs();
    return texts.keySet().stream()
        .flatMap(language -> motifs.stream().map(motif -> named(language, motif)))
        .map(one -> OutputFile.lasting(one.path(), () -> look.png(one.card())))
        .toList();
  }

  private List<Motif> motifs() {
    var motifs = new ArrayList<Motif>();
    motifs.add(home());
    site.regions().forEach(region -> motifs.add(of(region)));
    site.blocks().forEach(block -> motifs.add(of(block)));
    site.events().forEach(event -> motifs.add(of(event)));
    site.articles(Article.RELEASE).forEach(release -> motifs.add(of(release)));
    return motifs;
  }

  /**
   * The card of a page. Pages of help have none, so that a forwarded link shows nothing about them.
   */
  public Optional<CardView> of(Page page, Frame frame) {
    if (look.isOfNone() || frame.calm()) {
      return Optional.empty();
    }
    String language = page.language().orElse(site.campaign().languages().get(0));
    Named card = named(language, motif(page));
    return Optional.of(
        new CardView(
            site.campaign().url(card.path()), card.card().inWords(), Canvas.WIDTH, Canvas.HEIGHT));
  }

  /** The name is computed on first use, for its page or as a file. */
  private Named named(String language, Motif motif) {
    return named.computeIfAbsent(
        language + "/" + motif.name(),
        key -> {
          Card card = motif.card().apply(texts.get(language));
          return new Named(Addresses.card(language, motif.name(), look.digest(card)), card);
        });
  }

  private static Motif motif(Page page) {
    return page.subject().map(Cards::of).orElseGet(Cards::home);
  }

  private static Motif of(Subject subject) {
    if (subject instanceof Event event) {
      return of(event);
    } else if (subject instanceof Region region) {
      return of(region);
    } else if (subject instanceof Block block) {
      return of(block);
    }
    var article = (Article) subject;
    return article.section().equals(Article.RELEASE) ? of(article) : home();
  }

  private static Motif home() {
    return new Motif("home", CardTexts::home);
  }

  private static Motif of(Region region) {
    return new Motif("region/" + region.id(), texts -> texts.of(region));
  }

  private static Motif of(Block block) {
    return new Motif("block/" + block.id(), texts -> texts.of(block));
  }

  private static Motif of(Event event) {
    return new Motif("event/" + event.folder() + "/" + event.id(), texts -> texts.of(event));
  }

  private static Motif of(Article release) {
    return new Motif("press/" + release.id(), texts -> texts.release(release));
  }
}
