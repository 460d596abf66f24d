package kz.igilik.begin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.igilik.model.Slug;
import kz.igilik.problem.Texts;

/**
 * Makes an id of a title: the letters of a language as its table of Latin letters writes them, the
 * rest without accents. The tables are data: {@code latin_<language>.properties}.
 */
public final class Latin {
  /** Longer ids make addresses that nobody reads. */
  private static final int LONGEST = 50;

  private Latin() {}

  /** The id of a title; empty if it has no letters that the table knows. */
  public static String id(String title, String language) {
    Texts table = Texts.of(Latin.class, "latin", language);
    var words = new ArrayList<String>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      String latin = latin(word, table);
      if (!latin.isEmpty()) {
        words.add(latin);
      }
    }
    return shortened(words);
  }

  private static String latin(String word, Texts table) {
    var latin = new StringBuilder();
    for (int letter : word.codePoints().toArray()) {
      String one = Character.toString(letter);
      latin.append(table.has(one) ? table.get(one) : one);
    }
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace("ı", "i")
        .replaceAll("[^a-z0-9]", "");
  }

  private static String shortened(List<String> words) {
    var id = new StringBuilder();
    for (String word : words) {
      if (id.length() > 0 && id.length() + word.length() >= LONGEST) {
        break;
      }
      id.append(id.length() == 0 ? "" : "-").append(word);
    }
    String whole = id.substring(0, Math.min(id.length(), Slug.LONGEST));
    return whole.replaceFirst("-+$", "");
  }
}
