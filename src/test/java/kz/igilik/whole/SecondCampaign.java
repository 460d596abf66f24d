package kz.igilik.whole;

import java.net.URI;
import java.nio.file.Path;

/**
 * Another campaign: three languages, one of them right to left, other regions; the same program.
 */
final class SecondCampaign {
  static final Path SOURCE =
      Path.of("src", "test", "sites", "good", "second-campaign", "site").toAbsolutePath();
  private static final LocalServer SERVER = new LocalServer(SecondCampaign::site);

  private SecondCampaign() {}

  static WholeSite site() {
    return Baked.SITE;
  }

  static URI root() {
    site(); // or the first visitor waits for the bake, and not for long
    return SERVER.root();
  }

  private static final class Baked {
    static final WholeSite SITE = WholeSite.bake(SOURCE, SERVER.root(), false);
  }
}
