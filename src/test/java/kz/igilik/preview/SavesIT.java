package kz.igilik.preview;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.igilik.CopiedCampaign;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every save is noticed on a busy machine, whichever way an editor program replaces a file. Before
 * a release: {@code -Dsaves=200 -Dbusy=20}, for each way.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SavesIT {
  private static final int SAVES = Integer.getInteger("saves", 12);
  private static final int BUSY = Integer.getInteger("busy", 4);
  private static final String TITLE = "A rain collecting workshop";

  /** How programs replace a file; it may be read after each step. */
  enum Way {
    TRUNCATE_AND_WRITE {
      @Override
      void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
      }
    },
    IN_TWO_HALVES {
      @Override
      void save(Path file, String text) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
          writer.write(text.substring(0, text.length() / 2));
          writer.flush();
          Thread.yield();
          writer.write(text.substring(text.length() / 2));
        }
      }
    },
    /** JetBrains: write aside, rename the old one, rename the new one, delete the old one. */
    RENAME_TWICE {
      @Override
      void save(Path file, String text) throws IOException {
        renameTwice(file, text, "___jb_tmp___", "___jb_old___");
      }
    },
    /** The same by an unknown program. */
    RENAME_TWICE_UNDER_OTHER_NAMES {
      @Override
      void save(Path file, String text) throws IOException {
        renameTwice(file, text, "-new", "-old");
      }
    },
    /** Vim: try whether files can be made, keep a backup, write anew, delete the backup. */
    BACKUP_AND_WRITE {
      @Override
      void save(Path file, String text) throws IOException {
        Path probe = file.resolveSibling("4913");
        Files.createFile(probe);
        Files.delete(probe);
        Path backup = Files.move(file, beside(file, "~"));
        Files.writeString(file, text);
        Files.delete(backup);
      }
    },
    /** VS Code and many others, where they can. */
    REPLACE_AT_ONCE {
      @Override
      void save(Path file, String text) throws IOException {
        Path fresh = Files.writeString(beside(file, ".1b2c3d"), text);
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
      }
    },
    DELETE_AND_WRITE {
      @Override
      void save(Path file, String text) throws IOException {
        Files.delete(file);
        Files.writeString(file, text);
      }
    };

    abstract void save(Path file, String text) throws IOException;

    private static void renameTwice(Path file, String text, String ofNew, String ofOld)
        throws IOException {
      Path fresh = Files.writeString(beside(file, ofNew), text);
      Path old = Files.move(file, beside(file, ofOld));
      Files.move(fresh, file);
      Files.delete(old);
    }

    private static Path beside(Path file, String ending) {
      return file.resolveSibling(file.getFileName() + ending);
    }
  }

  @TempDir Path temp;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final List<Process> busy = new ArrayList<>();

  @AfterEach
  void rest() {
    busy.forEach(Process::destroyForcibly);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void everySaveIsSeen(Way way) throws Exception {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    String text = Files.readString(campaign.event());
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
    try (var server = PreviewServer.start(options, renewal -> {})) {
      HttpRequest page =
          HttpRequest.newBuilder(server.address().resolve("/" + campaign.eventPage())).build();
      awaits(page, TITLE);
      work();
      long slowest = 0;
      for (int save = 0; save < SAVES; save++) {
        String title = title(save);
        way.save(campaign.event(), text.replace(TITLE, title));
        long start = System.nanoTime();
        awaits(page, ">" + title + " ");
        slowest = Math.max(slowest, System.nanoTime() - start);
      }
      System.out.printf(
          "%s: %d saves seen, the slowest after %d ms%n", way, SAVES, slowest / 1_000_000);
    }
  }

  /** A new text each time; without digits, which would have to be the same in all languages. */
  private static String title(int save) {
    return "A workshop called " + (char) ('a' + save / 26) + (char) ('a' + save % 26);
  }

  /**
   * Other busy programs; each stops by itself after a minute of work if it is not stopped before.
   */
  private void work() throws IOException {
    for (int i = 0; i < BUSY; i++) {
      busy.add(new ProcessBuilder("sh", "-c", "ulimit -t 60; while :; do :; done").start());
    }
  }

  private void awaits(HttpRequest page, String words) throws Exception {
    String seen = "";
    for (int tries = 0; tries < 200; tries++) {
      seen = browser.send(page, BodyHandlers.ofString()).body();
      if (seen.contains(words) && !seen.contains("igilik-problems")) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(Jsoup.parse(seen).select("h1, .igilik-problems").text()).isEqualTo(words);
  }
}
