package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.igilik.load.SiteLoader;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
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
