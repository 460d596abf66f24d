package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.schema.WordsFields;
import kz.igilik.site.PageKinds;
import org.junit.jupiter.api.Test;

/** The list of needed words is neither too short nor too long. */
class NeededWordsTest {
  private static final Path SECOND = Path.of("src/test/sites/good/second-campaign/site");
  private static final Pattern IN_TEMPLATE = Pattern.compile("words\\[\"([a-z.-]+)\"]");
  private static final Pattern IN_JAVA =
      Pattern.compile("(?:words\\(\\)|words)\\s*\\.(get|count)\\(\\s*\"([a-z-]+\\.[a-z-]*[a-z])\"");

  @Test
  void everyWordThatATemplateNamesIsNeeded() throws IOException {
    assertThat(inTemplates()).isNotEmpty().isSubsetOf(NeededWords.always());
  }

  @Test
  void everyWordThatAViewNamesIsNeeded() throws IOException {
    var named = new TreeSet<String>();
    for (String source : sources("src/main/java/kz/igilik")) {
      IN_JAVA.matcher(source).results().map(NeededWordsTest::word).forEach(named::add);
    }
    assertThat(named).isNotEmpty().isSubsetOf(NeededWords.always());
  }

  @Test
  void everyNeededWordIsUsed() throws IOException {
    String all =
        String.join("\n", sources("templates")) + String.join("\n", sources("src/main/java"));
    assertThat(NeededWords.always()).isNotEmpty().allMatch(word -> names(all, word));
  }

  @Test
  void aCampaignHasTheNeededWordsAndNoOther() throws IOException {
    Site site = new SiteLoader(SECOND).load(new Problems()).orElseThrow();
    assertThat(site.languages())
        .allSatisfy(
            language ->
                assertThat(
                        language.words().keySet().stream()
                            .map(key -> key.replaceFirst("[.](zero|one|two|few|many)$", ".other"))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(NeededWords.of(site)));
  }

  @Test
  void everyPatternIsUsed() throws IOException {
    String language = String.join("\n", sources("src/main/java/kz/igilik/language"));
    assertThat(WordsFields.Patterns.BY_NAME.keySet())
        .allMatch(pattern -> language.contains("\"" + pattern + "\""));
  }

  /** A word is named whole, or put together from its group and the value of a closed list. */
  private static boolean names(String text, String word) {
    String group = word.substring(0, word.lastIndexOf('.'));
    String last = word.substring(word.lastIndexOf('.') + 1);
    boolean value =
        text.contains("\"" + last + "\"")
            || text.contains(" " + last.toUpperCase(Locale.ROOT).replace('-', '_'))
            || PageKinds.all().contains(last);
    String begun = word.substring(0, word.lastIndexOf('-') + 1);
    return text.contains("\"" + word + "\"")
        || !begun.isEmpty() && text.contains("\"" + begun.replaceFirst("-[a-z]+-$", "-") + "\"")
        || last.equals("other") && text.contains("\"" + group + "\"")
        || value && (text.contains("\"" + group + ".\"") || text.contains("\"" + group + "\""))
        || PageKinds.all().contains(group) && text.contains("\"." + last + "\"");
  }

  private static String word(MatchResult found) {
    return found.group(2) + (found.group(1).equals("count") ? ".other" : "");
  }

  private static TreeSet<String> inTemplates() throws IOException {
    var named = new TreeSet<String>();
    for (String source : sources("templates")) {
      IN_TEMPLATE.matcher(source).results().map(found -> found.group(1)).forEach(named::add);
    }
    return named;
  }

  private static List<String> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      var texts = new ArrayList<String>();
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
