package kz.igilik.whole;

import java.net.URI;
import java.nio.file.Path;

/** The repository's own campaign, baked once for all tests and served on loopback. */
final class FullCampaign {
  static final Path SOURCE = Path.of("").toAbsolutePath();
  private static final LocalServer SERVER = new LocalServer(FullCampaign::site);

  private FullCampaign() {}

  static WholeSite site() {
    return Baked.SITE;
  }

  /** As the web master gets it with {@code --without-samples}. */
  static WholeSite withoutSamples() {
    return WithoutSamples.SITE;
  }

  /** Where it is served, and the base URL it was baked with. */
  static URI root() {
    site(); // or the first visitor waits for the bake, and not for long
    return SERVER.root();
  }

  /** The same files in a sub-folder of the host. */
  static URI deepRoot() {
    site(); // or the first visitor waits for the bake, and not for long
    return SERVER.deepRoot();
  }

  private static final class Baked {
    static final WholeSite SITE = WholeSite.bake(SOURCE, SERVER.root(), false);
  }

  private static final class WithoutSamples {
    static final WholeSite SITE = WholeSite.bake(SOURCE, SERVER.root(), true);
  }
}
