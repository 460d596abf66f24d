package kz.igilik.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.assets.picture.PictureFiles;
import kz.igilik.begin.Latin;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.Value;
import kz.igilik.load.Unsaved;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.model.Slug;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.schema.PictureFields;
import kz.igilik.site.SourceTree;

/**
 * Begins a picture: a draft of its file and of its record, which is then completed in its form. A
 * file that no page could show is refused at once.
 */
record NewPicture(SourceFiles files, Saves saves, Workspace workspace, Site site) {
  private static final int HEAD = 4096;
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  /** What is said of the picture in each language. */
  private static final List<String> TEXTS =
      List.of(PictureFields.CAPTION.key(), PictureFields.ALT.key());

  /** What became of it, the first thing that is wrong, and what checks say of the file. */
  record Begun(String id, Optional<String> wrong, List<Problem> problems) {
    static final Begun NOTHING = new Begun("", Optional.empty(), List.of());
  }

  Begun begin(Parameters sent, Optional<Multipart.Uploaded> chosen) throws IOException {
    String id = id(sent);
    byte[] bytes = chosen.map(Multipart.Uploaded::bytes).orElse(new byte[0]);
    Optional<String> ending = ending(bytes);
    Optional<String> wrong = wrong(id, bytes, ending, sent);
    if (wrong.isPresent()) {
      return new Begun(id, wrong, List.of());
    }
    String file = Picture.FOLDER + id + ending.get();
    byte[] record = EditedFile.fresh(PictureFields.KIND).become(value(sent)).bytes();
    List<Problem> problems = problems(file, bytes, record(id), record);
    if (problems.isEmpty()) {
      saves.draft(file, Optional.empty(), bytes);
      saves.draft(record(id), Optional.empty(), record);
    }
    return new Begun(id, problems.isEmpty() ? Optional.empty() : Optional.of("file"), problems);
  }

  /**
   * Takes another file for a picture: a draft that is saved together with its record.
   *
   * @param entry of the picture
   */
  Begun replace(Entry entry, byte[] bytes) throws IOException {
    String id = entry.key().substring(entry.key().indexOf('/') + 1);
    Optional<String> ending = ending(bytes);
    if (ending.isEmpty()) {
      return new Begun(id, Optional.of("kind"), List.of());
    }
    String file = Picture.FOLDER + id + ending.get();
    Optional<byte[]> draft = saves.draft(record(id));
    Optional<byte[]> said = draft.isPresent() ? draft : files.read(record(id));
    List<Problem> problems = problems(file, bytes, record(id), said.orElseGet(() -> new byte[0]));
    if (!problems.isEmpty()) {
      return new Begun(id, Optional.of("file"), problems);
    }
    saves.forgetDrafts(entry.attached());
    saves.draft(file, files.read(file), bytes);
    return new Begun(id, Optional.empty(), List.of());
  }

  private String id(Parameters sent) {
    if (!sent.get("id").isBlank()) {
      return sent.get("id").strip();
    }
    return site.campaign().languages().stream()
        .map(one -> Latin.id(sent.get(PictureFields.CAPTION.key() + "." + one), one))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What a file is, told by how it begins, whatever it is called. */
  private static Optional<String> ending(byte[] bytes) {
    if (begins(bytes, JPEG)) {
      return Optional.of(".jpg");
    }
    if (begins(bytes, PNG)) {
      return Optional.of(".png");
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    return head.contains("<svg") ? Optional.of(".svg") : Optional.empty();
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private Optional<String> wrong(String id, byte[] bytes, Optional<String> ending, Parameters sent)
      throws IOException {
    if (bytes.length == 0) {
      return Optional.of("empty");
    }
    if (ending.isEmpty()) {
      return Optional.of("kind");
    }
    boolean told =
        site.campaign().languages().stream()
            .allMatch(one -> TEXTS.stream().noneMatch(t -> sent.get(t + "." + one).isBlank()));
    if (!told) {
      return Optional.of("texts");
    }
    if (!Slug.isFileName(id)) {
      return Optional.of("id");
    }
    return isTaken(id) ? Optional.of("taken") : Optional.empty();
  }

  private boolean isTaken(String id) throws IOException {
    var paths = new ArrayList<>(List.of(record(id)));
    Picture.ENDINGS.forEach(ending -> paths.add(Picture.FOLDER + id + ending));
    for (String path : paths) {
      if (files.read(path).isPresent() || saves.draft(path).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The files that a picture of this file cannot have, too. */
  private static Set<String> otherKinds(String file) {
    String stem = file.substring(0, file.lastIndexOf('.'));
    return Picture.ENDINGS.stream()
        .map(ending -> stem + ending)
        .filter(other -> !other.equals(file))
        .collect(Collectors.toSet());
  }

  private static String record(String id) {
    return "data/pictures/" + id + ".yaml";
  }

  private Value value(Parameters sent) {
    Value picture = Value.Group.EMPTY;
    for (String text : TEXTS) {
      for (String language : site.campaign().languages()) {
        String said = sent.get(text + "." + language).strip();
        picture = picture.with(List.of(text, language), Value.text(said));
      }
    }
    return picture;
  }

  /** What the reading of it, and all checks say of the file itself. */
  private List<Problem> problems(String file, byte[] bytes, String record, byte[] said)
      throws IOException {
    var own = new Problems();
    PictureFiles.check(file, new SourceTree(files.folder()).with(Map.of(file, bytes)), own);
    List<Problem> all =
        own.hasErrors()
            ? List.of()
            : workspace.problems(new Unsaved(Map.of(file, bytes, record, said), otherKinds(file)));
    return Stream.concat(
            own.sorted().stream(), all.stream().filter(one -> one.at().file().equals(file)))
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
