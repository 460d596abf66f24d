package kz.igilik.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.igilik.model.Article;
import kz.igilik.model.Document;
import kz.igilik.model.Slug;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;

/**
 * Sorts the files of a campaign by their paths. A file of no known kind is a problem, because
 * nobody would notice that it is not read.
 */
final class SourceLayout {
  static final String CAMPAIGN = "data/campaign.yaml";
  static final String BLOCKS = "data/blocks.yaml";
  static final String REGIONS = "data/regions.yaml";
  static final String HELPLINES = "data/helplines.yaml";
  static final String PRESS = "data/press.yaml";
  static final String FACTS = "data/facts.yaml";
  static final String MAP = "data/map.yaml";
  static final String STATEMENT = "data/accessibility.yaml";
  static final String ADDRESSES = "data/addresses.yaml";
  static final String LEDGER = "data/records.yaml";
  static final String TRANSLATIONS = "data/translations.yaml";

  static final List<String> NEEDED = List.of(CAMPAIGN, BLOCKS, REGIONS);
  private static final List<String> KNOWN =
      List.of(
          CAMPAIGN,
          BLOCKS,
          REGIONS,
          HELPLINES,
          PRESS,
          FACTS,
          MAP,
          STATEMENT,
          ADDRESSES,
          LEDGER,
          TRANSLATIONS);
  private static final List<String> FOLDERS =
      List.of(Article.RELEASE, Article.BLOCK, Article.GUIDE);
  private static final String CONTENT =
      "content/<language>/<page>.md, content/<language>/press/<release>.md,"
          + " content/<language>/blocks/<block>.md, content/<language>/guides/<guide>.md";
  private static final Pattern FORMER =
      Pattern.compile("content/[a-z-]+/press/former/[0-9a-f]{64}\\.txt");
  private static final Set<String> LISTED = Set.of("data", "content", "assets");
  private static final String YAML = ".yaml";
  private static final String MARKDOWN = ".md";
  private static final List<String> TEXTS =
      List.of(".yaml", ".yml", ".json", ".md", ".markdown", ".txt");
  private static final String ICONS = "assets/icons/";
  private static final String IMAGES = "assets/images/";
  private static final String RECORDS = "data/pictures/";
  private static final String VIDEOS = "data/videos/";

  private final Problems problems;
  private final List<String> tables = new ArrayList<>();
  private final List<WordsFile> words = new ArrayList<>();
  private final List<EventFile> events = new ArrayList<>();
  private final List<RevisionFile> revisions = new ArrayList<>();
  private final List<ReleaseFile> releases = new ArrayList<>();
  private final List<String> records = new ArrayList<>();
  private final List<String> films = new ArrayList<>();
  private final List<FormerFile> former = new ArrayList<>();
  private final List<ArticleFile> articles = new ArrayList<>();
  private final Set<String> files = new HashSet<>();
  private final FileNames names;
  private final List<String> icons;
  private final List<String> images;
  private final Originals originals;
  private final Footage footage;
  private final List<Document> documents;

  private SourceLayout(SourceFolder folder, Problems problems) throws IOException {
    this.problems = problems;
    this.names = new FileNames(files, problems);
    List<String> data = folder.filesBelow("data");
    List<String> content = folder.filesBelow("content");
    files.addAll(data);
    files.addAll(content);
    data.forEach(this::sortData);
    content.forEach(this::sortContent);
    List<String> assets = folder.filesBelow("assets");
    new Pictures(folder, problems).check(assets, IMAGES);
    documents = new Documents(folder, problems).read(assets);
    folder.filesBelow(
        "templates"); // others read them; here only links out of the folder are reported
    folder.refuseOutside("jbake.properties");
    icons =
        below(ICONS, assets).stream()
            .filter(name -> name.endsWith(".svg"))
            .map(name -> cut(name, ".svg"))
            .toList();
    images = below(IMAGES, assets);
    originals = new Originals(assets, records, names, problems);
    footage = new Footage(folder, assets, films, problems);
    for (String file : NEEDED) {
      if (!tables.contains(file)) {
        problems.report(Code.FILE_MISSING, Position.wholeFile(file), file);
      }
    }
  }

