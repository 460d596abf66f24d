package kz.igilik.formats.kit;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.formats.card.Sheets;
import kz.igilik.formats.logo.LogoPack;
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
    // A release as PDF and as text.
    parts.add(
        new FromStock(
            "press.releases",
            "releases",
            Addresses.section(language, "press").path(),
            path -> path.endsWith(".pdf") || path.endsWith(".txt")));
    parts.add(new FromStock("data.title", "data", Addresses.DATA, path -> path.endsWith(".csv")));
    return parts;
  }
}
