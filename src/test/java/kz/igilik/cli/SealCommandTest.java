package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.igilik.CopiedCampaign;
import kz.igilik.seal.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is sealed, opened again, and never lost. */
class SealCommandTest {
  private static final String EVENT = "data/events/wadi-zaytoun/olive-rain.yaml";

  private @TempDir Path temp;
  private Path source;
  private Path event;
  private Path sealed;
  private Map<String, String> environment;

  @BeforeEach
  void aCampaignAndAKey() throws IOException {
    source = temp.resolve("campaign");
    event = CopiedCampaign.into(source).event();
    sealed = Path.of(event + ".sealed");
    String key = temp.resolve("key").toString();
    assertThat(Run.of("seal", "--new-key", key).exitCode()).isZero();
    environment = Map.of("LANG", "en_US.UTF-8", KeyRing.KEY_FILE, key);
  }

  @Test
  void sealedAndOpenedItIsTheSameFile() throws IOException {
    byte[] before = Files.readAllBytes(event);

    Run seal = run("seal", EVENT);
    assertThat(seal.exitCode()).isZero();
    assertThat(seal.out()).contains("Sealed: " + EVENT + ".sealed");
    assertThat(event).doesNotExist();
    assertThat(Files.readString(sealed)).doesNotContain("rain", "title");
    assertThat(run("check", "--format", "lines").out()).contains("[sealed-closed]");

    Run open = run("open", sealed.toString());
    assertThat(open.exitCode()).isZero();
    assertThat(event).hasBinaryContent(before);
    Run both = run("check", "--format", "lines");
    assertThat(both.exitCode()).isZero();
    assertThat(both.out()).contains("[sealed-beside]");

    assertThat(run("seal", event.toString()).exitCode()).isZero();
    assertThat(event).doesNotExist();
  }

  @Test
  void whatCannotBeDoneIsToldAndNothingIsTouched() throws IOException {
    byte[] before = Files.readAllBytes(event);
    assertThat(Run.of("seal", "--source", source.toString(), EVENT).err()).contains("no key");
    assertThat(run("seal").err()).contains("no file is named");
    assertThat(run("seal", "data/events").err()).contains("cannot be sealed");
    assertThat(run("seal", "assets/mark.svg").exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run("open", EVENT).err()).contains("no sealed file");
    assertThat(event).hasBinaryContent(before);

    assertThat(run("seal", EVENT).exitCode()).isZero();
    Files.writeString(temp.resolve("key"), "1".repeat(64));
    assertThat(run("open", EVENT).err()).contains("cannot be opened with this key");
    Files.writeString(temp.resolve("key"), "sesame");
    assertThat(run("open", EVENT).err()).contains("holds no key");
    Files.writeString(event, "typed meanwhile");
    Files.writeString(temp.resolve("key"), "1".repeat(64));
    assertThat(run("open", EVENT).err()).contains("is there already");
    assertThat(event).hasContent("typed meanwhile");
  }

  @Test
  void aKeyIsNeverOverwritten() throws IOException {
    String key = Files.readString(temp.resolve("key"));
    Run again = Run.of("seal", "--new-key", temp.resolve("key").toString());
    assertThat(again.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(temp.resolve("key")).hasContent(key);
  }

  private Run run(String command, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = command;
    all[1] = "--source";
    all[2] = source.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.in(environment, false, all);
  }
}
