package kz.igilik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small campaign of the tests in a folder of its own, for tests that change sources. */
public record CopiedCampaign(Path folder) {
  private static final Path ORIGINAL = Path.of("src/test/sites/good/second-campaign/site");
  private static final Path EVENT = Path.of("data/events/wadi-zaytoun/olive-rain.yaml");

  public static CopiedCampaign into(Path folder) {
    BaseCampaign.copy(ORIGINAL, folder);
    return new CopiedCampaign(folder);
  }

  /** Changes a text of the one event that tests play with. */
  public void replaceInEvent(String old, String fresh) throws IOException {
    String text = Files.readString(event());
    if (!text.contains(old)) {
      throw new IllegalArgumentException("the event does not say " + old);
    }
    Files.writeString(event(), text.replace(old, fresh));
  }

  public Path event() {
    return folder.resolve(EVENT);
  }

  /** The event's page from the root of the site, in English. */
  public String eventPage() {
    return "en/events/wadi-zaytoun/olive-rain/";
  }
}
