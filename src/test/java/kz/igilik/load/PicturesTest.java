package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final String FOLDER = "assets/images/";

  @TempDir Path root;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {"10:30.svg", "a\\b.svg", "a\nb.svg", "a?.svg", " a.svg", "a.svg ", "a\u200bb.svg"})
  void aNameHasToFitEveryHost(String name) throws IOException {
    look(FOLDER + name);
    assertThat(codes()).containsExactly(Code.PICTURE_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.js", "a.docx", "a", "a.svgz", "a.png.exe"})
  void onlyPicturesThatBrowsersShow(String name) throws IOException {
    look(FOLDER + name);
    assertThat(codes()).containsExactly(Code.PICTURE_KIND);
  }

  /** It may tell where a child lives. */
  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "A.JPEG", "a.png", "a.webp", "a.heic"})
  void aPhotographNeedsARecord(String name) throws IOException {
    look(FOLDER + name);
    assertThat(codes()).containsExactly(Code.PICTURE_RECORD_MISSING);
  }

  @Test
  void lettersOfAnyScriptAndAnyCaseAreFine() throws IOException {
    Files.createDirectories(root.resolve(FOLDER));
    Files.writeString(root.resolve(FOLDER + "сурет 1.SVG"), "<svg/>");
    look(FOLDER + "сурет 1.SVG");
    assertThat(codes()).isEmpty();
  }

  @Test
  void whatIsNotPublishedUnderItsNameMayBeNamedAsItLikes() throws IOException {
    look("assets/fonts/README.md");
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<SCRIPT xlink:href='#a'/>",
        "<svg:script/>",
        "<circle onload=\"x\"/>",
        "<circle\nonClick = 'x'/>",
        "<a/onfocus=x>",
        "<a href=\"javascript:x\"/>",
        "<a xlink:href=' JavaScript :x'/>",
        "<a href='https://other.example/'/>",
        "<image href='//other.example/a.png'/>",
        "<use href='other.svg#a'/>",
        "<image href=\"data:text/html,x\"/>",
        "<foreignObject/>",
        "<iframe/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
        "<?xml-stylesheet href='#'?>",
        "<style>@import 'a.css'</style>",
        "<path fill=\"url(https://other.example/#a)\"/>",
        "<animate attributeName='href' to='x'/>",
      })
  void aDrawingHoldsNothingThatRunsOrLoads(String part) throws IOException {
    Files.createDirectories(root.resolve(FOLDER));
    Files.writeString(root.resolve(FOLDER + "a.svg"), "<svg>" + part + "</svg>");
    look(FOLDER + "a.svg");
    assertThat(codes()).containsExactly(Code.PICTURE_UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>On = off, script and href</title>",
        "<use href='#a'/><use xlink:href=\"#a\"/>",
        "<path fill='url(#a)'/><path fill=\"url('#a')\"/>",
        "<image href='data:image/png;base64,AA=='/>",
        "<path stroke-once='x' d='M0 0'/>",
      })
  void shapesAreFine(String part) throws IOException {
    Files.createDirectories(root.resolve(FOLDER));
    Files.writeString(root.resolve(FOLDER + "a.svg"), "<svg>" + part + "</svg>");
    look(FOLDER + "a.svg");
    assertThat(codes()).isEmpty();
  }

  private void look(String file) throws IOException {
    new Pictures(new SourceFolder(root, problems), problems).check(List.of(file), FOLDER);
  }

  private List<Code> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }
}
