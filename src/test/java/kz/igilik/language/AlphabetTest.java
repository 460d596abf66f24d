package kz.igilik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand in the order of the language's own letters, in whatever order they come. */
class AlphabetTest {
  private static final String LETTERS = "alphabet: ";

  /** The words were put in order by ICU's collation of the language. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void kazakhWordsAreSortedAsInADictionary(long seed) throws IOException {
    List<String> words = words();
    var shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(words).hasSizeGreaterThanOrEqualTo(60);
    assertThat(kazakh().sorted(shuffled, word -> word)).containsExactlyElementsOf(words);
  }

  @Test
  void capitalsStandWithTheirSmallLetters() throws IOException {
    List<String> words = words();
    List<String> capitals =
        words.stream().map(word -> word.toUpperCase(Locale.forLanguageTag("kk"))).toList();
    var mixed = new ArrayList<>(capitals);
    mixed.addAll(words);

    assertThat(kazakh().sorted(mixed, word -> word))
        .extracting(word -> word.toLowerCase(Locale.forLanguageTag("kk")))
        .isEqualTo(words.stream().flatMap(word -> List.of(word, word).stream()).toList());
  }

  @ParameterizedTest
  @MethodSource
  void lettersWithMarksStandWithThoseTheyAreBasedOn(String letters, String order, String headings) {
    var alphabet = new Alphabet(letters);
    List<String> names = List.of(order.split(" "));
    var shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(alphabet.sorted(shuffled, name -> name)).isEqualTo(names);
    assertThat(names.stream().map(name -> alphabet.heading(name).orElse("–")).distinct())
        .containsExactly(headings.split(" "));
  }

  static Stream<Arguments> lettersWithMarksStandWithThoseTheyAreBasedOn() {
    return Stream.of(
        Arguments.of(
            pairs("abcdefghijklmnñopqrstuvwxyz"),
            "abeja Ámbito avión nube Ñandú ñu oeste Órbita Žalud",
            "A N Ñ O Z"),
        Arguments.of(
            pairs("abcdefghijklmnopqrstuvwxyz"), "Eau Ébène École Écran Étang Œufs Orge", "E O"),
        Arguments.of(
            pairs("abcdefghijklmnopqrstuvwxyzåäö"), "Aaltola Zoo Ådö Ähtäri Öljy", "A Z Å Ä Ö"),
        Arguments.of("აა" + "ბბ" + "გგ", "ანა ბათუმი გორი", "ა ბ გ"),
        Arguments.of("กก" + "มม" + "รร", "กา เก่า มา เมือง โรง", "ก ม ร"));
  }

  private static String pairs(String letters) {
    return letters
        .codePoints()
        .mapToObj(Character::toString)
        .map(l -> l + l.toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  @Test
  void namesOfAnotherScriptHaveNoHeading() throws IOException {
    assertThat(kazakh().heading("ABC")).isEmpty();
    assertThat(kazakh().heading("é")).isEmpty();
    assertThat(kazakh().heading("Ёлка")).contains("Ё");
    assertThat(kazakh().heading("101")).contains("1");
    assertThat(kazakh().heading("")).isEmpty();
  }

  private static Alphabet kazakh() throws IOException {
    return Files.readAllLines(BaseCampaign.words("kk")).stream()
        .filter(line -> line.startsWith(LETTERS))
        .map(line -> new Alphabet(line.substring(LETTERS.length())))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words() throws IOException {
    try (InputStream file = AlphabetTest.class.getResourceAsStream("sorted-kk.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
