package kz.igilik.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems that are a matter of judgement, and how severe each is for a campaign: {@code lint}
 * in {@code data/campaign.yaml}. An author may also waive one of them in place, see {@link Waiver}.
 *
 * @param levels of the rules that the campaign weighs otherwise than {@link Code} does
 */
public record Rules(Map<Code, Level> levels) {
  /** Every problem that is a matter of judgement, in the order of {@link Code}. */
  public static final List<Code> ALL =
      List.of(
          Code.EVENT_OVER_NIGHTS,
          Code.EVENT_DATES_OVERLAP,
          Code.EVENT_TWICE,
          Code.EVENT_PLACE_TAKEN,
          Code.EVENT_PLACE_FAR,
          Code.EVENT_WEEKDAY_DIFFERS,
          Code.REGION_WITHOUT_EVENTS,
          Code.GUIDE_HARD_TO_READ,
          Code.RELEASE_STRUCTURE,
          Code.TEXTS_DISAGREE,
          Code.WEEKDAY_WRONG,
          Code.TEXTS_IDENTICAL,
          Code.TEXT_IN_OTHER_LANGUAGE,
          Code.TEXT_UNDATED,
          Code.SENTENCE_LONG,
          Code.TITLE_LONG,
          Code.QUOTES_STRAIGHT,
          Code.SPACE_BREAKS,
          Code.LETTERS_ALIKE,
          Code.SPELLING_FOREIGN,
          Code.ABBREVIATION_UNEXPLAINED,
          Code.LINK_VAGUE);

  /** Each as severe as its code says. */
  public static final Rules AS_THEY_ARE = new Rules(Map.of());

  /** How severe a rule is. */
  public enum Level {
    IGNORE,
    NOTICE,
    WARNING,
    ERROR
  }

  public Rules {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** The rule of a written name. */
  static Optional<Code> named(String written) {
    return ALL.stream().filter(rule -> rule.written().equals(written)).findFirst();
  }

  /** How severe a problem is; empty if it is not reported. */
  Optional<Severity> severity(Code code) {
    Level level = levels.get(code);
    if (level == null) {
      return Optional.of(code.severity());
    }
    return level == Level.IGNORE ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
  }
}
