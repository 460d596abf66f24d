package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kz.igilik.digest.Digests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What newsrooms take with them as one file, opened by a reader that did not write it. */
class KitIT {
  private final WholeSite site = FullCampaign.site();

  @ParameterizedTest
  @ValueSource(strings = {"kk/press/kit.zip", "ru/press/kit.zip", "ru/press/logo.zip"})
  void everyFileHasTheDigestThatTheListNames(String path) throws IOException {
    Map<String, byte[]> files = unpacked(path);
    var named = new TreeMap<String, String>();
    text(files, "SHA256SUMS.txt")
        .lines()
        .forEach(line -> named.put(line.substring(66), line.substring(0, 64)));
    var found = new TreeMap<String, String>();
    files.forEach(
        (name, bytes) -> {
          if (!name.equals("SHA256SUMS.txt")) {
            found.put(name, HexFormat.of().formatHex(Digests.content(bytes)));
          }
        });
    assertThat(found).isNotEmpty().isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theListNamesEachFileAndThePage(String language) throws IOException {
    Map<String, byte[]> files = unpacked(language + "/press/kit.zip");
    String list = text(files, "README.txt");
    assertThat(list.lines()).anyMatch(line -> line.endsWith("/" + language + "/press/"));
    assertThat(files.keySet())
        .filteredOn(name -> !name.equals("README.txt") && !name.equals("SHA256SUMS.txt"))
        .allMatch(name -> list.contains("– " + name + "\r\n"));
  }

  /** Both say what the file is like: the link, and how many files are in it. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void thePressCentreSaysHowLargeTheKitIs(String language) throws IOException {
    Element pack = site.page(language + "/press/").select(".pack").first();
    String path = target(language + "/press/", pack.select("a").attr("href"));
    int size = site.bytes(path).length;
    long tenths = (10L * size + 1024 * 1024 - 1) / (1024 * 1024);
    assertThat(pack.select("a").text().replace('\u00a0', ' '))
        .contains("ZIP, " + tenths / 10 + "," + tenths % 10 + " МБ");
    assertThat(pack.select(".pack__files").text()).endsWith(": " + unpacked(path).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyVersionOfThePageIsInThePackAndInTheKit(String language) throws IOException {
    var offered = new TreeMap<String, byte[]>();
    for (Element link : site.page(language + "/press/logo/").select(".versions a")) {
      offered.put(
          link.attr("download"), site.bytes(target(language + "/press/logo/", link.attr("href"))));
    }
    assertThat(offered).hasSize(2 * (2 * 2 * 4 + 3));
    for (String pack : List.of("logo.zip", "kit.zip")) {
      var packed = new TreeMap<String, byte[]>();
      unpacked(language + "/press/" + pack)
          .forEach((name, bytes) -> packed.put(name.substring(name.lastIndexOf('/') + 1), bytes));
      offered.forEach((name, bytes) -> assertThat(packed.get(name)).as(name).isEqualTo(bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyPictureOfTheGalleryIsInTheKitWithItsRights(String language) throws IOException {
    Map<String, byte[]> files = unpacked(language + "/press/kit.zip");
    String gallery = language + "/press/pictures/";
    var links = site.page(gallery).select("main a[href*=/pictures/]").eachAttr("href");
    assertThat(links).isNotEmpty();
    for (String link : links) {
      String page = target(gallery, link);
      String id = page.substring((language + "/pictures/").length(), page.length() - 1);
      assertThat(files.keySet()).anyMatch(name -> name.matches("pictures/" + id + "\\.(png|jpg)"));
      Element picture = site.page(page).select("main img").first();
      assertThat(text(files, "pictures/" + id + ".txt"))
          .contains(picture.attr("alt"), "https://creativecommons.org/");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyReleaseOfThePageIsInTheKit(String language) throws IOException {
    Map<String, byte[]> files = unpacked(language + "/press/kit.zip");
    var releases = site.page(language + "/press/").select(".releases h3 a");
    assertThat(releases).isNotEmpty();
    for (Element link : releases) {
      String page = target(language + "/press/", link.attr("href"));
      String id = page.substring((language + "/press/").length(), page.length() - 1);
      for (String ending : List.of(".txt", ".pdf")) {
        assertThat(files.get("releases/" + id + ending))
            .isEqualTo(site.bytes(language + "/press/" + id + ending));
      }
    }
    assertThat(files.get("facts/facts.csv")).isEqualTo(site.bytes(language + "/facts.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void partnersGetAPictureOfEachShapeForEachTopic(String language) throws IOException {
    Map<String, byte[]> files = unpacked(language + "/press/toolkit.zip");
    int topics = 1 + site.data().blocks().size() + site.data().regions().size();
    for (var shape : Map.of("square", 1080, "story", 1920).entrySet()) {
      var pictures =
          files.entrySet().stream()
              .filter(file -> file.getKey().endsWith("-" + shape.getKey() + ".png"))
              .toList();
      assertThat(pictures).hasSize(topics);
      for (var picture : pictures) {
        assertThat(picture.getValue().length).isLessThanOrEqualTo(300 * 1024);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getValue()));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(shape.getValue());
      }
    }
    assertThat(site.page(language + "/press/toolkit/").select(".topic")).hasSize(topics);
  }

  @Test
  void aLicenceLiesBesideEachVersion() throws IOException {
    Map<String, byte[]> files = unpacked("ru/press/logo.zip");
    assertThat(files.keySet())
        .filteredOn(name -> name.endsWith(".svg") || name.endsWith(".png"))
        .isNotEmpty()
        .allMatch(name -> files.containsKey(name.replaceFirst("[^/]*$", "licence.txt")));
    assertThat(text(files, "mark/licence.txt")).contains("[Пример]").contains("Логотип можно");
    assertThat(text(files, "rules.txt")).contains("#00afca").contains("CMYK 100, 13, 0, 21");
  }

  /** No letters that need a font, nothing from outside, colours that depend on nobody's scheme. */
  @Test
  void drawingsNeedNothing() throws IOException {
    for (var file : unpacked("kk/press/logo.zip").entrySet()) {
      if (file.getKey().endsWith(".svg")) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        Document svg = Jsoup.parse(text, "", Parser.xmlParser());
        assertThat(svg.select("text, image, style, script")).as(file.getKey()).isEmpty();
        assertThat(svg.select("title")).hasSize(1);
        assertThat(text).doesNotContain("href");
      }
    }
  }

