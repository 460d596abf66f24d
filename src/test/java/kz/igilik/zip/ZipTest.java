package kz.igilik.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kz.igilik.digest.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIP files, read by programs that did not write them. */
class ZipTest {
  private static final List<Zip.Entry> ENTRIES =
      List.of(
          new Zip.Entry("оқыңыз.txt", "Балалардың игілігі үшін\n".getBytes(StandardCharsets.UTF_8)),
          new Zip.Entry("logo/kk/mark.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)),
          new Zip.Entry("empty.txt", new byte[0]));

  @TempDir private Path folder;

  @Test
  void theJdkReadsNamesBytesAndOrder() throws IOException {
    var names = new ArrayList<String>();
    var texts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Zip.of(ENTRIES)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(names).containsExactly("оқыңыз.txt", "logo/kk/mark.svg", "empty.txt");
    assertThat(texts)
        .isEqualTo(
            Map.of(
                "оқыңыз.txt",
                "Балалардың игілігі үшін\n",
                "logo/kk/mark.svg",
                "<svg/>",
                "empty.txt",
                ""));
  }

  @Test
  void itsDirectoryLeadsToEachFile() throws IOException {
    try (var zip = new ZipFile(written().toFile())) {
      assertThat(zip.size()).isEqualTo(3);
      ZipEntry mark = zip.getEntry("logo/kk/mark.svg");
      assertThat(zip.getInputStream(mark).readAllBytes()).asString().isEqualTo("<svg/>");
      assertThat(mark.getTimeLocal()).hasToString("1980-01-01T00:00");
    }
  }

  /** Known bytes: another JDK, clock or folder must not change them. */
  @Test
  void theBytesAreTheSameEverywhere() {
    assertThat(HexFormat.of().formatHex(Digests.content(Zip.of(ENTRIES))))
        .isEqualTo("7dad81f3476079a5e605a5c0fa1ab185c0e27f19b6316553440a52f197b032bf");
  }

  @Test
  void programsOfThisMachineUnpackIt() throws IOException, InterruptedException {
    Path zip = written();
    boolean unzip = agrees("unzip", List.of("unzip", "-t", zip.toString()), "No errors detected");
    boolean python =
        agrees(
            "python3",
            List.of(
                "python3",
                "-c",
                "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]);"
                    + " print(z.testzip(), ascii(z.namelist()), oct(z.infolist()[0].external_attr >> 16))",
                zip.toString()),
            "None ['\\u043e\\u049b\\u044b\\u04a3\\u044b\\u0437.txt', 'logo/kk/mark.svg', 'empty.txt']"
                + " 0o100644");
    assumeTrue(unzip || python, "neither unzip nor python3 is here");
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    for (String name : List.of("../a", "/a", "a//b", "a/./b", "c:a", "a\\b", "", "a/")) {
      assertThatThrownBy(() -> Zip.of(List.of(new Zip.Entry(name, new byte[0]))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noNameIsThereTwice() {
    var twice =
        List.of(new Zip.Entry("a.txt", new byte[0]), new Zip.Entry("A.txt", new byte[] {1}));
    assertThatThrownBy(() -> Zip.of(twice)).hasMessageContaining("A.txt");
  }

  private Path written() throws IOException {
    return Files.write(folder.resolve("files.zip"), Zip.of(ENTRIES));
  }

  private static boolean agrees(String program, List<String> command, String said)
      throws IOException, InterruptedException {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    if (there) {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      assertThat(output).contains(said);
    }
    return there;
  }

  @Test
  void aZipOfPackedTextsOpens() throws IOException {
    byte[] text = "Ертіс ".repeat(300).getBytes(StandardCharsets.UTF_8);
    byte[] zip =
        Zip.ofTexts(
            List.of(new Zip.Entry("a.xml", text), new Zip.Entry("b.xml", new byte[] {'b'})));
    assertThat(zip.length).isLessThan(text.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertThat(in.getNextEntry().getName()).isEqualTo("a.xml");
      assertThat(in.readAllBytes()).isEqualTo(text);
      assertThat(in.getNextEntry().getName()).isEqualTo("b.xml");
      assertThat(in.readAllBytes()).isEqualTo(new byte[] {'b'});
    }
  }
}
