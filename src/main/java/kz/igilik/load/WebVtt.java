package kz.igilik.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.model.Captions;
import kz.igilik.model.Captions.Cue;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * Reads captions (WebVTT). Browsers leave out what they do not understand and say nothing, so that
 * those who need captions miss a line; here each such line is told with its place.
 */
final class WebVtt {
  private static final String SIGNATURE = "WEBVTT";
  private static final String ARROW = "-->";
  private static final String MOMENT = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final Pattern TIMES =
      Pattern.compile(MOMENT + "[ \\t]+-->[ \\t]+" + MOMENT + "(?:[ \\t].*)?");

  /** What other programs for subtitles write. */
  private static final Pattern OTHER_TIME =
      Pattern.compile("(?:(\\d{1,4})[:;])?(\\d{1,2})[:;](\\d{1,2})[.,](\\d{1,3})");

  /** An arrow as it is mistyped. */
  private static final String DASH = "[ \\t]*(?:-{1,3}>?|[–—→]>?)[ \\t]*";

  private static final Pattern ALMOST_TIMES =
      Pattern.compile(OTHER_TIME.pattern() + DASH + OTHER_TIME.pattern());

  private static final int BASE = 60;
  private static final int THOUSAND = 1000;

  private final SourceText source;
  private final Problems problems;
  private final String[] lines;
  private final List<Cue> cues = new ArrayList<>();

  private WebVtt(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.lines = source.text().split("\n", -1);
  }

  static Captions read(SourceText source, Problems problems) {
    var file = new WebVtt(source, problems);
    file.read();
    return new Captions(source.file(), source.text(), List.copyOf(file.cues));
  }

  private void read() {
    if (!lines[0].matches(SIGNATURE + "(?:[ \\t].*)?")) {
      problems.report(Code.CAPTIONS_HEADER, at(0), lines[0].strip());
    }
    int head = blank(0);
    boolean cue = Arrays.stream(lines, 0, head).anyMatch(WebVtt::isTimes);
    int line = cue ? 0 : head;
    int blocks = 0;
    while (line < lines.length) {
      int end = blank(line);
      if (end > line && !isNote(lines[line])) {
        block(line, end);
        blocks++;
      }
      line = end + 1;
    }
    if (blocks == 0) {
      problems.report(Code.CAPTIONS_EMPTY, at(0));
    }
  }

  /** The first blank line from a line on, or the end. */
  private int blank(int from) {
    int line = from;
    while (line < lines.length && !lines[line].isBlank()) {
      line++;
    }
    return line;
  }

  private static boolean isTimes(String line) {
    return line.contains(ARROW) || ALMOST_TIMES.matcher(line.strip()).lookingAt();
  }

  private static boolean isNote(String line) {
    return line.matches("NOTE(?:[ \\t].*)?");
  }

  private void block(int from, int end) {
    int times = from;
    if (!isTimes(lines[from]) && from + 1 < end) {
      times++; // the name of a cue
    }
    if (!isTimes(lines[times])) {
      problems.report(Code.CAPTIONS_UNTIMED, at(from), lines[from].strip());
      return;
    }
    cue(times);
    if (times + 1 == end) {
      problems.report(Code.CAPTIONS_EMPTY, at(times));
    }
    for (int line = times + 1; line < end; line++) {
      if (isTimes(lines[line])) { // the blank line between two cues is missing
        problems.report(Code.CAPTIONS_UNTIMED, at(line), lines[line].strip());
      }
    }
  }

  private void cue(int line) {
    Matcher times = TIMES.matcher(lines[line].strip());
    if (!times.matches()) {
      problems.report(
          Code.CAPTIONS_TIME, at(line), lines[line].strip(), meant(lines[line].strip()));
      return;
    }
    var cue = new Cue(millis(times, 1), millis(times, 5), at(line));
    boolean late = !cues.isEmpty() && cue.starts() < cues.get(cues.size() - 1).starts();
    if (late || cue.ends() <= cue.starts()) {
      problems.report(Code.CAPTIONS_ORDER, at(line), lines[line].strip());
    }
    cues.add(cue);
  }

  /** The line as it should be written; empty if that cannot be told. */
  private static String meant(String line) {
    String right =
        OTHER_TIME
            .matcher(line)
            .replaceAll(
                found ->
                    (found.group(1) == null ? "" : two(found.group(1)) + ":")
                        + two(found.group(2))
                        + ":"
                        + two(found.group(3))
                        + "."
                        + (found.group(4) + "00").substring(0, 3))
            .replaceFirst("(?<=\\d)" + DASH + "(?=\\d)", " --> ");
    return TIMES.matcher(right).matches() ? right : "";
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }

  private static long millis(Matcher times, int group) {
    String hours = times.group(group);
    long minutes =
        (hours == null ? 0 : Long.parseLong(hours) * BASE) + Long.parseLong(times.group(group + 1));
    long seconds = minutes * BASE + Long.parseLong(times.group(group + 2));
    return seconds * THOUSAND + Long.parseLong(times.group(group + 3));
  }

  private Position at(int line) {
    String text = lines[line];
    int indent = text.length() - text.stripLeading().length();
    String shown = text.strip();
    return source.at(line + 1, indent + 1, shown.codePointCount(0, shown.length()));
  }
}
