package kz.igilik.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.igilik.CampaignFolder;

/** The large campaign of {@code src/test/sites/full}, baked once for all tests. */
final class FullCampaign {
  /** A copy together with its words, in a folder of its own. */
  static final Path SOURCE = copy();

  private static final Served SERVED = new Served(() -> SOURCE);

  private FullCampaign() {}

  static WholeSite site() {
    return SERVED.site();
  }

  static WholeSite withoutSamples() {
    return SERVED.withoutSamples();
  }

  static URI root() {
    return SERVED.root();
  }

  static URI deepRoot() {
    return SERVED.deepRoot();
  }

  static Served served() {
    return SERVED;
  }

  private static Path copy() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "full-campaign");
      return CampaignFolder.full(folder).folder();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
