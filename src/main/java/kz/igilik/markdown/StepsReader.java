package kz.igilik.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Splits a guide into introduction, steps and ending. */
final class StepsReader {
  private final Document document;
  private final Places places;
  private final Function<Document, String> renderer;
  private final List<Steps.Step> steps = new ArrayList<>();
  private final List<Steps.Place> strays = new ArrayList<>();
  private final Paragraphs before = new Paragraphs();
  private final Paragraphs after = new Paragraphs();

  private StepsReader(Document document, Places places, Function<Document, String> renderer) {
    this.document = document;
    this.places = places;
    this.renderer = renderer;
  }

  static Steps read(Document document, Places places, Function<Document, String> renderer) {
    var reader = new StepsReader(document, places, renderer);
    children(document).forEach(reader::block);
    return new Steps(
        reader.before.prose(),
        List.copyOf(reader.steps),
        reader.after.prose(),
        List.copyOf(reader.strays));
  }

  private void block(Node block) {
    if (block instanceof OrderedList && steps.isEmpty()) {
      block.getChildren().forEach(this::step);
    } else if (block instanceof Paragraph) {
      (steps.isEmpty() ? before : after).add(block);
    } else {
      strays.add(place(block));
    }
  }

  private void step(Node item) {
    var text = new Paragraphs();
    var marks = helplines(item);
    for (Node block : children(item)) {
      if (block instanceof Paragraph) {
        text.add(block);
      } else {
        strays.add(place(block));
      }
    }
    steps.add(new Steps.Step(text.prose(), marks, place(item)));
  }

  /**
   * Moves the paragraph into a document of its own that knows the references of the whole text.
   * Outside of a document its links would not be rendered, and inside a list its {@code p} tags
   * would not.
   */
  private String paragraph(Node paragraph) {
    var alone = new Document(document, document.getChars());
    alone.appendChild(paragraph);
    return renderer.apply(alone).strip().replace("<p></p>", "");
  }

  /** Paragraphs as markup and as words. */
  private final class Paragraphs {
    private final StringBuilder html = new StringBuilder();
    private final List<String> words = new ArrayList<>();

    void add(Node block) {
      String plain = HelplineMarks.without(PlainWords.of(block, document));
      String line = plain.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        words.add(line);
      }
      html.append(paragraph(block)); // takes the block out of its document
    }

    Steps.Prose prose() {
      return new Steps.Prose(new Html(html.toString()), List.copyOf(words));
    }
  }

  private static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    node.getChildren().forEach(children::add);
    return children;
  }

  private List<MarkdownPage.HelplineMark> helplines(Node item) {
    var marks = new ArrayList<MarkdownPage.HelplineMark>();
    for (Node node : item.getDescendants()) {
      if (node instanceof Text) {
        marks.addAll(HelplineMarks.in(node, places));
      }
    }
    return List.copyOf(marks);
  }

  private Steps.Place place(Node node) {
    return new Steps.Place(places.line(node.getChars()), places.column(node.getChars()));
  }
}
