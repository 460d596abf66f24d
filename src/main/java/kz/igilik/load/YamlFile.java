package kz.igilik.load;

import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document strictly: what an editor may misread, such as {@code no} or {@code 007},
 * is refused. Jackson's own reader hides how a value was written and turns aliases into text, so
 * this reads the events of the parser below it.
 */
final class YamlFile {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(2 * SourceFolder.LARGEST_FILE).build();

  private final SourceText source;
  private final Problems problems;

  private YamlFile(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The document, unless its syntax is broken. */
  static Optional<YamlNode> read(SourceText source, Problems problems) {
    var file = new YamlFile(source, problems);
    boolean unseen = file.hasTabs();
    unseen |= LookAlikes.report(source, problems);
    Optional<YamlNode> document = unseen ? Optional.empty() : file.parse();
    if (document.isEmpty()) {
      problems.unread(source.file());
    }
    return document;
  }

  private Optional<YamlNode> parse() {
    try {
      var events = new Parse(SETTINGS).parseString(source.text()).iterator();
      var tree = new YamlTree(source, problems, events).read();
      if (tree.isEmpty()) {
        problems.report(Code.FILE_EMPTY, Position.wholeFile(source.file()), source.file());
      }
      return tree;
    } catch (YamlTree.Refused refused) {
      return Optional.empty();
    } catch (MarkedYamlEngineException broken) {
      YamlSyntax.report(broken, source, problems);
    } catch (YamlEngineException broken) {
      problems.report(Code.YAML_SYNTAX, source.at(1, 1, 1));
    }
    return Optional.empty();
  }

  /** A tab looks like spaces, so a reader of the file cannot see what it does. */
  private boolean hasTabs() {
    String text = source.text();
    int tab = text.indexOf('\t');
    boolean found = tab >= 0;
    while (tab >= 0) {
      problems.report(Code.YAML_TAB, source.atOffset(tab, 1));
      int nextLine = text.indexOf('\n', tab); // one problem for each line is enough
      tab = nextLine < 0 ? -1 : text.indexOf('\t', nextLine);
    }
    return found;
  }
}
