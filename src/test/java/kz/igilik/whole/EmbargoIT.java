package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is held back is in any byte of the site before its moment. */
class EmbargoIT {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Instant END = Instant.parse("2023-06-01T03:00:00Z"); // 09:00 in Astana
  private static final Instant BEFORE = END.minusSeconds(1);
  private static final String PUBLISH = "publish: 2023-06-01T09:00\n";
  private static final int DISTINCTIVE = 8;

  private static final String EVENT =
      """
        block: sport
        title:
          kk: Құпиясарай ашылады
          ru: Откроется тайнодворец
        summary:
          kk: Құпиясарайда бірінші рет Жұмбақбек күй тартады.
          ru: В тайнодворце впервые сыграет Загадкин.
        starts: 2023-06-07T10:00
        ends: 2023-06-07T12:00
        venue:
          name:
            kk: Құпиясарай алаңы
            ru: Площадь тайнодворца
        organiser:
          name:
            kk: Жұмбақбек қоры
            ru: Фонд Загадкина
        updated: 2023-05-20
        """
          + PUBLISH;

  private static final String RELEASE =
      """
      date: 2023-06-01
      place:
        kk: Құпиясарай ауылы
        ru: Село тайнодворцево
      contact: republic
      quotes:
        - id: secretquote
          speaker:
            kk: Жұмбақбек
            ru: Загадкин
          role:
            kk: Құпиясарай иесі
            ru: Хозяин тайнодворца
          date: 2023-06-01
          text:
            kk: Құпиясарай бәріміздікі болсын.
            ru: Пусть тайнодворец будет общим.
      """
          + PUBLISH;

  /** Offered to journalists, whatever text shows it. */
  private static final String PHOTO =
      """
      caption:
        kk: Құпиясарай қақпасы
        ru: Ворота тайнодворца
      alt:
        kk: Жұмбақбек қақпа алдында
        ru: Загадкин перед воротами
      credit:
        kk: Жұмбақбек суретшісі
        ru: Художник Загадкина
      licence: CC0-1.0
      date: 2023-05-30
      people: none
      press: true
      """
          + PUBLISH;

  private static final String VIDEO =
      """
      title:
        kk: Құпиясарай ішінде
        ru: Внутри тайнодворца
      description:
        kk: Жұмбақбек сарайды аралатады.
        ru: Загадкин показывает дворец.
      poster: childrens-day
      duration: 6
      transcript:
        kk: Құпиясарайға қош келдіңіздер, дейді Жұмбақбек.
        ru: Загадкин говорит - добро пожаловать в тайнодворец.
      credit:
        kk: Жұмбақбек операторы
        ru: Оператор Загадкина
      licence: CC0-1.0
      date: 2023-05-30
      people: none
      """
          + PUBLISH;

  /** Path of each file that is held back, with its bytes. */
  private static final Map<String, byte[]> HELD = held();

  private static WholeSite without;
  private static WholeSite before;
  private static WholeSite after;
  private static Set<String> distinctive;

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    var campaign = CampaignFolder.full(folder);
    without = WholeSite.bake(folder, BASE, BEFORE);
    for (Map.Entry<String, byte[]> file : HELD.entrySet()) {
      Path path = campaign.folder().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    before = WholeSite.bake(folder, BASE, BEFORE);
    after = WholeSite.bake(folder, BASE, END);
    distinctive = distinctive();
  }

