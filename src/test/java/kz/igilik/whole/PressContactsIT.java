package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journalists learn whom to ask, when and in which language, and can keep it; nothing of a person
 * who has not agreed is in any byte of the site.
 */
class PressContactsIT {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final String PERSON =
      """
        - id: lateperson
          name:
            kk: Түнгі кезекші
            ru: Ночной дежурный
          person:
            kk: Жұмбақбек Құпиясараев
            ru: Загадкин Тайнослав
          hours: 24/7
          languages: [ru]
          phone: '+77009998877'
          email: zagadkin@late.example
          channels:
            - kind: telegram
              name: zagadkin_late
              url: https://t.me/zagadkin_late
      """;

  private static WholeSite without;
  private static WholeSite silent;
  private static WholeSite agreed;

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    Path press = CampaignFolder.full(folder).folder().resolve("data/press.yaml");
    String before = Files.readString(press);
    int logo = before.indexOf("logo:");
    String written = before.substring(0, logo) + PERSON.indent(0) + before.substring(logo);
    without = WholeSite.bake(folder, BASE, WholeSite.BEFORE);
    Files.writeString(press, written, StandardOpenOption.TRUNCATE_EXISTING);
    silent = WholeSite.bake(folder, BASE, WholeSite.BEFORE);
    Files.writeString(
        press, written.replace("    hours: 24/7", "    public: true\n    hours: 24/7"));
    agreed = WholeSite.bake(folder, BASE, WholeSite.BEFORE);
  }

  @Test
  void withoutConsentTheSiteIsTheOneWithoutThePerson() {
    assertThat(silent.files().keySet()).isEqualTo(without.files().keySet());
    silent
        .files()
        .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(without.bytes(path)));
  }

  @Test
  void withConsentThePageTellsWhomToAskAndWhen() {
    String page = agreed.page("ru/press/").text();
    assertThat(page)
        .contains("Загадкин Тайнослав", "Ночной дежурный", "Круглосуточно", "русский язык")
        .contains("zagadkin@late.example", "zagadkin_late");
    assertThat(agreed.page("ru/press/").select("a[href='https://t.me/zagadkin_late']")).hasSize(1);
  }

  /** ez-vcard did not write it. */
  @Test
  void theCardHoldsTheContactForAddressBooks() {
    String link = agreed.page("ru/press/").select("a[href$=lateperson.vcf]").attr("href");
    VCard card = card(agreed, Links.target("ru/press/", link));
    assertThat(card.getFormattedName().getValue()).isEqualTo("Загадкин Тайнослав");
    assertThat(card.getOrganization().getValues()).containsExactly("Ночной дежурный");
    assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("+77009998877");
    assertThat(card.getEmails().get(0).getValue()).isEqualTo("zagadkin@late.example");
    assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://t.me/zagadkin_late");
    assertThat(card.getNotes().get(0).getValue()).contains("Круглосуточно", "русский язык");
  }

  @Test
  void aSampleSaysSoInTheAddressBook() {
    VCard card = card(without, "kk/press/contact/republic.vcf");
    assertThat(card.getFormattedName().getValue()).endsWith("[Үлгі]");
    assertThat(card.getNotes().get(0).getValue()).contains("Дүйсенбі – жұма: 09:00–18:30");
  }

  @Test
  void eachCardIsValidInEachLanguage() {
    List<String> cards = agreed.ending(".vcf");
    assertThat(cards).hasSize(6);
    assertThat(cards)
        .allSatisfy(
            path -> {
              assertThat(card(agreed, path).validate(ezvcard.VCardVersion.V3_0).isEmpty()).isTrue();
              assertThat(agreed.text(path).split("\r\n"))
                  .allMatch(line -> line.getBytes(UTF_8).length <= 75);
            });
  }

  private static VCard card(WholeSite site, String path) {
    return Ezvcard.parse(site.text(path)).first();
  }
}
