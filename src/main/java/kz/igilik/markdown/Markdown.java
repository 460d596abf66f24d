package kz.igilik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads Markdown. Each text is parsed only once, because checks, pages, calendars and linked data
 * all ask for it. Thread-safe.
 */
public final class Markdown {
  private static final Pattern ANCHOR =
      Pattern.compile("(?<!\\s)\\s*+\\{#([a-z][a-z0-9-]*+)}\\s*+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String ID = "id";

  private final Map<String, MarkdownPage> pages = new ConcurrentHashMap<>();

  /** Created on first use: guides need it, most other texts do not. */
  private static final class Flexmark {
    private static final Parser PARSER;

    /** A text without bars has no table, and looking for one takes a fifth of the parsing time. */
    private static final Parser WITHOUT_TABLES;

    private static final HtmlRenderer RENDERER;

    static {
      var options = new MutableDataSet();
      options.set(HtmlRenderer.ESCAPE_HTML, true);
      options.set(HtmlRenderer.RENDER_HEADER_ID, false);
      options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
      options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false); // there is our own
      options.set(Parser.HEADING_PARSER, false); // as well
      options.set(TablesExtension.COLUMN_SPANS, false);
      options.set(TablesExtension.WITH_CAPTION, false);
      options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
      options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
      options.set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()));
      WITHOUT_TABLES = parser(options);
      options.set(
          Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
      PARSER = parser(options);
      RENDERER = HtmlRenderer.builder(options).nodeRendererFactory(set -> new SafeNodes()).build();
    }

    private static Parser parser(DataHolder options) {
      return Parser.builder(options)
          .customBlockParserFactory(new HeadingLines(options))
          .customDelimiterProcessor(new Endings())
          .customInlineParserExtensionFactory(new BareAddresses.Factory())
          .build();
    }