  static SourceLayout of(SourceFolder folder, Problems problems) throws IOException {
    return new SourceLayout(folder, problems);
  }

  /** {@code data/words/<language>.yaml}. */
  record WordsFile(String language, String path) {}

  /** {@code data/events/<folder>/<id>.yaml}. */
  record EventFile(String folder, String id, String path) {}

  /** {@code content/<language>/press/former/<digest>.txt}. */
  record FormerFile(String language, String digest, String path) {}

  /** {@code data/press/<id>.yaml}. */
  record ReleaseFile(String id, String path) {}

  /** {@code data/revisions/<folder>.yaml}. */
  record RevisionFile(String folder, String path) {}

  /**
   * {@code data/pictures/<id>.yaml}.
   *
   * @param original path of the picture itself; empty if it is not there
   */
  record PictureFile(String id, String original, String path) {}

  /**
   * {@code data/videos/<id>.yaml}.
   *
   * @param captions paths by language
   */
  record VideoFile(
      String id, Optional<Video.Recording> recording, Map<String, String> captions, String path) {}

  /** {@code content/<language>/<section>/<id>.md}. */
  record ArticleFile(String language, String section, String id, String path) {}

  /** Whether all other files depend on a file: after its change they are read again. */
  static boolean isFoundation(String path) {
    return path.startsWith("data/words/") || KNOWN.contains(path);
  }

  /** Whether the program writes a file, a line for each entry of the campaign. */
  static boolean isLedger(String path) {
    return path.equals(ADDRESSES) || path.equals(LEDGER) || path.equals(TRANSLATIONS);
  }

  /** Whether a path lies in a folder that is listed here. */
  static boolean isListed(String path) {
    return LISTED.contains(path.split("/", 2)[0]);
  }

  /** All files in {@code data} and {@code content}. */
  Set<String> files() {
    return files;
  }

  /** Files directly in {@code data}. */
  List<String> tables() {
    return tables;
  }

  List<WordsFile> words() {
    return words;
  }

  List<EventFile> events() {
    return events;
  }

  List<RevisionFile> revisions() {
    return revisions;
  }

  List<ReleaseFile> releases() {
    return releases;
  }

  List<FormerFile> former() {
    return former;
  }

  List<ArticleFile> articles() {
    return articles;
  }

  List<String> icons() {
    return icons;
  }

  List<String> images() {
    return images;
  }

  List<PictureFile> pictures() {
    return records.stream()
        .map(id -> new PictureFile(id, originals.of(id), RECORDS + id + YAML))
        .toList();
  }

  List<VideoFile> videos() {
    return films.stream()
        .map(id -> new VideoFile(id, footage.of(id), footage.captions(id), VIDEOS + id + YAML))
        .toList();
  }

  List<Document> documents() {
    return documents;
  }

  private static List<String> below(String start, List<String> files) {
    return files.stream()
        .filter(file -> file.startsWith(start))
        .map(file -> file.substring(start.length()))
        .toList();
  }

  private void sortData(String path) {
    String[] steps = path.split("/");
    if (steps.length == 2) {
      table(path);
    } else if (steps[1].equals("words")) {
      named(path, steps, 3, YAML, "data/words/<language>.yaml")
          .ifPresent(language -> words.add(new WordsFile(language, path)));
    } else if (steps[1].equals("events")) {
      named(path, steps, 4, YAML, "data/events/<region>/<event>.yaml")
          .ifPresent(id -> events.add(new EventFile(steps[2], id, path)));
    } else if (steps[1].equals("press")) {
      named(path, steps, 3, YAML, "data/press/<release>.yaml")
          .ifPresent(id -> releases.add(new ReleaseFile(id, path)));
    } else if (steps[1].equals("revisions")) {
      named(path, steps, 3, YAML, "data/revisions/<region>.yaml")
          .ifPresent(folder -> revisions.add(new RevisionFile(folder, path)));
    } else if (steps[1].equals("pictures")) {
      named(path, steps, 3, YAML, RECORDS + "<picture>.yaml").ifPresent(records::add);
    } else if (steps[1].equals("videos")) {
      named(path, steps, 3, YAML, VIDEOS + "<video>.yaml").ifPresent(films::add);
    } else {
      unknownFolder(
          "data/" + steps[1],
          List.of(
              "data/events",
              "data/pictures",
              "data/press",
              "data/revisions",
              "data/videos",
              "data/words"));
    }
  }

