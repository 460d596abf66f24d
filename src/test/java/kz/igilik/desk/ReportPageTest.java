package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.igilik.CampaignFolder;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk leads from what is missing to the form in which it is mended. */
class ReportPageTest {
  private static final Instant NOW = Instant.parse("2023-05-27T06:00:00Z");
  private static final URI ADDRESS = URI.create("http://localhost:8080/");
  private static final String RELAY = "data/events/almaty/relay.yaml";
  private static final String FORM = "href=\"/_desk/ru/edit/event/almaty/relay\"";

  @Test
  void leadsToTheFormOfEachTranslation(@TempDir Path folder) throws IOException {
    CampaignFolder campaign = CampaignFolder.base(folder);
    new SiteBuild(BuildOptions.ofSources(folder, false, NOW)).revise(Set.of(), new Problems());
    var desk = new Desk(folder, ADDRESS, () -> NOW);
    assertThat(report(desk))
        .contains("<h2>Переводы: ru</h2>", "100 % (45 из 45)", "<abbr title=\"Спорт\">1</abbr>")
        .doesNotContain(FORM);

    campaign.write(RELAY, campaign.read(RELAY).replace("kk: Отбасылық", "kk: Мектеп пен отбасы"));
    desk.changed(Set.of(RELAY));

    assertThat(report(desk))
        .contains("97 % (44 из 45)")
        .contains(FORM + ">Семейная эстафета: название мероприятия</a>")
        .contains("<span class=\"mark\">устарело</span>");
  }

  private static String report(Desk desk) {
    var from =
        new DeskRequest.Sender(
            "localhost:8080", Optional.empty(), Optional.empty(), Optional.empty());
    var answer =
        desk.answer(new DeskRequest("GET", "/_desk/ru/report", "", from, "ru", new byte[0]));
    assertThat(answer.status()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
