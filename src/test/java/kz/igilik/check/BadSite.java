package kz.igilik.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.assets.Assets;
import kz.igilik.colour.ContrastChecks;
import kz.igilik.colour.Theme;
import kz.igilik.font.Fonts;
import kz.igilik.formats.Formats;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.report.GoalChecks;
import kz.igilik.seal.KeyRing;
import kz.igilik.site.SourceTree;

/**
 * A campaign with a mistake in it: the sound one of {@code src/test/sites/base} with the files of
 * {@code src/test/sites/bad/<name>/site} laid over it, those listed in {@code remove.txt} taken
 * away, and the mistakes of {@code edit.txt} made: lines of file, right text and wrong text. {@code
 * now.txt} is the moment, where that matters, and {@code key.txt} the key of sealed files.
 */
record BadSite(String name) {
  private static final Path SITES = Path.of("src/test/sites");

  /** Most texts of one of these campaigns stand in all: each is read once. */
  private static final Markdown MARKDOWN = new Markdown();

  private static final Instant DAY = Instant.parse("2023-05-20T06:00:00Z");

  static List<BadSite> all() throws IOException {
    try (Stream<Path> folders = Files.list(SITES.resolve("bad"))) {
      return folders
          .map(folder -> new BadSite(folder.getFileName().toString()))
          .sorted(Comparator.comparing(BadSite::name))
          .toList();
    }
  }

  /** The sound campaign alone. */
  static void copyBase(Path target) {
    BaseCampaign.into(target);
  }

  Path expected(String language) {
    String ending = language.equals("en") ? ".txt" : "." + language + ".txt";
    return SITES.resolve("bad").resolve(name).resolve("expected-problems" + ending);
  }

  /** What a user sees, in a language. */
  String problems(Path scratch, String language) throws IOException {
    assemble(scratch);
    return new ProblemPrinter(scratch, language, false)
        .text(check(scratch, keys(), now()).sorted());
  }

  static Problems check(Path folder) throws IOException {
    return check(folder, KeyRing.EMPTY, DAY);
  }

  private static Problems check(Path folder, KeyRing keys, Instant now) throws IOException {
    var problems = new Problems();
    var loader = new SiteLoader(folder, keys);
    Optional<Site> site = loader.load(problems);
    if (site.isPresent()) {
      List<String> languages = site.get().campaign().languages();
      var tree = new SourceTree(folder);
      Fonts fonts = Fonts.of(tree, languages, problems);
      Checks.run(site.get(), Formats.paths(site.get()), MARKDOWN, fonts, problems);
      Checks.ofToday(site.get(), now, problems);
      Checks.ofEmbargoes(site.get(), Formats::paths, now, MARKDOWN, problems);
      GoalChecks.run(site.get(), loader.passages(), problems);
      if (!problems.hasErrors()) {
        ContrastChecks.run(Theme.of(tree, problems), site.get().blocks(), problems);
        Assets.checkIcons(site.get(), tree, problems);
        Assets.blockDrawings(site.get(), tree, problems);
      }
    }
    return problems;
  }

  private KeyRing keys() {
    Path key = SITES.resolve("bad").resolve(name).resolve("key.txt");
    return Files.exists(key) ? KeyRing.ofFile(key.toString().replace('\\', '/')) : KeyRing.EMPTY;
  }

  private Instant now() throws IOException {
    Path moment = SITES.resolve("bad").resolve(name).resolve("now.txt");
    return Files.exists(moment) ? Instant.parse(Files.readString(moment).strip()) : DAY;
  }

  private void assemble(Path target) throws IOException {
    Path folder = SITES.resolve("bad").resolve(name);
    copyBase(target);
    if (Files.exists(folder.resolve("site"))) {
      BaseCampaign.copy(folder.resolve("site"), target);
    }
    if (Files.exists(folder.resolve("remove.txt"))) {
      for (String file : Files.readAllLines(folder.resolve("remove.txt"))) {
        Files.delete(target.resolve(file));
      }
    }
    if (Files.exists(folder.resolve("edit.txt"))) {
      for (String edit : Files.readAllLines(folder.resolve("edit.txt"))) {
        edit(target, edit.split(" \\| ", 3));
      }
    }
  }

  private static void edit(Path target, String[] edit) throws IOException {
    Path file = target.resolve(edit[0]);
    String text = Files.readString(file);
    String right = found(text, edit[1].translateEscapes());
    if (!text.contains(right)) {
      throw new IllegalStateException("no \"" + right + "\" in " + edit[0]);
    }
    Files.writeString(file, text.replace(right, edit[2].translateEscapes()));
  }

  /** What an edit takes away: a text, or all from one to the next. */
  private static String found(String text, String wanted) {
    String[] ends = wanted.split(" … ", 2);
    int from = text.indexOf(ends[0]);
    int until = ends.length == 1 ? from : text.indexOf(ends[1], from) + ends[1].length();
    return ends.length == 1 ? wanted : text.substring(from, until);
  }
}
