package kz.igilik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@link Addresses} alone knows addresses: templates and scripts get each one whole from a view,
 * and put at most the way to the root before it.
 */
class GluedAddressesTest {
  private static final String VALUE = "\u00a7";
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern DIRECTIVE = Pattern.compile("<#--.*?-->|</?[#@][^<>]*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(href|src|action|data-[a-z]+)=\"([^\"]*)\"");

  /** The root and a value, with an anchor at most; or a phone number or a mailbox. */
  private static final Pattern WHOLE =
      Pattern.compile("(?:tel:|mailto:)?(?:" + VALUE + ")*(?:#[\\w-]*(?:" + VALUE + ")?)?");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern NAMED =
      Pattern.compile(
          "[\"'`/](?:"
              + String.join("|", Addresses.TAKEN)
              + ")/|[\\w-]+\\.(?:"
              + Arrays.stream(FileKind.values())
                  .map(FileKind::ending)
                  .collect(Collectors.joining("|"))
              + ")[\"'`]");

  @Test
  void templatesPutNoAddressTogether() throws IOException {
    assertThat(files("templates"))
        .hasSizeGreaterThan(50)
        .allSatisfy(file -> assertThat(gluedInTemplate(text(file))).as(file.toString()).isEmpty());
  }

  @Test
  void scriptsPutNoAddressTogether() throws IOException {
    assertThat(files("assets/js"))
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> assertThat(gluedInScript(text(file))).as(file.toString()).isEmpty());
  }

  @Test
  void whatIsGluedIsFound() {
    assertThat(gluedInTemplate("<a href=\"${root}${frame.home}schedule/\">")).hasSize(1);
    assertThat(gluedInTemplate("<a href=\"${root}kk/\">")).hasSize(1);
    assertThat(gluedInTemplate("<form data-root=\"${root + \"search/\"}\">")).hasSize(1);
    assertThat(gluedInTemplate("<a href=\"<#if x>${root}</#if>${x.path}#${x.id}\">")).isEmpty();
    assertThat(gluedInScript("go(root + \"events/\" + id);")).hasSize(1);
    assertThat(gluedInScript("new URL('../offline.js', base)")).hasSize(1);
    assertThat(gluedInScript("// of events/\nsay('text/html');")).isEmpty();
  }

  private static List<String> gluedInTemplate(String template) {
    Stream<String> inside =
        EXPRESSION
            .matcher(template)
            .results()
            .map(MatchResult::group)
            .filter(expression -> expression.matches(".*\"[^\"]*/[^\"]*\".*"));
    String flat = DIRECTIVE.matcher(EXPRESSION.matcher(template).replaceAll(VALUE)).replaceAll("");
    Stream<String> beside =
        ATTRIBUTE
            .matcher(flat)
            .results()
            .filter(GluedAddressesTest::isAddress)
            .map(found -> found.group(2))
            .filter(value -> !WHOLE.matcher(value).matches());
    return Stream.concat(inside, beside).toList();
  }

  /** Other data are texts of any kind. */
  private static boolean isAddress(MatchResult attribute) {
    return !attribute.group(1).startsWith("data-") || attribute.group(2).contains("/");
  }

  private static List<String> gluedInScript(String script) {
    return NAMED
        .matcher(COMMENT.matcher(script).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
