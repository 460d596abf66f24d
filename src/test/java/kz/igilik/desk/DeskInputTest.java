package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import kz.igilik.CopiedCampaign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors type as people write, choose by names, and are told of places by names. */
class DeskInputTest {
  private static final String HELPLINE = "helpline/children-line";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PlainBrowser browser;

  @BeforeEach
  void open() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    browser = PlainBrowser.at(campaign);
  }

  @Test
  void whatIsWrittenOtherwiseThanItWasTypedIsShownFirstAndThenSaved() throws IOException {
    Path file = campaign.folder().resolve("data/helplines.yaml");
    String before = Files.readString(file);
    Document form = browser.get("edit/" + HELPLINE);
    var number = form.selectFirst("[name$='/number']");
    var hours = form.selectFirst("[name$='/hours']");
    assertThat(number.attr("type")).isEqualTo("tel");
    assertThat(form.getElementById(hours.attr("aria-describedby")).text())
        .contains("Mon-Fri 09:00-18:00");
    Map<String, String> typed =
        Map.of(number.attr("name"), "+212 (522) 12-34-56", hours.attr("name"), "lun–ven 9-18");

    Document looked = browser.send(form, "look", typed);
    assertThat(looked.select("#understood p").eachText())
        .anyMatch(line -> line.endsWith(": lun–ven 9-18 → Mon-Fri 09:00-18:00"));
    Document shown = browser.send(form, "save", typed);
    assertThat(shown.select(".told").text())
        .contains("otherwise than you typed it")
        .contains("+212 (522) 12-34-56 → +212522123456");
    assertThat(shown.select("[name='" + number.attr("name") + "']").val())
        .isEqualTo("+212522123456");
    assertThat(file).content().isEqualTo(before);

    Document saved = browser.send(shown, "save", Map.of());
    assertThat(saved.select("#understood, .trouble.error").text()).isEmpty();
    assertThat(file)
        .content()
        .contains("  number: '+212522123456'\n", "  hours: Mon-Fri 09:00-18:00\n");
  }

  @Test
  void whatIsNotUnderstoodIsToldWithTheFormToType() {
    Document form = browser.get("edit/" + HELPLINE);
    String hours = form.selectFirst("[name$='/hours']").attr("name");
    Document shown = browser.send(form, "save", Map.of(hours, "now and then"));
    assertThat(shown.select(".told").text()).startsWith("This is a draft");
    assertThat(shown.select(".trouble.error").text()).contains("Mon-Fri 09:00-18:00");
  }

  @Test
  void addressesHaveFieldsOfTheirKindAndNoneIsRefusedByTheBrowser() {
    Document event = browser.get("edit/event/wadi-zaytoun/olive-rain");
    assertThat(event.select("[name='0:online']").attr("type")).isEqualTo("url");
    assertThat(event.select("[name='0:admission/phone']").attr("type")).isEqualTo("tel");
    assertThat(event.selectFirst("form#edit").hasAttr("novalidate")).isTrue();
    assertThat(browser.get("edit/press").select("[type=email]")).isNotEmpty();
  }

  @Test
  void problemsAreToldAtTheNameOfTheirEntryAndTheLabelOfTheirField() throws IOException {
    campaign.replaceInEvent("status: moved", "status: mooved");
    browser.desk().changed(Set.of("data/events/wadi-zaytoun/olive-rain.yaml"));
    Document problems = browser.get("problems");
    assertThat(problems.select("h2 a[href$='olive-rain']").eachText())
        .contains(
            "A rain collecting workshop under the olive trees → Whether the event takes place as"
                + " planned");
    assertThat(problems.select("h2").text()).doesNotContain(".yaml", ".md:");
  }

  /** Messages call an entry as its form does. */
  @Test
  void theSummaryOfErrorsCallsTheEntryByItsTitle() {
    Document draft =
        browser.send("event/wadi-zaytoun/olive-rain", "save", Map.of("0:ends.date", "2020-01-01"));
    assertThat(draft.select(".told li").text())
        .contains("A rain collecting workshop under the olive trees")
        .doesNotContain("olive-rain", "data/");
    assertThat(browser.get("hand-in").select(".told a[href$='olive-rain']").text())
        .isEqualTo("A rain collecting workshop under the olive trees");
  }
}
