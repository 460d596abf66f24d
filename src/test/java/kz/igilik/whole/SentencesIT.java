package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.site.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that the program assembles read as if written by hand, and name their subject. */
class SentencesIT {
  /** A full stop after another punctuation mark. */
  private static final Pattern TWO_SIGNS = Pattern.compile("[?!…:;,؟]\\.(\\s|$)|[^.]\\.\\.(\\s|$)");

  private static final Pattern SMALL_START = Pattern.compile("^[^\\p{L}\\p{N}]*\\p{Ll}");

  /**
   * A sentence that starts in lower case; the word before the stop is longer than an abbreviation.
   */
  private static final Pattern SMALL_AFTER = Pattern.compile("\\p{L}{4}[.?!…؟]\\s+\\p{Ll}");

  /** The text of an element without its children. */
  private static final Function<Element, String> WORDS =
      element -> element.ownText().replace('\u00A0', ' ').strip();

  private static final Pattern DIGIT = Pattern.compile("\\d");

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void whatPagesSayOfThemselvesIsSentences(WholeSite site) {
    var wrong = new TreeSet<String>();
    for (String path : site.pages()) {
      composed(site.page(path))
          .forEach(
              (what, text) -> {
                if (isWrong(text)) {
                  wrong.add(path + " " + what + ": " + text);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isWrong(String text) {
    return TWO_SIGNS.matcher(text).find()
        || SMALL_START.matcher(text).find()
        || SMALL_AFTER.matcher(text).find()
        || text.strip().endsWith(":");
  }

  /** Titles, descriptions and names, by their place in the page. */
  private static Map<String, String> composed(Document page) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("title", page.title());
    for (String name :
        List.of("[name=description]", "[property=og:title]", "[property=og:description]")) {
      page.select("meta" + name).forEach(meta -> texts.put(name, meta.attr("content")));
    }
    page.select("meta[property=og:image:alt]")
        .forEach(meta -> texts.put("card", meta.attr("content")));
    page.select("h1").forEach(heading -> texts.put("h1", heading.text()));
    page.select("script[type=application/ld+json]")
        .forEach(script -> linked(JsonMapper.shared().readTree(script.data()), texts));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static void linked(JsonNode node, Map<String, String> texts) {
    for (String name : List.of("headline", "description")) {
      if (node.has(name)) {
        texts.put("linked " + name + texts.size(), node.get(name).asString());
      }
    }
    if (node.has("position")) {
      texts.put("linked step " + node.get("position"), node.get("name").asString());
    }
    node.forEach(child -> linked(child, texts));
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void titlesAndDescriptionsOfEventsSayWhatHolds(WholeSite site) {
    for (Language language : site.data().languages()) {
      for (Event event : site.data().events()) {
        Document page = site.page(Addresses.event(language.code(), event).path());
        for (String text : shown(page)) {
          assertThat(text.contains(word(language, "sample.tag")))
              .as(text)
              .isEqualTo(event.sample());
          for (Status status : Status.values()) {
            if (status != Status.PLANNED) {
              assertThat(text.contains(word(language, "status." + status.written()) + ": "))
                  .as(text)
                  .isEqualTo(event.status() == status);
            }
          }
        }
        if (event.status() == Status.POSTPONED) {
          String title = event.title().in(language.code()).orElseThrow();
          String description = description(page).replace(title, "");
          assertThat(DIGIT.matcher(description).find()).as(description).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void titlesAndDescriptionsOfReleasesSayThatTheyAreSamples(WholeSite site) {
    for (Language language : site.data().languages()) {
      for (Article release : site.data().articles(Article.RELEASE)) {
        String path = Addresses.release(language.code(), release.id()).path();
        boolean sample = release.isSample();
        var texts = new ArrayList<>(shown(site.page(path)));
        site.page(Addresses.section(language.code(), "sitemap").path())
            .select("main a[href$=\"" + path + "\"]")
            .forEach(link -> texts.add(link.text()));
        assertThat(texts)
            .hasSizeGreaterThanOrEqualTo(5)
            .allSatisfy(
                text -> assertThat(text.contains(word(language, "sample.tag"))).isEqualTo(sample));
      }
    }
  }

  private static List<String> shown(Document page) {
    return List.of(
        page.title(),
        page.select("meta[property=og:title]").attr("content"),
        description(page),
        page.select("meta[property=og:description]").attr("content"));
  }

  private static String description(Document page) {
    return page.select("meta[name=description]").attr("content");
  }

  @Test
  void workingTitlesOfBlocksAreMarkedWhereverTheyStand() {
    WholeSite site = FullCampaign.site();
    Site data = site.data();
    List<Block> provisional = data.blocks().stream().filter(Block::provisional).toList();
    assertThat(provisional).isNotEmpty();
    for (Language language : data.languages()) {
      String mark = word(language, "block.provisional").replace("{title}", "");
      for (Block block : provisional) {
        String title = block.title().in(language.code()).orElseThrow();
        for (String path : site.pages()) {
          if (path.startsWith(language.code() + "/")) {
            Document page = site.page(path);
            assertThat(page.getAllElements().stream().map(WORDS)).as(path).doesNotContain(title);
            assertThat(composed(page).values())
                .as(path)
                .noneMatch(text -> text.replace(title + mark, "").contains(title));
          }
        }
        String index = site.text(Addresses.searchIndex(language.code()));
        assertThat(index).contains(title + mark);
      }
    }
  }

  @Test
  void entriesOfCalendarsDoNotEndWhereTheListBegins() {
    for (String path : FullCampaign.site().ending(".ics")) {
      if (path.contains("/event/")) {
        String text = FullCampaign.site().text(path).replace("\r\n ", "");
        assertThat(text).as(path).doesNotContain(":\\nhttp");
      }
    }
  }

  @Test
  void nothingWasChangedBeforeItCameOut() {
    for (String path : FullCampaign.site().pages(Kind.RELEASE).toList()) {
      List<String> days =
          FullCampaign.site().page(path).select("time").eachAttr("datetime").stream().toList();
      assertThat(days).as(path).hasSizeGreaterThanOrEqualTo(2);
      assertThat(days.get(days.size() - 1)).as(path).isGreaterThanOrEqualTo(days.get(0));
    }
  }

  private static String word(Language language, String key) {
    return Optional.of(language).flatMap(one -> one.word(key)).orElseThrow();
  }
}
