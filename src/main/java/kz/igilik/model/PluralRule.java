package kz.igilik.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plural rule for whole numbers in Unicode's syntax (UTS 35, "Plural rules syntax"), reduced to
 * whole numbers: {@code n % 10 = 2..4 and n % 100 != 12..14 or n = 0,1}.
 */
public final class PluralRule {
  private static final Pattern RELATION =
      Pattern.compile(
          "n(?: ?% ?(\\d{1,9}))? ?(!?=) ?(\\d{1,9}(?:\\.\\.\\d{1,9})?(?: ?, ?\\d{1,9}(?:\\.\\.\\d{1,9})?)*+)");

  private final LongPredicate rule;

  private PluralRule(LongPredicate rule) {
    this.rule = rule;
  }

  /** The rule; empty if the text does not follow the syntax. */
  public static Optional<PluralRule> parse(String text) {
    LongPredicate any = n -> false;
    for (String side : text.strip().split(" or ")) {
      LongPredicate all = n -> true;
      for (String part : side.split(" and ")) {
        Matcher relation = RELATION.matcher(part.strip());
        if (!relation.matches()) {
          return Optional.empty();
        }
        all = all.and(relation(relation));
      }
      any = any.or(all);
    }
    return Optional.of(new PluralRule(any));
  }

  public boolean holds(long n) {
    return rule.test(n);
  }

  private static LongPredicate relation(Matcher relation) {
    long modulus = relation.group(1) == null ? Long.MAX_VALUE : Long.parseLong(relation.group(1));
    boolean wanted = relation.group(2).equals("=");
    List<LongPredicate> ranges =
        Arrays.stream(relation.group(3).split(","))
            .map(String::strip)
            .map(PluralRule::range)
            .toList();
    return n -> ranges.stream().anyMatch(range -> range.test(n % modulus)) == wanted;
  }

  private static LongPredicate range(String text) {
    int dots = text.indexOf("..");
    long from = Long.parseLong(dots < 0 ? text : text.substring(0, dots));
    long until = Long.parseLong(dots < 0 ? text : text.substring(dots + 2));
    return n -> from <= n && n <= until;
  }
}
