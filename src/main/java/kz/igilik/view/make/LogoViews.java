package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.language.Words;
import kz.igilik.model.Language;
import kz.igilik.model.Press;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.make.LogoSheet.LogoFile;
import kz.igilik.view.page.EmblemView;
import kz.igilik.view.page.Pages;

/** The page of the logo, and links to packs. */
final class LogoViews {
  private static final List<String> DO = List.of("space", "ground", "language", "size");
  private static final List<String> DO_NOT = List.of("colour", "shape", "effect", "parts");

  private final Context context;
  private final Frames frames;
  private final Words words;

  LogoViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
    this.words = context.words();
  }

  void addTo(Makers makers) {
    makers.add(Page.LogoPage.class, this::logo);
  }

  private Pages.LogoView logo(Page.LogoPage page) {
    LogoSheet sheet = context.offers().logo().orElseThrow();
    Press.Logo terms = context.site().press().logo().orElseThrow();
    var about =
        About.page(words.get("logo.title"), PageDescriptions.of(context, "logo"))
            .below(frames.home(), frames.section("press"))
            .updated(context.site().campaign().updated())
            .sample(terms.sample());
    return new Pages.LogoView(
        frames.frame(page, about),
        terms(terms),
        pack(Addresses.logoZip(context.code()), "logo"),
        sets(sheet),
        picture(sheet.spaces(), context.code()),
        sheet.colours().stream().map(this::colour).toList());
  }

  private Pages.LogoTerms terms(Press.Logo terms) {
    return new Pages.LogoTerms(
        terms.sample(),
        context.text(terms.licence()),
        DO.stream().map(rule -> words.get("logo.do-" + rule)).toList(),
        DO_NOT.stream().map(rule -> words.get("logo.dont-" + rule)).toList());
  }

  /** A link to a ZIP, with what it weighs and holds. */
  Pages.PackView pack(String path, String what) {
    Offers.Stored stored = context.offers().stored(path);
    return new Pages.PackView(
        path,
        context.site().campaign().about().id() + "-" + what + "-" + context.code() + ".zip",
        words.get("kit.get-" + what, "file", context.wording().file("zip", stored.bytes())),
        words.get("kit.files", "n", words.number(stored.files())));
  }

  /** The page's own language first. */
  private List<Pages.LogoSet> sets(LogoSheet sheet) {
    var sets = new ArrayList<Pages.LogoSet>();
    Stream.concat(
            Stream.of(context.language()),
            context.site().languages().stream()
                .filter(language -> !language.code().equals(context.code())))
        .forEach(language -> sets.add(set(language, sheet)));
    sets.add(
        new Pages.LogoSet(
            words.get("logo.alone"), Optional.empty(), Optional.empty(), rows("", sheet)));
    return sets;
  }

  private Pages.LogoSet set(Language language, LogoSheet sheet) {
    return new Pages.LogoSet(
        language.name(),
        Optional.of(language.code()).filter(code -> !code.equals(context.code())),
        picture(sheet.boards(), language.code()),
        rows(language.code(), sheet));
  }

  private static Optional<EmblemView.Picture> picture(
      List<LogoSheet.Shown> pictures, String language) {
    return pictures.stream()
        .filter(one -> one.language().equals(language))
        .findFirst()
        .map(one -> new EmblemView.Picture(one.path(), one.width(), one.height()));
  }

  private List<Pages.LogoRow> rows(String language, LogoSheet sheet) {
    Map<String, List<LogoFile>> versions = new LinkedHashMap<>();
    sheet.files().stream()
        .filter(file -> file.language().equals(language))
        .forEach(
            file ->
                versions
                    .computeIfAbsent(file.layout() + "-" + file.tone(), any -> new ArrayList<>())
                    .add(file));
    return versions.values().stream().map(this::row).toList();
  }

  private Pages.LogoRow row(List<LogoFile> files) {
    LogoFile first = files.get(0);
    String tone = words.get("logo.tone-" + first.tone());
    String title =
        first.language().isEmpty()
            ? tone
            : context.format().list(words.get("logo.layout-" + first.layout()), tone);
    String alone = Sentences.capitalised(title);
    return new Pages.LogoRow(alone, files.stream().map(file -> link(file, alone)).toList());
  }

  private Pages.FileLink link(LogoFile file, String title) {
    Offers.Stored stored = context.offers().stored(file.path());
    String size = context.wording().file(file.ending(), stored.bytes());
    String text =
        stored.width() == 0
            ? size
            : size + ", " + stored.width() + "\u00a0×\u00a0" + stored.height();
    return new Pages.FileLink(file.path(), file.name(), title + ": " + text, text);
  }

  private Pages.ColourView colour(LogoSheet.Colour colour) {
    return new Pages.ColourView(
        words.get("logo.colour-" + colour.role()),
        colour.hex().toUpperCase(Locale.ROOT),
        colour.rgb(),
        colour.cmyk(),
        words.get(
            "logo.contrast", "white", tenths(colour.onWhite()), "black", tenths(colour.onBlack())));
  }

  private String tenths(int value) {
    return words.get("logo.ratio", "whole", value / 10, "tenth", value % 10).replace(' ', '\u00a0');
  }
}