  private void table(String path) {
    if (KNOWN.contains(path)) {
      tables.add(path);
    } else if (!names.hasSecondEnding(path, YAML)) {
      String place = names.placeOf(path);
      boolean words = place.startsWith("data/words/");
      String near = words ? place : nearestTable(path).orElse(place);
      problems.report(
          Code.FILE_UNKNOWN, Position.wholeFile(path), path, String.join(", ", KNOWN), near);
    }
  }

  /** By its name: all lie in one folder, which makes none of them alike. */
  private static Optional<String> nearestTable(String path) {
    List<String> names = KNOWN.stream().map(SourceLayout::nameOf).toList();
    return Suggestion.nearest(nameOf(path), names).map("data/"::concat);
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void sortContent(String path) {
    String[] steps = path.split("/");
    if (FORMER.matcher(path).matches()) {
      former.add(new FormerFile(steps[1], cut(steps[4], ".txt"), path));
      return;
    }
    String section = steps.length == 4 ? steps[2] : Article.PAGE;
    boolean known = section.equals(Article.PAGE) || FOLDERS.contains(section);
    if (steps.length == 3 && FOLDERS.contains(steps[1])) { // the folder of the language is left out
      problems.report(
          Code.FILE_UNKNOWN, Position.wholeFile(path), path, CONTENT, names.placeOf(path));
      return;
    }
    if (steps.length > 2 && !known) {
      String language = "content/" + steps[1] + "/";
      unknownFolder(language + section, FOLDERS.stream().map(folder -> language + folder).toList());
      return;
    }
    named(path, steps, section.isEmpty() ? 3 : 4, MARKDOWN, CONTENT)
        .ifPresent(id -> articles.add(new ArticleFile(steps[1], section, id, path)));
  }

  /** The id in the name of a file. Empty, and reported, if its depth, ending or name is wrong. */
  private Optional<String> named(
      String path, String[] steps, int depth, String ending, String pattern) {
    Position at = Position.wholeFile(path);
    String name = steps[steps.length - 1];
    if (names.hasSecondEnding(path, ending)) {
      return Optional.empty();
    }
    if (steps.length != depth || !name.endsWith(ending)) {
      String near = steps.length == depth ? asText(path, ending) : names.placeOf(path);
      problems.report(Code.FILE_UNKNOWN, at, path, pattern, near);
      return Optional.empty();
    }
    String id = cut(name, ending);
    if (!Slug.isValid(id)) {
      names.refuse(path, ending);
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /**
   * The right name of a text with a wrong ending, or the right place of a document; empty for other
   * formats.
   */
  private String asText(String path, String ending) {
    int dot = path.lastIndexOf('.');
    String written = dot > path.lastIndexOf('/') ? path.substring(dot) : "";
    boolean event = ending.equals(MARKDOWN) && written.equals(YAML);
    boolean text = TEXTS.contains(written.toLowerCase(Locale.ROOT));
    if (!text
        && Document.ENDINGS.contains(
            Document.ending(path))) { // it lies beside the text that names it
      return Document.FOLDER + nameOf(path);
    }
    return event ? names.placeOf(path) : text ? path.substring(0, dot) + ending : "";
  }

  private void unknownFolder(String folder, List<String> right) {
    String near = Suggestion.nearest(folder, right).orElse("");
    problems.report(
        Code.FOLDER_UNKNOWN, Position.wholeFile(folder), folder, String.join(", ", right), near);
  }

  private static String cut(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }
}
