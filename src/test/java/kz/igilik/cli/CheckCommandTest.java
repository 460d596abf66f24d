package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final List<String> OF_SAMPLES = List.of("dune-wells");
  private static final String OF_WHAT_IS_REAL = "\"What to do if you are lost\" awaits review";

  private CopiedCampaign campaign;

  @BeforeEach
  void aSampleLacksATranslation(@TempDir Path temp) throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
  }

  @Test
  void noticesWhatIsNotTranslatedOrAwaitsReview() {
    assertThat(notices()).contains(OF_SAMPLES).contains(OF_WHAT_IS_REAL);
  }

  @Test
  void doesNotSpeakOfSamplesThatAreLeftOut() {
    assertThat(notices("--without-samples")).doesNotContain(OF_SAMPLES).contains(OF_WHAT_IS_REAL);
  }

  @Test
  void aBakeCountsNoNoticesOfSamplesThatItLeavesOut(@TempDir Path output) {
    long left = notices("--without-samples").lines().count();
    assertThat(left).isLessThan(notices().lines().count());
    Run bake = run("bake", "--output", output.resolve("out").toString(), "--without-samples");
    assertThat(bake.out() + bake.err()).contains(left + " notices");
  }

  @Test
  void countsNoticesAndShowsThemWhenAsked() {
    String some = run("check").out();
    assertThat(some).doesNotContain("notice[").containsPattern("\\d+ notices \\(--notices shows");
    String all = run("check", "--notices").out();
    assertThat(all).contains("notice[text-falls-back]").doesNotContain("--notices");
  }

  @Test
  void tellsErrorsBeforeTheRestAndRepeatsTheFirstAtTheEnd() throws IOException {
    replace("data/events/wadi-zaytoun/olive-rain.yaml", "updated:", "updatet:");
    replace("content/en/about.md", "updated:", "updatet:");
    String out = run("check", "--notices").out();
    assertThat(out).startsWith("error[");
    assertThat(out.lastIndexOf("\nerror[")).isLessThan(out.indexOf("\nnotice["));
    List<String> lines = out.lines().toList();
    assertThat(lines.get(lines.size() - 2))
        .startsWith("First error: content/en/about.md:")
        .endsWith("[field-unknown]");
    assertThat(lines.get(lines.size() - 1)).startsWith("The sources need mending: ");
  }

  @Test
  void oneFaultInAFileHidesNothingInOthersAndTheLastLineSaysWhatWaits() throws IOException {
    replace("data/regions.yaml", "- id:", "- ld:");
    replace("data/helplines.yaml", "hours: .*", "hours: 9-18");
    replace("content/en/about.md", "\n---\n", "\n---\n# Heading\n\n");
    replace("data/events/wadi-zaytoun/olive-rain.yaml", "block: .*", "block: wondr");
    replace("data/words/fr.yaml", "months:", "months: [");
    String out = run("check").out();
    assertThat(out)
        .contains(
            "[field-unknown]: ",
            "[hours-wrong]: ",
            "[markdown-heading]: ",
            "[block-unknown]: ",
            " --> data/words/fr.yaml:")
        .doesNotContain("region-unknown");
    assertThat(out.strip().lines().reduce((first, last) -> last).orElseThrow())
        .startsWith("Not checked until these files are mended: ")
        .contains("data/regions.yaml (what names a region", "data/words/fr.yaml (whether the words")
        .doesNotContain("helplines");
  }

  private void replace(String file, String right, String wrong) throws IOException {
    Path path = campaign.folder().resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(right, wrong));
  }

  private String notices(String... options) {
    Run check =
        run(
            Stream.concat(Stream.of("check", "--format=lines"), Arrays.stream(options))
                .toArray(String[]::new));
    assertThat(check.exitCode()).isZero();
    return check.out();
  }

  private Run run(String... arguments) {
    return Run.of(
        Stream.concat(Arrays.stream(arguments), Stream.of("--source", campaign.folder().toString()))
            .toArray(String[]::new));
  }
}