  @Test
  void picturesAreTransparentAndInOneColourWhereTheySaySo() throws IOException {
    for (var file : unpacked("kk/press/logo.zip").entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".png")) {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.getValue()));
        assertThat(picture.getRGB(0, 0) >>> 24).as(name).isZero();
        if (name.contains("black") || name.contains("white")) {
          int ink = name.contains("black") ? 0x000000 : 0xFFFFFF;
          assertThat(opaque(picture)).as(name).isPositive();
          assertThat(others(picture, ink)).as(name).isZero();
        }
      }
    }
  }

  private static long opaque(BufferedImage picture) {
    return pixels(picture).filter(pixel -> pixel >>> 24 == 0xFF).count();
  }

  /** Pixels that can be seen and have another colour. */
  private static long others(BufferedImage picture, int ink) {
    return pixels(picture).filter(pixel -> pixel >>> 24 != 0 && (pixel & 0xFFFFFF) != ink).count();
  }

  private static IntStream pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return Arrays.stream(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width));
  }

  /** The logo itself is real, its terms are a sample. */
  @Test
  void withoutSamplesThereIsNoLogoWithoutTerms() {
    WholeSite real = FullCampaign.withoutSamples();
    assertThat(real.has("ru/press/logo/")).isFalse();
    assertThat(real.files().keySet()).noneMatch(path -> path.startsWith("logo/"));
    assertThat(real.page("ru/press/").select("a[href$='/logo/']")).isEmpty();
  }

  private Map<String, byte[]> unpacked(String path) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(site.bytes(path)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static String target(String page, String href) {
    return URI.create("/" + page).resolve(href).getPath().substring(1);
  }
}
