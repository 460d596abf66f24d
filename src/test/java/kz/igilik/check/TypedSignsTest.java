package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import kz.igilik.check.TypedSigns.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSignsTest {
  @ParameterizedTest
  @CsvSource({
    "До встречи :smile:, :smile:",
    "(:heart_eyes:), :heart_eyes:",
    "Ура :+1: всем, :+1:",
    ":tada: Праздник, :tada:",
  })
  void findsPicturesByTheirNames(String text, String shown) {
    assertThat(TypedSigns.shortcodes(text)).extracting(Typed::shown).containsExactly(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "в 10:00:00",
        "10:00–12:00, 14:00–15:00",
        "Начало: 10:00. Место: парк",
        "urn:isbn:12",
        "https://a.example:8080/b:c:d",
        "{helpline: family-111} или {helpline: emergency}",
        "|:---:|:---:|",
        "Сұрақ:жауап:қорытынды",
        "`:smile:`",
      })
  void leavesTimesAddressesAndTablesAlone(String text) {
    assertThat(TypedSigns.shortcodes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Пишите на info@gov.kz., info@gov.kz",
    "(press-1@mail.gov.kz), press-1@mail.gov.kz",
    "a.b+c@x-y.example тел., a.b+c@x-y.example",
  })
  void findsMailboxesThatNobodyCanFollow(String text, String mailbox) {
    assertThat(TypedSigns.mailboxes(text)).extracting(Typed::written).containsExactly(mailbox);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<info@gov.kz>",
        "[почта](mailto:info@gov.kz)",
        "[info@gov.kz](mailto:info@gov.kz)",
        "[пишите на info@gov.kz сюда](mailto:info@gov.kz)",
        "`info@gov.kz`",
        "https://social.example/@user@social.example",
        "@bala_qorgau",
        "5 шт. @ 10 тг.",
      })
  void leavesLinksCodeAndNamesAlone(String text) {
    assertThat(TypedSigns.mailboxes(text)).isEmpty();
  }

  @Test
  void findsBracketsByTheirNumberAndNoOtherEntity() {
    assertThat(TypedSigns.brackets("&#123;a&#125; &lcub; &#x7B; &#91;"))
        .extracting(Typed::shown)
        .containsExactly("{", "}", "{", "{", "[");
    assertThat(TypedSigns.brackets("R&amp;D &laquo;a&raquo; &nbsp; &#8212; &lt;")).isEmpty();
  }

  @Test
  void aCommentHasAWordBehindItsSignAndASpaceBeforeIt() {
    assertThat(TypedSigns.comment("Текст\n# уточнить")).contains("# уточнить");
    assertThat(TypedSigns.comment("Текст # уточнить еще")).contains("# уточнить еще");
    assertThat(TypedSigns.comment("Кабинет # 5, #БалаларКүні, C# тілі")).isEmpty();
  }

  /** A long text of signs that begin something and never end it. */
  @Test
  void staysFastWithManySigns() {
    for (String sign : new String[] {":a", "a@b.", "&#1", "a@", "# ", "a.a@a.a["}) {
      String text = sign.repeat(200_000);
      assertThat(TypedSigns.shortcodes(text)).hasSizeLessThanOrEqualTo(20);
      assertThat(TypedSigns.mailboxes(text)).hasSizeLessThanOrEqualTo(20);
      assertThat(TypedSigns.brackets(text)).hasSizeLessThanOrEqualTo(20);
      TypedSigns.comment(text);
    }
  }
}
