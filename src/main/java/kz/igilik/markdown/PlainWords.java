package kz.igilik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.UnaryOperator;

/** The words of a part of a document as readers see them, without markup. */
final class PlainWords {
  private final Document document;
  private final UnaryOperator<String> address;
  private final StringBuilder words = new StringBuilder();

  private PlainWords(Document document, UnaryOperator<String> address) {
    this.document = document;
    this.address = address;
  }

  static String of(Node node, Document document) {
    return of(node, document, target -> "");
  }

  /**
   * @param address what stands in brackets behind the words of a link; empty for nothing
   */
  static String of(Node node, Document document, UnaryOperator<String> address) {
    var plain = new PlainWords(document, address);
    plain.below(node);
    return plain.words.toString();
  }

  /** The text with escapes and references resolved; most texts have none. */
  static String unescaped(BasedSequence text) {
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return plain ? text.toString() : text.unescape();
  }

  private void below(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof Code code) {
      words.append(code.getText());
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      words.append(unescaped(node.getChars()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append('\n');
    } else if (node instanceof AutoLink address) {
      words.append(address.getText());
    } else if (node instanceof MailLink address) {
      words.append(address.getText());
    } else if (node instanceof RefNode name && name.getReferenceNode(document) == null) {
      words.append(name.getChars().unescape()); // text in brackets
    } else {
      below(node);
      if (node instanceof Link link) {
        leadsTo(link.getUrl());
      } else if (node instanceof LinkRef link) {
        leadsTo(link.getReferenceNode(document).getUrl());
      }
    }
  }

  private void leadsTo(BasedSequence target) {
    String written = address.apply(target.unescape());
    if (!written.isEmpty() && words.indexOf(written) < 0) {
      words.append(" (").append(written).append(')');
    }
  }
}
