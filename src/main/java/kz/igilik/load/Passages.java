package kz.igilik.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Characters;
import kz.igilik.problem.Position;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Type;

/**
 * The texts of each file that stand in several languages, collected while it is read: in data those
 * of every localized field of the schema, in Markdown files what readers see of the head, and the
 * text below. Thread-safe.
 */
final class Passages {
  /** The name of the text below the head, beside those of fields. */
  static final String BODY = "text";

  private static final String ID = "id";

  private final Map<String, List<Passage>> files = new ConcurrentHashMap<>();
  private volatile boolean wanted;

  /** From now on everything that is read is collected. */
  void want() {
    wanted = true;
  }

  /** Collects the texts of a file below {@code data}. */
  void ofData(String file, YamlNode root) {
    if (wanted) {
      String entry = file.replaceFirst("^data/", "").replaceFirst("[.]yaml$", "");
      var found = new ArrayList<Passage>();
      Kinds.of(file).ifPresent(kind -> new Data(entry, found).all(kind.content(), root));
      files.put(file, found);
    }
  }

  /** Collects the texts of a Markdown file. */
  void ofArticle(SourceLayout.ArticleFile file, Kind kind, YamlNode head, SourceText body) {
    if (!wanted) {
      return;
    }
    String section = file.section().isEmpty() ? "" : file.section() + "/";
    var one = new OneLanguage("content/" + section + file.id(), file.language());
    var found = new ArrayList<Passage>();
    if (head instanceof MapNode fields) {
      for (Entry line : fields.entries()) {
        field(kind, line.key())
            .filter(field -> field.type() instanceof Type.PlainText text && text.shown())
            .ifPresent(field -> one.add(field, line.value(), found));
      }
    }
    if (!Characters.isBlank(body.text())) {
      Position at = new Position(file.path(), body.firstLine(), 1, 1);
      found.add(one.passage(BODY, Optional.empty(), body.text(), at));
    }
    files.put(file.path(), found);
  }

  private static Optional<Field<?>> field(Kind kind, String key) {
    return kind.fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  void forget(String path) {
    files.remove(path);
  }

  void forgetAll(Predicate<String> paths) {
    files.keySet().removeIf(paths);
  }

  /** All of them in the order of files, each with all its languages. */
  List<Passage> all() {
    var passages = new LinkedHashMap<String, Passage>();
    for (List<Passage> file : new TreeMap<>(files).values()) {
      for (Passage passage : file) {
        passages.merge(passage.entry() + " " + passage.path(), passage, Passage::with);
      }
    }
    return List.copyOf(passages.values());
  }

  /** A Markdown file, which is in one language. */
  private record OneLanguage(String entry, String language) {
    void add(Field<?> field, YamlNode value, List<Passage> to) {
      if (value instanceof TextNode text && !text.isEmpty()) {
        to.add(passage(field.key(), Optional.of(field), text.text(), text.at()));
      }
    }

    Passage passage(String path, Optional<Field<?>> field, String text, Position at) {
      return new Passage(entry, path, field, Map.of(language, new Passage.Written(text, at)), at);
    }
  }

  /** A file below {@code data}, whose localized fields hold every language. */
  private record Data(String entry, List<Passage> found) {
    void all(Type<?> type, YamlNode root) {
      if (type instanceof Type.ListOf<?> list && root instanceof ListNode items) {
        for (int i = 0; i < items.items().size(); i++) {
          YamlNode item = items.items().get(i);
          new Data(entry + "/" + name(item, i), found).below(list.item(), item, "");
        }
      } else {
        below(type, root, "");
      }
    }

    private void below(Type<?> type, YamlNode node, String path) {
      if (type instanceof Type.Fieldset group && node instanceof MapNode map) {
        for (Entry line : map.entries()) {
          if (group.declared().keys().contains(line.key())) {
            field(group.declared().field(line.key()), line.value(), path);
          }
        }
      } else if (type instanceof Type.ListOf<?> list && node instanceof ListNode items) {
        for (int i = 0; i < items.items().size(); i++) {
          YamlNode item = items.items().get(i);
          below(list.item(), item, path + "/" + name(item, i));
        }
      }
    }

    private void field(Field<?> field, YamlNode value, String path) {
      String longer = path.isEmpty() ? field.key() : path + "/" + field.key();
      if (!(field.type() instanceof Type.Translated)) {
        below(field.type(), value, longer);
      } else if (value instanceof MapNode languages) {
        var texts = new LinkedHashMap<String, Passage.Written>();
        for (Entry line : languages.entries()) {
          if (line.value() instanceof TextNode text && !text.isEmpty()) {
            texts.put(line.key(), new Passage.Written(text.text(), text.at()));
          }
        }
        if (!texts.isEmpty()) {
          found.add(new Passage(entry, longer, Optional.of(field), texts, languages.at()));
        }
      }
    }

    /** What an item of a list is called: its id, else its number, from 1. */
    private static String name(YamlNode item, int index) {
      Optional<String> id =
          item instanceof MapNode map
              ? map.entries().stream()
                  .filter(line -> line.key().equals(ID))
                  .filter(line -> line.value() instanceof TextNode)
                  .map(line -> ((TextNode) line.value()).text())
                  .findFirst()
              : Optional.empty();
      return id.orElseGet(() -> String.valueOf(index + 1));
    }
  }
}
