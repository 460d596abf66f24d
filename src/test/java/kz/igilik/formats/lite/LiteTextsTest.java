package kz.igilik.formats.lite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.igilik.BaseCampaign;
import kz.igilik.formats.ViewsOf;
import kz.igilik.language.Wording;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions and guides as texts to forward. */
class LiteTextsTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();
  private Site site;
  private SitePlan plan;
  private Views views;

  @BeforeEach
  void readTheSmallCampaign() {
    site = BaseCampaign.into(folder).site();
    plan = new Planner(site).plan();
    views = ViewsOf.site(site, plan, problems);
  }

  @Test
  void aRegionNamesItsEventsWithTimePlaceAndMarks() {
    Map<String, String> texts =
        texts(new LiteTexts(site.campaign(), plan, views, wording()).files());
    assertThat(texts)
        .containsOnlyKeys(
            site.regions().stream().map(region -> "ru/lite/" + region.id() + ".txt").toList());
    assertThat(texts.get("ru/lite/almaty.txt"))
        .contains("\n• 10:00–12:00: Семейная эстафета [Пример]\nЦентральный стадион")
        .contains("\n• 112\u00A0– Служба спасения\n")
        .contains(": " + site.campaign().url("ru/regions/almaty/") + "\n");
  }

  /** The first line is what a phone shows as the name of the file. */
  @Test
  void aGuideBeginsAsItsTabAndNumbersItsStepsWithTheirHelplines() {
    Map<String, String> texts =
        texts(new GuideTexts(site.campaign(), plan, views, wording()).files());
    String guide = texts.values().iterator().next();
    assertThat(texts).hasSize(1);
    assertThat(guide.lines().toList())
        .startsWith("Дорога")
        .containsSubsequence("1. Остановись.", "2. Попроси помощи.", "• 112\u00A0– Служба спасения")
        .last()
        .asString()
        .isEqualTo("Все номера помощи: " + site.campaign().url("ru/helplines/"));
    assertThat(guide).doesNotContain("**", "{", "заблудился");
  }

  @Test
  void aDashNeverBeginsALine() {
    var text = new PlainText(wording());
    text.line("8\u00A0мая – начало");
    assertThat(read(text.file("a.txt"))).isEqualTo("8 мая\u00A0– начало\n");
  }

  private Wording wording() {
    return ViewsOf.wordings(site, problems).in("ru");
  }

  private static Map<String, String> texts(List<OutputFile> files) {
    return files.stream().collect(Collectors.toMap(OutputFile::path, LiteTextsTest::read));
  }

  /** Without the mark of UTF-8, which every text has. */
  private static String read(OutputFile file) {
    String text = new String(file.bytes(), UTF_8);
    assertThat(text).startsWith("\uFEFF");
    return text.substring(1);
  }
}
