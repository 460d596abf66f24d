package kz.igilik.formats.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.igilik.language.Letters;

/**
 * The words of longer texts, cut short, each with the numbers of the texts it stands in. They only
 * tell where a word may occur; the texts cannot be restored. An index has no room for all words:
 * for each text, words that a few texts share come first, then unique words, until the room is used
 * up. A word that many texts share distinguishes nothing.
 */
final class SummaryWords {
  /** Maximum length of a word: cuts off most endings and some suffixes. */
  static final int LETTERS = 5;

  private static final int FEWEST_LETTERS = 4;

  /** Estimated compressed size of a word and of one of its places, in tenths of a byte. */
  private static final int WORD_COSTS = 27;

  private static final int PLACE_COSTS = 12;

  /** A word in more than one of this many texts says little about any of them. */
  private static final int COMMON = 12;

  private static final int FEW = 5;

  /**
   * Distances between places are signs from the second on; the first stands for a whole stretch.
   */
  private static final char FIRST_SIGN = '#';

  private static final int LONGEST_STRETCH = 56;

  private final TreeMap<String, List<Integer>> places;

  private SummaryWords(TreeMap<String, List<Integer>> places) {
    this.places = places;
  }

  /**
   * All texts in small letters, folded.
   *
   * @param known what is known of each text already
   * @param places where each takes place: these words go before all others
   * @param room bytes that may be used, after compression
   */
  static SummaryWords of(List<String> texts, List<String> known, List<String> places, int room) {
    var words = new ArrayList<List<String>>();
    var frequency = new HashMap<String, Integer>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> own = cutWords(places.get(i) + " " + texts.get(i));
      own.removeAll(cutWords(known.get(i)));
      own.forEach(word -> frequency.merge(word, 1, Integer::sum));
      words.add(new ArrayList<>(own));
    }
    int most = Math.max(FEW, texts.size() / COMMON);
    Comparator<String> sharedFirst =
        Comparator.<String>comparingInt(frequency::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder());
    words.forEach(own -> own.removeIf(word -> frequency.get(word) > most));
    for (int i = 0; i < texts.size(); i++) {
      Set<String> first = cutWords(places.get(i));
      words
          .get(i)
          .sort(
              Comparator.<String, Boolean>comparing(word -> !first.contains(word))
                  .thenComparing(sharedFirst));
    }
    return new SummaryWords(chosen(words, room));
  }

  private static TreeMap<String, List<Integer>> chosen(List<List<String>> words, int room) {
    var places = new TreeMap<String, List<Integer>>();
    int most = words.stream().mapToInt(List::size).max().orElse(0);
    int cost = 0;
    for (int rank = 0; rank < most; rank++) {
      for (var word : ofRank(words, rank).entrySet()) {
        int more = places.containsKey(word.getKey()) ? 0 : WORD_COSTS;
        more += word.getValue().size() * PLACE_COSTS;
        if (cost + more <= room * 10) {
          cost += more;
          places.computeIfAbsent(word.getKey(), any -> new ArrayList<>()).addAll(word.getValue());
        }
      }
    }
    places.values().forEach(numbers -> numbers.sort(Comparator.naturalOrder()));
    return places;
  }

  private static Map<String, List<Integer>> ofRank(List<List<String>> words, int rank) {
    var places = new TreeMap<String, List<Integer>>();
    for (int i = 0; i < words.size(); i++) {
      if (rank < words.get(i).size()) {
        places.computeIfAbsent(words.get(i).get(rank), any -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  private static Set<String> cutWords(String text) {
    var words = new LinkedHashSet<String>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (word.length() >= FEWEST_LETTERS && word.chars().allMatch(SummaryWords::isOfWord)) {
        words.add(word.substring(0, Math.min(LETTERS, word.length())));
      }
    }
    return words;
  }

  /** Vowels of many scripts are marks and no letters. */
  private static boolean isOfWord(int sign) {
    return Character.isLetter(sign) || Letters.isMark(sign);
  }

  /**
   * All words in order, each as the number of letters it shares with the last one, and the rest.
   */
  String words() {
    var all = new StringBuilder();
    String last = "";
    for (String word : places.keySet()) {
      int same = 0;
      while (same < Math.min(word.length(), last.length())
          && word.charAt(same) == last.charAt(same)) {
        same++;
      }
      all.append(same).append(word, same, word.length());
      last = word;
    }
    return all.toString();
  }

  /** The places of each word in the same order, with spaces between. */
  String places() {
    var all = new ArrayList<String>();
    for (List<Integer> numbers : places.values()) {
      var signs = new StringBuilder();
      int last = -1;
      for (int number : numbers) {
        int way = number - last;
        for (; way > LONGEST_STRETCH; way -= LONGEST_STRETCH) {
          signs.append(FIRST_SIGN);
        }
        signs.append((char) (FIRST_SIGN + way));
        last = number;
      }
      all.add(signs.toString());
    }
    return String.join(" ", all);
  }
}
