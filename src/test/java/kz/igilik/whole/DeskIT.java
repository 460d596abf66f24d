package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.CopiedCampaign;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor at the desk, in a real browser. */
@Timeout(300)
class DeskIT {
  private static final String EVENT = "edit/event/wadi-zaytoun/olive-rain";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    start(campaign);
  }

  private void start(CopiedCampaign campaign) throws IOException {
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
    server = PreviewServer.start(options, outcome -> {});
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void problemsAndThePageOfReadersFollowWhileOneTypes() {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.page();
      open(page, EVENT);
      fill(page, "0:online", "nowhere");
      page.waitForSelector(".trouble.error:has-text('nowhere')");
      fill(page, "0:online", "https://live.example/rain");
      page.waitForSelector(".trouble.error", hidden());
      fill(page, "0:title/fr", "Un atelier tout neuf");
      page.locator(".reader a[lang=fr]").click();
      page.frameLocator("iframe").locator("h1:has-text('Un atelier tout neuf')").waitFor();
      assertThat(campaign.event()).content().doesNotContain("tout neuf");
    }
  }

  @Test
  void whatTheChecksFindComesByItself() throws IOException {
    server.close();
    Path text = campaign.folder().resolve("content/en/privacy.md");
    Files.writeString(text, Files.readString(text) + "\n[Nowhere](../nowhere/)\n");
    start(campaign);
    try (var visit = Browser.visit(1280)) {
      Page page = visit.page();
      open(page, "texts");
      page.evaluate("() => { window.loaded = 'once'; }");
      page.waitForSelector("li:has(a[href$='page/privacy']) .mark.bad");
      assertThat(page.evaluate("() => window.loaded")).isEqualTo("once");
      page.waitForSelector(
          "#checking[data-on]:has-text('All checks are done.'), #checking:empty", attached());
      assertThat(Audit.obstacles(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void noStateHasBarriers(int width) {
    try (var visit = Browser.visit(width)) {
      Page page = visit.page();
      for (String path :
          List.of(
              "",
              "?q=nowhere",
              "helplines",
              "press",
              "problems",
              "report",
              "new",
              "new-picture",
              "new-release",
              "new-guide",
              "hand-in",
              EVENT,
              "edit/press",
              "edit/guide/lost",
              "edit/words/nav")) {
        open(page, path);
        assertThat(Audit.obstacles(page)).as(path + " at " + width).isEmpty();
      }
      open(page, EVENT);
      page.locator("summary").all().forEach(summary -> summary.click());
      assertThat(Audit.obstacles(page)).as("opened").isEmpty();
      fill(page, "0:online", "nowhere");
      save(page);
      assertThat(page.textContent(".told")).contains("This is a draft");
      assertThat(Audit.obstacles(page)).as("draft").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void neitherHasAFileThatChangedMeanwhileNorWhatComesAfterwards(ColorScheme colours)
      throws IOException {
    int width = colours == ColorScheme.DARK ? 320 : 1280;
    try (var visit = Browser.visit(width, wishes -> wishes.setColorScheme(colours))) {
      Page page = visit.page();
      open(page, EVENT);
      campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain");
      fill(page, "0:online", "https://live.example/rain");
      save(page);
      assertThat(page.textContent(".stale")).contains("A workshop on rain");
      assertThat(Audit.obstacles(page)).as("both versions").isEmpty();
      page.locator("button[value=merge]").click();
      page.waitForSelector(".told:has-text('Saved.')");
      assertThat(Audit.obstacles(page)).as("saved").isEmpty();
      open(page, "hand-in");
      assertThat(Audit.obstacles(page)).as("to be handed in").isEmpty();
      open(page, EVENT);
      page.locator(".undo button").click();
      page.waitForSelector(".told:has-text('taken back')");
      assertThat(Audit.obstacles(page)).as("taken back").isEmpty();
      campaign.replaceInEvent("status: moved", "status: mooved");
      page.waitForTimeout(1_000);
      open(page, "problems");
      assertThat(page.textContent("main")).contains("mooved");
      assertThat(Audit.obstacles(page)).as("problems").isEmpty();
      open(page, "");
      assertThat(page.textContent(".mark.bad")).contains("1");
      assertThat(Audit.obstacles(page)).as("list with problems").isEmpty();
    }
  }

  @Test
  void neitherHasARefusedPictureNorWhatWasWrittenOtherwiseNorACommit() throws Exception {
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
    Path broken = Files.writeString(temp.resolve("broken.png"), "\u0089PNG and nothing else");
    try (var visit = Browser.visit(320)) {
      Page page = visit.page();
      open(page, "new-picture");
      page.setInputFiles("#file", broken);
      for (String language : List.of("ar", "fr", "en")) {
        fill(page, "alt." + language, "Three tanks");
        fill(page, "caption." + language, "Tanks");
      }
      page.locator("button.main").click();
      page.waitForSelector(".told.bad");
      assertThat(Audit.obstacles(page)).as("refused picture").isEmpty();

      open(page, "edit/helpline/children-line");
      page.locator("[name$='/hours']").fill("lun-ven 9-18");
      page.waitForSelector("#understood p");
      assertThat(Audit.obstacles(page)).as("while typing").isEmpty();
      save(page);
      assertThat(Audit.obstacles(page)).as("understood").isEmpty();
      save(page);
      page.waitForSelector(".told:has-text('Saved.')");

      open(page, "hand-in");
      fill(page, "sentence", "New hours");
      fill(page, "author", "Aruzhan");
      page.locator("button.main").click();
      page.waitForSelector(".told:has-text('git push')");
      assertThat(Audit.obstacles(page)).as("committed").isEmpty();
    }
  }

  private void git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git", "-C", campaign.folder().toString()));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.page();
      open(page, EVENT);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.value")).isEqualTo("save");
    }
  }

  @Test
  void thereIsNoDeskInTheSite() {
    assertThat(FullCampaign.site().files().keySet())
        .isNotEmpty()
        .noneMatch(path -> path.contains("_desk") || path.endsWith("desk.css"));
  }

  private void open(Page page, String path) {
    page.setDefaultTimeout(60_000);
    page.navigate("http://127.0.0.1:" + server.address().getPort() + "/_desk/en/" + path);
  }

  private static void fill(Page page, String name, String text) {
    page.locator("[name='" + name + "']").fill(text);
  }

  private static void save(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .first()
        .click();
    page.waitForSelector(".told");
    page.waitForLoadState(); // with its style
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
