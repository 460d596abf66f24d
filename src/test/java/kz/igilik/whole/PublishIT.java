package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import kz.igilik.model.Publish.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of the site can be switched off; then nothing links to them. */
class PublishIT {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(Part.class)
  void whatIsSwitchedOffIsNotMadeAndNothingLeadsThere(Part part) throws IOException {
    WholeSite site = without(part);
    assertThat(site.files().size()).isLessThan(SecondCampaign.site().files().size());
    assertThat(LinksIT.broken(site)).isEmpty();
  }

  @Test
  void withoutAllOfThemTheProgrammeIsStillThere() throws IOException {
    WholeSite site = without(Part.values());
    assertThat(LinksIT.broken(site)).isEmpty();
    assertThat(kinds(site))
        .contains(Kind.HOME, Kind.SCHEDULE, Kind.DAY, Kind.REGION, Kind.REGION_BLOCK, Kind.BLOCK)
        .contains(Kind.EVENT, Kind.HELPLINES)
        .doesNotContain(Kind.WEEK, Kind.MONTHS, Kind.SEARCH, Kind.POSTER, Kind.COMMON_POSTER);
    assertThat(site.ending(".ics")).isEmpty();
    assertThat(site.ending(".png")).isEmpty();
    assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("search/"));
    assertThat(site.pages(Kind.EVENT).map(site::page))
        .allSatisfy(page -> assertThat(page.select("a[href$=.ics]")).isEmpty());
  }

  private static Set<Kind> kinds(WholeSite site) {
    return site.pages().stream().map(Kind::of).collect(Collectors.toSet());
  }

  private WholeSite without(Part... parts) throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    Stream<String> lines = Arrays.stream(parts).map(part -> "  " + part.written() + ": false");
    Files.writeString(
        campaign.folder().resolve("data/campaign.yaml"),
        "publish:\n" + lines.collect(Collectors.joining("\n")) + "\n",
        StandardOpenOption.APPEND);
    return WholeSite.bake(campaign.folder(), SecondCampaign.root(), false);
  }
}
