package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors write nearly right, and what readers would get of it. */
class SignsTest {
  private final Markdown markdown = new Markdown();

  static Stream<Arguments> mended() {
    return Stream.of(
        Arguments.of("**«Ана тілім»**ге", "<p><strong>«Ана тілім»</strong>ге</p>"),
        Arguments.of("Бұл *«Бал»*нің үйі", "<p>Бұл <em>«Бал»</em>нің үйі</p>"),
        Arguments.of("**сөз.**да", "<p><strong>сөз.</strong>да</p>"),
        Arguments.of("**(бір)**ден 5", "<p><strong>(бір)</strong>ден 5</p>"),
        Arguments.of("**„Слово“**у", "<p><strong>„Слово“</strong>у</p>"),
        Arguments.of(
            "**«Ана»** және **«Әке»**ге",
            "<p><strong>«Ана»</strong> және <strong>«Әке»</strong>ге</p>"),
        Arguments.of("~~отменено~~", "<p><del>отменено</del></p>"),
        Arguments.of(
            "Сайт https://gov.kz/a_b*c.",
            "<p>Сайт <a href=\"https://gov.kz/a_b*c\">https://gov.kz/a_b*c</a>.</p>"),
        Arguments.of(
            "(https://gov.kz/x_(1)), «https://gov.kz»!",
            "<p>(<a href=\"https://gov.kz/x_(1)\">https://gov.kz/x_(1)</a>),"
                + " «<a href=\"https://gov.kz\">https://gov.kz</a>»!</p>"),
        Arguments.of(
            "[https://gov.kz/](https://gov.kz/)",
            "<p><a href=\"https://gov.kz/\">https://gov.kz/</a></p>"),
        Arguments.of(
            "| а | б |\n|---|:-:|\n| в \\| г | **д** | е |",
            "<table>\n<thead>\n<tr><th scope=\"col\">а</th><th scope=\"col\">б</th></tr>\n</thead>\n"
                + "<tbody>\n<tr><td>в | г</td><td><strong>д</strong></td><td>е</td></tr>\n</tbody>\n"
                + "</table>"));
  }

  @ParameterizedTest
  @MethodSource
  void mended(String written, String html) {
    MarkdownPage page = markdown.read(written);
    assertThat(page.html().markup()).isEqualTo(html);
    assertThat(page.signs()).isEmpty();
  }

