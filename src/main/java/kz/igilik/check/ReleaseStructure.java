package kz.igilik.check;

import java.util.List;
import java.util.Map;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.ProseBlock;
import kz.igilik.model.Article;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Whether the texts of a release can stand side by side, block by block. */
record ReleaseStructure(Article release, Scope scope, Markdown markdown) {
  private static final String NOTHING = "–";
  private static final int SHOWN = 40;

  /** A text cut into blocks. */
  private record Column(String language, Article.Text text, List<ProseBlock> blocks) {
    String form(int at) {
      return at < blocks.size() ? blocks.get(at).form() : NOTHING;
    }

    /** Of one that has ended: its last block. */
    Position place(int at) {
      return BodyPlace.of(text, blocks.get(Math.min(at, blocks.size() - 1)).line(), 1, 1);
    }

    String words(int at) {
      List<String> words = at < blocks.size() ? blocks.get(at).words() : List.of();
      String first = words.isEmpty() ? NOTHING : words.get(0);
      return first.length() > SHOWN ? first.substring(0, SHOWN).strip() + "…" : first;
    }
  }

  /** Reports the first difference from the main language; what follows is moved by it. */
  void check() {
    List<Column> columns =
        release.texts().entrySet().stream()
            .filter(text -> text.getValue().origin().reads("text"))
            .map(this::column)
            .filter(column -> !column.blocks().isEmpty())
            .toList();
    columns.stream().skip(1).forEach(column -> compare(columns.get(0), column));
  }

  private Column column(Map.Entry<String, Article.Text> text) {
    var blocks = markdown.blocks(text.getValue().markdown(), target -> "", "");
    return new Column(text.getKey(), text.getValue(), blocks);
  }

  private void compare(Column main, Column other) {
    int longest = Math.max(main.blocks().size(), other.blocks().size());
    for (int i = 0; i < longest; i++) {
      if (!main.form(i).equals(other.form(i))) {
        scope
            .problems()
            .clash(
                Code.RELEASE_STRUCTURE,
                other.place(i),
                main.place(i),
                other.words(i),
                main.language(),
                main.words(i));
        return;
      }
    }
  }
}
