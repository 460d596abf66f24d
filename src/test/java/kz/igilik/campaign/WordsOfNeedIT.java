package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.igilik.whole.Browser;
import kz.igilik.whole.SearchPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader in need finds the guides and helplines of this campaign first. */
class WordsOfNeedIT {

  /** In any spelling, and in either language. */
  @ParameterizedTest
  @CsvSource({
    "ru, насилие, guides/feeling-safe",
    "ru, бьют, guides/feeling-safe",
    "ru, меня бьют дома, guides/feeling-safe",
    "ru, травля, guides/getting-along",
    "ru, Буллинг!, guides/getting-along",
    "ru, булинг, guides/getting-along",
    "ru, психологом, helplines/#childline-150",
    "ru, страшно, helplines/#childline-150",
    "ru, не хочу жить, helplines/#emergency-112",
    "ru, убежать, guides/feeling-safe",
    "ru, потерялась, guides/lost",
    "ru, nasilie, guides/feeling-safe",
    "ru, yfcbkbt, guides/feeling-safe", // on a Latin keyboard
    "ru, қорлау, guides/feeling-safe",
    "ru, удалить историю, safety",
    "ru, помогите, helplines/",
    "ru, памагите, helplines/", // as it is heard
    "ru, хочу умиреть, helplines/#emergency-112",
    "ru, суецид, helplines/#emergency-112",
    "ru, суицидальные мысли, helplines/#emergency-112", // a longer word
    "ru, жить не хочется, helplines/#emergency-112",
    "ru, порезалась, helplines/#emergency-112",
    "ru, издевались, guides/feeling-safe", // about itself
    "ru, брат меня душит, guides/feeling-safe",
    "ru, menya biet papa, guides/feeling-safe",
    "ru, номер доверия, helplines/#childline-150",
    "kk, қорлау, guides/feeling-safe",
    "kk, корлайды, guides/feeling-safe",
    "kk, ұрады, guides/feeling-safe",
    "kk, зорлықтан, guides/feeling-safe",
    "kk, zorlyq, guides/feeling-safe",
    "kk, буллинг, guides/getting-along",
    "kk, әлімжеттік, guides/getting-along",
    "kk, психолог, helplines/#childline-150",
    "kk, қорқамын, helplines/#childline-150",
    "kk, өлгім келеді, helplines/#emergency-112",
    "kk, адасып қалдым, guides/lost",
    "kk, насилие, guides/feeling-safe",
    "kk, депрессиядамын, helplines/#childline-150", // a longer word
    "kk, өмір сүргім кемейді, helplines/#emergency-112",
    "kk, өлтірем дейді, helplines/#emergency-112",
    "kk, папам ішіп келеді, guides/feeling-safe",
    "kk, ақшамды алып қойды, guides/getting-along",
    "kk, үйден кетіп қалдым, guides/feeling-safe",
    "kk, көмектесіңіздер, helplines/"
  })
  void leadToHelpFirst(String language, String query, String first) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(Shipped.root(), language + "/search/");
      SearchPage.answers(page, query);
      assertThat(page.locator(SearchPage.FOUND).first().getAttribute("href"))
          .contains("/" + language + "/" + first);
    }
  }
}
