package kz.igilik.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.begin.Blank.Ask;
import kz.igilik.edit.FlatField;
import kz.igilik.edit.Value;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.model.Slug;
import kz.igilik.problem.Problems;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Need;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;

/**
 * An entry that is begun. What it says is told by names: those of the fields, with the language of
 * a text behind a point ({@code title.kk}, {@code venue.name.kk}).
 */
public final class NewEntry {
  private static final String ID = "id";
  private static final String TITLE = "title";

  private final Beginning what;
  private final Site site;
  private final LocalDate today;

  private final List<Blank> blanks = new ArrayList<>();

  public NewEntry(Beginning what, Site site, LocalDate today) {
    this.what = what;
    this.site = site;
    this.today = today;
    if (hasRegion()) {
      blanks.add(new Blank(Blank.REGION, Optional.empty(), Ask.NEEDED, regions(), ""));
    }
    what.kinds().forEach(this::add);
  }

  /** The same for the campaign of a folder; empty if not even its languages can be read. */
  public static Optional<NewEntry> of(Beginning what, Path source, Instant now, Problems problems)
      throws IOException {
    return new SiteLoader(source)
        .load(problems)
        .map(site -> new NewEntry(what, site, LocalDate.ofInstant(now, site.campaign().zone())));
  }

  private boolean hasRegion() {
    return what.kinds().stream().anyMatch(kind -> kind.file().contains("<region>"));
  }

  /** The folders of regions. */
  public List<String> regions() {
    return Stream.concat(
            Stream.of(Event.NATIONAL), site.country().regions().stream().map(Region::id))
        .toList();
  }

  private List<String> languages() {
    return site.campaign().languages();
  }

  private void add(Kind kind) {
    for (FlatField field : fields(kind)) {
      if (NewFile.isText(kind) && isShown(field)) {
        languages().forEach(language -> blanks.add(blank(field.name() + "." + language, field)));
      } else {
        blanks.add(blank(field.name(), field));
      }
    }
    if (NewFile.isText(kind)) {
      languages().forEach(language -> blanks.add(text(language)));
    }
  }

  /** Whether readers see it, so that each language has its own. */
  private static boolean isShown(FlatField field) {
    return field.field().type() instanceof Type.PlainText text && text.shown();
  }

  private static Blank text(String language) {
    return new Blank(Blank.text(language), Optional.empty(), Ask.OFFERED, List.of(), "");
  }

  private Blank blank(String name, FlatField field) {
    boolean needed = field.field().need() == Need.ALWAYS;
    boolean above = field.place().get(0).equals(field.field().key());
    Ask ask = needed && above ? Ask.NEEDED : Ask.NOT_ASKED;
    if (what.asks(field.place().get(0)) && (needed || above)) {
      ask = Ask.OFFERED;
    }
    boolean day = needed && above && field.field().type().equals(Type.DATE);
    return new Blank(name, Optional.of(field), ask, choices(field), day ? today.toString() : "");
  }

  private List<String> choices(FlatField field) {
    Field<?> declared = field.field();
    return Reference.by(declared).map(named -> named.of(site)).orElse(field.choices());
  }

  /** All that it may say, in order. */
  public List<Blank> blanks() {
    return List.copyOf(blanks);
  }

  /** What may be said, by its names. */
  public List<String> names() {
    return Stream.concat(Stream.of(ID), blanks.stream().map(Blank::name)).toList();
  }

  /** What is asked for and not said yet. */
  public List<Blank> open(Map<String, String> said) {
    return blanks.stream()
        .filter(blank -> blank.ask() != Ask.NOT_ASKED && !said.containsKey(blank.name()))
        .toList();
  }

  /** Those without which there is no entry. */
  public List<String> missing(Map<String, String> said) {
    return open(said).stream()
        .filter(blank -> blank.ask() == Ask.NEEDED && blank.preset().isEmpty())
        .map(Blank::name)
        .toList();
  }

  /** Its id: the one that is said, or one of its title. */
  public String id(Map<String, String> said) {
    if (said.containsKey(ID)) {
      return said.get(ID);
    }
    String ofTitle =
        languages().stream()
            .map(language -> Latin.id(said.getOrDefault(TITLE + "." + language, ""), language))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElse("");
    return what.dated()
        .map(date -> said.getOrDefault(date.key(), today.toString()) + "-" + ofTitle)
        .orElse(ofTitle);
  }

  /** Whether an id can be the name of its files. */
  public static boolean isId(String id) {
    return Slug.isFileName(id);
  }

  /** The files of an entry, by their paths from the source folder. */
  public List<String> paths(Map<String, String> said) {
    return parts(said).map(NewFile::path).toList();
  }

  /** The first of its files that is there already. */
  public Optional<String> taken(Path source, Map<String, String> said) {
    return paths(said).stream().filter(path -> Files.exists(source.resolve(path))).findFirst();
  }

  /** Its files, by their paths from the source folder. */
  public Map<String, byte[]> files(Map<String, String> said) {
    var files = new LinkedHashMap<String, byte[]>();
    parts(said).forEach(part -> files.put(part.path(), part.written(said).bytes()));
    return files;
  }

  /** What is said of a line of one of its files; empty for what belongs to no answer. */
  public Optional<String> nameAt(Map<String, String> said, String path, int line) {
    return parts(said)
        .filter(part -> part.path().equals(path))
        .findFirst()
        .flatMap(part -> part.nameAt(said, line));
  }

  /** What an event says: one file of this kind. */
  public Value value(Map<String, String> said) {
    return parts(said).findFirst().orElseThrow().value(said);
  }

  private Stream<NewFile> parts(Map<String, String> said) {
    return what.kinds().stream()
        .flatMap(
            kind ->
                NewFile.isText(kind)
                    ? languages().stream().map(language -> part(kind, language, said))
                    : Stream.of(part(kind, "", said)));
  }

  private NewFile part(Kind kind, String language, Map<String, String> said) {
    String path =
        kind.file()
            .replace("<region>", said.getOrDefault(Blank.REGION, ""))
            .replace("<language>", language)
            .replaceFirst("<[a-z]+>", id(said));
    List<FlatField> fields = fields(kind);
    List<Blank> mine =
        blanks.stream()
            .filter(blank -> blank.field().filter(fields::contains).isPresent())
            .filter(blank -> !isOfOneLanguage(kind, blank) || blank.name().endsWith("." + language))
            .toList();
    return new NewFile(what, kind, language, path, mine);
  }

  private static boolean isOfOneLanguage(Kind kind, Blank blank) {
    return NewFile.isText(kind) && blank.field().filter(NewEntry::isShown).isPresent();
  }

  private List<FlatField> fields(Kind kind) {
    return FlatField.of(((Type.Fieldset) kind.content()).declared(), languages());
  }
}
