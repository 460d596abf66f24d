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
  private static final String EVENT = "event/wadi-zaytoun/olive-rain";
  private static final String REGISTERED = "kind: registration\n  phone: '+212500000000'";
  private static final String SESSIONS =
      """
      sessions:
        - starts: 2026-10-04T10:00
          ends: 2026-10-04T11:00
        - starts: 2026-10-06T10:00
          ends: 2026-10-06T11:00
        - starts: 2026-10-05T12:00
          ends: 2026-10-05T13:00
      """;
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

  /** Whatever button it is: none writes what an editor has not seen. */
  @Test
  void aButtonOfADateShowsWhatItWritesOtherwiseAndForgetsNothingUntilItIsSaved()
      throws IOException {
    campaign.replaceInEvent("kind: free", REGISTERED);
    String before = Files.readString(campaign.event());
    Document shown =
        browser.send(EVENT, "date:0:planned", Map.of("0:admission/phone", "+212 (522) 12-34-56"));
    assertThat(shown.select("#understood").text()).contains("→ +212522123456");
    assertThat(shown.select("form#edit").hasAttr("data-unsaved")).isTrue();
    assertThat(shown.select(".dates .mark").text()).contains("as planned");
    assertThat(campaign.event()).content().isEqualTo(before);

    Document saved = browser.send(shown, "save", Map.of());
    assertThat(saved.select(".trouble.error").text()).isEmpty();
    assertThat(campaign.event())
        .content()
        .contains("phone: '+212522123456'")
        .doesNotContain("status:", "was:", "note:");
  }

  @Test
  void rowsThatAreRemovedWhileSomethingIsWrittenOtherwiseStayAway() throws IOException {
    campaign.replaceInEvent("kind: free", REGISTERED);
    campaign.replaceInEvent("updated:", SESSIONS + "updated:");
    Document shown =
        browser.send(
            EVENT,
            "save",
            Map.of(
                "0:admission/phone",
                "+212 (522) 12-34-56",
                "0:sessions/0.gone",
                "yes",
                "0:sessions/1.gone",
                "yes"));
    assertThat(shown.select("#understood p")).hasSize(1);
    browser.send(shown, "save", Map.of());
    assertThat(campaign.event()).content().contains("2026-10-05T12:00").doesNotContain("T10:00");
  }

  @Test
  void bothVersionsAreBroughtTogetherOnlyAfterWhatIsWrittenOtherwiseIsShown() throws IOException {
    campaign.replaceInEvent("kind: free", REGISTERED);
    Document form = browser.get("edit/" + EVENT);
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain");
    String theirs = Files.readString(campaign.event());
    Document stale = browser.send(form, "save", Map.of("0:online", "https://live.example/"));
    Document shown =
        browser.send(stale, "merge", Map.of("0:admission/phone", "+212 (522) 12-34-56"));
    assertThat(shown.select("#understood").text()).contains("→ +212522123456");
    assertThat(campaign.event()).content().isEqualTo(theirs);
    browser.send(browser.send(shown, "save", Map.of()), "merge", Map.of());
    assertThat(campaign.event())
        .content()
        .contains("A workshop on rain", "https://live.example/", "phone: '+212522123456'");
  }

  @Test
  void whatIsWrongInATextIsToldAtTheText() throws IOException {
    Document form = browser.get("edit/page/about");
    String body = form.selectFirst("[name$=':.body']").attr("name");
    Document draft =
        browser.send(form, "save", Map.of(body, "## A **heading\n\n<b>Here</b> it is.\n"));
    assertThat(draft.getElementById("t-" + body).text()).contains("HTML", "**heading");
    assertThat(draft.select(".told a").eachText()).contains("Text");
  }

  @Test
  void messagesOnATextSpeakNeitherOfFilesNorOfTheirHead() throws IOException {
    Document form = browser.get("edit/page/about");
    Document draft =
        browser.send(form, "save", Map.of("0:description", "", "0:.body", "", "0:title", "Us"));
    assertThat(draft.getElementById("t-0:.body").text()).contains("write the text");
    assertThat(draft.select(".trouble.error").text())
        .contains("\"Us\"")
        .doesNotContain(".md", "---");
    assertThat(browser.get("edit/press").select("h1").text()).startsWith("Contacts");
    assertThat(browser.get("edit/words/nav").select("h1").text()).isEqualTo("Words: nav");
  }

  @Test
  void signsOfYamlAreTextLikeAnyOther() throws IOException {
    String title = "'Tis: a # 'number' | > - & of people";
    Document saved = browser.send(EVENT, "save", Map.of("0:title/en", title));
    assertThat(saved.select(".trouble.error").text()).isEmpty();
    assertThat(saved.select("[name='0:title/en']").val()).isEqualTo(title);
    assertThat(campaign.event())
        .content()
        .contains("en: '''Tis: a # ''number'' | > - & of people'");
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
