package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import kz.igilik.CampaignFolder;
import kz.igilik.seal.KeyRing;
import kz.igilik.seal.SealKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sealed release: nobody learns of it before its moment, and then the site is as if it were open.
 */
class SealedSourcesIT {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Instant END = Instant.parse("2023-06-01T03:00:00Z"); // 09:00 in Astana
  private static final String RECORD = "data/press/2023-06-01-item.yaml";
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              RECORD,
              """
              date: 2023-06-01
              publish: 2023-06-01T09:00
              place: {kk: Құпиясарай ауылы, ru: Село тайнодворцево}
              contact: office
              """,
              "content/kk/press/2023-06-01-item.md",
              """
              ---
              title: Құпиясарай салынды
              description: Құпиясарайды Жұмбақбек сыйлады
              ---

              Құпиясарай балаларға есігін ашты.
              """,
              "content/ru/press/2023-06-01-item.md",
              """
              ---
              title: Построен тайнодворец
              description: Тайнодворец подарил Загадкин
              ---

              Тайнодворец открыл двери детям.
              """));

  private final String written = SealKey.fresh();
  private final SealKey key = SealKey.of(written).orElseThrow();
  private @TempDir Path temp;
  private Path source;
  private CampaignFolder campaign;

  @BeforeEach
  void aCampaign() throws IOException {
    source = temp.resolve("campaign");
    campaign = CampaignFolder.base(source);
  }

  @AfterEach
  void noKey() {
    System.clearProperty(KeyRing.KEY_FILE_PROPERTY);
  }

  @Test
  void itIsTheSiteOfTheOpenFilesAtItsMomentAndNeverThereBefore() throws IOException {
    Map<String, byte[]> without = site(END);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      campaign.write(file.getKey(), file.getValue());
    }
    Map<String, byte[]> open = site(END);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.delete(source.resolve(file.getKey()));
      byte[] sealed = key.seal(file.getKey(), file.getValue().getBytes(UTF_8));
      Files.write(source.resolve(file.getKey() + SealKey.ENDING), sealed);
      assertThat(new String(sealed, UTF_8))
          .doesNotContain("айнодвор", "ұпиясара", "title", "publish");
    }

    same(site(END), without); // nobody has given the key

    give(SealKey.fresh());
    assertThat(campaign.problems())
        .extracting(one -> one.code().written() + " " + one.at().file())
        .contains("sealed-broken " + RECORD + SealKey.ENDING);

    give(written);
    same(site(END.minusSeconds(1)), without);
    same(site(END), open);
  }

  private void give(String secret) throws IOException {
    Path file = temp.resolve("key");
    Files.writeString(file, secret);
    System.setProperty(KeyRing.KEY_FILE_PROPERTY, file.toString());
  }

  private Map<String, byte[]> site(Instant now) {
    return WholeSite.bake(source, BASE, now).files();
  }

  private static void same(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one.keySet()).isEqualTo(other.keySet());
    one.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(other.get(path)));
  }
}
