package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.igilik.colour.Theme;
import kz.igilik.compare.Differences;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Texts;
import kz.igilik.render.OwnTemplates;
import kz.igilik.schema.EventFields;
import kz.igilik.site.FileKind;
import kz.igilik.site.SourceTree;

/** Answers what a browser asks of the desk: one request after the other. */
public final class Desk {
  public static final String ROOT = "/_desk/";
  private static final String DRAFT = "draft/";
  private static final String EDIT = "edit/";
  private static final Map<String, String> RESOURCES =
      Map.of("desk.js", "text/javascript; charset=utf-8");

  private final Gate gate;
  private final SourceFiles files;
  private final Workspace workspace;
  private final Saves saves;
  private final Entries entries;
  private final HandIn handIn;
  private final OwnTemplates templates = new OwnTemplates(Desk.class);

  /**
   * @param source the source folder
   * @param address of the server
   * @param now the moment that the site shows
   */
  public Desk(Path source, URI address, Supplier<Instant> now) {
    gate = Gate.at(address.getPort());
    files = new SourceFiles(source);
    workspace = new Workspace(source, address, now);
    saves = new Saves(files);
    entries = new Entries(files, saves);
    handIn = new HandIn(files);
  }

  /** Tells that source files have changed. */
  public void changed(Set<String> paths) {
    workspace.changed(paths);
  }

  public static boolean answers(String path) {
    return path.startsWith(ROOT) || path.equals("/_desk");
  }

