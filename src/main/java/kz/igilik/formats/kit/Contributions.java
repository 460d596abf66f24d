package kz.igilik.formats.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.formats.card.Sheets;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.model.Article;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;

/** What is in which pack; to put more into the media kit, add a line. */
final class Contributions {
  private Contributions() {}

  static List<Contribution> ofLogo(Site site) {
    return LogoPack.wantedBy(site) ? List.of(new LogoFolder("")) : List.of();
  }

  static List<Contribution> ofToolkit(Site site) {
    return Sheets.wantedBy(site) ? List.of(new ToolkitFolder()) : List.of();
  }

  /** In the order in which the list of what is in it names them. */
  static List<Contribution> ofKit(Site site, String language) {
    var parts = new ArrayList<Contribution>();
    if (!site.campaign().publish().has(Part.KIT) || !site.hasPress()) {
      return parts;
    }
    if (LogoPack.wantedBy(site)) {
      parts.add(new LogoFolder("logo/"));
    }
    String press = Addresses.section(language, "press").path();
    List<String> texts = releases(site, language);
    parts.add(new FromStock("press.releases", "releases", press, texts::contains));
    parts.add(new PictureFolder());
    parts.add(new VideoFolder());
    String facts = Addresses.factTable(language);
    parts.add(new FromStock("press.facts", "facts", facts, facts::equals));
    parts.add(new FromStock("data.title", "data", Addresses.DATA, path -> path.endsWith(".csv")));
    return parts;
  }

  /** As PDF and as text; what a release said before a correction is not handed on. */
  private static List<String> releases(Site site, String language) {
    return site.articles(Article.RELEASE).stream()
        .flatMap(
            release ->
                Stream.of(
                    Addresses.releasePdf(language, release.id()),
                    Addresses.releaseText(language, release.id())))
        .toList();
  }
}
