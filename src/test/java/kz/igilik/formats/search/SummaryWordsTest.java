package kz.igilik.formats.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {
  private static final int PLENTY = 10_000;
  private static final Pattern WORD = Pattern.compile("(\\d)(\\D*)");

  @Test
  void wordsAreCutAndShortOnesAndNumbersAreLeftOut() {
    assertThat(read(of(PLENTY, "балалар мен 2023 анкета a1b2c")))
        .containsOnly(Map.entry("балал", List.of(0)), Map.entry("анкет", List.of(0)));
  }

  @Test
  void aWordIsStoredOnceWithEveryPlaceHoweverFarApart() {
    var texts = new ArrayList<>(Collections.nCopies(300, "nothing"));
    for (int place : new int[] {0, 55, 56, 57, 58, 114, 299}) {
      texts.set(place, "lantern");
    }
    assertThat(read(of(PLENTY, texts.toArray(String[]::new))))
        .containsOnly(Map.entry("lante", List.of(0, 55, 56, 57, 58, 114, 299)));
  }

  @Test
  void whatIsKnownOfATextAlreadyIsNotRepeated() {
    var words = SummaryWords.of(List.of("lantern river"), List.of("a river"), List.of(""), PLENTY);
    assertThat(read(words)).containsOnlyKeys("lante");
  }

  @Test
  void aWordOfManyTextsSaysNothingOfAnyOfThem() {
    String[] texts =
        IntStream.range(0, 6)
            .mapToObj(i -> "common " + (i < 5 ? "rarer" : "other"))
            .toArray(String[]::new);
    assertThat(read(of(PLENTY, texts))).containsOnlyKeys("rarer", "other");
  }

  @Test
  void whereThereIsLittleRoomPlacesGoFirstThenWordsThatTextsShare() {
    var texts = List.of("alone shared", "quiet shared");
    var places = List.of("harbour", "");
    var nothing = List.of("", "");
    assertThat(read(SummaryWords.of(texts, nothing, places, 0))).isEmpty();
    assertThat(read(SummaryWords.of(texts, nothing, places, 4)))
        .containsOnly(Map.entry("harbo", List.of(0)));
    assertThat(read(SummaryWords.of(texts, nothing, places, 8)))
        .containsOnly(Map.entry("harbo", List.of(0)), Map.entry("share", List.of(1)));
    assertThat(read(SummaryWords.of(texts, nothing, places, 10)))
        .containsOnly(Map.entry("harbo", List.of(0)), Map.entry("share", List.of(0, 1)));
    assertThat(read(SummaryWords.of(texts, nothing, places, PLENTY)))
        .containsOnlyKeys("alone", "harbo", "quiet", "share");
  }

  private static SummaryWords of(int room, String... texts) {
    List<String> nothing = Collections.nCopies(texts.length, "");
    return SummaryWords.of(List.of(texts), nothing, nothing, room);
  }

  /** As the script of the search page reads them. */
  private static Map<String, List<Integer>> read(SummaryWords words) {
    var found = new TreeMap<String, List<Integer>>();
    String[] places = words.places().split(" ");
    Matcher word = WORD.matcher(words.words());
    String last = "";
    for (int i = 0; word.find(); i++) {
      last = last.substring(0, Integer.parseInt(word.group(1))) + word.group(2);
      found.put(last, numbers(places[i]));
    }
    return found;
  }

  private static List<Integer> numbers(String signs) {
    var numbers = new ArrayList<Integer>();
    int at = -1;
    for (char sign : signs.toCharArray()) {
      at += sign == '#' ? 56 : sign - '#';
      if (sign != '#') {
        numbers.add(at);
      }
    }
    return numbers;
  }
}
