package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.colour.Theme;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.font.GlyphOutline;
import kz.igilik.model.Campaign;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;

/** The drawings of a campaign, from {@code assets}; none of them is built in. */
final class EmblemFiles {
  static final String MARK = "assets/mark.svg";
  private static final String ORNAMENT = "assets/ornament.svg";
  private static final String MAIN_DAY = "assets/main-day.svg";
  private static final String ART = "assets/art/";

  private static final String LOST = "lost";
  private static final String MAP = "map";

  /** The home page, a row of children, no connection, no events, the end of the campaign. */
  private static final List<String> PICTURES =
      List.of("hero", "children", "offline", "empty", "end");

  private final SourceTree tree;
  private final Theme theme;
  private final Problems problems;

  EmblemFiles(SourceTree tree, Theme theme, Problems problems) {
    this.tree = tree;
    this.theme = theme;
    this.problems = problems;
  }

  /**
   * @param files what is published
   */
  Emblem publish(Site site, List<OutputFile> files) throws IOException {
    byte[] mark = mark(site.campaign());
    Emblem.Picture own = picture(MARK, mark, files);
    var art = new TreeMap<String, Emblem.Picture>();
    for (String name : PICTURES) {
      String path = ART + name + ".svg";
      Optional<byte[]> drawing = tree.read(path);
      if (drawing.isPresent()) {
        art.put(name, picture(path, drawing.get(), files));
      }
    }
    site.map().ifPresent(map -> art.put(MAP, new PlaceDrawing(map, theme).publish(files)));
    Drawing lost = inside(ART + LOST + ".svg").orElseGet(() -> Drawing.of(MARK, mark, problems));
    return new Emblem(own, inside(ORNAMENT), inside(MAIN_DAY), lost, Map.copyOf(art));
  }

  private Emblem.Picture picture(String path, byte[] svg, List<OutputFile> files) {
    Drawing drawing = Drawing.of(path, svg, problems);
    String published = Assets.publish(path, svg, files);
    return new Emblem.Picture(published, drawing.width(), drawing.height());
  }

  private Optional<Drawing> inside(String path) throws IOException {
    return tree.read(path).map(svg -> Drawing.of(path, svg, problems));
  }

  /**
   * The drawing of the mark; without one, the first letter of the campaign's name on its colour.
   */
  byte[] mark(Campaign campaign) throws IOException {
    Optional<byte[]> own = tree.read(MARK);
    if (own.isPresent()) {
      return own.get();
    }
    String language = campaign.languages().get(0);
    String name = campaign.name().in(language).orElse(campaign.about().id());
    int letter =
        Character.toTitleCase(
            name.codePoints().filter(Character::isLetter).findFirst().orElse('•'));
    String initial =
        Fonts.of(tree, List.of(language), new Problems()).of(language, Weight.BOLD).stream()
            .flatMap(font -> GlyphOutline.of(font, letter, 56, 56).stream())
            .findFirst()
            .orElse("M56 36a20 20 0 1 0 .1 0z");
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 112 112\"><circle cx=\"56\" cy=\"56\" r=\"56\" fill=\""
            + theme.lightHex("band")
            + "\"/><path fill=\"#fff\" d=\""
            + initial
            + "\"/></svg>\n";
    return svg.getBytes(StandardCharsets.UTF_8);
  }
}
