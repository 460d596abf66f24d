package kz.igilik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.BaseCampaign;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.LiveBuild;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.problem.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture and a video of children whose parents agreed until a day that has passed. */
class UnseenMarksTest {
  private static final Path BAD = Path.of("src/test/sites/bad");
  private static final Instant BEFORE = Instant.parse("2023-04-30T12:00:00Z");
  private static final Instant AFTER = Instant.parse("2023-05-20T06:00:00Z");
  private static final String VIDEO = "kk/press/videos/walk/index.html";
  private static final String PICTURE = "kk/pictures/park/index.html";

  @TempDir Path source;

  @BeforeEach
  void write() throws IOException {
    BaseCampaign.into(source);
    for (String site : List.of("video-expired", "picture-expired")) {
      BaseCampaign.copy(BAD.resolve(site).resolve("site"), source);
    }
    for (String language : List.of("kk", "ru")) {
      Path about = source.resolve("content/" + language + "/about.md");
      Files.writeString(about, "\n![](park)\n", StandardOpenOption.APPEND);
    }
  }

  @Test
  void whatReadersStillSeeHasNoMark() throws IOException {
    LiveSite site = at(BEFORE);
    for (String page : List.of("kk/about/index.html", VIDEO, PICTURE)) {
      assertThat(page(site, page, "en").select(".igilik-held")).as(page).isEmpty();
    }
  }

  @Test
  void aPictureWhoseTimeIsOverIsThereAndMarked() throws IOException {
    Document about = page(at(AFTER), "kk/about/index.html", "en");
    assertThat(about.select("body > .igilik-held")).isEmpty();
    assertThat(about.select("main img[src*=assets/pictures/park] + mark.igilik-held").eachText())
        .containsExactly("consent ended: 2023-05-01, 00:00");
  }

  @Test
  void itsPageAndThePageOfAVideoSayItOnTop() throws IOException {
    LiveSite site = at(AFTER);
    assertThat(page(site, PICTURE, "en").select("body > aside.igilik-held").eachText())
        .containsExactly(
            "Readers no longer see this page. The consent to show it ended: 2023-05-01, 00:00");
    assertThat(page(site, VIDEO, "ru").select("body > aside.igilik-held").eachText())
        .singleElement()
        .asString()
        .startsWith(
            "Читатели этой страницы больше не видят. Срок согласия на показ истек: 2023-05-0");
    Document list = page(site, "kk/press/index.html", "kk");
    assertThat(list.select("a[href*=walk] mark.igilik-held").eachText())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark).startsWith("келісім мерзімі аяқталды: 2023-05-0"));
  }

  @Test
  void aPictureThatIsHeldBackSaysWhenItComesOut() throws IOException {
    Path record = source.resolve("data/pictures/park.yaml");
    String text = Files.readString(record).replace("2023-04-30", "2023-06-30");
    Files.writeString(record, text + "publish: 2023-05-25T09:00\n");
    assertThat(
            page(at(AFTER), "kk/about/index.html", "en")
                .select("main img[src*=assets/pictures/park] + mark.igilik-held")
                .eachText())
        .containsExactly("comes out: 2023-05-25, 09:00");
  }

  private LiveSite at(Instant now) throws IOException {
    var options = new BuildOptions(source, source.resolve("out"), Optional.empty(), now, false);
    return new LiveBuild(options).read(Set.of(""), now).site().get().orElseThrow();
  }

  private static Document page(LiveSite site, String file, String language) {
    var marks = new UnseenMarks(Texts.of(PreviewServer.class, "preview", language));
    byte[] page = site.file(file).orElseThrow(() -> new AssertionError("no page " + file));
    return Jsoup.parse(new String(marks.in(page, file, site), StandardCharsets.UTF_8));
  }
}
