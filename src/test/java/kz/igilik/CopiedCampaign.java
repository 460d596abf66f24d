package kz.igilik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the second campaign, for tests that change sources. */
public record CopiedCampaign(Path folder) {
  private static final Path ORIGINAL = Path.of("src/test/sites/good/second-campaign/site");
  private static final Path EVENT = Path.of("data/events/wadi-zaytoun/olive-rain.yaml");

  public static CopiedCampaign into(Path folder) {
    BaseCampaign.copy(ORIGINAL, folder);
    return new CopiedCampaign(folder);
  }

  /** Replaces text in the event that tests edit. */
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

  /** Path of the event's English page. */
  public String eventPage() {
    return "en/events/wadi-zaytoun/olive-rain/";
  }
}
