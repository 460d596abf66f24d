package kz.igilik.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @TempDir Path source;
  private final Problems problems = new Problems();

  @BeforeEach
  void scriptsThatSayTheirNames() throws IOException {
    for (String name :
        List.of(
            "phase",
            "past",
            "fold",
            "copy",
            "exit",
            "switch",
            "register",
            "worker",
            "worker-off")) {
      write(name, name + "();");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a = b + 1; // why\\n | a=b + 1;// why\\n",
        "  // only why\\n\\n  a();\\n | a();",
        "f(a,\\n  b);\\n | f(a,b);",
        "if (a) {\\n  b()\\n}\\n | if(a){b()\\n}\\n",
        "a = 'b = c';\\n | a='b = c';",
        "a = \"b : c\";\\n | a=\"b : c\";",
        "a = `b { ${ c } }`;\\n | a=`b { ${ c } }`;",
        "a = 'it\\\\' = s' + b;\\n | a='it\\\\' = s' + b;",
        "a + +b;\\n | a + +b;",
        "return a\\n | return a\\n",
        "e.innerHTML = '</script>' + \"</style>\";\\n | e.innerHTML='<\\\\/script>' + \"<\\\\/style>\";",
      })
  void isMadeLeanAndKeepsItsMeaning(String written, String lean) throws IOException {
    write("worker", written.translateEscapes());
    assertThat(scripts(true).worker()).isEqualTo(lean.translateEscapes());
  }

  @Test
  void everyPageHasWhatItNeedsAndNothingElse() throws IOException {
    write("kinds/days", "days();");
    write("kinds/find", "find();");
    assertThat(scripts(true).texts(List.of("days", "find", "plain")))
        .containsOnly(
            entry("phase", "phase();past();switch();register();"),
            entry("fold", "fold();"),
            entry("copy", "copy();"),
            entry("exit", "switch();exit();"),
            entry("days", "days();"),
            entry("find", "find();"));
  }

  @Test
  void aSiteThatIsNotKeptRegistersNothing() throws IOException {
    assertThat(scripts(false).texts(List.of()))
        .containsOnly(
            entry("phase", "phase();past();switch();"),
            entry("fold", "fold();"),
            entry("copy", "copy();"),
            entry("exit", "switch();exit();"));
    assertThat(scripts(false).worker()).isEqualTo("worker-off();");
    assertThat(scripts(true).worker()).isEqualTo("worker();");
  }

  private static Map.Entry<String, String> entry(String name, String text) {
    return Map.entry(name, text);
  }

  private Scripts scripts(boolean offline) {
    return new Scripts(new SourceTree(source), problems, offline, true);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve("assets/js/" + name + ".js");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
