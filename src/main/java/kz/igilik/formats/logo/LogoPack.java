package kz.igilik.formats.logo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.assets.Assets;
import kz.igilik.assets.icon.Painting;
import kz.igilik.colour.Rgb;
import kz.igilik.colour.Theme;
import kz.igilik.digest.Digests;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.formats.card.NameOutline;
import kz.igilik.model.Language;
import kz.igilik.model.Press;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.png.Png;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.LogoSheet;
import kz.igilik.view.make.LogoSheet.LogoFile;

/**
 * All versions of the logo. Names of files hold a digest of what they are drawn from, so that a
 * logo that the previous site has is not drawn again. Thread-safe.
 */
public final class LogoPack {
  /** Raise it when the same mark, name and colours give other files. */
  private static final int VERSION = 1;

  private static final int DIGITS = 8;

  /** Roles of colours that people outside of the site need, as the style names them. */
  private static final List<String> ROLES = List.of("band", "sun", "ink", "link", "paper");

  private final Site site;
  private final Press.Logo terms;
  private final Theme theme;
  private final MarkDrawing mark;
  private final Fonts fonts;
  private final String digest;
  private final Map<String, Lockup> lockups = new ConcurrentHashMap<>();

  /** What one file shows. */
  private record Version(Optional<Language> language, Layout layout, Tone tone) {
    String name() {
      String of = language.map(one -> one.code() + "-").orElse("");
      return of + layout.written() + "-" + tone.written();
    }
  }

  private LogoPack(Site site, Press.Logo terms, Theme theme, byte[] svg, Fonts fonts) {
    this.site = site;
    this.terms = terms;
    this.theme = theme;
    this.mark = MarkDrawing.of(svg);
    this.fonts = fonts;
    this.digest = digest(svg);
  }

  /** The logo of a campaign that says on what terms others may use it. */
  public static Optional<LogoPack> of(Site site, SourceTree tree, Fonts fonts) throws IOException {
    if (!wantedBy(site)) {
      return Optional.empty();
    }
    Press.Logo terms = site.press().logo().orElseThrow();
    Theme theme = Theme.of(tree, new Problems());
    return Optional.of(new LogoPack(site, terms, theme, Assets.mark(site, tree), fonts));
  }

  /** Whether a campaign hands its logo out. */
  public static boolean wantedBy(Site site) {
    return site.campaign().publish().has(Part.KIT) && site.press().logo().isPresent();
  }

  private String digest(byte[] svg) {
    var parts = new ArrayList<byte[]>();
    parts.add(svg);
    var text = new StringBuilder().append(VERSION);
    ROLES.forEach(role -> text.append(' ').append(theme.lightHex(role)));
    for (Language language : site.languages()) {
      text.append('\n').append(language.code()).append(' ').append(name(language));
      text.append(' ').append(licence(language)).append(language.rightToLeft());
      fonts
          .of(language.code(), Weight.BOLD)
          .forEach(font -> parts.add(Digests.content(font.bytes())));
    }
    parts.add(text.toString().getBytes(StandardCharsets.UTF_8));
    return Digests.content(DIGITS, parts.toArray(byte[][]::new));
  }

  private String name(Language language) {
    return site.campaign().name().in(language.code()).orElse("");
  }

  private String licence(Language language) {
    return terms.licence().in(language.code()).orElse("");
  }

  // ---- which files there are

  /** What pages show and offer; nothing is drawn for it. */
  public LogoSheet sheet() {
    var files = new ArrayList<LogoFile>();
    for (Version version : versions()) {
      for (String ending : List.of("svg", "png")) {
        files.add(
            new LogoFile(
                version.language().map(Language::code).orElse(""),
                version.layout().written(),
                version.tone().written(),
                site.campaign().about().id() + "-" + version.name() + "." + ending,
                path(version.name(), ending)));
      }
    }
    return new LogoSheet(
        files,
        boards("board", Boards.WIDTH, Boards.HEIGHT),
        boards("space", Boards.WIDTH, Boards.SPACE_HEIGHT),
        ROLES.stream().map(this::colour).toList());
  }

