package kz.igilik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Maps each character of a document to what readers see: characters that became text at their
 * positions, {@link #MARKUP} where markup took effect, and {@link #MEANT} where text looks like
 * markup on purpose: code, addresses, escaped characters.
 */
final class Shown {
  static final char MARKUP = '\u0000';
  static final char MEANT = '\u0001';

  private final Document document;
  private final char[] shown;

  Shown(Document document) {
    this.document = document;
    shown = new char[document.getChars().length()];
    for (Node node : document.getDescendants()) { // a node before those within it
      take(node);
    }
  }

  private void take(Node node) {
    if (node.getParent() instanceof Code) {
      return;
    }
    if (node instanceof Text && isAddressOfLink(node)) {
      fill(node.getChars(), MEANT);
    } else if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof RefNode reference) {
      if (reference.getReferenceNode(document) == null) { // then its brackets are text
        copy(reference.getChars());
      }
    } else if (node instanceof Code
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof HtmlInline
        || node instanceof HtmlEntity
        || node instanceof Image) {
      fill(node.getChars(), MEANT);
    } else if (node instanceof DelimitedNode) {
      fill(node.getChars(), MARKUP);
    }
  }

  /** The address that a link shows as its text can be followed. */
  private static boolean isAddressOfLink(Node text) {
    BasedSequence chars = text.getChars();
    boolean address = chars.indexOf("www.") >= 0 || chars.indexOf("://") >= 0;
    return address && text.getAncestorOfType(Link.class, LinkRef.class) != null;
  }

  private void fill(BasedSequence chars, char sign) {
    for (int i = 0; i < chars.length(); i++) {
      set(chars, i, sign);
    }
  }

  private void copy(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      set(chars, i, chars.charAt(i));
    }
  }

  private void text(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      boolean escape =
          chars.charAt(i) == '\\' && i + 1 < chars.length() && isSign(chars.charAt(i + 1));
      set(chars, i, escape ? MARKUP : chars.charAt(i));
      if (escape) {
        set(chars, ++i, MEANT);
      }
    }
  }

  /** Spaces that the parser makes of a tab have no position in the source. */
  private void set(BasedSequence chars, int index, char sign) {
    int at = chars.getIndexOffset(index);
    if (at >= 0) {
      shown[at] = sign;
    }
  }

  /** Whether a backslash before a character makes it text. */
  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  char at(int index) {
    return index >= 0 && index < shown.length ? shown[index] : MARKUP;
  }

  int length() {
    return shown.length;
  }

  /** A piece of it, as readers see it. */
  String text(int from, int until) {
    var text = new StringBuilder();
    for (int i = from; i < until; i++) {
      if (shown[i] != MARKUP) {
        text.append(shown[i] == MEANT ? document.getChars().charAt(i) : shown[i]);
      }
    }
    return text.toString().strip();
  }
}
