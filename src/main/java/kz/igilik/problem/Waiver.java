package kz.igilik.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author allows in place, with the reason: {@code # igilik: allow title-long – its official
 * name}.
 *
 * @param rule that does not hold here
 * @param at where it is written
 * @param first line that it covers
 * @param last line that it covers
 */
public record Waiver(Code rule, Position at, int first, int last) {
  /** What a comment begins with that speaks to the program. */
  public static final String MARK = "igilik:";

  private static final Pattern FORM =
      Pattern.compile(
          "igilik:\\s*allow\\s+([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)*+)(.*)", Pattern.DOTALL);
  private static final Pattern REASON =
      Pattern.compile("\\s+[–—-]+\\s.*\\p{L}{2}.*", Pattern.DOTALL);

  /**
   * The waivers of a comment. One that cannot be read, names no rule or gives no reason is
   * reported.
   *
   * @param comment its words, from {@link #MARK}
   */
  public static List<Waiver> of(
      String comment, Position at, int first, int last, Problems problems) {
    Matcher form = FORM.matcher(comment);
    if (!form.matches()) {
      problems.report(Code.WAIVER_WRONG, at, comment);
      return List.of();
    }
    if (!REASON.matcher(form.group(2)).matches()) {
      problems.report(Code.WAIVER_WITHOUT_REASON, at, form.group(1));
      return List.of();
    }
    var waivers = new ArrayList<Waiver>();
    for (String name : form.group(1).split("\\s*,\\s*")) {
      Optional<Code> rule = Rules.named(name);
      if (rule.isPresent()) {
        waivers.add(new Waiver(rule.get(), at, first, last));
      } else {
        List<String> all = Rules.ALL.stream().map(Code::written).toList();
        problems.report(
            Code.WAIVER_UNKNOWN,
            at,
            name,
            String.join(", ", all),
            Suggestion.nearest(name, all).orElse(""));
      }
    }
    return waivers;
  }

  boolean covers(Problem problem) {
    return problem.code() == rule
        && (covers(problem.at()) || problem.other().filter(this::covers).isPresent());
  }

  private boolean covers(Position place) {
    return place.file().equals(at.file()) && place.line() >= first && place.line() <= last;
  }
}