    static Document document(String text) {
      return (text.indexOf('|') < 0 ? WITHOUT_TABLES : PARSER).parse(text);
    }
  }

  public MarkdownPage read(String text) {
    return pages.computeIfAbsent(
        text, one -> PlainParagraphs.read(one).orElseGet(() -> parse(one)));
  }

  MarkdownPage parse(String text) {
    Optional<MarkdownPage.Sign> excess = Limits.exceeded(text);
    if (excess.isPresent()) {
      return MarkdownPage.unread(excess.get());
    }
    Document document = document(text);
    var places = new Places(text);
    var parts = new Parts(document, places);
    for (Node node : document.getDescendants()) {
      parts.take(node);
    }
    Html html = new Html(Flexmark.RENDERER.render(document).strip());
    return new MarkdownPage(
        html,
        parts.lead.text(),
        List.copyOf(parts.links),
        List.copyOf(parts.pictures),
        List.copyOf(parts.headings),
        List.copyOf(parts.rawHtml),
        List.copyOf(parts.helplines),
        Signs.in(document, places));
  }

  private static Document document(String text) {
    Document document = Flexmark.document(text);
    for (Node node : document.getDescendants()) {
      if (node instanceof AutoLink address && isInLink(address)) {
        address.insertBefore(new Text(address.getChars()));
        address.unlink();
      }
    }
    return document;
  }

  /** Whether a bare address is the text of a link: [https://a.example/](https://a.example/). */
  private static boolean isInLink(AutoLink address) {
    return address.getAncestorOfType(Link.class, LinkRef.class) != null;
  }

  /** A guide, cut into its steps; no steps if the text is not read. */
  public Steps steps(String text) {
    String read = Limits.exceeded(text).isPresent() ? "" : text;
    return StepsReader.read(document(read), new Places(read), Flexmark.RENDERER::render);
  }

  /**
   * A text cut into its blocks, with and without markup.
   *
   * @param address what stands behind the words of a link in words alone; empty for nothing
   * @param anchors beginning of the ids of headings
   */
  public List<ProseBlock> blocks(String text, UnaryOperator<String> address, String anchors) {
    String read = Limits.exceeded(text).isPresent() ? "" : text;
    return new BlocksReader(document(read), Flexmark.RENDERER::render, address, anchors).blocks();
  }

  /** The text of a heading without its written anchor. */
  static String anchorless(String text) {
    return ANCHOR.matcher(text).replaceFirst("");
  }

  /** Collects the parts of one document in the order of the text. */
  private static final class Parts {
    private final Document document;
    private final Places places;
    private final List<MarkdownPage.Link> links = new ArrayList<>();
    private final List<MarkdownPage.Picture> pictures = new ArrayList<>();
    private final List<MarkdownPage.Heading> headings = new ArrayList<>();
    private final List<MarkdownPage.RawHtml> rawHtml = new ArrayList<>();
    private final List<MarkdownPage.HelplineMark> helplines = new ArrayList<>();
    private final Lead lead = new Lead();

    Parts(Document document, Places places) {
      this.document = document;
      this.places = places;
    }

    void take(Node node) {
      if (node instanceof Link link) {
        links.add(
            link(
                link.getUrl().unescape(),
                textOf(link),
                link.getUrl().isEmpty() ? link.getChars() : link.getUrl()));
      } else if (node instanceof LinkRef link) {
        Reference named = link.getReferenceNode(document);
        if (named != null) { // otherwise it is text in brackets
          links.add(link(named.getUrl().unescape(), textOf(link), named.getUrl()));
        }
      } else if (node instanceof AutoLink link) {
        links.add(link(link.getText().toString(), link.getText().toString(), link.getText()));
      } else if (node instanceof MailLink link) {
        links.add(link("mailto:" + link.getText(), link.getText().toString(), link.getText()));
      } else if (node instanceof Image image) {
        BasedSequence at = image.getChars();
        pictures.add(
            new MarkdownPage.Picture(
                image.getUrl().unescape(), textOf(image), places.line(at), places.column(at)));
      } else if (node instanceof ImageRef image) {
        Reference named = image.getReferenceNode(document);
        if (named != null) {
          BasedSequence at = image.getChars();
          pictures.add(
              new MarkdownPage.Picture(
                  named.getUrl().unescape(), textOf(image), places.line(at), places.column(at)));
        }
      } else if (node instanceof Heading heading) {
        headings.add(heading(heading));
      } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        BasedSequence at = node.getChars();
        rawHtml.add(
            new MarkdownPage.RawHtml(at.trim().toString(), places.line(at), places.column(at)));
      } else if (node instanceof Text) {
        helplines.addAll(HelplineMarks.in(node, places));
      }
      lead(node);
    }

    private void lead(Node node) {
      boolean told =
          node instanceof ListBlock || node instanceof BlockQuote || node instanceof TableBlock;
      if (!lead.isOpen()) {
        return;
      }
      if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
        lead.item(row(row));
      } else if (node instanceof Paragraph) {
        String words = BLANKS.matcher(textOf(node)).replaceAll(" ").strip();
        if (node.getAncestorOfType(ListItem.class) != null) {
          lead.item(words);
        } else {
          lead.paragraph(words);
        }
      } else if (node instanceof Block && !told && node.getParent() == document) {
        lead.other();
      }
    }

    /** A row as one line, like an item of a list. */
    private String row(TableRow row) {
      var cells = new ArrayList<String>();
      row.getChildren().forEach(cell -> cells.add(textOf(cell).strip()));
      cells.removeIf(String::isEmpty);
      return String.join(" – ", cells);
    }

    private MarkdownPage.Link link(String target, String text, BasedSequence at) {
      return new MarkdownPage.Link(target, text, places.line(at), places.column(at));
    }

    private MarkdownPage.Heading heading(Heading heading) {
      String text = textOf(heading);
      var written = ANCHOR.matcher(text);
      String id = written.find() ? written.group(1) : "s" + (headings.size() + 1);
      heading.setAnchorRefId(id);
      BasedSequence at = heading.getChars();
      return new MarkdownPage.Heading(
          heading.getLevel(), anchorless(text), id, places.line(at), places.column(at));
    }

    private String textOf(Node node) {
      return PlainWords.of(node, document);
    }
  }

  /** Headings with their anchor, and text of headings without it. */
  private static final class SafeNodes implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Heading.class, SafeNodes::heading),
          new NodeRenderingHandler<>(TableCell.class, SafeNodes::cell),
          new NodeRenderingHandler<>(IndentedCodeBlock.class, SafeNodes::code),
          new NodeRenderingHandler<>(Text.class, SafeNodes::text));
    }

    private static void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
      html.line();
      html.attr(ID, heading.getAnchorRefId()).withAttr().tag("h" + heading.getLevel());
      context.renderChildren(heading);
      html.closeTag("h" + heading.getLevel()).line();
    }

    /** Each head names its column. The alignment of cells is left to the style sheet. */
    private static void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
      String tag = cell.isHeader() ? "th" : "td";
      if (cell.isHeader()) {
        html.attr("scope", "col");
      }
      html.withAttr().tag(tag);
      context.renderChildren(cell);
      html.closeTag(tag);
    }

    /** Line by line: joining thousands of lines takes the parser's library minutes. */
    private static void code(IndentedCodeBlock code, NodeRendererContext context, HtmlWriter html) {
      html.line().tag("pre").openPre().tag("code");
      code.getContentLines().forEach(html::text);
      html.closeTag("code").closeTag("pre").closePre().line();
    }

    private static void text(Text text, NodeRendererContext context, HtmlWriter html) {
      boolean endsHeading = text.getParent() instanceof Heading && text.getNext() == null;
      String plain = HelplineMarks.without(PlainWords.unescaped(text.getChars()));
      html.text(endsHeading ? anchorless(plain) : plain);
    }
  }
}
