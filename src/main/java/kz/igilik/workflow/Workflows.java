package kz.igilik.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Campaign;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Texts;

/**
 * Writes the files of a {@link CodeHost}: each is a frame in its form, into which the same shell
 * steps are set. A line that holds nothing but {@code {{name}}} is replaced, as deep as it stands.
 */
public final class Workflows {
  private static final Pattern PLACE = Pattern.compile("(?m)^( *)\\{\\{(.+)}}$");

  private final CodeHost host;
  private final Path root;
  private final String environment;

  private Workflows(CodeHost host, Path root, Map<String, String> environment) {
    this.host = host;
    this.root = root;
    this.environment =
        environment.entrySet().stream()
            .map(variable -> variable.getKey() + ": " + quoted(variable.getValue()))
            .collect(Collectors.joining("\n"));
  }

  /**
   * The files for a campaign; empty if it cannot be read.
   *
   * @param source its folder: if relative, the current one is the root of the repository
   */
  public static Optional<Workflows> of(
      CodeHost host, Path source, Program program, Problems problems) throws IOException {
    Optional<Site> site = new SiteLoader(source).load(problems);
    return site.filter(read -> !problems.hasErrors())
        .map(read -> environment(read.campaign(), source, program))
        .map(read -> new Workflows(host, source.isAbsolute() ? source : Path.of(""), read));
  }

  /** What the steps read. */
  private static Map<String, String> environment(Campaign campaign, Path source, Program program) {
    String folder = source.isAbsolute() ? "" : source.normalize().toString().replace('\\', '/');
    String language = campaign.languages().get(0);
    var environment = new LinkedHashMap<String, String>();
    environment.put("IGILIK_PROGRAM", program.address().toString());
    environment.put("IGILIK_SHA256", program.digest());
    environment.put("IGILIK_LANG", Texts.languages().contains(language) ? language : "en");
    // As in bin/igilik: a short run is done before a second compiler would pay.
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    environment.put("CAMPAIGN", folder.isEmpty() ? "." : folder);
    environment.put("SITE", campaign.web().base().toString());
    environment.put("PAGE", language + "/");
    return environment;
  }

  /** The paths from the root of the repository, each with its text. */
  public Map<String, String> files() {
    var files = new TreeMap<String, String>();
    host.frames().forEach((path, frame) -> files.put(path, filled(resource(frame))));
    return files;
  }

  /**
   * Writes all of them, or none if one is there already with another text, because it is
   * somebody's.
   *
   * @return those that stand in the way
   */
  public List<Path> write() throws IOException {
    var others = new ArrayList<Path>();
    for (var file : files().entrySet()) {
      Path path = root.resolve(file.getKey());
      if (Files.exists(path) && !Files.readString(path).equals(file.getValue())) {
        others.add(path);
      }
    }
    if (others.isEmpty()) {
      for (var file : files().entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    return others;
  }

  private String filled(String frame) {
    return PLACE
        .matcher(frame)
        .replaceAll(
            place -> Matcher.quoteReplacement(indented(part(place.group(2)), place.group(1))));
  }

  private String part(String name) {
    return name.equals("environment") ? environment : resource(name).stripTrailing();
  }

  private static String indented(String text, String spaces) {
    return text.lines().map(line -> spaces + line).collect(Collectors.joining("\n"));
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String resource(String name) {
    try (InputStream file = Workflows.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
