package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.igilik.CopiedCampaign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that messengers show beside links. */
class CardsIT {
  private static final int MOST_BYTES = 200_000;
  private static final Set<Kind> WITHOUT =
      EnumSet.of(
          Kind.NOT_FOUND,
          Kind.LITE,
          Kind.EMBED,
          Kind.HELPLINES,
          Kind.GUIDE,
          Kind.HELP_CARD,
          Kind.COMMON_HELP_CARD);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#all")
  void everyPageNamesACardThatIsThereAndSaysWhatItShows(WholeSite site) throws IOException {
    var named = new TreeSet<String>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      if (isOfHelp(path)) {
        assertThat(page.select("meta[property^=og:image], meta[name^=twitter]")).as(path).isEmpty();
        continue;
      }
      String image = meta(page, "og:image");
      assertThat(image).as(path).startsWith("http://127.0.0.1:").endsWith(".png");
      named.add(URI.create(image).getPath().substring(1));
      assertThat(meta(page, "og:image:type")).isEqualTo("image/png");
      assertThat(meta(page, "og:image:width")).isEqualTo("1200");
      assertThat(meta(page, "og:image:height")).isEqualTo("630");
      assertThat(meta(page, "og:image:alt")).as(path).hasSizeBetween(20, 420);
      assertThat(page.select("meta[name=twitter:card]").attr("content"))
          .isEqualTo("summary_large_image");
    }
    assertThat(named).containsExactlyElementsOf(new TreeSet<>(cards(site)));
  }

  @Test
  void everyCardIsAPictureOfTheRightSizeThatAnotherReaderReads() throws IOException {
    for (WholeSite site : List.of(FullCampaign.site(), SecondCampaign.site())) {
      for (String path : cards(site)) {
        byte[] bytes = site.bytes(path);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).as(path).isEqualTo(1200);
        assertThat(image.getHeight()).as(path).isEqualTo(630);
        assertThat(bytes.length).as(path).isLessThanOrEqualTo(MOST_BYTES);
      }
    }
  }

  @Test
  void eventRegionBlockReleaseAndHomeHaveCardsOfTheirOwn() {
    WholeSite site = FullCampaign.site();
    for (Kind kind : List.of(Kind.EVENT, Kind.REGION, Kind.BLOCK, Kind.RELEASE, Kind.HOME)) {
      List<String> cards = site.pages(kind).map(path -> meta(site.page(path), "og:image")).toList();
      assertThat(cards).as(kind.written()).doesNotHaveDuplicates().isNotEmpty();
    }
    assertThat(meta(site.page("ru/schedule/"), "og:image"))
        .isEqualTo(meta(site.page("ru/"), "og:image"));
  }

  @Test
  void whatIsASampleOrCancelledSaysSoInTheAltText() {
    WholeSite site = FullCampaign.site();
    site.data().events().stream()
        .filter(event -> event.sample())
        .forEach(
            event -> {
              String page = "ru/events/" + event.folder() + "/" + event.id() + "/";
              assertThat(meta(site.page(page), "og:image:alt")).as(page).startsWith("Пример. ");
            });
  }

  /**
   * Bakes three times in a JVM of its own: from nothing; again for another domain, so that each
   * page is new and no card is; and from nothing in another folder. The second bake does not even
   * load what draws letters, and no bake leaves anything in the home of the user.
   */
  @Test
  void aCardThatTheSiteBeforeHasIsNotDrawnAgain() throws Exception {
    Path site = folder.resolve("site");
    assertThat(bake(site, "https://first.example/"))
        .anyMatch(line -> line.contains(" java.awt.font."));
    Map<String, FileTime> drawn = cards(site);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    for (String card : drawn.keySet()) {
      Files.setLastModifiedTime(site.resolve(card), longAgo);
    }

    assertThat(bake(site, "https://second.example/"))
        .noneMatch(line -> line.contains(" java.awt.font.") || line.contains(" sun.font."));
    assertThat(cards(site))
        .hasSameSizeAs(drawn)
        .allSatisfy((card, at) -> assertThat(at).isEqualTo(longAgo));

    bake(folder.resolve("other"), "https://third.example/");
    for (String card : drawn.keySet()) {
      assertThat(folder.resolve("other").resolve(card)).hasSameBinaryContentAs(site.resolve(card));
    }
    assertThat(folder.resolve("home")).isEmptyDirectory();
  }

  /** Pictures for posts name the address of the site, and so are drawn for each. */
  private Path withoutPosts() throws IOException {
    Path source = folder.resolve("source");
    if (Files.notExists(source)) {
      CopiedCampaign.into(source);
      Files.writeString(
          source.resolve("data/campaign.yaml"),
          "publish: {toolkit: false}\n",
          StandardOpenOption.APPEND);
    }
    return source;
  }

  /** The classes that were loaded. */
  private List<String> bake(Path output, String url) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Path log = Files.createTempFile(folder, "classes", ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Xlog:class+load:file=" + log,
                "-jar",
                Path.of("target", "igilik.jar").toString(),
                "bake",
                "--source",
                withoutPosts().toString(),
                "--output",
                output.toString(),
                "--base-url",
                url)
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log);
  }

  private static Map<String, FileTime> cards(Path site) throws IOException {
    var cards = new TreeMap<String, FileTime>();
    try (Stream<Path> all = Files.walk(site.resolve("cards"))) {
      for (Path card : all.filter(Files::isRegularFile).toList()) {
        cards.put(site.relativize(card).toString(), Files.getLastModifiedTime(card));
      }
    }
    assertThat(cards).isNotEmpty();
    return cards;
  }

  /** Without the icons of the installed site. */
  private static List<String> cards(WholeSite site) {
    return site.ending(".png").stream().filter(path -> path.startsWith("cards/")).toList();
  }

  private static boolean isOfHelp(String path) {
    return WITHOUT.contains(Kind.of(path)) || path.matches("[a-z]+/safety/");
  }

  /** Programs that read linked data show the picture that messengers show. */
  @Test
  void theLinkedDataOfAnEventNameItsCard() {
    WholeSite site = FullCampaign.site();
    for (String path : site.pages(Kind.EVENT).toList()) {
      Document page = site.page(path);
      assertThat(page.select("script[type=application/ld+json]").html())
          .as(path)
          .contains("\"image\":\"" + meta(page, "og:image") + "\"");
    }
  }

  /** A lite page is forwarded, too: it says what it is, without a picture. */
  @Test
  void litePagesAndCardsForOtherSitesSayWhatTheyAre() {
    WholeSite site = FullCampaign.site();
    for (String path : Stream.concat(site.pages(Kind.LITE), site.pages(Kind.EMBED)).toList()) {
      Document page = site.page(path);
      if (!path.contains("/helplines/")) {
        assertThat(meta(page, "og:title")).as(path).isNotBlank();
        assertThat(meta(page, "og:description")).as(path).isNotBlank();
        assertThat(meta(page, "og:locale")).as(path).endsWith("_KZ");
      }
    }
  }

  private static String meta(Document page, String property) {
    var found = new ArrayList<String>();
    page.select("meta[property=" + property + "]").forEach(tag -> found.add(tag.attr("content")));
    assertThat(found).as(page.location() + " " + property).hasSize(1);
    return found.get(0);
  }
}
