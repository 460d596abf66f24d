package kz.igilik.formats.sitemap;

import java.nio.charset.StandardCharsets;
import kz.igilik.model.Campaign;
import kz.igilik.site.OutputFile;

/** Allows search engines everywhere: people in need search for help there, too. */
public final class Robots {
  private Robots() {}

  public static OutputFile file(Campaign campaign) {
    String text = "User-agent: *\nAllow: /\n\nSitemap: " + campaign.baseUrl() + Sitemap.PATH + "\n";
    return new OutputFile("robots.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
