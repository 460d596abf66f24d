package kz.igilik.campaign;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.igilik.BaseCampaign;
import kz.igilik.png.Png;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import kz.igilik.whole.Browser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the guides for editors: does their ten tasks at the desk, on a copy of this
 * campaign, and writes {@code docs/pictures/desk-<task>-<language>.png}. Not part of the tests:
 * {@code mvn -q test -Dtest=DeskPictures}.
 */
class DeskPictures {
  private static final Path FOLDER = Path.of("docs", "pictures");
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 700;
  private static final int COLOURS = 40;
  private static final int STEP = 8;
  private static final int MOST_BYTES = 60_000;
  private static final String EVENT = "edit/event/almaty/school-bag-fair";

  @TempDir Path temp;
  private PreviewServer server;
  private String language;

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void ofTheTenTasks(String language) throws Exception {
    this.language = language;
    Files.createDirectories(FOLDER);
    Shipped.copy(temp);
    BaseCampaign.copy(Path.of("assets"), temp.resolve("assets"));
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
    Optional<Instant> now = Optional.of(Instant.parse("2023-05-18T06:00:00Z"));
    server = PreviewServer.start(new PreviewOptions(temp, 0, now, language), outcome -> {});
    try (var visit =
        Browser.visit(
            WIDTH, wishes -> wishes.setLocale(language + "-KZ").setViewportSize(WIDTH, HEIGHT))) {
      Page page = visit.open(URI.create("about:blank"), "");
      page.setDefaultTimeout(150_000); // the first page waits for all checks
      page.navigate(root() + "?q=" + (language.equals("kk") ? "мектеп" : "школ"));
      take(page, 1, null);
      page.navigate(root() + EVENT);
      changesTheEnd(page);
      moves(page);
      cancels(page);
      addsAnEvent(page);
      addsAPicture(page);
      correctsAHelpline(page);
      correctsAText(page);
      makesAMistake(page);
      handsIn(page);
    } finally {
      server.close();
    }
  }

  private void changesTheEnd(Page page) throws IOException {
    fill(page, "0:ends.time", "16:00");
    page.frameLocator("iframe").locator("text=16:00").first().waitFor();
    take(page, 2, page.locator("[name='0:starts.date']"));
    save(page);
  }

  private void moves(Page page) throws IOException {
    page.locator(".dates details:has([value='date:0:moved']) summary").click();
    fill(page, "date:0:moved.starts.date", "2023-05-31");
    fill(page, "date:0:moved.ends.date", "2023-05-31");
    fill(page, "date:0:moved.note.kk", "Жаңбырға байланысты келесі күнге ауыстырылды.");
    fill(page, "date:0:moved.note.ru", "Перенесено на следующий день из-за дождя.");
    take(page, 3, page.locator(".dates"));
    page.locator("button[value='date:0:moved']").click();
    page.waitForSelector(".told");
  }

  private void cancels(Page page) throws IOException {
    page.navigate(root() + "edit/event/astana/family-bicycle-parade");
    page.locator(".dates details:has([value='date:0:cancelled']) summary").click();
    fill(page, "date:0:cancelled.note.kk", "Жол жөнделіп жатқандықтан өткізілмейді.");
    fill(page, "date:0:cancelled.note.ru", "Отменено из-за ремонта дороги.");
    take(page, 4, page.locator(".dates"));
    page.locator("button[value='date:0:cancelled']").click();
    page.waitForSelector(".told");
  }

  private void addsAnEvent(Page page) throws IOException {
    page.navigate(root() + "new");
    page.selectOption("#region", "almaty");
    fill(page, "title.kk", "Саябақтағы асфальтқа сурет салу байқауы");
    fill(page, "title.ru", "Конкурс рисунков на асфальте в парке");
    for (int date : List.of(0, 1)) {
      fill(page, "date." + date, date == 0 ? "2023-06-03" : "2023-06-10");
      fill(page, "starts." + date, "11:00");
      fill(page, "ends." + date, "13:00");
    }
    take(page, 5, null);
    page.locator("button.main").click();
    page.selectOption("[name='0:block']", "wonder");
    fill(page, "0:summary/kk", "Балалар асфальтқа бормен сурет салады.");
    fill(page, "0:summary/ru", "Дети рисуют мелом на асфальте.");
    fill(page, "0:online", "https://live.igilik.example/park");
    save(page);
  }

