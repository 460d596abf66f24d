package kz.igilik.links;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.model.WebAddress;
import kz.igilik.problem.Position;
import kz.igilik.source.SourceRoot;

/**
 * Where the sources name addresses of the web, in whatever field or text. The lines are read as
 * they are written, so that each place is exact even where other lines are wrong.
 */
public final class LinkPlaces {
  /** Up to what cannot be in an address as people write it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])https?://[^\\s<>\"'`«»“”|{}\\\\]+");

  private static final String ENDS = ".,;:!?*_~…";

  /** Names that no server ever has (RFC 2606): samples use them. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:.*\\.)?(?:example|example\\.(?:com|org|net))");

  private final Optional<String> home;
  private final Map<URI, List<Position>> places = new TreeMap<>();
  private final Map<URI, List<Position>> reserved = new TreeMap<>();

  private LinkPlaces(Optional<URI> home) {
    this.home = home.map(URI::getHost);
  }

  /**
   * Reads the sources.
   *
   * @param home the address of the site itself, whose pages the check knows without asking
   */
  public static LinkPlaces in(Path source, Optional<URI> home) throws IOException {
    var links = new LinkPlaces(home);
    links.folder(source, "data", ".yaml");
    links.folder(source, "content", ".md");
    return links;
  }

  /** The addresses to ask, without what follows a {@code #}, each with all its places. */
  public Map<URI, List<Position>> places() {
    return places;
  }

  /** How many addresses have a server's name that is kept for examples. */
  public int reserved() {
    return reserved.size();
  }

  private void folder(Path source, String name, String ending) throws IOException {
    SourceRoot root = SourceRoot.of(source);
    if (root.find(name).isEmpty()) {
      return;
    }
    List<String> files;
    try (Stream<Path> all = Files.walk(source.resolve(name))) {
      files =
          all.map(file -> source.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(ending))
              .sorted()
              .toList();
    }
    for (String file : files) {
      Optional<Path> found = root.find(file).filter(Files::isRegularFile);
      if (found.isPresent()) {
        // What is no UTF-8 is the business of the check.
        read(file, new String(Files.readAllBytes(found.get()), StandardCharsets.UTF_8));
      }
    }
  }

  private void read(String file, String text) {
    boolean yaml = file.endsWith(".yaml");
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains("://")) {
        line(file, i + 1, yaml ? withoutComment(line) : line);
      }
    }
  }

  /** In YAML a comment begins at a {@code #} at the start or behind a space. */
  private static String withoutComment(String line) {
    for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
      String before = line.substring(0, at);
      boolean begins = at == 0 || Character.isWhitespace(line.charAt(at - 1));
      if (begins && !isQuoted(before)) {
        return before;
      }
    }
    return line;
  }

  /** Whether a quotation mark behind a key or a bracket is still open. */
  private static boolean isQuoted(String before) {
    return before.matches("(?s).*(?::|-|\\{|\\[|,)\\s+\"[^\"]*")
        || before.matches("(?s).*(?::|-|\\{|\\[|,)\\s+'[^']*");
  }

  private void line(String file, int number, String line) {
    Matcher found = ADDRESS.matcher(line);
    while (found.find()) {
      boolean template = found.end() < line.length() && line.charAt(found.end()) == '{';
      String written = trimmed(found.group());
      if (!template) {
        int column = line.codePointCount(0, found.start()) + 1;
        int length = written.codePointCount(0, written.length());
        add(written, new Position(file, number, column, length));
      }
    }
  }

  /** Without the marks of a sentence, and without brackets that were opened before it. */
  private static String trimmed(String written) {
    int end = 0;
    var open = new ArrayList<Character>();
    while (end < written.length()) {
      char c = written.charAt(end);
      if (c == '(' || c == '[') {
        open.add(c == '(' ? ')' : ']');
      } else if ((c == ')' || c == ']') && !open.remove((Character) c)) {
        break;
      }
      end++;
    }
    while (end > 0 && ENDS.indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(0, end);
  }

  private void add(String written, Position at) {
    int hash = written.indexOf('#');
    Optional<URI> address = WebAddress.read(hash < 0 ? written : written.substring(0, hash));
    address
        .filter(one -> home.filter(one.getHost()::equalsIgnoreCase).isEmpty())
        .ifPresent(
            one ->
                (RESERVED.matcher(one.getHost()).matches() ? reserved : places)
                    .computeIfAbsent(one, any -> new ArrayList<>())
                    .add(at));
  }
}
