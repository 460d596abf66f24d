package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import kz.igilik.site.Addresses;
import kz.igilik.site.Caching;
import kz.igilik.site.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that a text leads to: published as they are, named with kind and size. */
class DocumentsIT {
  private final WholeSite site = FullCampaign.site();

  @ParameterizedTest
  @CsvSource({
    "kk, annex-kk.pdf, 'қосымша, PDF, 1 КБ'",
    "ru, annex-ru.pdf, 'приложение, PDF, 1 КБ'",
    "ru, table.xlsx, 'таблица, XLSX, 1 КБ'"
  })
  void theLinkSaysWhatOneGets(String language, String file, String text) {
    var link =
        site.page(language + "/press/2023-06-01-childrens-day/")
            .select(".prose a[href$='" + file + "']")
            .first();
    assertThat(link.attr("href")).isEqualTo("../../../assets/files/" + file);
    assertThat(link.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "kk, 'Қоса берілген құжат: handout.txt, TXT, 1 КБ'",
    "ru, 'Приложение: handout.txt, TXT, 1 КБ'"
  })
  void anAttachmentOfAReleaseStandsOnItsPageAndInItsText(String language, String text) {
    String release = language + "/press/2023-05-17-launch";
    var link = site.page(release + "/").select(".files a[href$='launch/handout.txt']").first();
    assertThat(link.attr("href")).isEqualTo("../../../assets/files/launch/handout.txt");
    assertThat(link.text()).isEqualTo(text);
    assertThat(site.text(Addresses.releaseText(language, "2023-05-17-launch")))
        .contains("\n" + text + "\n" + FullCampaign.root() + "assets/files/launch/handout.txt\n");
  }

  @ParameterizedTest
  @CsvSource({"kk, annex-kk.pdf", "ru, table.xlsx"})
  void thePlainTextLeadsToTheDocumentItself(String language, String file) {
    assertThat(site.text(Addresses.releaseText(language, "2023-06-01-childrens-day")))
        .contains(FullCampaign.root() + "assets/files/" + file)
        .doesNotContain("/" + language + "/assets/files/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annex-kk.pdf", "annex-ru.pdf", "table.xlsx", "launch/handout.txt"})
  void itIsPublishedUnchangedAndKeptForAnHour(String file) throws IOException {
    String path = "assets/files/" + file;
    assertThat(site.bytes(path)).isEqualTo(Files.readAllBytes(FullCampaign.SOURCE.resolve(path)));
    assertThat(FileKind.caching(path)).isEqualTo(Caching.HOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unused.txt"})
  void whatNoTextLeadsToStaysAtHome(String file) {
    assertThat(FullCampaign.SOURCE.resolve("assets/files").resolve(file)).exists();
    assertThat(site.has("assets/files/" + file)).isFalse();
  }
}
