package kz.igilik.campaign;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import kz.igilik.BaseCampaign;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;
import kz.igilik.whole.Served;
import kz.igilik.whole.WholeSite;

/** The campaign that this repository ships. */
final class Shipped {
  static final Path DATA = Path.of("data");
  private static final Set<Code> OF_MOVED_EVENTS =
      Set.of(Code.REVISION_OUTDATED, Code.EVENT_MOVED_UNSAID);

  private static final Path CONTENT = Path.of("content");
  private static final Path PICTURES = Path.of("assets", "pictures");
  private static final Served SERVED = new Served(() -> Path.of("").toAbsolutePath());

  private Shipped() {}

  /** Baked once for all tests, before it begins. */
  static WholeSite site() {
    return SERVED.site();
  }

  static URI root() {
    return SERVED.root();
  }

  /**
   * Whether a problem makes a test fail. Those of an event that was just moved do not: its editor
   * runs {@code igilik revise} when the day's changes are complete.
   */
  static boolean isToMend(Problem problem) {
    return problem.severity() != Severity.NOTICE && !OF_MOVED_EVENTS.contains(problem.code());
  }

  /** Its sources in a folder of their own, for tests that change them. */
  static CampaignFolder copy(Path folder) {
    BaseCampaign.copy(DATA, folder.resolve(DATA));
    BaseCampaign.copy(CONTENT, folder.resolve(CONTENT));
    BaseCampaign.copy(PICTURES, folder.resolve(PICTURES));
    return new CampaignFolder(folder);
  }
}