  private void addsAPicture(Page page) throws IOException {
    page.navigate(root() + "new-picture?for=event/almaty/school-bag-fair");
    page.setInputFiles("#file", Path.of("assets/pictures/chalk-drawings.svg"));
    fill(page, "alt.kk", "Асфальтта бормен салынған күн, үй және гүл бар");
    fill(page, "alt.ru", "На асфальте нарисованы мелом солнце, дом и цветок");
    fill(page, "caption.kk", "Саябақтағы бор суреттер");
    fill(page, "caption.ru", "Рисунки мелом в парке");
    page.locator(".drop img").waitFor();
    take(page, 6, null);
  }

  private void correctsAHelpline(Page page) throws IOException {
    page.navigate(root() + "edit/helpline/childline-150");
    if (page.locator("[name$='/number']").count() == 0) {
      page.navigate(root() + "helplines?q=150");
      page.locator(".rows a").first().click();
    }
    take(page, 7, null);
    page.locator("[name$='/checked-by-call']").fill("2023-05-18");
    save(page);
  }

  private void correctsAText(Page page) throws IOException {
    page.navigate(root() + "edit/guide/lost");
    take(page, 8, page.locator("h2").first());
  }

  private void makesAMistake(Page page) throws IOException {
    page.navigate(root() + EVENT);
    fill(page, "0:ends.time", "10:00");
    save(page);
    take(page, 9, page.locator(".trouble.error").first());
    page.locator("button[value=forget]").click();
    page.waitForLoadState();
  }

  private void handsIn(Page page) throws IOException {
    page.navigate(root() + "hand-in");
    fill(page, "sentence", language.equals("kk") ? "Мамыр айының өзгерістері" : "Изменения за май");
    fill(page, "author", language.equals("kk") ? "Әсел" : "Асель");
    take(page, 10, page.locator("h1"));
  }

  // ---- the desk

  private String root() {
    return "http://127.0.0.1:" + server.address().getPort() + "/_desk/" + language + "/";
  }

  private static void fill(Page page, String name, String text) {
    page.locator("[name='" + name + "']").fill(text);
  }

  private static void save(Page page) {
    page.locator("button[value=save]").first().click();
    page.waitForSelector(".told");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git", "-C", temp.toString()));
    command.addAll(List.of(arguments));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** A picture of the window, from a little above what it is about. */
  private void take(Page page, int task, Locator about) throws IOException {
    page.evaluate("() => document.activeElement.blur()");
    double top = about == null ? 0 : about.boundingBox().y + scrolled(page) - 150;
    page.evaluate("top => window.scrollTo(0, top)", Math.max(0, top));
    if (page.locator("iframe").count() > 0) {
      page.frameLocator("iframe").locator("main").waitFor(); // the reader's page, too
    }
    page.waitForTimeout(300);
    byte[] taken =
        page.screenshot(new Page.ScreenshotOptions().setClip(new Clip(0, 0, WIDTH, HEIGHT)));
    String name = "desk-" + task + "-" + language + ".png";
    Files.write(FOLDER.resolve(name), small(ImageIO.read(new ByteArrayInputStream(taken))));
  }

  private static double scrolled(Page page) {
    return ((Number) page.evaluate("() => window.scrollY")).doubleValue();
  }

  /** With fewer and fewer colours, until it is small enough for a guide. */
  private static byte[] small(BufferedImage image) {
    byte[] png = drawn(image, COLOURS);
    for (int fewer = COLOURS - STEP; png.length > MOST_BYTES && fewer > 0; fewer -= STEP) {
      png = drawn(image, fewer);
    }
    return png;
  }

  /** In the colours that it has most of; each other becomes the nearest of them. */
  private static byte[] drawn(BufferedImage image, int most) {
    int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var counts = new HashMap<Integer, Integer>();
    for (int dot : dots) {
      counts.merge(dot, 1, Integer::sum);
    }
    List<Integer> palette =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    var places = new HashMap<Integer, Byte>();
    counts.keySet().forEach(dot -> places.put(dot, (byte) nearest(dot, palette)));
    var drawn = new byte[dots.length];
    for (int i = 0; i < dots.length; i++) {
      drawn[i] = places.get(dots[i]);
    }
    var colours = new ByteArrayOutputStream();
    for (int colour : palette) {
      colours.write(colour >> 16);
      colours.write(colour >> 8);
      colours.write(colour);
    }
    return Png.ofPalette(drawn, image.getWidth(), colours.toByteArray());
  }

  private static int nearest(int dot, List<Integer> palette) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      best = distance(dot, palette.get(i)) < distance(dot, palette.get(best)) ? i : best;
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift : new int[] {16, 8, 0}) {
      int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      sum += apart * apart;
    }
    return sum;
  }
}
