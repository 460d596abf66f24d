package kz.igilik.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.docx, word/document.xml, ",
    "a.docx, xl/workbook.xml, DOCUMENT_CONTENT",
    "a.xlsx, xl/workbook.xml, ",
    "a.pptx, ppt/presentation.xml, ",
    "a.odt, content.xml, ",
    "a.zip, photo.jpg, ",
    "a.zip, setup.exe, DOCUMENT_MACROS",
    "a.zip, tables/report.XLSM, DOCUMENT_MACROS",
    "a.docx, word/vbaProject.bin, DOCUMENT_MACROS",
    "a.pdf, photo.jpg, DOCUMENT_CONTENT",
    "a.docm, word/document.xml, DOCUMENT_MACROS",
    "a.rtf, photo.jpg, DOCUMENT_KIND"
  })
  void whatIsInsideCounts(String name, String entry, Code code) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file(name)))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, %PDF-1.7, ",
    "a.pdf, plain words, DOCUMENT_CONTENT",
    "a.zip, plain words, DOCUMENT_CONTENT",
    "a.txt, plain words, ",
    "a.csv, plain words, ",
    "Приказ.pdf, %PDF-1.7, DOCUMENT_NAME",
    "a b.pdf, %PDF-1.7, DOCUMENT_NAME",
    "A.PDF, %PDF-1.7, DOCUMENT_NAME",
    "no-ending, %PDF-1.7, DOCUMENT_KIND"
  })
  void wordsAreNoDocument(String name, String words, Code code) throws IOException {
    Files.write(file(name), words.getBytes(UTF_8));
    assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void aTableInAnotherEncodingIsReported() throws IOException {
    Files.write(file("a.csv"), new byte[] {(byte) 0xCF, (byte) 0xF0, (byte) 0xE8});
    assertThat(codes()).containsExactly(Code.DOCUMENT_CONTENT);
  }

  @Test
  void oneOfMoreThanTenMegabytesIsReported() throws IOException {
    Files.write(file("a.pdf"), "%PDF-".getBytes(UTF_8));
    try (var large = new RandomAccessFile(file("a.pdf").toFile(), "rw")) {
      large.setLength(Documents.LARGEST);
      assertThat(codes()).isEmpty();
      large.setLength(Documents.LARGEST + 1);
    }
    assertThat(codes()).containsExactly(Code.DOCUMENT_TOO_LARGE);
  }

  private Path file(String name) throws IOException {
    return Files.createDirectories(folder.resolve("assets/files")).resolve(name);
  }

  private List<Code> codes() throws IOException {
    var problems = new Problems();
    var source = new SourceFolder(folder, problems);
    var read = new Documents(source, problems).read(source.filesBelow("assets"));
    List<Code> codes = problems.sorted().stream().map(Problem::code).toList();
    assertThat(read).hasSize(codes.isEmpty() ? 1 : 0);
    return codes;
  }
}
