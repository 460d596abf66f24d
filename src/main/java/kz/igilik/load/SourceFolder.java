package kz.igilik.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.PassingName;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.seal.KeyRing;
import kz.igilik.seal.SealKey;
import kz.igilik.source.SourceRoot;

/**
 * The files of a campaign: lists and reads what lies below {@code data}, {@code content} and {@code
 * assets}, never anything outside of the source folder. {@link PassingName Passing files} of
 * editors and systems are skipped, as docs/data.md says.
 */
final class SourceFolder {
  /** A text of this size is a thousand pages: no editor wrote it. */
  static final int LARGEST_FILE = 1024 * 1024;

  /** The program writes it: a line for each of 20,000 events takes less than a third of it. */
  static final int LARGEST_LEDGER = 16 * LARGEST_FILE;

  /** Twice the largest campaign of the benchmark. */
  static final int MOST_FILES = 50_000;

  /** Links between folders can form a loop; no real folder is this deep. */
  static final int DEEPEST_FOLDER = 30;

  private final SourceRoot root;
  private final Problems problems;
  private final int mostFiles;
  private final Unsaved unsaved;
  private final SealedFiles sealed;

  SourceFolder(Path root, Problems problems) {
    this(root, Unsaved.NOTHING, new SealedFiles(KeyRing.EMPTY), problems, MOST_FILES);
  }

  SourceFolder(Path root, Unsaved unsaved, SealedFiles sealed, Problems problems) {
    this(root, unsaved, sealed, problems, MOST_FILES);
  }

  SourceFolder(Path root, Unsaved unsaved, SealedFiles sealed, Problems problems, int mostFiles) {
    this.sealed = sealed;
    this.root = SourceRoot.of(root);
    this.unsaved = unsaved;
    this.problems = problems;
    this.mostFiles = mostFiles;
  }

  /**
   * All files below a folder as paths from the source folder, sorted; none if the folder is
   * missing.
   */
  List<String> filesBelow(String folder) throws IOException {
    var files = new ArrayList<String>();
    if (refuseOutside(folder)) {
      return List.of();
    }
    Optional<Path> place = root.find(folder);
    if (place.filter(Files::isDirectory).isPresent()) {
      collect(place.get(), folder, 1, files);
    }
    if (files.size() > mostFiles) {
      problems.report(Code.FILE_TOO_MANY, Position.wholeFile(folder), folder, mostFiles);
      return List.of();
    }
    List<String> opened = sealed.opened(files, one -> bytes(one, SealedFiles.LARGEST), problems);
    Stream<String> there = opened.stream().filter(file -> !unsaved.gone().contains(file));
    return Stream.concat(there, unsaved.below(folder)).sorted().distinct().toList();
  }

  private void collect(Path place, String folder, int depth, List<String> files)
      throws IOException {
    if (depth > DEEPEST_FOLDER) {
      problems.report(Code.FOLDER_TOO_DEEP, Position.wholeFile(folder), DEEPEST_FOLDER);
      return;
    }
    try (var children = Files.newDirectoryStream(place)) {
      for (Path child : children) {
        String simple = child.getFileName().toString();
        String name = folder + "/" + simple;
        if (PassingName.is(simple) || files.size() > mostFiles) {
          continue;
        }
        var kind =
            Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (kind.isSymbolicLink() && refuseOutside(name)) {
          continue;
        }
        if (kind.isDirectory() || kind.isSymbolicLink() && Files.isDirectory(child)) {
          collect(child, name, depth + 1, files);
        } else {
          add(child, name, kind.isRegularFile(), files);
        }
      }
    }
  }

  /** Reports a path that leads out of the source folder, and returns whether it does. */
  boolean refuseOutside(String path) {
    boolean outside = root.leadsOut(path);
    if (outside) {
      problems.report(Code.FILE_OUTSIDE, Position.wholeFile(path), path);
    }
    return outside;
  }

  /** Adds a regular file and reports a special one: reading a pipe would never end. */
  private void add(Path child, String name, boolean regular, List<String> files) {
    if (regular || Files.isRegularFile(child)) {
      files.add(name);
    } else if (Files.exists(child)) {
      problems.report(Code.FILE_SPECIAL, Position.wholeFile(name), name);
    }
  }

  /** Where a file lies, if it is in the folder. */
  Optional<Path> place(String file) {
    return root.find(file).filter(Files::isRegularFile);
  }

  /** The text of a file, if it is a text and of a reasonable size. */
  Optional<SourceText> read(String file) throws IOException {
    Optional<byte[]> typed = unsaved.file(file);
    int most = SourceLayout.isLedger(file) ? LARGEST_LEDGER : LARGEST_FILE;
    return text(file, typed.isPresent() ? typed.get() : written(file, most), most);
  }

  /** The file itself, or else what the sealed file beside it holds. */
  private byte[] written(String file, int most) throws IOException {
    String other = file + SealKey.ENDING;
    if (root.find(file).isEmpty() && root.find(other).isPresent()) {
      return sealed
          .content(file, bytes(other, SealedFiles.LARGEST))
          .orElseThrow(() -> new NoSuchFileException(file)); // it was exchanged meanwhile
    }
    return bytes(file, most);
  }

  private byte[] bytes(String file, int most) throws IOException {
    Path path = root.find(file).orElseThrow(() -> new NoSuchFileException(file));
    if (!Files.isRegularFile(path)) { // reading a pipe would never end
      throw new FileSystemException(file, null, "not a regular file");
    }
    try (var stream = Files.newInputStream(path)) {
      return stream.readNBytes(most + 1); // one more than allowed, to notice larger files
    }
  }

  private Optional<SourceText> text(String file, byte[] bytes, int most) {
    if (bytes.length > most) {
      problems.report(Code.FILE_TOO_LARGE, Position.wholeFile(file), file, most / 1024);
      problems.unread(file);
      return Optional.empty();
    }
    try {
      SourceText text = SourceText.of(file, decoded(bytes), problems);
      return MergeConflicts.report(text, problems) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException broken) {
      problems.report(Code.FILE_NOT_UTF8, firstBroken(file, bytes), file);
      problems.unread(file);
      return Optional.empty();
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The place of the first byte that is not UTF-8. */
  private static Position firstBroken(String file, byte[] bytes) {
    var good = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true); // stops there
    String before = good.flip().toString();
    SourceText text = SourceText.of(file, before, new Problems());
    return text.atOffset(text.text().length(), 1);
  }
}
