package kz.igilik.load;

import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads one YAML document strictly: refuses what an editor may misread, such as {@code no} or
 * {@code 007}. Uses Jackson's tokens, not its objects, because a token knows its place and shows
 * aliases before they are resolved.
 */
final class YamlFile {
  /** Every value stays text. {@link YamlTree} reports what is too large, with its place. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .yamlSchema(YAMLSchema.FAILSAFE)
          .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(SourceFolder.LARGEST_FILE)
                  .maxStringLength(SourceFolder.LARGEST_FILE)
                  .build())
          .build();

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
    unseen |= LookAlikeSigns.report(source, problems);
    Optional<YamlNode> document = unseen ? Optional.empty() : file.parse();
    Waivers.note(source, problems);
    if (document.isEmpty()) {
      problems.unread(source.file());
    }
    return document;
  }

  private Optional<YamlNode> parse() {
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      var tokens = new YamlTokens(parser, source, problems);
      var tree = new YamlTree(source, problems, tokens).read();
      if (tree.isEmpty()) {
        problems.report(Code.FILE_EMPTY, Position.wholeFile(source.file()), source.file());
      }
      return tree;
    } catch (YamlTokens.Refused refused) {
      return Optional.empty();
    } catch (JacksonException broken) {
      YamlSyntax.report(broken, source, problems);
      return Optional.empty();
    }
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
