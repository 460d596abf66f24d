package kz.igilik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;
import kz.igilik.model.Characters;

/**
 * Finds problems in a parsed text: markup that readers still see, and blocks that are rarely meant.
 */
final class Signs {
  /** This many show the author enough, and finding the positions of thousands takes time. */
  private static final int MOST = 100;

  private final Document document;
  private final Places places;
  private final Shown shown;
  private final List<Sign> found = new ArrayList<>();
  private final Set<Reference> used = new HashSet<>();
  private final List<Reference> defined = new ArrayList<>();
  private int lastNumber;

  private Signs(Document document, Places places) {
    this.document = document;
    this.places = places;
    shown = new Shown(document);
  }

  static List<Sign> in(Document document, Places places) {
    var signs = new Signs(document, places);
    for (Node node : document.getDescendants()) {
      if (!signs.areMany()) {
        signs.look(node);
      }
    }
    signs.defined.stream()
        .filter(reference -> !signs.used.contains(reference))
        .forEach(reference -> signs.add(Kind.LOST, reference.getChars(), ""));
    return List.copyOf(signs.found);
  }

  private void look(Node node) {
    if (node instanceof Paragraph paragraph) {
      new LineSigns(shown, this).paragraph(paragraph);
      new InlineSigns(shown, this).text(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof TableCell) {
      new InlineSigns(shown, this).text(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof OrderedList list) {
      numbers(list);
    } else if (node instanceof IndentedCodeBlock) {
      add(Kind.CODE, node.getChars().trim(), firstLine(node.getChars().trim()));
    } else if (node instanceof FencedCodeBlock code && code.getClosingMarker().isEmpty()) {
      add(Kind.CODE, code.getOpeningMarker(), "");
    } else if (node instanceof BulletListItem || node instanceof BlockQuote) {
      signOfNumber(node);
    } else if (node instanceof HtmlEntity) {
      entity(node.getChars());
    } else if (node instanceof Reference reference) {
      defined.add(reference);
    } else if (node instanceof RefNode link) {
      Reference reference = link.getReferenceNode(document);
      if (reference != null) {
        used.add(reference);
      }
    }
  }

  private void heading(Heading heading) {
    if (heading.isSetextHeading()) {
      BasedSequence line = heading.getClosingMarker();
      String right = "## " + firstLine(heading.getText());
      add(Kind.UNDERLINE, line, right);
    }
    int end = heading.getText().getStartOffset();
    end += Markdown.anchorless(heading.getText().toString()).length();
    new InlineSigns(shown, this).text(heading.getText().getStartOffset(), end);
  }

  /** A list counts up from its first number, whatever the other items say. */
  private void numbers(OrderedList list) {
    int first = -1;
    int next = 0;
    boolean same = true;
    Node odd = null;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int number = number(((ListItem) item).getOpeningMarker());
      first = first < 0 ? number : first;
      same &= number == first;
      if (number != first + next && odd == null) {
        odd = item;
      }
      next++;
    }
    boolean alone = next == 1 && first > 1 && first != lastNumber + 1;
    if (odd != null && !(same && first <= 1)) {
      number(odd, first + indexOf(odd));
    } else if (alone || first > 99) {
      number(list.getFirstChild(), first);
    }
    lastNumber = first + next - 1;
  }

  private static int indexOf(Node item) {
    int index = 0;
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      index++;
    }
    return index;
  }

  private void number(Node item, int shownAs) {
    BasedSequence marker = ((ListItem) item).getOpeningMarker();
    String digits = marker.subSequence(0, marker.length() - 1).toString();
    add(Kind.NUMBER, marker, shownAs + ".", digits + "\\" + marker.charAt(marker.length() - 1));
  }

  private static int number(BasedSequence marker) {
    return Integer.parseInt(marker.subSequence(0, marker.length() - 1).toString());
  }

  /** {@code + 5} and {@code > 18} are items and quotes, and readers see 5 and 18. */
  private void signOfNumber(Node block) {
    Node text = block.getFirstChild();
    char marker = block.getChars().charAt(0);
    boolean sign = marker == '+' || marker == '>';
    if (sign && text instanceof Paragraph && Character.isDigit(text.getChars().charAt(0))) {
      String line = firstLine(block.getChars());
      add(Kind.LOST, block.getChars().subSequence(0, 1), "\\" + line);
    }
  }

  private void entity(BasedSequence entity) {
    String character = entity.unescape();
    int c = character.codePointAt(0);
    boolean nothing = Characters.isNothing(c, 0, 0, false) || Characters.faultOf(c).isPresent();
    if (nothing) {
      add(Kind.CHARACTER, entity, "");
    }
    if (c == '&') {
      new InlineSigns(shown, this).doubledEntity(entity.getStartOffset(), entity.getEndOffset());
    }
  }

  static String firstLine(BasedSequence text) {
    return text.toString().lines().findFirst().orElse("").strip();
  }

  // ---- what was found

  /** Whether enough signs have been found. */
  boolean areMany() {
    return found.size() >= MOST;
  }

  private void add(Kind kind, BasedSequence at, String meant) {
    add(kind, at, firstLine(at), meant);
  }

  private void add(Kind kind, BasedSequence at, String seen, String meant) {
    add(kind, at.getStartOffset(), firstLine(at).length(), seen, meant);
  }

  void add(Kind kind, int offset, int length, String seen, String meant) {
    if (!areMany()) {
      BasedSequence at = document.getChars().subSequence(offset, offset);
      found.add(
          new Sign(kind, seen, meant, places.line(at), places.column(at), Math.max(1, length)));
    }
  }

  char writtenAt(int index) {
    return document.getChars().charAt(index);
  }

  /** The source text of a range. */
  String written(int from, int until) {
    return document.getChars().subSequence(from, until).toString();
  }
}
