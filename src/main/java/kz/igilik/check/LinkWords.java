package kz.igilik.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.igilik.model.Language;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Links whose words name a number or an address: it is the one they lead to. */
final class LinkWords {
  private static final String WEB = "https://";
  private static final String MAIL = "mailto:";
  private static final String PHONE = "tel:";

  private static final Pattern MAILBOX =
      Pattern.compile("[^@%\\s,]++@[^@%\\s,.]++(?:\\.[^@%\\s,.]++)++(?:\\?.*+)?");

  /** Shorter numbers have no code of a country or a trunk in front. */
  private static final int NATIONAL = 7;

  private static final int LONGEST_TRUNK = 2;
  private static final int SHORTEST = 3;

  /** What stands around words: spaces, quotes, full stops, arrows. */
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Scope scope;
  private final Map<String, Set<String>> vague = new HashMap<>();

  LinkWords(Scope scope) {
    this.scope = scope;
    for (Language language : scope.site().languages()) {
      vague.put(language.code(), Set.copyOf(language.style().vagueLinks()));
    }
  }

  /** Reports words that name another number or another address than the one behind them. */
  void check(String text, String target, Position at) {
    String words = text.strip();
    if (words.isEmpty()) {
      if (!scope.problems().areTold(Set.of(Code.IMAGE_WITHOUT_ALT), at)) {
        scope.problems().report(Code.LINK_WITHOUT_TEXT, at, target);
      }
    } else if (isOther(words, target)) {
      scope.problems().report(Code.LINK_TEXT_DIFFERS, at, words, target);
    }
  }

  /** Reports words that do not say where the link leads: readers who hear links alone need that. */
  void vague(String text, String language, Position at) {
    String plain = EDGES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    if (vague.getOrDefault(language, Set.of()).contains(plain)) {
      scope.problems().report(Code.LINK_VAGUE, at, text.strip());
    }
  }

  private static boolean isOther(String words, String target) {
    String kind = target.toLowerCase(Locale.ROOT);
    if (kind.startsWith(PHONE)) {
      return isOtherNumber(Figures.digits(words), Figures.digits(target));
    }
    if (kind.startsWith(MAIL)) {
      String written = words.toLowerCase(Locale.ROOT);
      return MAILBOX.matcher(written).matches() && !kind.startsWith(MAIL + written);
    }
    boolean address = words.startsWith(WEB) || words.startsWith("www.");
    return kind.startsWith(WEB)
        && address
        && words.indexOf(' ') < 0
        && !plain(server(words)).equals(plain(server(target)));
  }

  /** Words may hold more numbers, and a number the trunk 8 in the place of +7. */
  private static boolean isOtherNumber(String shown, String dialled) {
    boolean part = shown.length() >= SHORTEST && dialled.endsWith(shown); // the code of a country
    if (shown.isEmpty() || shown.contains(dialled) || part) {
      return false;
    }
    boolean national = dialled.length() >= NATIONAL && shown.length() >= NATIONAL;
    for (int trunk = 0; national && trunk <= LONGEST_TRUNK; trunk++) {
      if (shown.contains(dialled.substring(trunk)) || dialled.endsWith(shown.substring(trunk))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String server) {
    String small = server.toLowerCase(Locale.ROOT);
    return small.startsWith("www.") ? small.substring("www.".length()) : small;
  }

  /** What stands between the kind of an address and its path. */
  private static String server(String address) {
    int start = address.regionMatches(true, 0, WEB, 0, WEB.length()) ? WEB.length() : 0;
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start, end);
  }
}
