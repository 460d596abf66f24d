package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.CopiedCampaign;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who corrects only a slip of the original says at the desk that translations are still right. */
@Timeout(120)
class StillRightTest {
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final String KEY = "event/wadi-zaytoun/olive-rain";
  private static final String NAME = "events/wadi-zaytoun/olive-rain";
  private static final String BUTTON = "button[value=still-right]";
  private static final String ON_REPORT = "form:has([name=entry])";
  private static final String TITLE = "0:title/ar";
  private static final String SUMMARY = "يصنع كل فريق خزانا صغيرا.";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PlainBrowser browser;

  @BeforeEach
  void open() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("desk"));
    revise(campaign, Set.of());
    browser = PlainBrowser.at(campaign);
  }

  @Test
  void theFormOfAnEntryNotesWhatTheCommandNotes() throws IOException {
    outdated();
    Document saved = checked();
    assertThat(saved.select(BUTTON)).hasSize(1);
    assertThat(saved.select(".trouble").text())
        .contains("The translations are still right", "of \"A rain collecting workshop")
        .doesNotContain(NAME);
    byte[] before = Files.readAllBytes(ledger(campaign));

    browser.send(KEY, StillRight.WISH, Map.of());

    assertThat(browser.get("edit/" + KEY + "?told=still-right").select(".told").text())
        .startsWith("Noted");
    Document form = checked();
    assertThat(form.select(BUTTON)).isEmpty();
    assertThat(form.select(".trouble").text()).doesNotContain("has changed since");
    assertThat(ledger(campaign)).hasContent(byCommand());

    browser.undo(KEY);
    assertThat(ledger(campaign)).hasBinaryContent(before);
    assertThat(checked().select(BUTTON)).hasSize(1);
  }

  @Test
  void whatIsTypedIsSavedFirstAndNotLostIfItHasErrors() throws IOException {
    outdated();
    String before = Files.readString(campaign.event());
    Document draft = browser.send(KEY, StillRight.WISH, Map.of(TITLE, "", "0:summary/ar", SUMMARY));
    assertThat(draft.select(".told.bad").text()).contains("draft");
    assertThat(draft.select("[name='0:summary/ar']").val()).isEqualTo(SUMMARY);
    assertThat(campaign.event()).content().isEqualTo(before);

    browser.send(KEY, StillRight.WISH, Map.of(TITLE, "ورشة المطر"));
    assertThat(campaign.event()).content().contains("ورشة المطر", SUMMARY);
    assertThat(checked().select(BUTTON)).isEmpty();
  }

  @Test
  void theReportNotesItOfEachEntryOnceAndTakesItBack() throws IOException {
    outdated();
    byte[] before = Files.readAllBytes(ledger(campaign));
    Element asked = browser.get("report").selectFirst(ON_REPORT);
    assertThat(browser.get("report").select(ON_REPORT)).hasSize(1); // of two languages
    assertThat(asked.select("[name=entry]").val()).isEqualTo(NAME);

    press(asked);
    Document report = browser.get("report?told=still-right");
    assertThat(report.select(".told").text()).startsWith("Noted");
    assertThat(report.select(ON_REPORT)).isEmpty();
    assertThat(ledger(campaign)).hasContent(byCommand());

    press(report.selectFirst("form.undo"));
    assertThat(ledger(campaign)).hasBinaryContent(before);
    assertThat(browser.get("report").select(ON_REPORT)).hasSize(1);
  }

  @Test
  void whatIsChangedBesideTheTextsIsNotNotedWithIt() throws IOException {
    outdated();
    campaign.replaceInEvent("ends: 2026-10-07T17:00", "ends: 2026-10-07T18:00");
    Path dates = campaign.folder().resolve("data/revisions/wadi-zaytoun.yaml");
    byte[] before = Files.readAllBytes(dates);
    press(browser.get("report").selectFirst(ON_REPORT));
    assertThat(dates).hasBinaryContent(before);
  }

  @Test
  void whileTheSourcesHaveErrorsNothingIsNotedAndThatIsTold() throws IOException {
    outdated();
    Element asked = browser.get("report").selectFirst(ON_REPORT);
    byte[] before = Files.readAllBytes(ledger(campaign));
    campaign.replaceInEvent("block: ", "block: un");
    press(asked);
    assertThat(ledger(campaign)).hasBinaryContent(before);
    assertThat(browser.get("report?told=still-right-not").select(".told.bad").text())
        .startsWith("Nothing was noted");
  }

  /** Changes the title in the first language, of which the others are translations. */
  private void outdated() {
    browser.send(KEY, "save", Map.of(TITLE, "ورشة"));
  }

  /** The form when all checks are done. */
  private Document checked() {
    Document form;
    do {
      form = browser.get("edit/" + KEY);
    } while (form.selectFirst("#checking[data-on]") != null);
    return form;
  }

  /** The ledger as the command leaves it on the same sources. */
  private String byCommand() throws IOException {
    CopiedCampaign other = CopiedCampaign.into(temp.resolve("command"));
    revise(other, Set.of());
    Files.copy(campaign.event(), other.event(), StandardCopyOption.REPLACE_EXISTING);
    revise(other, Set.of(NAME));
    return Files.readString(ledger(other));
  }

  private static void revise(CopiedCampaign campaign, Set<String> right) throws IOException {
    var problems = new Problems();
    assertThat(
            new SiteBuild(BuildOptions.ofSources(campaign.folder(), false, NOW))
                .revise(right, problems))
        .as(problems.sorted().toString())
        .isPresent();
  }

  private static Path ledger(CopiedCampaign campaign) {
    return campaign.folder().resolve(Ledgers.TRANSLATIONS);
  }

  private void press(Element form) {
    browser.post(
        form.attr("action"),
        form.select("input").stream()
            .map(field -> PlainBrowser.pair(field.attr("name"), field.val()))
            .collect(Collectors.joining("&")));
  }
}
