package kz.igilik.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.HelplineFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditedFileTest {
  private static final String EVENT =
      """
      # About this file

      block: health # the second
      # about titles
      title:
        kk: Жүгіру
        ru: 'Забег: утро'
      summary:
        kk: >-
          Бірінші жол осында тұр,
          екінші жол осында тұр,
          үшінші жол.
        ru: Строка # here
      audience: [school, parents]
      sessions:
        - starts: 2023-05-20T10:00 # first
          # about the end
          ends: 2023-05-20T11:00
        # between
        - starts: 2023-05-21T10:00

      updated: 2023-05-10
      """;

  @Test
  void aTextIsReplacedWhereItStands() {
    is(set("Жарыс", "title", "kk"), "kk: Жүгіру", "kk: Жарыс");
    is(set("Забег", "title", "ru"), "'Забег: утро'", "'Забег'");
    is(set("Это: строка", "summary", "ru"), "Строка # here", "'Это: строка' # here");
    is(
        set("2023-05-22T10:00", "sessions", "0", "starts"),
        "2023-05-20T10:00 # first",
        "2023-05-22T10:00 # first");
  }

  @Test
  void onlyTheLineOfAFoldedTextThatChangedIsWrittenAgain() {
    is(
        set("Бірінші жол осында тұр, басқа жол осында тұр, үшінші жол.", "summary", "kk"),
        "екінші жол осында тұр,",
        "басқа жол осында тұр,");
  }

  @Test
  void aTextOfSeveralLinesBecomesABlockAndTheCommentStays() {
    is(
        set("Раз.\n\n- два", "summary", "ru"),
        "ru: Строка # here\n",
        "ru: |- # here\n    Раз.\n\n    - два\n");
    is(
        set("Қысқа\nекі", "summary", "kk"),
        """
            kk: >-
              Бірінші жол осында тұр,
              екінші жол осында тұр,
              үшінші жол.
        """
            .indent(-2),
        "  kk: |-\n    Қысқа\n    екі\n");
  }

  @Test
  void aLongTextIsFolded() {
    String text = "слово ".repeat(40).strip();
    assertThat(written(event().set(List.of("note", "kk"), Value.text(text))))
        .contains("note:\n  kk: >-\n    слово слово")
        .contains("слово\n  ".replace("  ", "    ") + "слово");
  }

  @Test
  void aFieldGoesWhereTheSchemaHasIt() {
    is(set("true", "sample"), "block: health #", "sample: true\nblock: health #");
    is(
        set("run", "activity"),
        "block: health # the second\n",
        "block: health # the second\nactivity: run\n");
    is(
        set("almaty", "venue", "name", "kk"),
        "    ru: Строка # here\n".substring(2),
        "  ru: Строка # here\nvenue:\n  name:\n    kk: almaty\n");
    is(
        set("cancelled", "sessions", "0", "status"),
        "    ends: 2023-05-20T11:00\n",
        "    ends: 2023-05-20T11:00\n    status: cancelled\n");
  }

  @Test
  void aRemovedFieldTakesItsLinesOnly() {
    is(event().remove(List.of("audience")), "audience: [school, parents]\n", "");
    is(event().remove(List.of("summary", "ru")), "  ru: Строка # here\n", "");
    is(
        event().remove(List.of("sessions", "0", "starts")),
        "  - starts: 2023-05-20T10:00 # first\n",
        "  -\n");
    is(event().remove(List.of("block")), "block: health # the second\n", "");
  }

  @Test
  void itemsComeAndGo() {
    is(
        event().add(List.of("audience"), 1, Value.text("students")),
        "school, ",
        "school, students, ");
    is(event().remove(List.of("audience", "0")), "school, ", "");
    is(event().remove(List.of("audience", "1")), ", parents", "");
    is(event().remove(List.of("sessions", "1")), "  - starts: 2023-05-21T10:00\n", "");
    var date = new LinkedHashMap<String, Value>();
    date.put("ends", Value.text("2023-05-19T11:00"));
    date.put("starts", Value.text("2023-05-19T10:00"));
    is(
        event().add(List.of("sessions"), 0, new Value.Group(date)),
        "  - starts: 2023-05-20T10:00 # first",
        "  - starts: 2023-05-19T10:00\n    ends: 2023-05-19T11:00\n  - starts: 2023-05-20T10:00 # first");
  }

  @Test
  void lineEndsAndMarkStay() {
    String foreign = "\uFEFF" + EVENT.replace("\n", "\r\n");
    EditedFile file = EditedFile.of(foreign.getBytes(UTF_8), EventFields.KIND);
    assertThat(written(file)).isEqualTo(foreign);
    assertThat(
            written(
                file.set(List.of("activity"), Value.text("run"))
                    .set(List.of("summary", "ru"), Value.text("a\nb"))))
        .isEqualTo(
            foreign
                .replace("second\r\n", "second\r\nactivity: run\r\n")
                .replace("ru: Строка # here", "ru: |- # here\r\n    a\r\n    b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "no ~ 'no'",
        "010 ~ '010'",
        "10:30 ~ '10:30'",
        "1.5 ~ '1.5'",
        "2023-05-20 ~ '2023-05-20'",
        "true ~ 'true'",
        "null ~ 'null'",
        "` ` ~ ' '",
        "`` ~ ''",
        "a: b ~ 'a: b'",
        "a #b ~ 'a #b'",
        "it's ~ it's",
        "'it''s' ~ '''it''''s'''",
        "- a ~ '- a'",
        "#a ~ '#a'",
        "@a ~ '@a'",
        "a:b ~ a:b",
        "112 ~ '112'",
        "+77001234567 ~ '+77001234567'",
        "«Сөз» ~ «Сөз»",
        "24/7 ~ 24/7",
        "[a] ~ '[a]'",
        "{a} ~ '{a}'",
        "a, b ~ a, b"
      })
  void aTextStaysTheSameTextForEveryProgram(String text, String yaml) {
    assertThat(Scalars.inline(text, Span.Style.PLAIN, false, false)).isEqualTo(yaml);
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(written(set("a\tb\u2028c\\\"", "block")))
        .contains("block: \"a\\u0009b\\u2028c\\\\\\\"\"");
  }

  @Test
  void aDateOrFlagNeedsNoQuotes() {
    assertThat(written(set("2023-06-01", "updated"))).contains("updated: 2023-06-01\n");
    assertThat(written(set("43.2,76.9", "venue", "map"))).contains("  map: 43.2,76.9\n");
    assertThat(written(set("+77270000000", "admission", "phone")))
        .contains("  phone: '+77270000000'\n");
  }

  @Test
  void anAliasIsWrittenOutBeforeOneOfBothChanges() {
    String shared = "title: &t\n  kk: А\n  ru: Б\nsummary: *t # same\nupdated: 2023-05-10\n";
    EditedFile file = EditedFile.of(shared.getBytes(UTF_8), EventFields.KIND);
    assertThat(written(file.set(List.of("updated"), Value.text("2023-05-11"))))
        .isEqualTo(shared.replace("10", "11"));
    assertThat(written(file.set(List.of("title", "kk"), Value.text("В"))))
        .isEqualTo(
            "title: &t\n  kk: В\n  ru: Б\nsummary: # same\n  kk: А\n  ru: Б\nupdated: 2023-05-10\n");
  }

  @Test
  void theHeadOfATextChangesWithoutItsBody() {
    String text = "---\ntitle: Бір\nupdated: 2023-05-10\n---\n\n# Х\n\n---\ntitle: no\n";
    EditedFile file = EditedFile.of(text.getBytes(UTF_8), ArticleFields.OfPage.KIND);
    assertThat(written(file.set(List.of("tab"), Value.text("Екі"))))
        .isEqualTo(text.replace("Бір\n", "Бір\ntab: Екі\n"));
    assertThat(file.body()).isEqualTo("\n# Х\n\n---\ntitle: no\n");
    assertThat(written(file.withBody("\nнов\n")))
        .isEqualTo(text.replace("# Х\n\n---\ntitle: no", "нов"));
  }

  @Test
  void aNewFileIsWrittenInTheOrderOfTheSchema() {
    var fields = new LinkedHashMap<String, Value>();
    fields.put("updated", Value.text("2023-05-10"));
    fields.put("title", new Value.Group(Map.of("kk", Value.text("Бір"))));
    fields.put("audience", Value.texts(List.of("school", "parents")));
    assertThat(written(EditedFile.fresh(EventFields.KIND).become(new Value.Group(fields))))
        .isEqualTo("title:\n  kk: Бір\naudience: [school, parents]\nupdated: 2023-05-10\n");
    assertThat(
            written(
                EditedFile.fresh(ArticleFields.OfPage.KIND)
                    .set(List.of("title"), Value.text("Х"))
                    .withBody("\nМ\n")))
        .isEqualTo("---\ntitle: Х\n---\n\nМ\n");
  }

  @Test
  void anEntryOfAListOfEntriesIsFoundByItsIndex() {
    String list = "- id: a\n  hours: 24/7\n\n# second\n- id: b\n  hours: 24/7\n";
    EditedFile file = EditedFile.of(list.getBytes(UTF_8), HelplineFields.KIND);
    assertThat(written(file.set(List.of("1", "number"), Value.text("112"))))
        .isEqualTo(list.replace("id: b\n", "id: b\n  number: '112'\n"));
    assertThat(written(file.remove(List.of("0", "id")))).isEqualTo(list.replace("id: a\n  ", ""));
  }

  @Test
  void whatCannotBeReadIsNotChanged() {
    for (String broken :
        List.of("a: [", "a: 1\na: 2\n", "a: !!str b\n", "a: b\n---\nc: d\n", "a: *b\n")) {
      assertThatThrownBy(() -> EditedFile.of(broken.getBytes(UTF_8), EventFields.KIND))
          .isInstanceOf(NotEditable.class);
    }
  }

  private static EditedFile event() {
    return EditedFile.of(EVENT.getBytes(UTF_8), EventFields.KIND);
  }

  private static EditedFile set(String value, String... place) {
    return event().set(List.of(place), Value.text(value));
  }

  /** The file is the event with one piece replaced. */
  private static void is(EditedFile file, String before, String after) {
    assertThat(EVENT).contains(before);
    int at = EVENT.indexOf(before);
    assertThat(written(file))
        .isEqualTo(EVENT.substring(0, at) + after + EVENT.substring(at + before.length()));
  }

  private static String written(EditedFile file) {
    return new String(file.bytes(), UTF_8);
  }
}
