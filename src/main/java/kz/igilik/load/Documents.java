package kz.igilik.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import kz.igilik.model.Document;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * Checks the documents below {@code assets/files}, which are published unchanged: name, kind, size,
 * whether the content is what the ending says, and that none carries a program.
 */
final class Documents {
  private static final long MEGA = 1024 * 1024;

  /** Readers download them on telephones. */
  static final long LARGEST = 10 * MEGA;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i).*(?:vbaproject\\.bin|\\.(?:doc|dot|xls|xlt|ppt|pot|pps)m|\\.(?:exe|com|bat|cmd|ps1|vbs|js|jar|msi|scr|apk|dll|lnk))");

  /** The entry without which a file of this ending is another kind of ZIP file. */
  private static final Map<String, String> INSIDE =
      Map.of(
          "docx", "word/document.xml",
          "xlsx", "xl/workbook.xml",
          "pptx", "ppt/presentation.xml",
          "odt", "content.xml",
          "ods", "content.xml",
          "odp", "content.xml");

  private final SourceFolder folder;
  private final Problems problems;

  Documents(SourceFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * Those without a fault.
   *
   * @param assets all files below {@code assets}
   */
  List<Document> read(List<String> assets) throws IOException {
    var documents = new ArrayList<Document>();
    for (String path : assets) {
      Optional<Path> file =
          path.startsWith(Document.FOLDER) ? folder.place(path) : Optional.empty();
      if (file.isPresent() && isSound(path, file.get())) {
        documents.add(new Document(path, Files.size(file.get())));
      }
    }
    return List.copyOf(documents);
  }

  private boolean isSound(String path, Path file) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = Document.ending(path);
    if (PROGRAM.matcher(name).matches()) {
      return refused(Code.DOCUMENT_MACROS, path, name, name);
    }
    if (!Document.ENDINGS.contains(ending)) {
      return refused(Code.DOCUMENT_KIND, path, name, "." + String.join(", .", Document.ENDINGS));
    }
    if (!path.equals(Document.FOLDER + plain(path, ending))) {
      return refused(Code.DOCUMENT_NAME, path, name, Document.FOLDER + plain(path, ending));
    }
    if (Files.size(file) > LARGEST) {
      long megas = (Files.size(file) + MEGA - 1) / MEGA;
      return refused(Code.DOCUMENT_TOO_LARGE, path, name, megas, LARGEST / MEGA);
    }
    return isWhatItSays(path, name, ending, file);
  }

  private boolean isWhatItSays(String path, String name, String ending, Path file)
      throws IOException {
    boolean packed = ending.equals("zip") || INSIDE.containsKey(ending);
    Optional<List<String>> entries = packed ? entries(file) : Optional.of(List.of());
    Optional<String> program =
        entries.stream()
            .flatMap(List::stream)
            .filter(one -> PROGRAM.matcher(one).matches())
            .findFirst();
    if (program.isPresent()) {
      return refused(Code.DOCUMENT_MACROS, path, name, program.get());
    }
    boolean right =
        packed
            ? entries.isPresent()
                && (ending.equals("zip") || entries.get().contains(INSIDE.get(ending)))
            : ending.equals("pdf") ? beginsAsPdf(file) : isText(file);
    return right || refused(Code.DOCUMENT_CONTENT, path, name, ending.toUpperCase(Locale.ROOT));
  }

  /** Reports a document, which is then left out. */
  private boolean refused(Code code, String path, Object... facts) {
    problems.report(code, Position.wholeFile(path), facts);
    return false;
  }

  /** The names in a ZIP file; empty if it is none. */
  private static Optional<List<String>> entries(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      return Optional.of(zip.stream().map(entry -> entry.getName()).toList());
    } catch (IOException noZip) {
      return Optional.empty();
    }
  }

  private static boolean beginsAsPdf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }
  }

  private static boolean isText(Path file) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return !text.isBlank() && text.indexOf('\0') < 0;
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }

  /** The same path in letters that every address can hold. */
  private static String plain(String path, String ending) {
    var steps = new ArrayList<String>();
    String inside = path.substring(Document.FOLDER.length());
    for (String step : inside.split("/")) {
      steps.add(NAME.matcher(step).matches() ? step : plain(step));
    }
    String joined = String.join("/", steps);
    return joined.endsWith("." + ending) ? joined : joined + "." + ending;
  }

  private static String plain(String step) {
    int dot = step.lastIndexOf('.');
    String stem = dot < 0 ? step : step.substring(0, dot);
    String letters =
        Normalizer.normalize(stem, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._]+", "-")
            .replaceAll("^[-._]+|[-._]+$", "");
    String rest = dot < 0 ? "" : step.substring(dot).toLowerCase(Locale.ROOT);
    return (letters.matches(".*[a-z].*") ? letters : "document") + rest;
  }
}