  static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of("[Блоки] (/blocks/)", Kind.SIGN, "[Блоки](/blocks/)"),
        Arguments.of("[Блоки]\u00a0(/blocks/)", Kind.SIGN, "[Блоки](/blocks/)"),
        Arguments.of("[Блоки]( /blocks/ sport/)", Kind.SIGN, "[Блоки](/blocks/%20sport/)"),
        Arguments.of("[Блоки](/blocks/", Kind.SIGN, "[Блоки](/blocks/)"),
        Arguments.of("(тут)[/blocks/]", Kind.SIGN, "[тут](/blocks/)"),
        Arguments.of("[a](https://gov.kz/б в.pdf)", Kind.SIGN, "[a](https://gov.kz/б%20в.pdf)"),
        Arguments.of("![Ф](/assets/ф 1.JPG)", Kind.SIGN, "![Ф](/assets/ф%201.JPG)"),
        Arguments.of("##Заголовок", Kind.SIGN, "## Заголовок"),
        Arguments.of("Это ** жирный ** да", Kind.SIGN, "**жирный**"),
        Arguments.of("Это **жирный да", Kind.SIGN, ""),
        Arguments.of("Это *курсив * да", Kind.SIGN, "*курсив*"),
        Arguments.of("__сөз__ге", Kind.SIGN, "**сөз**"),
        Arguments.of("~~ нет ~~", Kind.SIGN, "~~нет~~"),
        Arguments.of("[ ] сделать", Kind.SIGN, "- сделать"),
        Arguments.of("- [x] готово", Kind.SIGN, "- готово"),
        Arguments.of("Сноска[^1].", Kind.SIGN, ""),
        Arguments.of("{линия: 112}", Kind.SIGN, ""),
        Arguments.of("Метка {#here} тут", Kind.SIGN, ""),
        Arguments.of("&nbsp без точки", Kind.SIGN, ""),
        Arguments.of("Спорт &amp;nbsp; да", Kind.SIGN, ""),
        Arguments.of("Раз\\nДва", Kind.SIGN, ""),
        Arguments.of("текст ``цитата''", Kind.SIGN, ""),
        Arguments.of("< br > текст", Kind.SIGN, ""),
        Arguments.of("=====", Kind.SIGN, ""),
        Arguments.of("• один\n• два", Kind.LIST, "- один"),
        Arguments.of("• один", Kind.LIST, "- один"),
        Arguments.of("- • один", Kind.LIST, "- один"),
        Arguments.of("· один", Kind.LIST, "- один"),
        Arguments.of("– один\n– два", Kind.LIST, "- один"),
        Arguments.of("Возьмите:\n– воду", Kind.LIST, "- воду"),
        Arguments.of("— один\n— два", Kind.LIST, "- один"),
        Arguments.of("-один", Kind.LIST, "- один"),
        Arguments.of("-\u00a0один", Kind.LIST, "- один"),
        Arguments.of("+один", Kind.LIST, "- один"),
        Arguments.of("*один\n*два", Kind.LIST, "- один"),
        Arguments.of("1)Один\n2)Два", Kind.LIST, "1. Один"),
        Arguments.of("Программа:\n2. Два", Kind.LIST, "2. Два"),
        Arguments.of("а) один\nб) два", Kind.LINES, ""),
        Arguments.of("10:00 сбор\n11:00 старт", Kind.LINES, ""),
        Arguments.of("10.00 сбор\n11.00 старт", Kind.LINES, ""),
        Arguments.of("✅ да\n✅ нет", Kind.LINES, ""),
        Arguments.of("| а | б |\n| в | г |", Kind.TABLE, ""),
        Arguments.of("а | б\nв | г", Kind.TABLE, ""),
        Arguments.of("    Абзац", Kind.CODE, "Абзац"),
        Arguments.of("\tАбзац", Kind.CODE, "Абзац"),
        Arguments.of("да\n\n```\nкод", Kind.CODE, ""),
        Arguments.of("1991. Год.\n\n2. маусым", Kind.NUMBER, "2\\."),
        Arguments.of("1991. Год.", Kind.NUMBER, "1991\\."),
        Arguments.of("2. маусым күні", Kind.NUMBER, "2\\."),
        Arguments.of("1. а\n3. б", Kind.NUMBER, "3\\."),
        Arguments.of("Абзац\n---", Kind.UNDERLINE, "## Абзац"),
        Arguments.of("Абзац\n===", Kind.UNDERLINE, "## Абзац"),
        Arguments.of("www.gov.kz", Kind.ADDRESS, "https://www.gov.kz"),
        Arguments.of("См. http://gov.kz/.", Kind.ADDRESS, "https://gov.kz/"),
        Arguments.of("[Важно]: приходите", Kind.LOST, ""),
        Arguments.of("> 18 лет", Kind.LOST, "\\> 18 лет"),
        Arguments.of("+ 7 727 123", Kind.LOST, "\\+ 7 727 123"),
        Arguments.of("празд&#8203;ник", Kind.CHARACTER, ""),
        Arguments.of("&#x202E;кинз", Kind.CHARACTER, ""),
        Arguments.of("&shy;", Kind.CHARACTER, ""));
  }

  @ParameterizedTest
  @MethodSource
  void told(String written, Kind kind, String meant) {
    List<Sign> signs = markdown.read(written).signs();
    assertThat(signs).extracting(Sign::kind).containsOnly(kind);
    assertThat(signs.get(0).meant()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R&D, AT&T & Co, a < b > c, <14, #1, C#, F#, 5 * 3 = 15, 2*2, snake_case, a__b",
        "Вход свободный*.\n*Кроме выходных.",
        "Цена* и ещё* раз",
        "[sic] (see below), (1) [2], f(x)[1], [А] (Б)",
        "– Сәлем! – деді ол.",
        "– Сәлем!\n\n– Сәлем!",
        "Екі – үш\nбес – алты",
        "-ға, -ге жалғауы",
        "-5 градус",
        "1. бір\n2. екі\n\nМәтін\n\n3. үш",
        "1. бір\n1. екі",
        "0. нөл\n1. бір",
        "Алматы | Астана | Шымкент",
        "#БалаҚұқығы #Балалар",
        "Пропуск ____ и __________",
        "O`zbekiston",
        "и\\или, \\*\\*, \\[а\\](б), \\# 5, 2\\. маусым, \\{a\\}",
        "`код **` и ``[a](``",
        "```\n## код\n```",
        "> цитата\n\n***\n\n> тағы",
        "[текст](/a/ \"подпись\") и [б][в]\n\n[в]: /c/",
        "[www.gov.kz](https://www.gov.kz/)",
        "<https://gov.kz/> и a@b.kz",
        "&laquo;Бал&raquo; &nbsp; &amp; &#8211;",
        "В 10:00 сбор\nВ 11:00 старт",
        "Строка\\\nследующая",
        "## Заголовок {#here}",
        "5 июня\nи 6 июня",
        "~5 минут"
      })
  void leavesAlone(String written) {
    assertThat(markdown.read(written).signs()).isEmpty();
  }

  @Test
  void knowsWhereASignStands() {
    assertThat(markdown.read("Да\n\n😀 и ** нет **").signs())
        .containsExactly(new Sign(Kind.SIGN, "** нет **", "**нет**", 3, 5, 2));
  }

  @Test
  void tellsATableRowByRow() {
    String table =
        "Программа:\n\n| Время | Что |\n|--|--|\n| 10:00 | ~~Сбор~~ |\n| 11 | [Старт](/a/) |";
    assertThat(markdown.read(table).plainText()).isEqualTo("Программа: 10:00 – Сбор; 11 – Старт.");
  }

  @Test
  void wordsAreWhatReadersSee() {
    assertThat(markdown.read("[sic] &amp; `код` https://a.example/b\\*\nда").plainText())
        .isEqualTo("[sic] & код https://a.example/b* да");
  }

  @Test
  void aStepOfAGuideKnowsTheReferencesOfTheGuide() {
    Steps steps = markdown.steps("Алды\n\n1. [Көмек][1]\n2. ![с][1]\n\n[1]: https://www.gov.kz/");
    assertThat(steps.steps().get(0).text().html().markup())
        .isEqualTo("<p><a href=\"https://www.gov.kz/\">Көмек</a></p>");
    assertThat(steps.steps().get(1).text().html().markup()).contains("src=\"https://www.gov.kz/\"");
  }
}
