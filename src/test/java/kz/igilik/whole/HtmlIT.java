package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page passes the Nu HTML checker. */
class HtmlIT {
  /** The name of a schema inside the checker: nothing is fetched. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final Path REPORT = Path.of("target", "html-warnings.txt");

  @Test
  void everyPageOfTheCampaignIsValidHtml() throws Exception {
    Findings findings = check(FullCampaign.site());
    Files.write(REPORT, findings.warnings, UTF_8);
    assertThat(findings.errors).isEmpty();
  }

  @Test
  void everyPageOfAnotherCampaignIsValidHtml() throws Exception {
    assertThat(check(SecondCampaign.site()).errors).isEmpty();
  }

  /** Control: the checker does find faults. */
  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    var findings = new Findings();
    String page = FullCampaign.site().text("kk/").replaceFirst("<main", "<p><div></p></main><main");
    checker(findings).checkHtmlInputSource(input("kk/", page.getBytes(UTF_8)));
    assertThat(findings.errors).isNotEmpty();
  }

  private static Findings check(WholeSite site) throws Exception {
    var findings = new Findings();
    SimpleDocumentValidator checker = checker(findings);
    for (String page : site.pages()) {
      findings.page = page;
      checker.checkHtmlInputSource(input(page, site.bytes(page)));
    }
    assertThat(site.pages()).isNotEmpty();
    return findings;
  }

  private static SimpleDocumentValidator checker(Findings findings) throws Exception {
    var checker = new SimpleDocumentValidator(false, false, true);
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    return checker;
  }

  private static InputSource input(String page, byte[] bytes) {
    var source = new InputSource(new ByteArrayInputStream(bytes));
    source.setSystemId("http://site.example/" + page);
    source.setEncoding("UTF-8");
    return source;
  }

  /** The messages of the checker, each with its page. */
  private static final class Findings implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException found) {
      note(warnings, found);
    }

    @Override
    public void error(SAXParseException found) {
      note(errors, found);
    }

    @Override
    public void fatalError(SAXParseException found) {
      note(errors, found);
    }

    private void note(List<String> list, SAXParseException found) {
      if (found.getMessage().startsWith("CSS:")) {
        return; // its grammar of CSS is years behind and rejects layers
      }
      list.add(
          "%s:%d:%d %s"
              .formatted(page, found.getLineNumber(), found.getColumnNumber(), found.getMessage()));
    }
  }
}
