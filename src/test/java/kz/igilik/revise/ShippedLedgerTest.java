package kz.igilik.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The campaign of this repository has its ledger up to date: if not, run {@code igilik revise}. */
class ShippedLedgerTest {
  @TempDir Path scratch;

  @Test
  void theLedgerKnowsEveryDateAsItIs() throws IOException {
    Site site = new SiteLoader(Path.of("")).load(new Problems()).orElseThrow();

    Revised revised = Reviser.revise(scratch, site);

    assertThat(site.events()).isNotEmpty();
    assertThat(revised).isEqualTo(new Revised(List.of(), 0, 0));
  }
}
