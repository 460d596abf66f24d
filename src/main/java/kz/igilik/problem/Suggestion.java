package kz.igilik.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Suggestion {
  /** Longer texts are not compared: no name is that long, and comparing takes time. */
  private static final int LONGEST = 200;

  private Suggestion() {}

  /** The nearest right name: at most a third of its letters differ, or the order of its words. */
  public static Optional<String> nearest(String wrong, Collection<String> right) {
    return alike(wrong, right)
        .or(() -> wrong.indexOf('-') < 0 ? Optional.empty() : alike(turned(wrong), right));
  }

  /** {@code title-long} for {@code long-title}. */
  private static String turned(String name) {
    int hyphen = name.lastIndexOf('-');
    return name.substring(hyphen + 1) + "-" + name.substring(0, hyphen);
  }

  private static Optional<String> alike(String wrong, Collection<String> right) {
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    String small = wrong.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (String name : right) {
      int most = Math.max(1, name.length() / 3);
      if (name.length() > LONGEST || Math.abs(wrong.length() - name.length()) > most) {
        continue; // lengths differ too much
      }
      int distance = Math.min(distance(wrong, name), distance(small, name));
      boolean nearer =
          distance < least || distance == least && name.compareTo(nearest.orElse(name)) < 0;
      if (distance <= most && nearer) {
        nearest = Optional.of(name);
        least = distance;
      }
    }
    return nearest;
  }

  /** Levenshtein distance that counts two swapped neighbours once (optimal string alignment). */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + same);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = now;
    }
    return last[other.length()];
  }
}
