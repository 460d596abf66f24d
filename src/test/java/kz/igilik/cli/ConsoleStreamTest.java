package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import kz.igilik.preview.PreviewServer;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages on consoles that have few characters. */
class ConsoleStreamTest {

  @ParameterizedTest
  @ValueSource(strings = {"cp866", "windows-1251"})
  void russianConsolesCanShowEveryMessage(String console) {
    Charset charset = Charset.forName(console);
    for (String language : List.of("kk", "ru")) {
      for (Texts texts :
          List.of(
              Texts.of(Main.class, "cli", language),
              Texts.of(Problem.class, "problems", language),
              Texts.of(PreviewServer.class, "preview", language))) {
        for (String key : texts.keys()) {
          assertThat(ConsoleStream.canWrite(texts.get(key), charset)).as(texts.get(key)).isTrue();
        }
      }
    }
  }

  @Test
  void whatTheConsoleLacksHasLookAlikes() {
    assertThat(written("cp866", "«Өңірлер» – ә, қ …")).isEqualTo("\"Онiрлер\" - а, к ...");
    assertThat(written("windows-1251", "«Өңірлер» – ә, қ …")).isEqualTo("«Онірлер» – а, к …");
  }

  @Test
  void aConsoleWithoutTheLettersOfALanguageIsSpokenToInEnglish() {
    Texts kazakh = Texts.of(Main.class, "cli", "kk");
    assertThat(terminal("cp437").readable(kazakh).language()).isEqualTo("en");
    assertThat(terminal("cp866").readable(kazakh).language()).isEqualTo("kk");
    assertThat(terminal("UTF-8").readable(kazakh).language()).isEqualTo("kk");
  }

  private static Terminal terminal(String console) {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
    return new Terminal(
        new BufferedReader(Reader.nullReader()),
        nowhere,
        nowhere,
        Map.of(),
        true,
        Charset.forName(console));
  }

  private static String written(String console, String text) {
    var bytes = new ByteArrayOutputStream();
    var stream = new PrintStream(new ConsoleStream(bytes, Charset.forName(console)), false, UTF_8);
    stream.print(text);
    stream.flush();
    return bytes.toString(Charset.forName(console));
  }
}
