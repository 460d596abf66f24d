package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.igilik.colour.Theme;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.model.Slug;
import kz.igilik.pipeline.ReadSources;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Texts;
import kz.igilik.site.FileKind;
import kz.igilik.site.SourceTree;

/** Answers what a browser asks of the desk. */
public final class Desk {
  public static final String ROOT = "/_desk/";
  private static final String DRAFT = "draft/";
  private static final String GUIDE = "guide";
  private static final String PICTURES = "pictures/";
  private static final String ORIGINAL = "original/";
  private static final String SHEET = "desk.css";
  private static final String SCRIPT = "desk.js";

  private final Gate gate;
  private final SourceFiles files;
  private final Saves saves;
  private final Workspace workspace;
  private final Printer printer;
  private final HandIn handIn;
  private final ListPages lists;
  private final EntryPage entry;
  private final NewEventPage newEvent;
  private final NewTextPage newText;
  private final NewPicturePage newPicture;
  private final HandInPage handInPage;
  private final ReportPage reportPage;

  /**
   * @param source the source folder
   * @param address of the server
   * @param now the moment that the site shows
   */
  public Desk(Path source, URI address, Supplier<Instant> now) {
    gate = Gate.at(address.getPort());
    files = new SourceFiles(source);
    workspace = new Workspace(source, address, now);
    handIn = new HandIn(files);
    saves = new Saves(files);
    printer = new Printer(gate.token());
    lists = new ListPages(files, workspace, printer);
    entry = new EntryPage(files, workspace, saves, new Entries(files, saves), printer);
    newEvent = new NewEventPage(files, saves, workspace, printer);
    newText = new NewTextPage(files, saves, workspace, printer);
    newPicture = new NewPicturePage(files, saves, workspace, entry, printer);
    handInPage = new HandInPage(handIn, saves, workspace, printer);
    reportPage = new ReportPage(workspace, saves, new StillRight(files, workspace, saves), printer);
  }

  /**
   * Tells that source files have changed.
   *
   * @return how often this has been told
   */
  public long changed(Set<String> paths) {
    return workspace.changed(paths);
  }

  /**
   * Hands over the sources as somebody else has read them, so that they need not be read twice.
   *
   * @param told how often changes had been told when the reading began
   */
  public void read(ReadSources sources, long told) {
    workspace.read(sources, told);
  }

  public static boolean answers(String path) {
    return path.startsWith(ROOT) || path.equals("/_desk");
  }

  public DeskAnswer answer(DeskRequest request) {
    int refused = gate.refuses(request);
    if (refused != 0) {
      return DeskAnswer.refused(refused);
    }
    String path = request.path().substring(Math.min(request.path().length(), ROOT.length()));
    try {
      // These never wait for a page that takes time: a page without its style is none.
      if (path.equals(SHEET)) {
        return DeskAnswer.of("text/css; charset=utf-8", style());
      }
      if (path.equals(SCRIPT)) {
        return DeskAnswer.of("text/javascript; charset=utf-8", resource(SCRIPT));
      }
      if (path.startsWith(PICTURES)) {
        return Guide.picture(path.substring(PICTURES.length()))
            .map(picture -> DeskAnswer.of("image/png", picture))
            .orElseGet(() -> DeskAnswer.refused(404));
      }
      return path.isEmpty()
          ? DeskAnswer.elsewhere(ROOT + preferred(request.languages()) + "/")
          : one(path, request);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** One page after the other: they share what an editor has typed. */
  private synchronized DeskAnswer one(String path, DeskRequest request) throws IOException {
    if (path.startsWith(ORIGINAL)) {
      return original(path.substring(ORIGINAL.length()));
    }
    return path.startsWith(DRAFT)
        ? draft(path.substring(DRAFT.length()), request)
        : page(path, request).orElseGet(() -> DeskAnswer.refused(404));
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
    return (tokens + new String(resource(SHEET), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = Desk.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  /** A page of the site with what was typed last. */
  private DeskAnswer draft(String path, DeskRequest request) {
    String file = path.endsWith("/") || path.isEmpty() ? path + "index.html" : path;
    return workspace
        .shown()
        .flatMap(site -> site.file(file))
        .map(page -> DeskAnswer.of(type(file), page))
        .orElseGet(() -> printer.notYet(texts(preferred(request.languages()))));
  }

  /**
   * The file of a picture, as it is chosen or saved; under the policy of pages, as SVG needs it.
   */
  private DeskAnswer original(String name) throws IOException {
    int dot = Math.max(0, name.lastIndexOf('.'));
    if (!Picture.ENDINGS.contains(name.substring(dot)) || !Slug.isValid(name.substring(0, dot))) {
      return DeskAnswer.refused(404);
    }
    String file = Picture.FOLDER + name;
    Optional<byte[]> draft = saves.draft(file);
    return (draft.isPresent() ? draft : files.read(file))
        .map(bytes -> DeskAnswer.underPolicy(type(file), bytes))
        .orElseGet(() -> DeskAnswer.refused(404));
  }

  /** There also while the sources cannot be read. */
  private DeskAnswer guide(Texts texts) {
    Guide guide = Guide.in(texts.language());
    return printer.page(
        200, GUIDE, GUIDE, texts, Map.of("tongue", guide.language(), "guide", guide.html()));
  }

  private static Texts texts(String language) {
    return Texts.of(Desk.class, "desk", language);
  }

  private static String type(String file) {
    return FileKind.of(file).map(FileKind::mediaType).orElse("application/octet-stream");
  }

  /** A page of the desk; empty if there is none at this address. */
  private Optional<DeskAnswer> page(String path, DeskRequest request) throws IOException {
    int slash = path.indexOf('/');
    String language = slash < 0 ? path : path.substring(0, slash);
    if (slash < 0 || !Texts.languages().contains(language)) {
      return Optional.empty();
    }
    handIn.remember();
    Texts texts = texts(language);
    String rest = path.substring(slash + 1);
    if (rest.equals(GUIDE)) {
      return Optional.of(guide(texts));
    }
    Optional<Site> site = workspace.site();
    if (site.isEmpty()) {
      return Optional.of(lists.problems(503, rest, texts));
    }
    var visit = new Visit(rest, request, site.get(), texts);
    if (rest.equals(NewPicturePage.ADDRESS)) {
      return Optional.of(newPicture.answer(visit));
    }
    if (rest.startsWith(EntryPage.EDIT_PICTURE)) {
      return entry.answer(visit); // says in words when its file is too large
    }
    if (visit.request().isTooLarge()) {
      return Optional.of(DeskAnswer.refused(413));
    }
    if (rest.startsWith(EntryPage.EDIT)) {
      return entry.answer(visit);
    }
    if (rest.equals(NewEventPage.ADDRESS)) {
      return Optional.of(newEvent.answer(visit));
    }
    if (NewTextPage.ADDRESSES.containsKey(rest)) {
      return Optional.of(newText.answer(visit));
    }
    if (rest.equals(HandInPage.ADDRESS)) {
      return Optional.of(handInPage.answer(visit));
    }
    if (rest.equals(ReportPage.ADDRESS)) {
      return Optional.of(reportPage.answer(visit));
    }
    if (visit.writes()) {
      return switch (rest) {
        case "undo" -> Optional.of(entry.undo(visit));
        case HandInPage.ZIP -> Optional.of(handInPage.zip(visit));
        default -> Optional.empty();
      };
    }
    return lists.answer(visit);
  }
}