  public synchronized DeskAnswer answer(DeskRequest request) {
    int refused = gate.refuses(request);
    if (refused != 0) {
      return DeskAnswer.refused(refused);
    }
    String path = request.path().substring(Math.min(request.path().length(), ROOT.length()));
    try {
      if (path.isEmpty()) {
        return DeskAnswer.elsewhere(ROOT + preferred(request.languages()) + "/");
      }
      if (path.equals("desk.css")) {
        return DeskAnswer.of("text/css; charset=utf-8", style());
      }
      if (RESOURCES.containsKey(path)) {
        return DeskAnswer.of(RESOURCES.get(path), resource(path));
      }
      return path.startsWith(DRAFT) ? draft(path.substring(DRAFT.length())) : page(path, request);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** The first language of the reader in which the program speaks. */
  private static String preferred(String languages) {
    return Stream.of(languages.split(","))
        .map(language -> language.strip().split("[-;_]")[0])
        .filter(Texts.languages()::contains)
        .findFirst()
        .orElse(Texts.languages().get(0));
  }

  /** The campaign's own colours, and the rules of the desk. */
  private byte[] style() throws IOException {
    String tokens = Theme.of(new SourceTree(files.folder()), new Problems()).css();
    return (tokens + new String(resource("desk.css"), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = Desk.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  /** A page of the site with what was typed last. */
  private DeskAnswer draft(String path) {
    String file = path.endsWith("/") || path.isEmpty() ? path + "index.html" : path;
    return workspace
        .shown()
        .flatMap(site -> site.file(file))
        .map(page -> DeskAnswer.of(type(file), page))
        .orElseGet(() -> DeskAnswer.refused(404));
  }

  private static String type(String file) {
    return FileKind.of(file).map(FileKind::mediaType).orElse("application/octet-stream");
  }

  private DeskAnswer page(String path, DeskRequest request) throws IOException {
    int slash = path.indexOf('/');
    String language = slash < 0 ? path : path.substring(0, slash);
    if (slash < 0 || !Texts.languages().contains(language)) {
      return DeskAnswer.refused(404);
    }
    Texts texts = Texts.of(Desk.class, "desk", language);
    String rest = path.substring(slash + 1);
    Optional<Site> site = workspace.site();
    if (site.isEmpty()) {
      return shown(503, "problems", rest, texts, problems(texts));
    }
    if (rest.startsWith(EDIT)) {
      Optional<Entry> entry = entries.find(rest.substring(EDIT.length()), site.get());
      return entry.isPresent()
          ? edit(entry.get(), request, site.get(), texts)
          : DeskAnswer.refused(404);
    }
    if (rest.equals("new")) {
      return begin(request, site.get(), texts);
    }
    if (rest.equals("hand-in")) {
      return handIn(request, site.get(), texts);
    }
    if (rest.equals("hand-in.zip") && !request.writes()) {
      return DeskAnswer.download("changes.zip", "application/zip", handIn.zip());
    }
    if (rest.equals("undo") && request.writes()) {
      return undo(texts, request.form().get("back"));
    }
    if (request.writes()) {
      return DeskAnswer.refused(404);
    }
    return list(rest, request.parameters(), site.get(), texts)
        .orElseGet(() -> DeskAnswer.refused(404));
  }

  // ---- one entry

  private DeskAnswer edit(Entry entry, DeskRequest request, Site site, Texts texts)
      throws IOException {
    var editor = new Editor(entry, files, workspace, saves, site, texts);
    if (!request.writes()) {
      String told = request.parameters().get("told");
      return form(entry, editor, editor.opened(), texts.has("told." + told) ? told : "", texts);
    }
    if (request.form().get("do").equals("forget")) {
      saves.forgetDrafts(entry.parts().stream().map(Entry.Part::file).toList());
      workspace.changed(Set.of());
      return DeskAnswer.elsewhere(address(entry, texts));
    }
    Editor.Result result = editor.told(request.form());
    return switch (result.outcome()) {
      case SAVED -> DeskAnswer.elsewhere(address(entry, texts) + "?told=saved");
      case NOTHING -> form(entry, editor, result, "nothing", texts);
      case UNREADABLE -> form(entry, editor, result, "unreadable", texts);
      case DRAFT -> form(entry, editor, result, "draft", texts);
      case STALE -> stale(entry, editor, result, texts);
      case SHOWN -> form(entry, editor, result, "", texts);
    };
  }

  private static String address(Entry entry, Texts texts) {
    return ROOT + texts.language() + "/" + EDIT + entry.key();
  }

  private DeskAnswer form(
      Entry entry, Editor editor, Editor.Result result, String told, Texts texts) {
    var model = new HashMap<String, Object>(opened(entry, editor, result, texts));
    boolean draft = result.outcome() == Editor.Outcome.DRAFT;
    model.put("told", draft && !told.equals("new") ? "draft" : told);
    model.put("draft", draft);
    return shown(200, "edit", EDIT + entry.key(), texts, model);
  }

  /** Both versions, and what to do about them; nothing has been written. */
  private DeskAnswer stale(Entry entry, Editor editor, Editor.Result result, Texts texts)
      throws IOException {
    var model = new HashMap<String, Object>(opened(entry, editor, result, texts));
    var mine = new ArrayList<Editor.Difference>();
    var theirs = new ArrayList<Editor.Difference>();
    for (Editor.Open open : result.opens()) {
      byte[] base = open.base().orElse(new byte[0]);
      byte[] disk = files.read(open.part().file()).orElse(new byte[0]);
      mine.addAll(Editor.differences(open.part(), base, open.now()));
      theirs.addAll(Editor.differences(open.part(), base, disk));
    }
    model.put("told", "stale");
    model.put("draft", false);
    model.put("mine", mine);
    model.put("theirs", theirs);
    return shown(409, "edit", EDIT + entry.key(), texts, model);
  }

  private Map<String, Object> opened(
      Entry entry, Editor editor, Editor.Result result, Texts texts) {
    var forms = new ArrayList<Item>();
    var bases = new ArrayList<String>();
    for (int i = 0; i < result.opens().size(); i++) {
      Editor.Open open = result.opens().get(i);
      forms.add(editor.form(i, open.part(), open.now(), result.problems()));
      bases.add(saves.keep(open.base()));
    }
    var model = new HashMap<String, Object>();
    model.put("forms", forms);
    model.put("bases", bases);
    model.put("key", entry.key());
    model.put("files", entry.parts().stream().map(Entry.Part::file).distinct().toList());
    model.put("undo", saves.canUndo());
    Site site = workspace.site().orElseThrow();
    model.put("tongues", site.campaign().languages());
    model.put("reads", reads(site, texts.language()));
    Editor.Open first = result.opens().get(0);
    RawValues values = RawValues.of(first.part().file(), first.now());
    boolean event = first.part().kind().equals(EventFields.KIND);
    model.put("dates", event ? Dates.of(values, site, texts) : List.of());
    model.put("title", title(values, first.part().at(), texts, entry.key()));
    entry.page().ifPresent(page -> model.put("page", page));
    return model;
  }

  /** The language in which the page of readers is shown first. */
  private static String reads(Site site, String language) {
    List<String> all = site.campaign().languages();
    return all.contains(language) ? language : all.get(0);
  }

  private static String title(RawValues values, String at, Texts texts, String key) {
    for (String name : List.of("title", "name")) {
      String path = RawValues.below(at, name);
      Optional<String> title =
          values.text(path).or(() -> values.text(path + "/" + texts.language()));
      if (title.filter(said -> !said.isBlank()).isPresent()) {
        return title.get();
      }
    }
    return key;
  }

  private DeskAnswer undo(Texts texts, String back) throws IOException {
    Optional<Site> site = workspace.site();
    boolean known = site.isPresent() && entries.find(back, site.get()).isPresent();
    if (saves.canUndo()) {
      var undone = saves.undo();
      workspace.changed(Set.copyOf(undone));
      String told = undone.isEmpty() ? "not-undone" : "undone";
      boolean there = known && entries.find(back, workspace.site().orElseThrow()).isPresent();
      String root = ROOT + texts.language() + "/";
      return DeskAnswer.elsewhere(there ? root + EDIT + back + "?told=" + told : root);
    }
    return DeskAnswer.elsewhere(ROOT + texts.language() + "/");
  }

  private DeskAnswer begin(DeskRequest request, Site site, Texts texts) throws IOException {
    Parameters sent = request.writes() ? request.form() : Parameters.of("");
    var model = new HashMap<String, Object>();
    model.put("wrong", "");
    model.put("region", "");
    model.put("id", "");
    if (request.writes()) {
      LocalDate today = LocalDate.ofInstant(workspace.now(), site.campaign().zone());
      NewEvent.Begun begun = new NewEvent(files, saves, site, today).begin(sent);
      if (begun.wrong().isEmpty()) {
        String key = "event/" + begun.region() + "/" + begun.id();
        return DeskAnswer.elsewhere(ROOT + texts.language() + "/" + EDIT + key + "?told=new");
      }
      model.put("wrong", begun.wrong().get());
      model.put("region", begun.region());
      model.put("id", begun.id());
    }
    var lists = new Lists(site, List.of(), texts);
    var titles = new HashMap<String, String>();
    List<String> tongues = site.campaign().languages();
    tongues.forEach(tongue -> titles.put(tongue, sent.get("title." + tongue)));
    model.put("titles", titles);
    model.put("tongues", tongues);
    model.put("regions", lists.regions(sent.get("region")));
    model.put("least", site.campaign().first().toString());
    model.put("most", site.campaign().last().toString());
    model.put("typed", sent.get("id"));
    for (String name : List.of("date", "starts", "ends")) {
      String list = Map.of("date", "dates", "starts", "froms", "ends", "untils").get(name);
      model.put(list, Stream.of(0, 1, 2).map(i -> sent.get(name + "." + i)).toList());
    }
    return shown(200, "new", "new", texts, model);
  }

  private DeskAnswer handIn(DeskRequest request, Site site, Texts texts) throws IOException {
    Parameters sent = request.writes() ? request.form() : Parameters.of("");
    String sentence = plain(sent.get("sentence"));
    String author = plain(sent.get("author"));
    String wrong = "";
    Optional<String> branch = Optional.empty();
    if (request.writes()) {
      LocalDate today = LocalDate.ofInstant(workspace.now(), site.campaign().zone());
      boolean whole = !sentence.isEmpty() && author.matches(".*[\\p{L}\\p{N}].*");
      branch = whole ? handIn.commit(sentence, author, today, texts.language()) : Optional.empty();
      wrong = branch.isPresent() ? "" : whole ? "git" : "empty";
    }
    List<Commits.Changed> changes = handIn.changes();
    boolean git = handIn.hasGit();
    Optional<Differences> told =
        git && !changes.isEmpty() ? handIn.words(texts.language()) : Optional.empty();
    Map<String, Object> model =
        Map.of(
            "git", git,
            "changes", changes,
            "told", told.isPresent(),
            "sections", told.map(Differences::sections).orElse(Map.of()),
            "branch", branch.orElse(""),
            "wrong", wrong,
            "sentence", sentence,
            "author", author);
    return shown(200, "hand-in", "hand-in", texts, model);
  }

  /** On one line, without what Git takes for the brackets of an address. */
  private static String plain(String text) {
    return text.replaceAll("[<>\\p{Cntrl}\\s]+", " ").strip();
  }

  // ---- lists

  private Optional<DeskAnswer> list(String path, Parameters asked, Site site, Texts texts)
      throws IOException {
    var lists = new Lists(site, workspace.soon(), texts);
    return switch (path) {
      case "" -> Optional.of(events(lists, asked, texts));
      case "helplines" -> Optional.of(list(path, lists.helplines(), texts));
      case "blocks" -> Optional.of(list(path, lists.blocks(), texts));
      case "press" -> Optional.of(list(path, lists.press(), texts));
      case "texts" -> Optional.of(list(path, lists.articles(), texts));
      case "words" -> Optional.of(list(path, lists.words(wordGroups(site)), texts));
      case "problems" -> Optional.of(shown(200, path, path, texts, problems(texts)));
      default -> Optional.empty();
    };
  }

  private DeskAnswer events(Lists lists, Parameters asked, Texts texts) {
    String region = asked.get("region");
    String day = asked.get("day").matches("\\d{4}-\\d\\d-\\d\\d") ? asked.get("day") : "";
    var model = new HashMap<String, Object>();
    model.put(
        "groups", lists.events(region, day, asked.get("q"), asked.get("only").equals("open")));
    model.put("regions", lists.regions(region));
    model.put("days", lists.days(day));
    model.put("q", asked.get("q"));
    model.put("open", asked.get("only").equals("open"));
    return shown(200, "events", "", texts, model);
  }

  private DeskAnswer list(String name, List<Lists.Group> groups, Texts texts) {
    return shown(200, "list", name, texts, Map.of("groups", groups));
  }

  private List<String> wordGroups(Site site) throws IOException {
    String file = "data/words/" + site.campaign().languages().get(0) + ".yaml";
    Optional<byte[]> bytes = files.read(file);
    return bytes.isEmpty() ? List.of() : RawValues.of(file, bytes.get()).keys("words");
  }

  private Map<String, Object> problems(Texts texts) {
    var troubles = new Troubles(texts.language());
    List<Problem> grave =
        workspace.problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTICE)
            .toList();
    return Map.of("troubles", grave.stream().map(troubles::of).toList());
  }

  private DeskAnswer shown(
      int status, String template, String here, Texts texts, Map<String, Object> more) {
    var model = new HashMap<String, Object>(more);
    var words = new HashMap<String, String>();
    texts.keys().forEach(key -> words.put(key, texts.get(key, "{0}", "{1}")));
    model.put("words", words);
    model.put("language", texts.language());
    model.put("languages", Texts.languages());
    model.put("root", ROOT + texts.language() + "/");
    model.put("desk", ROOT);
    model.put("here", here);
    model.put("token", gate.token());
    return DeskAnswer.page(status, templates.render(template + ".ftlh", model));
  }
}