  @Test
  void theSiteIsTheOneWithoutIt() {
    assertThat(before.files().keySet()).isEqualTo(without.files().keySet());
    before
        .files()
        .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(without.bytes(path)));
  }

  @Test
  void nothingOfItIsInAnyByte() {
    assertThat(found(before.files())).isEmpty();
  }

  /** The search would find it: after the end of the embargo, it does. */
  @Test
  void thenAllOfItIsThere() {
    Set<String> found = found(after.files());
    var words = new TreeSet<String>(distinctive);
    words.removeAll(digests());

    assertThat(found).containsAll(addresses());
    assertThat(words).filteredOn(found::contains).hasSizeGreaterThan(words.size() * 3 / 4);
  }

  @Test
  void theSearchLooksIntoArchives() throws IOException {
    byte[] page = "aaa Құпиясарай ashylady".getBytes(UTF_8);
    var inner = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(inner)) {
      zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
      zip.write(page);
    }
    var outer = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(outer)) {
      gzip.write(inner.toByteArray());
    }

    assertThat(Unpacked.contents("kit.zip", outer.toByteArray()).values())
        .anyMatch(text -> text.contains("Құпиясарай"));
    assertThat(found(Map.of("kk/2023-06-05-secretpalace.html", new byte[0]))).isNotEmpty();
  }

  // ---- what is held back

  private static Map<String, byte[]> held() {
    var files = new LinkedHashMap<String, byte[]>();
    put(files, "data/events/ulytau/secretpalace.yaml", EVENT);
    put(files, "data/press/2023-06-05-secretpalace.yaml", RELEASE);
    for (String language : List.of("kk", "ru")) {
      String content = "content/" + language + "/";
      String text = text(language);
      put(
          files,
          content + "press/2023-06-05-secretpalace.md",
          head(language, "").replaceAll("(?m)^(updated|publish): .*\n", "") + text);
      put(
          files,
          content + "guides/secretguide.md",
          head(language, "tab: Құпиянұсқау\n") + guide(language));
      put(
          files,
          content + "secretpage.md",
          head(language, "menu: Құпиябет\n")
              + text
              + "\n![Құпиясурет](/assets/images/secretview.svg)\n");
      put(
          files,
          content + "blocks/sport.md",
          "---\nupdated: 2023-05-20\n" + PUBLISH + "---\n\n" + text);
    }
    files.put("assets/images/secretview.svg", picture(31));
    put(files, "data/pictures/secretphoto.yaml", PHOTO);
    files.put("assets/pictures/secretphoto.svg", picture(37));
    put(files, "data/videos/secretvideo.yaml", VIDEO);
    files.put("assets/videos/secretvideo.webm", film());
    for (String language : List.of("kk", "ru")) {
      String words = language.equals("kk") ? "Құпиясарай қабырғасы" : "Стены тайнодворца";
      put(
          files,
          "assets/videos/secretvideo." + language + ".vtt",
          "WEBVTT\n\n00:01.000 --> 00:05.000\n" + words + "\n");
    }
    return files;
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private static String head(String language, String more) {
    boolean kk = language.equals("kk");
    return "---\ntitle: "
        + (kk ? "Құпиясарай салынды" : "Построен тайнодворец")
        + "\ndescription: "
        + (kk ? "Жұмбақбек сыйлаған сарай" : "Дворец подарил Загадкин")
        + "\n"
        + more
        + "updated: 2023-06-01\n"
        + PUBLISH
        + "---\n\n";
  }

  private static String text(String language) {
    return language.equals("kk")
        ? "Құпиясарай балаларға есігін ашты. Оны Жұмбақбек сыйлады.\n"
        : "Тайнодворец открыл двери детям. Его подарил Загадкин.\n";
  }

  private static String guide(String language) {
    return language.equals("kk")
        ? "1. Құпиясарайға кір.\n2. Жұмбақбекті тап.\n"
        : "1. Войди в тайнодворец.\n2. Найди Загадкина.\n";
  }

  /** One of its own, so that its digest tells of it. */
  private static byte[] film() {
    try {
      byte[] film = Files.readAllBytes(FullCampaign.SOURCE.resolve("assets/videos/sun-walk.webm"));
      return Arrays.copyOf(film, film.length + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] picture(int width) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d 17" width="%1$d" height="17"><path d="M0 0h%1$dv17H7z"/></svg>
        """
        .formatted(width)
        .getBytes(UTF_8);
  }

  // ---- the search

  /** Names, ids, titles, sentences and digests of what is held back. */
  private static Set<String> distinctive() {
    var strings = new TreeSet<String>(addresses());
    strings.addAll(digests());
    HELD.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".svg") && !path.endsWith(".webm")) {
            for (String line : new String(bytes, UTF_8).split("\n|(?<=[.?])\\s")) {
              strings.add(line.replaceFirst("^\\s*([a-z]+:|\\d\\.)\\s*", "").strip());
            }
          }
        });
    strings.addAll(List.of("Құпиясара", "айнодвор", "Жұмбақбек", "Загадкин", "Құпиянұсқау"));
    strings.removeIf(one -> one.length() < DISTINCTIVE || one.matches("[\\d:T -]*"));
    strings.removeAll(found(without.files(), strings)); // they say nothing
    return strings;
  }

  private static Set<String> digests() {
    var digests = new TreeSet<String>();
    for (byte[] bytes : HELD.values()) {
      for (String algorithm : List.of("SHA-256", "SHA-1", "MD5")) {
        digests.add(digest(algorithm, bytes).substring(0, DISTINCTIVE));
      }
    }
    return digests;
  }

  private static List<String> addresses() {
    return List.of(
        "secretpalace", "secretguide", "secretpage", "secretview", "secretphoto", "secretvideo");
  }

  private static Set<String> found(Map<String, byte[]> files) {
    return found(files, distinctive);
  }

  private static Set<String> found(Map<String, byte[]> files, Set<String> strings) {
    var found = new TreeSet<String>();
    files.forEach(
        (path, bytes) ->
            Unpacked.contents(path, bytes)
                .forEach(
                    (name, text) ->
                        strings.stream()
                            .filter(one -> name.contains(one) || text.contains(one))
                            .forEach(found::add)));
    return found;
  }

  private static String digest(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new AssertionError(never);
    }
  }
}
