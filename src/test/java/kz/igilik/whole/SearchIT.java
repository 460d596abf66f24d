package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.formats.search.SearchIndex;
import kz.igilik.language.Wording;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Event;
import kz.igilik.model.EventDraft;
import kz.igilik.model.Language;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Readers find what they look for, in whatever form they type it. */
class SearchIT {
  private static final String NUMBERS = "form .strip";

  /** The number of the kind in the index. */
  private static final int PAGE = 5;

  private final URI root = FullCampaign.root();

  /** Each form of a word finds all others, and no form of another word. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void anyFormOfAWordFindsAllOthers(String language) throws IOException {
    List<List<String>> words = forms(language);
    int right = 0;
    int wanted = 0;
    var wrong = new ArrayList<String>();
    try (var visit = Browser.visit(360)) {
      visit.page().route("**/search/*.json", route -> fulfil(route, words, language));
      Page page = visit.open(root, language + "/search/");
      for (List<String> word : words) {
        for (String form : word) {
          List<String> found = SearchPage.answers(page, form);
          right += (int) word.stream().filter(found::contains).count();
          wanted += word.size();
          found.stream()
              .filter(other -> !word.contains(other))
              .forEach(other -> wrong.add(form + " → " + other));
          word.stream()
              .filter(other -> !found.contains(other))
              .forEach(other -> wrong.add(form + " misses " + other));
        }
      }
    }
    System.out.printf("search %s: %d of %d forms found%n", language, right, wanted);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, құқықтар, Құқық", // another form
    "kk, кукык, Құқық", // without the letters beyond Russian
    "kk, КАРАГАНДЫ, Қарағанды",
    "ru, безопасностью, безопасност",
    "ru, cgjhn, спорт", // спорт on a Latin keyboard
    "kk, 090s0nfh, Құқық", // құқықтар on a Latin keyboard: the Kazakh letters stand on the digits
    "ru, 111, 111",
    "ru, помощ, помощ", // the beginning of a word
    "kk, sport, Спорт", // Latin letters
    "kk, ulytau, Ұлытау облысы",
    "kk, Almatyda, Алматы қаласы",
    "kk, tirek, тірегім",
    "kk, Qazaqstan, Қазақстан",
    "ru, sport, спорт",
    "ru, ulytau, Ұлытау",
    "ru, shkolnik, школьник",
    "kk, кауыпсыздык, қауіпсіздік", // ы for і
    "ru, мороженного, мороженое", // as it is often misspelt
    "ru, Медеу, Библиотека в тени яблонь", // an address
    "ru, инспектор, Какую работу подросток", // a summary
    "ru, полиции, Переход у школы", // an organiser
    "kk, сенбі, Ертіс жағасындағы", // a weekday
    "ru, началась, Началась республиканская"
  })
  void theSiteAnswers(String language, String query, String part) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/search/");
      List<String> found = SearchPage.answers(page, query);
      assertThat(found).isNotEmpty();
      assertThat(String.join("\n", found)).containsIgnoringCase(part);
      assertThat(page.textContent("[role=status]")).contains(String.valueOf(found.size()));
    }
  }

  /** Which words lead where is data: the campaign's own tests try more of them. */
  @ParameterizedTest
  @CsvSource({
    "ru, меня бьют дома, guides/feeling-safe",
    "ru, Буллинг!, guides/getting-along",
    "ru, yfcbkbt, guides/feeling-safe", // on a Latin keyboard
    "ru, помогите, helplines/",
    "kk, корлайды, guides/feeling-safe",
    "kk, өлгім келеді, helplines/#emergency-112"
  })
  void wordsOfNeedLeadToHelpFirstAndLeaveNoTrace(String language, String query, String first) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/search/");
      SearchPage.answers(page, query);
      assertThat(page.locator(SearchPage.FOUND).first().getAttribute("href"))
          .contains("/" + language + "/" + first);
      assertThat(page.isVisible(NUMBERS)).isTrue();
      int before = (int) page.evaluate("() => history.length");
      page.press("#q", "Enter");
      page.waitForTimeout(100);
      assertThat(page.url()).doesNotContain("?");
      assertThat(page.evaluate("() => history.length")).isEqualTo(before);
      assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
  }

  /** Somebody in need may type what is in no list: what brings up the numbers leaves no trace. */
  @ParameterizedTest
  @CsvSource({"ru, квантовый", "ru, спорт квантовый", "kk, квантты"})
  void whatIsNotFoundLeavesNoTraceEither(String language, String query) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/search/");
      SearchPage.answers(page, query);
      assertThat(page.isVisible(NUMBERS)).isTrue();
      int before = (int) page.evaluate("() => history.length");
      page.press("#q", "Enter");
      page.waitForTimeout(100);
      assertThat(page.url()).doesNotContain("?");
      assertThat(page.evaluate("() => history.length")).isEqualTo(before);
    }
  }

  /** Short words do not match words that only begin or end like them. */
  @ParameterizedTest
  @CsvSource({
    "ru, билет",
    "ru, спорт",
    "ru, музыка",
    "ru, семья",
    "ru, страницы",
    "kk, спорт",
    "kk, кітап",
    "kk, отбасы",
    "kk, мектеп"
  })
  void ordinaryWordsLeadToTheProgramme(String language, String query) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/search/");
      assertThat(SearchPage.answers(page, query)).isNotEmpty();
      assertThat(page.isVisible(NUMBERS)).isFalse();
    }
  }

  @Test
  void pagesOfHelpAreCalledAsInTheTab() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/search/");
      assertThat(SearchPage.answers(page, "бьют")).contains("Безопасность каждый день");
      assertThat(page.textContent(".found")).doesNotContain("Что делать, если тебя");
    }
  }

  @Test
  void samplesSayInTheAnswersThatTheyAre() {
    try (var visit = Browser.visit(360)) {
      for (String release : List.of("началась", "защиты детей")) {
        Page page = visit.open(root, "ru/search/");
        SearchPage.answers(page, release);
        assertThat(page.locator(".found li:has(a[href*='/press/'])").allTextContents())
            .isNotEmpty()
            .allMatch(text -> text.contains("Пример"));
      }
    }
  }

  /** By the end of its last day; before that nothing is called over. */
  @Test
  void whatIsOverSaysSo() {
    try (var visit = Browser.visit(360)) {
      for (String now : List.of("2023-05-17T06:00:00Z", "2023-06-05T06:00:00Z")) {
        visit.page().clock().setFixedTime(now);
        Page page = visit.open(root, "ru/search/");
        SearchPage.answers(page, "спорт");
        List<String> over =
            page.locator(".found > li > span").allTextContents().stream()
                .filter(notes -> notes.startsWith("Завершено"))
                .toList();
        if (now.startsWith("2023-05-17")) {
          assertThat(over).isEmpty();
        } else {
          assertThat(over).isNotEmpty().allMatch(notes -> notes.matches(".*(мая|[1-4]\\W+июня).*"));
          assertThat(page.locator(".found > li").count()).isGreaterThan(over.size());
        }
      }
    }
  }

  /** What is found is not followed by all there is; nothing found is. */
  @Test
  void theIndexByLetterGivesWayToWhatIsFound() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/search/");
      SearchPage.answers(page, "спорт");
      assertThat(page.isVisible(".letters")).isFalse();
      assertThat(page.locator(".columns a:visible").count()).isZero();
      SearchPage.answers(page, "квантовый");
      assertThat(page.isVisible(".letters")).isTrue();
      SearchPage.answers(page, "");
      assertThat(page.isVisible(".letters")).isTrue();
    }
  }

  /** A guide is no advice of somebody, and the whole site calls it by one name. */
  @ParameterizedTest
  @CsvSource({"ru, бьют, Памятка", "kk, корлайды, Жадынама"})
  void guidesAreCalledByTheirName(String language, String query, String name) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/search/");
      SearchPage.answers(page, query);
      assertThat(page.locator(".found li:has(a[href*='/guides/']) > span").allTextContents())
          .isNotEmpty()
          .containsOnly(name);
    }
  }

  @Test
  void withoutTheIndexThereAreStillTheNumbers() {
    try (var visit = Browser.visit(360)) {
      visit.page().route("**/search/*.json", Route::abort);
      Page page = visit.open(root, "kk/search/");
      page.focus("#q");
      page.waitForSelector(NUMBERS);
      assertThat(page.locator(NUMBERS + " a[href^='tel:']").count())
          .isEqualTo(
              (int)
                  FullCampaign.site().data().helplines().stream()
                      .filter(line -> line.number().isPresent())
                      .count());
    }
  }

  /** As typed; then without the Kazakh letters; then by stem; then by prefix. */
  @Test
  void theNearestWordComesFirst() {
    List<String> words = List.of("қалаулы", "қаладан", "кала", "қала");
    try (var visit = Browser.visit(360)) {
      visit.page().route("**/search/*.json", route -> fulfil(route, List.of(words), "kk"));
      Page page = visit.open(root, "kk/search/");
      assertThat(SearchPage.answers(page, "қала"))
          .containsExactly("қала", "кала", "қаладан", "қалаулы");
    }
  }

  @Test
  void aKeyboardAloneAsksAndOpensAnAnswerAndComesBackToIt() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/search/");
      page.focus("#q");
      page.keyboard().type("спорт");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("?q="));
      page.waitForSelector(SearchPage.FOUND);
      page.keyboard().press("Tab"); // the button
      page.keyboard().press("Tab");
      String first = page.locator(SearchPage.FOUND).first().getAttribute("href");
      assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
          .isEqualTo(first);
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("search"));
      page.goBack();
      page.waitForSelector(SearchPage.FOUND);
      assertThat(page.inputValue("#q")).isEqualTo("спорт");
    }
  }

  @Test
  void everyAnswerLeadsToAPage() {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.open(root, "kk/search/");
      SearchPage.answers(page, "балалар");
      var hrefs = new ArrayList<String>();
      page.locator(SearchPage.FOUND)
          .all()
          .forEach(link -> hrefs.add((String) link.evaluate("e => e.href")));
      assertThat(hrefs).hasSizeGreaterThan(10);
      for (String href : hrefs) {
        String path = root.relativize(URI.create(href)).getPath();
        assertThat(FullCampaign.site().files()).containsKey(path + "index.html");
      }
    }
  }

  @Test
  void nothingFoundIsSaidAndWhatFitsOnlyPartlyToo() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/search/");
      assertThat(SearchPage.answers(page, "квантовый")).isEmpty();
      assertThat(page.textContent("[role=status]")).startsWith("Ничего не найдено");
      assertThat(page.isVisible(NUMBERS)).isTrue();
      assertThat(page.isVisible(NUMBERS + " a[href='../../ru/helplines/']")).isTrue();
      assertThat(SearchPage.answers(page, "спорт квантовый")).isNotEmpty();
      assertThat(page.textContent("[role=status]")).startsWith("Записей, где есть все слова, нет");
      assertThat(page.isVisible(NUMBERS)).isTrue();
    }
  }

  @Test
  void theSearchWithAnswersHasNoBarrier() {
    try (var visit = Browser.visit(320)) {
      Page page = visit.open(root, "kk/search/");
      for (String query : List.of("спорт", "қорлау", "квант")) {
        SearchPage.answers(page, query);
        assertThat(Audit.obstacles(page)).as(query).isEmpty();
      }
    }
  }

  @Test
  void withoutScriptsEverythingStandsByLetterInTheOrderOfTheAlphabet() {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(false))) {
      Page page = visit.open(root, "kk/search/");
      assertThat(page.isVisible("form")).isFalse();
      List<String> letters = page.locator(".letters a").allTextContents();
      assertThat(letters).containsSubsequence("А", "Ә", "Б", "Қ", "О", "Ө", "Ш");
      assertThat(letters).endsWith("Я", "A–Z");
      assertThat(page.locator(".columns a").count()).isGreaterThan(200);
    }
  }

  @Test
  void theIndexIsLoadedOnlyWhenItIsNeeded() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "kk/search/");
      assertThat(visit.requests()).noneMatch(url -> url.endsWith(".json"));
      page.waitForRequest("**/search/kk.json", () -> page.focus("#q"));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 25000", "2000, 60000"})
  void theIndexStaysSmall(int events, int most) throws IOException {
    Site site = withEvents(events);
    for (Language language : site.languages()) {
      var wording = new Wording(language, new Markdown(), new Problems());
      int size = Packed.size(new SearchIndex(site, wording).file().bytes());
      System.out.printf("search index %s, %d events: %d bytes%n", language.code(), events, size);
      assertThat(size).isLessThanOrEqualTo(most);
    }
  }

  /** The full campaign with more events, whose titles are combined from its own. */
  private static Site withEvents(int number) throws IOException {
    Site real = new SiteLoader(FullCampaign.SOURCE).load(new Problems()).orElseThrow();
    var random = new Random(1);
    List<Event> events =
        IntStream.range(0, number)
            .mapToObj(i -> variation(real.events(), i, random))
            .sorted(Comparator.comparing(Event::folder))
            .toList();
    return real.withEvents(events);
  }

  private static Event variation(List<Event> real, int i, Random random) {
    Event base = real.get(i % real.size());
    Event other = real.get(random.nextInt(real.size()));
    boolean own = i < real.size();
    var title = new LinkedHashMap<String, String>();
    base.title()
        .texts()
        .forEach(
            (code, text) ->
                title.put(code, own ? text : halves(text, other.title().texts().get(code))));
    String id = own ? base.id() : halves(base.id().replace('-', ' '), other.id().replace('-', ' '));
    return EventDraft.like(base, id.replace(' ', '-'))
        .titled(new Localized(title))
        .about(own ? base.summary() : mixed(base.summary(), other.summary()))
        .heldBy(own ? base.organiser() : other.organiser())
        .build();
  }

  private static Localized mixed(Localized one, Localized other) {
    var texts = new LinkedHashMap<String, String>();
    one.texts()
        .forEach(
            (code, text) -> texts.put(code, halves(text, other.texts().getOrDefault(code, text))));
    return new Localized(texts);
  }

  private static String halves(String one, String other) {
    String[] first = one.split(" ");
    String[] second = other.split(" ");
    return String.join(
        " ",
        Stream.concat(
                Arrays.stream(first).limit((first.length + 1) / 2),
                Arrays.stream(second).skip(second.length / 2))
            .toList());
  }

  private static List<List<String>> forms(String language) throws IOException {
    try (InputStream file = SearchIT.class.getResourceAsStream("forms-" + language + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> List.of(line.split(" ")))
          .toList();
    }
  }

  /** The index with nothing in it but these words, so that only the rules are tested. */
  private static void fulfil(Route route, List<List<String>> words, String language) {
    var index =
        (ObjectNode)
            JsonMapper.shared().readTree(FullCampaign.site().text("search/" + language + ".json"));
    ((ObjectNode) index.get("events")).put("title", "");
    index.put("words", "");
    index.putArray("help");
    ArrayNode others = index.putArray("others");
    words.forEach(
        word ->
            word.forEach(
                form -> others.addArray().add(PAGE).add(form).add(language + "/about/").add("")));
    route.fulfill(new Route.FulfillOptions().setBody(index.toString()));
  }
}
