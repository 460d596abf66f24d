package kz.igilik.formats.card;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.colour.Theme;
import kz.igilik.font.Fonts;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/** What all cards share: colours, fonts, map, and the digest of these. */
public final class CardLook {
  private final Map<String, CardName> names;
  private final Optional<Studio> studio;

  private CardLook(Map<String, CardName> names, Optional<Studio> studio) {
    this.names = names;
    this.studio = studio;
  }

  /** For a campaign without cards. */
  public static CardLook of(Site site, SourceTree tree, Fonts fonts) throws IOException {
    var names = new LinkedHashMap<String, CardName>();
    if (!site.campaign().publish().has(Part.CARDS)) {
      return new CardLook(names, Optional.empty());
    }
    Colours colours = Colours.of(Theme.of(tree, new Problems()));
    CardDrawings drawings = CardDrawings.of(site, tree);
    for (String language : site.campaign().languages()) {
      names.put(language, new CardName(language, fonts, colours, site.map(), drawings));
    }
    return new CardLook(names, Optional.of(new Studio(fonts, colours, site.map(), drawings)));
  }

  boolean isOfNone() {
    return studio.isEmpty();
  }

  String digest(Card card) {
    return names.get(card.language()).digest(card);
  }

  String digest(Sheet sheet) {
    return names.get(sheet.script().language()).digest(sheet);
  }

  byte[] png(Sheet sheet) {
    return studio.orElseThrow().png(sheet);
  }

  byte[] png(Card card) {
    return studio.orElseThrow().png(card);
  }
}
