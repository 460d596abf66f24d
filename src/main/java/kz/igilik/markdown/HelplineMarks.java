package kz.igilik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks {@code {helpline: family-111}}, which readers never see. */
final class HelplineMarks {
  /** A mark with the spaces before it. Checks find marks that are nearly right. */
  private static final Pattern MARK =
      Pattern.compile("(?<!\\s)\\s*+(\\{helpline: *+([a-z0-9-]++)})");

  private HelplineMarks() {}

  /** The marks in a piece of text; in code readers see their braces. */
  static List<MarkdownPage.HelplineMark> in(Node text, Places places) {
    BasedSequence chars = text.getChars();
    if (chars.indexOf('{') < 0 || text.getParent() instanceof Code) {
      return List.of(); // true for nearly every text
    }
    var marks = new ArrayList<MarkdownPage.HelplineMark>();
    Matcher mark = MARK.matcher(chars);
    while (mark.find()) {
      BasedSequence at = chars.subSequence(mark.start(1), mark.end(1));
      marks.add(
          new MarkdownPage.HelplineMark(
              mark.group(2).strip(), places.line(at), places.column(at), at.length()));
    }
    return marks;
  }

  static String without(String text) {
    return text.indexOf('{') < 0 ? text : MARK.matcher(text).replaceAll("");
  }
}
