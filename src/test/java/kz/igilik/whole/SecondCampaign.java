package kz.igilik.whole;

import java.net.URI;
import java.nio.file.Path;

/**
 * Another campaign: three languages, one of them right to left, other regions; the same program.
 */
final class SecondCampaign {
  static final Path SOURCE =
      Path.of("src", "test", "sites", "good", "second-campaign", "site").toAbsolutePath();
  private static final Served SERVED = new Served(() -> SOURCE);

  private SecondCampaign() {}

  static WholeSite site() {
    return SERVED.site();
  }

  static URI root() {
    return SERVED.root();
  }
}
