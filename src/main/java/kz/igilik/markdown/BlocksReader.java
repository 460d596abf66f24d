package kz.igilik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Cuts a text into its blocks. */
final class BlocksReader {
  private static final String ITEM = "• ";
  private static final String INDENT = "  ";

  private final Document document;
  private final Places places;
  private final Function<Document, String> renderer;
  private final UnaryOperator<String> address;
  private final String anchors;
  private int headings;

  /**
   * @param address what stands in brackets behind the words of a link; empty for nothing
   * @param anchors beginning of the ids of headings
   */
  BlocksReader(
      Document document,
      Function<Document, String> renderer,
      UnaryOperator<String> address,
      String anchors) {
    this.document = document;
    this.places = new Places(document.getChars().toString());
    this.renderer = renderer;
    this.address = address;
    this.anchors = anchors;
  }

  List<ProseBlock> blocks() {
    var nodes = new ArrayList<Node>();
    document.getChildren().forEach(nodes::add);
    return nodes.stream().filter(Block.class::isInstance).map(this::block).toList();
  }

  private ProseBlock block(Node node) {
    if (node instanceof Heading heading) {
      headings++;
      heading.setAnchorRefId(anchors + headings);
    }
    var words = new ArrayList<String>();
    words(node, "", words);
    int line = places.line(node.getChars());
    return new ProseBlock(form(node), line, new Html(html(node)), List.copyOf(words));
  }

  private static String form(Node node) {
    if (node instanceof Heading heading) {
      return "h" + heading.getLevel();
    }
    String kind = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return node instanceof ListBlock ? kind + " " + count(node) : kind;
  }

  private static int count(Node list) {
    int items = 0;
    for (Node item : list.getChildren()) {
      items += item instanceof ListItem ? 1 : 0;
    }
    return items;
  }

  private void words(Node node, String before, List<String> lines) {
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableRow) {
      String line = before + line(node);
      if (!line.isBlank()) {
        lines.add(line);
      }
    } else if (node instanceof ListBlock list) {
      items(list, before, lines);
    } else if (node.hasChildren()) {
      node.getChildren().forEach(child -> words(child, before, lines));
    } else {
      node.getChars().toString().lines().map(String::strip).forEach(lines::add);
    }
  }

  private void items(ListBlock list, String before, List<String> lines) {
    String indent = before.isEmpty() ? "" : INDENT;
    int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
    for (Node item : list.getChildren()) {
      String mark = list instanceof OrderedList ? number + ". " : ITEM;
      number++;
      boolean first = true;
      for (Node part : item.getChildren()) {
        words(part, indent + (first ? mark : INDENT), lines);
        first = false;
      }
    }
  }

  private String line(Node node) {
    if (node instanceof TableRow row) {
      var cells = new ArrayList<String>();
      row.getChildren().forEach(cell -> cells.add(plain(cell)));
      return String.join(" – ", cells);
    }
    String plain = plain(node);
    return node instanceof Heading ? Markdown.anchorless(plain) : plain;
  }

  private String plain(Node node) {
    String words = PlainWords.of(node, document, address);
    return HelplineMarks.without(words).replaceAll("\\s+", " ").strip();
  }

  /** A document of its own, which knows the references of the whole text. */
  private String html(Node node) {
    var alone = new Document(document, document.getChars());
    alone.appendChild(node);
    return renderer.apply(alone).strip();
  }
}
