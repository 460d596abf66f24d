package kz.igilik.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.igilik.problem.Code;
import kz.igilik.site.OutputFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "home -> a/index.html b/index.html assets/old.css",
          "a/index.html", "page a -> b/index.html",
          "b/index.html", "page b -> index.html",
          "assets/old.css", "old style",
          "sitemap.xml", "list -> index.html a/index.html b/index.html");
  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "home -> a/index.html c/index.html assets/new.css",
          "a/index.html", "page a -> c/index.html",
          "c/index.html", "page c -> index.html assets/new.css",
          "assets/new.css", "new style",
          "sitemap.xml", "list -> index.html a/index.html c/index.html");

  @TempDir Path temp;
  private Path output;

  @BeforeEach
  void outputIsNotThereYet() {
    output = temp.resolve("target/site");
  }

  @Test
  void publishesIntoANewFolder() throws IOException {
    assertThat(publish(OLD)).isEqualTo(new Published(5, 0, 0, size(OLD)));
    assertThat(site()).isEqualTo(OLD);
    assertThat(Files.readAllLines(output.resolve(".igilik-manifest")))
        .startsWith("igilik manifest 1")
        .hasSize(6)
        .element(3)
        .asString()
        .matches("[0-9a-f]{16} 20 b/index\\.html");
    assertThat(leftovers()).containsExactly(".igilik-manifest");
  }

  @Test
  void leavesFilesThatDidNotChangeAlone() throws IOException {
    publish(OLD);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    for (String path : OLD.keySet()) {
      Files.setLastModifiedTime(output.resolve(path), longAgo);
    }
    var next = new TreeMap<>(OLD);
    next.put("b/index.html", "page B -> index.html");

    assertThat(publish(next)).isEqualTo(new Published(1, 4, 0, size(next)));

    assertThat(site()).isEqualTo(next);
    assertThat(Files.getLastModifiedTime(output.resolve("a/index.html"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(output.resolve("b/index.html"))).isNotEqualTo(longAgo);
  }

  @Test
  void writesAgainWhatSomebodyDeletedOrCutShort() throws IOException {
    publish(OLD);
    Files.delete(output.resolve("a/index.html"));
    Files.writeString(output.resolve("b/index.html"), "pag");

    assertThat(publish(OLD)).isEqualTo(new Published(2, 3, 0, size(OLD)));
    assertThat(site()).isEqualTo(OLD);
  }

  @Test
  void makesAFileWhosePathNamesItsContentOnlyWhereTheFolderHasItNot() throws IOException {
    var made = new AtomicInteger();
    assertThat(publish(card("cards/relay.1.png", made))).isEqualTo(new Published(2, 0, 0, 12));
    assertThat(publish(card("cards/relay.1.png", made))).isEqualTo(new Published(0, 2, 0, 12));
    assertThat(made).hasValue(1);

    Files.writeString(output.resolve("cards/relay.1.png"), "cut");
    publish(card("cards/relay.1.png", made));
    assertThat(made).as("made again after somebody damaged it").hasValue(2);

    publish(card("cards/relay.2.png", made));
    assertThat(made).hasValue(3);
    assertThat(site()).isEqualTo(Map.of("index.html", "home", "cards/relay.2.png", "made now"));
  }

  @Test
  void aFileBesideALastingOneIsMadeTogetherWithIt() throws IOException {
    var made = new AtomicInteger();
    publish(icons("app.1.png", made));
    publish(icons("app.1.png", made));
    assertThat(made).hasValue(2);

    publish(icons("app.2.png", made));
    assertThat(made).as("another witness, so both are made").hasValue(4);

    Files.delete(output.resolve("touch.png"));
    publish(icons("app.2.png", made));
    assertThat(made).as("made again after somebody deleted it").hasValue(5);
  }

  private static List<OutputFile> icons(String path, AtomicInteger made) {
    Supplier<byte[]> maker = () -> new byte[] {(byte) made.incrementAndGet()};
    return List.of(OutputFile.lasting(path, maker), OutputFile.beside(path, "touch.png", maker));
  }

  @Test
  void keepsTheOldSiteIfAFileCannotBeMade() throws IOException {
    publish(OLD);
    OutputFile broken =
        OutputFile.lasting(
            "cards/a.png",
            () -> {
              throw new UncheckedIOException(new IOException("no graphics"));
            });

    assertThatThrownBy(() -> publish(List.of(broken)))
        .isInstanceOf(IOException.class)
        .hasMessage("no graphics");
    assertThat(site()).isEqualTo(OLD);
    assertThat(leftovers()).containsExactly(".igilik-manifest");
  }

  private static List<OutputFile> card(String path, AtomicInteger made) {
    return List.of(
        new OutputFile("index.html", "home".getBytes(UTF_8)),
        OutputFile.lasting(
            path,
            () -> {
              made.incrementAndGet();
              return "made now".getBytes(UTF_8);
            }));
  }

  @Test
  void deletesOnlyItsOwnFilesAndTheFoldersLeftEmpty() throws IOException {
    publish(OLD);
    Files.createDirectories(output.resolve("a/notes"));
    Files.writeString(output.resolve("CNAME"), "example.org");

    assertThat(publish(Map.of("index.html", "home"))).isEqualTo(new Published(1, 0, 4, 4));

    assertThat(site()).isEqualTo(Map.of("index.html", "home", "CNAME", "example.org"));
    assertThat(output.resolve("a/notes")).isDirectory();
    assertThat(output.resolve("b")).doesNotExist();
    assertThat(output.resolve("assets")).doesNotExist();
  }

  @Test
  void letsAFileBecomeAFolderAndAFolderAFile() throws IOException {
    publish(Map.of("a", "file", "b/c/d", "deep", "index.html", "home"));
    Map<String, String> swapped = Map.of("a/x", "deep", "b", "file", "index.html", "home");
    publish(swapped);
    assertThat(site()).isEqualTo(swapped);
  }

  @Test
  void refusesAFolderWithFilesOfSomebodyElse() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "years of work");

    assertRefused(Code.OUTPUT_NOT_OURS, OLD);
    assertThat(site()).isEqualTo(Map.of("thesis.txt", "years of work"));
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void refusesToWriteOverAFileOfSomebodyElse() throws IOException {
    publish(OLD);
    Files.createDirectories(output.resolve("c/index.html"));
    Files.writeString(output.resolve("c/index.html/own"), "mine");
    assertRefused(Code.OUTPUT_NOT_OURS, NEW);
    Files.delete(output.resolve("c/index.html/own"));
    Files.delete(output.resolve("c/index.html"));
    Files.writeString(output.resolve("c/index.html"), "mine");
    assertRefused(Code.OUTPUT_NOT_OURS, NEW);

    assertThat(Files.readString(output.resolve("c/index.html"))).isEqualTo("mine");
    assertThat(Files.readString(output.resolve("index.html"))).isEqualTo(OLD.get("index.html"));
    assertThat(leftovers()).containsExactly(".igilik-manifest");
  }

  @Test
  void refusesAManifestThatLeadsOutOfTheFolder() throws IOException {
    Path precious = Files.writeString(temp.resolve("precious"), "precious");
    publish(OLD);
    String line = "0".repeat(64) + " 8 ../../precious\n";
    Files.writeString(output.resolve(".igilik-manifest"), "igilik manifest 1\n" + line);

    assertRefused(Code.OUTPUT_NOT_OURS, NEW);
    assertThat(precious).exists();
  }

  @Test
  void refusesToFollowALinkOutOfTheFolder() throws IOException {
    publish(OLD);
    Files.delete(output.resolve("a/index.html"));
    Files.delete(output.resolve("a"));
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(output.resolve("a"), elsewhere);

    assertRefused(Code.OUTPUT_NOT_OURS, NEW);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void publishesThroughALinkToTheFolderItself() throws IOException {
    Path real = Files.createDirectories(temp.resolve("www"));
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, real);
    publish(OLD);
    assertThat(real.resolve("a/index.html")).hasContent(OLD.get("a/index.html"));
  }

  @Test
  void refusesPlacesInAndAroundTheSources() throws IOException {
    Path source = Files.createDirectories(temp.resolve("campaign"));
    OutputPlace.check(source, source.resolve("target/site"));
    OutputPlace.check(source, temp.resolve("elsewhere"));
    List<Path> wrong =
        List.of(
            source,
            temp,
            source.resolve("data"),
            source.resolve("assets/new"),
            source.resolve("x/.."));
    for (Path output : wrong) {
      assertThatThrownBy(() -> OutputPlace.check(source, output))
          .isInstanceOfSatisfying(
              OutputRefused.class,
              refused -> assertThat(refused.code()).isEqualTo(Code.OUTPUT_IN_SOURCES));
    }
  }

  @Test
  void refusesASecondBakeAtTheSameTime() throws IOException {
    var second = new AtomicInteger();
    Hook bakeAgain =
        step -> {
          if (step.equals("journal")) {
            assertRefused(Code.OUTPUT_BUSY, OLD);
            second.incrementAndGet();
          }
        };
    publish(output, bakeAgain, NEW);
    assertThat(second).hasValue(1);
    assertThat(site()).isEqualTo(NEW);
  }

  @Test
  void aFailedWriteLeavesTheOldSiteAndNothingElse() throws IOException {
    publish(OLD);
    Hook diskFull =
        step -> {
          if (step.equals("stage a/index.html") || step.equals("journal")) {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> publish(output, diskFull, NEW)).hasMessage("disk full");
    assertThat(site()).isEqualTo(OLD);
    assertThat(leftovers()).containsExactly(".igilik-manifest");

    Path fresh = temp.resolve("fresh");
    assertThatThrownBy(() -> publish(fresh, diskFull, NEW)).hasMessage("disk full");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void killedAtAnyStepItKeepsWholeFilesAndTheNextBakeMendsTheRest() throws IOException {
    int kills = 0;
    for (int at = 1; killedAt(at, OLD, NEW); at++) {
      kills++;
      assertThat(
              site().keySet().containsAll(OLD.keySet())
                  || site().keySet().containsAll(NEW.keySet()))
          .isTrue();
      assertThat(reachable()).allSatisfy(path -> assertThat(output.resolve(path)).exists());
      site().forEach((path, text) -> assertThat(text).isIn(OLD.get(path), NEW.get(path)));
      publish(NEW);
      assertThat(site()).isEqualTo(NEW);
      assertThat(leftovers()).containsExactly(".igilik-manifest");
    }
    assertThat(kills).isGreaterThan(12);
  }

  @Test
  void killedBetweenFilesThatBecomeFoldersAndFoldersThatBecomeFiles() throws IOException {
    Map<String, String> before = Map.of("a", "file", "b/c/d", "deep", "index.html", "home");
    Map<String, String> after = Map.of("a/x", "deep", "b", "file", "index.html", "HOME");
    for (int at = 1; killedAt(at, before, after); at++) {
      publish(after);
      assertThat(site()).isEqualTo(after);
    }
  }

  @Test
  void killedOnItsFirstWayItCanStillBeCompletedOrReplaced() throws IOException {
    for (int at = 1; at < 12; at++) {
      output = temp.resolve("site-" + at);
      assertThatThrownBy(new Kill(at).during(output, NEW)).isInstanceOf(Killed.class);
      publish(OLD);
      assertThat(site()).isEqualTo(OLD);
    }
  }

  @Test
  void aFolderFilledByTheJournalMayGoAndComeBackAtOnce() throws IOException {
    Map<String, String> next = Map.of("d/w", "file", "d/y/z", "file in what was a file");
    for (int at = 1; at < 6; at++) {
      output = temp.resolve("site-" + at);
      assertThatThrownBy(new Kill(at).during(output, Map.of("d/y", "file")))
          .isInstanceOf(Killed.class);
      publish(next);
      assertThat(site()).isEqualTo(next);
    }
  }

  /** Publishes one site, then is killed at a step of publishing the other, if there are so many. */
  private boolean killedAt(int step, Map<String, String> before, Map<String, String> after)
      throws IOException {
    publish(before);
    try {
      new Kill(step).publish(output, after);
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  private Published publish(Map<String, String> site) throws IOException {
    return publish(output, step -> {}, site);
  }

  private static Published publish(Path output, Hook hook, Map<String, String> site)
      throws IOException {
    return publish(output, hook, files(site));
  }

  private static Published publish(Path output, Hook hook, List<OutputFile> files)
      throws IOException {
    try (var publisher = Publisher.into(output, hook)) {
      files.forEach(publisher::add);
      return publisher.publish(Optional.empty());
    }
  }

  private Published publish(List<OutputFile> files) throws IOException {
    return publish(output, step -> {}, files);
  }

  private void assertRefused(Code code, Map<String, String> site) {
    assertThatThrownBy(() -> publish(site))
        .isInstanceOfSatisfying(
            OutputRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static List<OutputFile> files(Map<String, String> site) {
    return site.entrySet().stream()
        .map(file -> new OutputFile(file.getKey(), file.getValue().getBytes(UTF_8)))
        .toList();
  }

  private static long size(Map<String, String> site) {
    return site.values().stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
  }

  /** The files that a visitor can get. */
  private Map<String, String> site() throws IOException {
    var site = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = output.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".igilik-")) {
          site.put(path, Files.readString(file));
        }
      }
    }
    return site;
  }

  /** The pages that a visitor reaches by links from the home page. */
  private Set<String> reachable() throws IOException {
    var seen = new TreeSet<String>();
    var next = new ArrayDeque<>(List.of("index.html", "sitemap.xml"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (seen.add(path) && site().containsKey(path) && site().get(path).contains("-> ")) {
        next.addAll(List.of(site().get(path).replaceFirst(".*-> ", "").split(" ")));
      }
    }
    return seen;
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> all = Files.list(output)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  /** Stands for the end of the process: nothing is cleaned up after it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final class Kill implements Hook {
    private final AtomicInteger left;

    private Kill(int at) {
      left = new AtomicInteger(at);
    }

    @Override
    public void before(String step) {
      if (left.decrementAndGet() <= 0) {
        throw new Killed();
      }
    }

    private ThrowingCallable during(Path output, Map<String, String> site) {
      return () -> publish(output, site);
    }

    /** The system releases the lock of a killed process; nothing else is cleaned up. */
    private void publish(Path output, Map<String, String> site) throws IOException {
      var publisher = Publisher.into(output, this);
      try {
        files(site).forEach(publisher::add);
        publisher.publish(Optional.empty());
        publisher.close();
      } finally {
        publisher.unlock();
      }
    }
  }
}
