package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.igilik.CopiedCampaign;
import kz.igilik.model.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens around an editor, nothing that was typed is lost and no file is half-written.
 */
class DeskMishapsTest {
  private static final String KEY = "event/wadi-zaytoun/olive-rain";
  private static final String FILE = "data/events/wadi-zaytoun/olive-rain.yaml";
  private static final Map<String, String> TYPED = Map.of("0:online", "https://live.example/rain");

  @TempDir Path temp;

  @Test
  void aFolderWithSpacesAndCyrillicLettersAndLineEndsOfWindowsIsSavedAsItWas() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("Мои документы/Акция № 1"));
    String before = Files.readString(campaign.event()).replace("\n", "\r\n");
    Files.writeString(campaign.event(), before);
    Document after = PlainBrowser.at(campaign).send(KEY, "save", TYPED);
    assertThat(after.select(".trouble.error").text()).isEmpty();
    String now = Files.readString(campaign.event());
    assertThat(now.replace("online: https://live.example/rain\r\n", ""))
        .isEqualTo(before.replace("updated: 2026-09-25", "updated: 2026-10-01"));
    assertThat(leftovers(campaign)).isEmpty();
  }

  @Test
  void aFileThatWasDeletedMeanwhileIsWrittenAnewIfTheEditorWantsIt() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    PlainBrowser browser = PlainBrowser.at(campaign);
    Document form = browser.get("edit/" + KEY);
    Files.delete(campaign.event());
    browser.desk().changed(Set.of(FILE));
    Document shown = browser.send(form, "save", TYPED);
    assertThat(shown.select(".stale").text()).contains("https://live.example/rain");
    assertThat(campaign.event()).doesNotExist();
    browser.send(shown, "merge", Map.of());
    assertThat(campaign.event())
        .content()
        .contains("online: https://live.example/rain", "en: A rain collecting workshop");
  }

  /** The second request of a double click says what the first has written. */
  @Test
  void aButtonThatIsPressedTwiceSavesOnce() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    PlainBrowser browser = PlainBrowser.at(campaign);
    String before = Files.readString(campaign.event());
    Document form = browser.get("edit/" + KEY);
    String wish = "date:0:cancelled";
    browser.send(form, wish, TYPED);
    String after = Files.readString(campaign.event());
    Document second = browser.send(form, wish, TYPED);
    assertThat(second.select(".stale")).isEmpty();
    assertThat(campaign.event()).content().isEqualTo(after);
    browser.undo(KEY);
    assertThat(campaign.event()).content().isEqualTo(before);
  }

  /** As on Windows while another program has the file open. */
  @Test
  void whatTheDiskRefusesStaysInTheFormAndCanBeSavedLater() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    PlainBrowser browser = PlainBrowser.at(campaign);
    String before = Files.readString(campaign.event());
    Path inTheWay = campaign.event().resolveSibling("olive-rain.yaml.tmp");
    Files.createDirectories(inTheWay.resolve("held"));
    Document form = browser.send(KEY, "save", TYPED);
    assertThat(form.select(".told.bad").text()).startsWith("The file could not be written");
    assertThat(form.select("[name='0:online']").val()).isEqualTo("https://live.example/rain");
    assertThat(form.select("form#edit").hasAttr("data-unsaved")).isTrue();
    assertThat(campaign.event()).content().isEqualTo(before);

    Files.delete(inTheWay.resolve("held"));
    Files.delete(inTheWay);
    browser.send(form, "save", Map.of());
    assertThat(campaign.event()).content().contains("online: https://live.example/rain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "aux", "nul", "prn", "com1", "lpt9"})
  void noFileGetsANameThatWindowsKeeps(String id) {
    assertThat(Slug.isValid(id)).isTrue(); // those that are there already are read
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Document page =
        PlainBrowser.at(campaign)
            .begin(
                "new",
                "region",
                "wadi-zaytoun",
                "id",
                id,
                "title.en",
                "A",
                "title.fr",
                "B",
                "title.ar",
                "C");
    assertThat(page.text()).contains("none of the names that Windows keeps");
  }

  @Test
  void ofTwoWindowsTheSecondLearnsOfTheFirst() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    PlainBrowser browser = PlainBrowser.at(campaign);
    Document one = browser.get("edit/" + KEY);
    Document other = browser.get("edit/" + KEY);
    browser.send(one, "save", TYPED);
    String saved = Files.readString(campaign.event());
    Document shown = browser.send(other, "save", Map.of("0:title/en", "A workshop on rain"));
    assertThat(shown.select(".stale").text())
        .contains("https://live.example/rain", "A workshop on rain");
    assertThat(campaign.event()).hasContent(saved);
  }

  @Test
  void aFormOfBeforeANewStartIsRefusedAndChangesNothing() throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    String before = Files.readString(campaign.event());
    String token = PlainBrowser.at(campaign).get("edit/" + KEY).select("[name=token]").val();
    var again = PlainBrowser.at(campaign);
    String body =
        PlainBrowser.pair("token", token) + "&" + PlainBrowser.pair("0:online", "x") + "&do=save";
    assertThat(again.status("/_desk/en/edit/" + KEY, body)).isEqualTo(403);
    assertThat(campaign.event()).hasContent(before);
  }

  private static List<Path> leftovers(CopiedCampaign campaign) throws IOException {
    try (var files = Files.walk(campaign.folder())) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }
}
