package kz.igilik.formats.card;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import kz.igilik.BaseCampaign;
import kz.igilik.font.Fonts;
import kz.igilik.formats.ViewsOf;
import kz.igilik.language.Wording;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Article;
import kz.igilik.model.EventDraft;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {
  private static final Path SECOND = Path.of("src/test/sites/good/second-campaign/site");

  private final Problems problems = new Problems();

  @Test
  void everyTitleAndLineOfTheSmallCampaignFitsWhole(@TempDir Path folder) throws IOException {
    fitsWhole(BaseCampaign.into(folder).folder());
  }

  @Test
  void everyTitleAndLineOfTheSecondCampaignFitsWhole() throws IOException {
    fitsWhole(SECOND);
  }

  /** The widest and highest that {@link CardPainter} leaves for words, with chip and map. */
  private void fitsWhole(Path folder) throws IOException {
    var tree = new SourceTree(folder);
    Site site = new SiteLoader(tree.source()).load(problems).orElseThrow();
    Fonts fonts = Fonts.of(tree, site.campaign().languages(), problems);
    var cut = new ArrayList<String>();
    for (Language language : site.languages()) {
      var letters = new Lettering(fonts, language.code(), language.rightToLeft());
      for (Card card : cards(site, language)) {
        int width = CardPainter.width(card);
        for (CardLayout.Part part :
            CardLayout.of(card, width, CardPainter.HEIGHT, letters).parts()) {
          assertThat(part.block().lines())
              .allSatisfy(
                  line ->
                      assertThat(width(line, part, letters))
                          .isLessThanOrEqualTo(CardPainter.widest(card)));
          if (!part.block().whole()) {
            cut.add(card.language() + ": " + part.block().lines());
          }
        }
        assertThat(height(CardLayout.of(card, width, CardPainter.HEIGHT, letters)))
            .as(card.words().title())
            .isLessThanOrEqualTo(CardPainter.HEIGHT);
      }
    }
    assertThat(cut).isEmpty();
  }

  private static double width(String line, CardLayout.Part part, Lettering letters) {
    return letters.width(line, part.block().weight(), part.block().size());
  }

  private static int height(CardLayout layout) {
    return layout.parts().stream().mapToInt(part -> part.before() + part.block().height()).sum();
  }

  @Test
  void theLongestTitleThatCanBeWrittenIsCutAndNeverOverflows() throws IOException {
    String longest = "Республикалықхалықаралық ".repeat(20);
    Site site =
        Sites.with(
            event("long").titled(longest, longest).allDay("2023-05-20", "2023-05-20").build());
    Fonts fonts = Fonts.of(new SourceTree(Path.of("")), List.of("kk"), problems);
    var letters = new Lettering(fonts, "kk", false);
    Card card = texts(site, site.languages().get(0)).of(site.events().get(0));

    CardLayout layout = CardLayout.of(card, CardPainter.width(card), CardPainter.HEIGHT, letters);

    TextBlock title = layout.parts().get(0).block();
    assertThat(title.whole()).isFalse();
    assertThat(title.lines().get(title.lines().size() - 1)).endsWith("…");
    assertThat(height(layout)).isLessThanOrEqualTo(CardPainter.HEIGHT);
  }

  @Test
  void saysInWordsWhatItShows() {
    Site site =
        Sites.with(
            event("relay")
                .titled("Эстафета", "Эстафета")
                .on("2023-05-20T10:00", "2023-05-20T12:00")
                .sample()
                .build());
    Card card = texts(site, site.languages().get(1)).of(site.events().get(0));

    assertThat(card.inWords())
        .startsWith("Пример. Эстафета. 20\u00A0мая, сб, 10:00–12:00. ")
        .endsWith(". " + site.campaign().name().in("ru").orElseThrow());
  }

  @Test
  void theNameOfACardChangesWithWhatItShowsAndWithNothingElse() throws IOException {
    List<String> before = paths(event("relay").titled("Эстафета", "Эстафета"));

    assertThat(paths(event("relay").titled("Эстафета", "Эстафета").online("https://a.kz/")))
        .as("an event without a venue takes place online")
        .isNotEqualTo(before);
    assertThat(paths(event("relay").titled("Эстафета", "Эстафета").heldBy("Мектеп").free()))
        .isEqualTo(before);
    assertThat(paths(event("relay").titled("Эстафета", "Праздник")))
        .isNotEqualTo(before)
        .filteredOn(before::contains)
        .as("all but the one card in Russian")
        .hasSize(before.size() - 1);
  }

  /**
   * A card that the site before has is not drawn again: who changes how cards are drawn raises
   * {@link CardPainter#VERSION}, and then renews these sums.
   */
  @Test
  void whoChangesTheDrawingRaisesItsVersion() throws IOException {
    assertThat(CardPainter.VERSION).isEqualTo(5);
    assertThat(sum("kk")).isEqualTo("a8f9ffde");
    assertThat(sum("ru")).isEqualTo("6650c649");
  }

  /** Of the dots of a card that has everything. */
  private String sum(String code) throws IOException {
    var card =
        new Card(
            new Card.Script(code, code.equals("ru")),
            new Card.Words(
                "Балалардың игілігі үшін",
                List.of(new Card.Mark("Үлгі", false), new Card.Mark("Өткізілмейді", true)),
                "3-блок",
                "«Ана тілім – тірегім!» эстафетасы",
                List.of("20 мамыр, сенбі, 10:00–12:00", "Алматы қаласы · Орталық алаң")),
            Optional.of(new Card.Chip("28", List.of("маусым", "сәрсенбі"))),
            new Card.Struck(true, true),
            new Card.Picture(Optional.of(140), Optional.empty(), Optional.empty(), Card.Motif.NONE),
            new Card.Ribbon(List.of(0, 1, 2, 3, 4, 5, 0, 0, 4), 7, 5));
    var tree = new SourceTree(Path.of(""));
    var letters = new Lettering(Fonts.of(tree, List.of(code), problems), code, card.rightToLeft());
    var sum = new CRC32();
    var drawing =
        new CardPainter(
            letters,
            Stencils.cut(Optional.empty(), CardDrawings.NONE, 0xFFFFFF),
            card.rightToLeft());
    sum.update(drawing.of(card).dots());
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private List<String> paths(EventDraft draft) throws IOException {
    Site site = Sites.with(draft.on("2023-05-20T10:00", "2023-05-20T12:00").build());
    SitePlan plan = new Planner(site).plan();
    var tree = new SourceTree(Path.of(""));
    Fonts fonts = Fonts.of(tree, site.campaign().languages(), problems);
    return new Cards(site, plan, ViewsOf.wordings(site, problems), CardLook.of(site, tree, fonts))
        .files().stream().map(OutputFile::path).toList();
  }

  private List<Card> cards(Site site, Language language) {
    CardTexts texts = texts(site, language);
    var cards = new ArrayList<Card>(List.of(texts.home()));
    site.regions().forEach(region -> cards.add(texts.of(region)));
    site.blocks().forEach(block -> cards.add(texts.of(block)));
    site.events().forEach(event -> cards.add(texts.of(event)));
    site.articles(Article.RELEASE).forEach(release -> cards.add(texts.release(release)));
    return cards;
  }

  private CardTexts texts(Site site, Language language) {
    var wording = new Wording(language, new Markdown(), problems);
    return new CardTexts(site, new Planner(site).plan().programme(), wording);
  }
}
