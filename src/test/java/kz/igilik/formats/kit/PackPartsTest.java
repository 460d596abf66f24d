package kz.igilik.formats.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.igilik.formats.ViewsOf;
import kz.igilik.formats.format.Stock;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Localized;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.LogoSheet;
import kz.igilik.view.make.ToolkitSheet;
import kz.igilik.zip.Zip;
import org.junit.jupiter.api.Test;

/** What a pack should hold and nobody made stops the bake. */
class PackPartsTest {
  private static final FromStock TABLES =
      new FromStock("data.title", "data", "data/", path -> path.endsWith(".csv"));

  @Test
  void whatWasMadeIsInIt() {
    assertThat(files(TABLES, Sites.with(List.of(), List.of()), "data/a.csv", "data/b.csv"))
        .extracting(Zip.Entry::name)
        .containsExactly("data/a.csv", "data/b.csv");
  }

  @Test
  void whatWasPromisedAndNotMadeIsTold() {
    Site site = Sites.with(List.of(), List.of());

    assertThatThrownBy(() -> files(TABLES, site, "data/a.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("data/b.csv");
  }

  @Test
  void aPictureWithoutFilesIsTold() {
    Site site =
        Sites.with(List.of(), List.of())
            .withPictures(
                List.of(
                    new Picture(
                        "park",
                        "assets/pictures/park.svg",
                        false,
                        new Picture.Words(Localized.NONE, Localized.NONE),
                        new Picture.Rights(Localized.NONE, "CC0-1.0", Optional.empty()),
                        new Picture.Taken(java.time.LocalDate.EPOCH, Localized.NONE),
                        new Picture.Shown(
                            Picture.People.NONE, Optional.empty(), true, Optional.empty()),
                        Origin.of(Position.wholeFile("data/pictures/park.yaml")))));

    assertThatThrownBy(() -> files(new PictureFolder(), site))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("park.svg");
  }

  private static List<Zip.Entry> files(Contribution part, Site site, String... made) {
    Supplies supplies = ViewsOf.supplies(site, stock(List.of(made)), Optional.empty());
    return part.files(supplies, supplies.wordings().in("ru"));
  }

  /** Promises two tables and a text. */
  private static Stock stock(List<String> made) {
    return new Stock() {
      @Override
      public List<OutputFile> below(String prefix) {
        return made.stream().map(path -> new OutputFile(path, path.getBytes(UTF_8))).toList();
      }

      @Override
      public List<String> promised(String prefix) {
        return List.of("data/a.csv", "data/b.csv", "data/c.txt");
      }

      @Override
      public Optional<LogoSheet> logo() {
        return Optional.empty();
      }

      @Override
      public Optional<ToolkitSheet> toolkit(String language) {
        return Optional.empty();
      }

      @Override
      public boolean has(String path) {
        return false;
      }

      @Override
      public Stored stored(String path) {
        return new Stored(0, 0, 0, 0);
      }
    };
  }
}
