package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.load.SiteLoader;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.Caching;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import org.junit.jupiter.api.Test;

/**
 * docs/hosting.md lists the same pages of help as the program. HostingIT tests the servers
 * themselves.
 */
class HostingDocTest {
  private static final Path SITE = Path.of("src/test/sites/good/second-campaign/site");
  private static final Doc DOC = Doc.of("docs/hosting.md");
  private static final Pattern RULE =
      Pattern.compile("\"~(\\S+)\"\\s+no-store;|no-store .*m#(\\S+)#\"");

  @Test
  void eachServerIsToldOfPagesOfHelpAndOfNoOthers() throws IOException {
    List<Pattern> rules =
        RULE.matcher(text()).results().map(HostingDocTest::written).map(Pattern::compile).toList();
    assertThat(rules).as("nginx and Apache").hasSize(2);
    for (Page page : pages()) {
      assertThat(rules)
          .as(page.address().path())
          .allMatch(rule -> rule.matcher("/" + page.address().path()).find() == page.ofHelp());
    }
    assertThat(guideTexts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(rules).allMatch(rule -> rule.matcher(text).find()));
  }

  /** As Netlify and Cloudflare read the file: {@code :name} is one part, {@code *} is the rest. */
  @Test
  void hostsThatTakeAFileOfHeadersAreToldTheSame() throws IOException {
    List<String> lines = DOC.blocks("headers").get(0).text().lines().toList();
    List<Pattern> rules =
        lines.stream()
            .filter(line -> line.startsWith("/"))
            .filter(line -> lines.get(lines.indexOf(line) + 1).endsWith(" no-store"))
            .map(line -> line.replaceAll(":\\w+", "[^/]+").replace("*", ".*"))
            .map(Pattern::compile)
            .toList();
    for (Page page : pages()) {
      String path = "/" + page.address().path();
      assertThat(rules.stream().anyMatch(rule -> rule.matcher(path).matches()))
          .as(path)
          .isEqualTo(page.ofHelp());
    }
    assertThat(guideTexts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(rules).anyMatch(rule -> rule.matcher(text).matches()));
  }

  @Test
  void serversAreToldHowLongEachFileMayBeKept() throws IOException {
    List<Rule> nginx = rules(Pattern.compile("\"~(\\S+)\"\\s+\"?([a-z][^\";]*)\"?;"), false);
    List<Rule> apache =
        rules(Pattern.compile("Cache-Control \"?([^\"]+?)\"? \"expr=.*m#(\\S+)#\""), true);
    assertThat(nginx).hasSize(4);
    assertThat(apache).hasSize(4);
    // The campaign has no photograph; a photograph without a digest is none of ours.
    var files = new ArrayList<>(files());
    files.addAll(List.of("assets/pictures/park-720.1d4011e1.jpg", "assets/pictures/park.jpg"));
    assertThat(FileKind.caching(files.get(files.size() - 2))).isEqualTo(Caching.FOREVER);
    for (String file : files) {
      String header = FileKind.caching(file).header();
      // nginx takes the first rule that fits, Apache the last.
      assertThat(first(nginx, file)).as(file).isEqualTo(header);
      Collections.reverse(apache);
      assertThat(first(apache, file)).as(file).isEqualTo(header);
      Collections.reverse(apache);
    }
    assertThat(files()).extracting(FileKind::caching).contains(Caching.values());
  }

  @Test
  void serversAreToldTheTypeOfEachKindOfFile() {
    Map<String, String> told = new TreeMap<>();
    for (List<String> row : Doc.rows(DOC.section("What the server has to do"))) {
      Doc.codes(row.get(0)).stream()
          .filter(code -> code.matches("\\.[a-z0-9]+"))
          .forEach(ending -> told.putIfAbsent(ending.substring(1), row.get(1)));
    }
    assertThat(told.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(FileKind.values()).map(FileKind::ending).toList());
    for (FileKind kind : FileKind.values()) {
      String row = told.get(kind.ending());
      assertThat(row).as(kind.ending()).containsAnyOf("`" + kind.mediaType(), "the usual types");
      assertThat(row.contains("charset=utf-8"))
          .as(kind.ending())
          .isEqualTo(isText(kind.mediaType()));
    }
  }

  /** nginx says the encoding of these types only, and packs only them. */
  @Test
  void nginxIsToldEachTypeOfText() {
    for (String setting : List.of("charset_types", "gzip_types")) {
      String types = text().replaceFirst("(?s).*\\b" + setting + " ([^;]+);.*", "$1");
      assertThat(List.of(types.split("\\s+")))
          .containsAll(
              Stream.of(FileKind.values())
                  .filter(kind -> kind != FileKind.PAGE) // always
                  .map(kind -> kind.mediaType().replaceFirst(";.*", ""))
                  .filter(HostingDocTest::isText)
                  .toList());
    }
  }

  /** As publishing does, so that nothing leads to a file that is not there yet. */
  @Test
  void listsOfPagesAreUploadedBehindThem() {
    String lists = text().replaceFirst("(?s).*lists='\\\\\\.\\(([a-z|]+)\\)\\$'.*", "$1");
    assertThat(lists.split("\\|"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(FileKind.values())
                .filter(kind -> kind.turn() == FileKind.Turn.LISTINGS)
                .map(FileKind::ending)
                .toList());
  }

  private static boolean isText(String type) {
    return type.matches("text/.*|image/svg.*|application/(json|xml|atom.*|rss.*)");
  }

  /** What a server sends for the files that a pattern fits. */
  private record Rule(Pattern files, String header) {}

  private static List<Rule> rules(Pattern written, boolean headerFirst) {
    return written
        .matcher(text())
        .results()
        .map(
            rule ->
                new Rule(
                    Pattern.compile(rule.group(headerFirst ? 2 : 1)),
                    rule.group(headerFirst ? 1 : 2)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String first(List<Rule> rules, String file) {
    return rules.stream()
        .filter(rule -> rule.files().matcher("/" + file).find())
        .map(Rule::header)
        .findFirst()
        .orElse("max-age=300");
  }

  /** Of a whole bake. */
  private static List<String> files() throws IOException {
    var options = BuildOptions.ofSources(SITE, false, Instant.parse("2026-09-20T00:00:00Z"));
    return new SiteBuild(options)
        .bake(new Problems()).orElseThrow().files().stream().map(OutputFile::path).toList();
  }

  /** A guide as plain text is as private as its page. */
  private static List<String> guideTexts() throws IOException {
    return pages().stream()
        .filter(Page.GuidePage.class::isInstance)
        .map(Page.GuidePage.class::cast)
        .map(page -> "/" + Addresses.guideText(page.code(), page.article().id()))
        .toList();
  }

  private static String written(MatchResult rule) {
    return rule.group(1) == null ? rule.group(2) : rule.group(1);
  }

  private static String text() {
    return String.join("\n", DOC.lines());
  }

  private static List<Page> pages() throws IOException {
    List<Page> pages =
        new Planner(new SiteLoader(SITE).load(new Problems()).orElseThrow()).plan().pages();
    assertThat(pages).anyMatch(Page::ofHelp);
    return pages;
  }
}
