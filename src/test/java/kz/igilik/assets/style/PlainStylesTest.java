package kz.igilik.assets.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainStylesTest {
  private static final Directions LEFT = new Directions(true, List.of());
  private static final Directions RIGHT = new Directions(false, List.of("ar"));
  private static final Directions BOTH = new Directions(true, List.of("ar"));

  @Test
  void rulesStandInTheOrderOfTheirLayersAndThoseWithoutComeLast() {
    assertThat(plain("@layer a,b; .x{top:0} @layer b{.y{top:1px}} @layer a{.z{top:2px}}"))
        .isEqualTo(".z{top:2px}.y{top:1px}.x{top:0}");
  }

  @Test
  void aLaterLayerWinsOverAnEarlierSelectorThatWeighsMore() {
    assertThat(plain("@layer a{#i .x{color:red}} @layer b{p.y{color:tan}p::before{color:tan}}"))
        .isEqualTo("#i .x{color:red}p:not(#\\9).y{color:tan}p::before{color:tan}");
  }

  @Test
  void whoSaysNothingOfTheSameThingStaysLight() {
    assertThat(plain("@layer a{a.x .y{margin-top:0}} @layer b{.z{margin-bottom:0}}"))
        .isEqualTo("a.x .y{margin-top:0}.z{margin-bottom:0}");
    assertThat(plain("@layer a{.x h1{top:0}} @layer b{h2{top:1px}}")).doesNotContain(":not");
  }

  @Test
  void whoWinsOverTheHeavierOneIsHeavier() {
    assertThat(plain("@layer a{.x .y{top:0}} @layer b{.z{top:1px}.z:hover{top:2px}}"))
        .isEqualTo(".x .y{top:0}:not(#\\9).z{top:1px}:not(#\\9).z:hover{top:2px}");
  }

  @Test
  void theStyleOfAKindStandsInTheLayersOfAll() {
    var sheets =
        PlainStyles.of(
            "@layer a,b; @layer b{.quiet{color:tan}}",
            Map.of("k", "@layer a{.p i{color:red}}"),
            LEFT);
    assertThat(sheets)
        .containsEntry("", ":not(#\\9).quiet{color:tan}")
        .containsEntry("k", ".p i{color:red}");
  }

  @Test
  void conditionsStayAround() {
    assertThat(plain("@media (min-width: 48rem) { .a { inline-size: 1px } .b { inset: 0 1px } }"))
        .isEqualTo("@media (min-width:48rem){.a{width:1px}.b{top:0;right:1px;bottom:0;left:1px}}");
  }

  /** What stands in one that asks for the width of a list is weighed as all else. */
  @Test
  void aConditionOnAnElementStaysAround() {
    assertThat(
            plain(
                "@layer b; @layer b{.z{top:0}.x .y{top:2px}}"
                    + " @media screen { @container (min-width: 15rem) { .y { top: 1px } } }"))
        .endsWith("@media screen{@container (min-width:15rem){:not(#\\9).y{top:1px}}}");
  }

  @Test
  void sidesAreThoseOfTheDirection() {
    String css = ".a{margin-inline-start:1px;border-inline:0;inset-inline-end:2px}";
    assertThat(plain(css)).isEqualTo(".a{margin-left:1px;border-left:0;border-right:0;right:2px}");
    assertThat(PlainStyles.of(css, Map.of(), RIGHT).get(""))
        .isEqualTo(".a{margin-right:1px;border-left:0;border-right:0;left:2px}");
  }

  @Test
  void whereBothDirectionsAreEachElementGoesByItsLanguage() {
    assertThat(
            PlainStyles.of(".a i::after{color:red;padding-inline:1px 2px}", Map.of(), BOTH).get(""))
        .isEqualTo(
            ".a i::after{color:red}"
                + ".a i:not(:lang(ar))::after{padding-left:1px;padding-right:2px}"
                + ".a i:lang(ar)::after{padding-left:2px;padding-right:1px}");
  }

  @Test
  void rulesForTheOtherDirectionAreLeftOutWhereNobodyReadsThatWay() {
    String css = "[dir=\"rtl\"] .a{top:0}.b{top:0}";
    assertThat(plain(css)).isEqualTo(".b{top:0}");
    assertThat(PlainStyles.of(css, Map.of(), BOTH).get("")).isEqualTo(css);
  }

  @Test
  void fourSidesAreWrittenShort() {
    assertThat(
            plain(".a{padding-block:0 1px;padding-inline:2px}.b{margin-block:0;margin-inline:0}"))
        .isEqualTo(".a{padding:0 2px 1px}.b{margin:0}");
  }

  @Test
  void stringsAndWhatIsNotAboutElementsStayAsTheyAre() {
    assertThat(plain("a[x=\"{ , }\"]::after { content: \" ; \" } @page { margin: 1mm }"))
        .isEqualTo("a[x=\"{ , }\"]::after{content:\" ; \"}@page{margin:1mm}");
  }

  @Test
  void whatIsCutOffEndsLikeInABrowser() {
    assertThat(plain("@media print{.a{top:0")).isEqualTo("@media print{.a{top:0}}");
    assertThat(plain("} .a{;top:;:0;inset:}")).contains(".a{");
  }

  @Test
  void weighsAsTheStandardDoes() {
    assertThat(Specificity.of("#a .b[c]:hover>d::before")).isEqualTo((1 << 16) + (3 << 8) + 2);
    assertThat(Specificity.of(":not(#a,.b) *:where(.c)")).isEqualTo(1 << 16);
    assertThat(Specificity.of("li:nth-child(2n+1):first-letter")).isEqualTo((1 << 8) + 2);
  }

  private static String plain(String css) {
    return PlainStyles.of(css, Map.of(), LEFT).get("");
  }
}