  private List<LogoSheet.Shown> boards(String what, int width, int height) {
    return site.languages().stream()
        .map(
            language ->
                new LogoSheet.Shown(
                    language.code(), path(language.code() + "-" + what, "svg"), width, height))
        .toList();
  }

  private List<Version> versions() {
    var versions = new ArrayList<Version>();
    for (Language language : site.languages()) {
      for (Layout layout : List.of(Layout.LINE, Layout.STACK)) {
        for (Tone tone : Tone.values()) {
          versions.add(new Version(Optional.of(language), layout, tone));
        }
      }
    }
    for (Tone tone : List.of(Tone.LIGHT, Tone.BLACK, Tone.WHITE)) {
      versions.add(new Version(Optional.empty(), Layout.MARK, tone));
    }
    return versions;
  }

  private String path(String name, String ending) {
    return Addresses.LOGO + name + "." + digest + "." + ending;
  }

  private LogoSheet.Colour colour(String role) {
    Rgb rgb = theme.light(role).orElse(Rgb.WHITE);
    return new LogoSheet.Colour(
        role,
        rgb.hex(),
        rgb.red() + ", " + rgb.green() + ", " + rgb.blue(),
        cmyk(rgb),
        (int) (10 * rgb.contrast(Rgb.WHITE)),
        (int) (10 * rgb.contrast(Rgb.BLACK)));
  }

  private static String cmyk(Rgb rgb) {
    int most = Math.max(rgb.red(), Math.max(rgb.green(), rgb.blue()));
    return share(most, rgb.red())
        + ", "
        + share(most, rgb.green())
        + ", "
        + share(most, rgb.blue())
        + ", "
        + Math.round(100 * (255 - most) / 255.0);
  }

  private static long share(int most, int channel) {
    return most == 0 ? 0 : Math.round(100.0 * (most - channel) / most);
  }

  // ---- their bytes

  /** Every file, drawn when its bytes are asked for. */
  public List<OutputFile> files() {
    var files = new LinkedHashMap<String, OutputFile>();
    for (Version version : versions()) {
      String svg = path(version.name(), "svg");
      String png = path(version.name(), "png");
      files.put(svg, OutputFile.lasting(svg, () -> svg(version).bytes()));
      files.put(png, OutputFile.lasting(png, () -> png(version)));
    }
    for (Language language : site.languages()) {
      String board = path(language.code() + "-board", "svg");
      files.put(board, OutputFile.lasting(board, () -> boards(language).versions().bytes()));
      String space = path(language.code() + "-space", "svg");
      files.put(space, OutputFile.lasting(space, () -> boards(language).space().bytes()));
    }
    return List.copyOf(files.values());
  }

  private Boards boards(Language language) {
    return new Boards(
        lockup(language), name(language), theme.lightHex("ink"), theme.lightHex("band"));
  }

  private Svg svg(Version version) {
    Language language = version.language().orElse(site.languages().get(0));
    String body;
    double width;
    double height;
    if (version.language().isEmpty()) {
      width = mark.width();
      height = MarkDrawing.HEIGHT;
      body = mark.at(0, 0, version.tone());
    } else {
      Lockup lockup = lockup(language);
      width = lockup.width(version.layout());
      height = lockup.height(version.layout());
      body = lockup.at(0, 0, version.layout(), version.tone(), ink(version.tone()));
    }
    return new Svg(width, height, name(language), licence(language), body);
  }

  private String ink(Tone tone) {
    return switch (tone) {
      case LIGHT -> theme.lightHex("ink");
      case BLACK -> "#000";
      default -> "#fff";
    };
  }

  private byte[] png(Version version) {
    Svg svg = svg(version);
    int height = version.layout().height;
    int width = (int) Math.ceil(svg.width() * height / svg.height());
    // A mark that cannot be drawn is an error already, which stops the bake; preview goes on.
    int[] pixels =
        Painting.of(svg.bytes(), width, height)
            .map(Painting::pixels)
            .orElseGet(() -> new int[width * height]);
    return Png.ofColours(pixels, width);
  }

  private Lockup lockup(Language language) {
    return lockups.computeIfAbsent(
        language.code(),
        code ->
            new Lockup(
                mark,
                name(language),
                language.rightToLeft(),
                line -> NameOutline.of(fonts, code, language.rightToLeft(), line)));
  }
}
