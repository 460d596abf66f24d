package kz.igilik.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.igilik.desk.Entry.Part;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.NotEditable;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;

/**
 * What the forms of an entry show: fields with their values, and what differs between two files.
 */
record ShownForms(Site site, Texts texts) {
  Item form(int number, Part part, byte[] bytes, List<Problem> problems) {
    return form(number, part, bytes, problems, nothing -> false);
  }

  Item form(int number, Part part, byte[] bytes, List<Problem> problems, Predicate<String> wanted) {
    RawValues values = RawValues.of(part.file(), bytes);
    Body body = part.isText() ? body(bytes, part) : Body.NONE;
    return Forms.of(number, part, values, body, problems, choices(), texts.language(), wanted);
  }

  /** The text of a file with the line ends of forms. */
  static String shownBody(EditedFile file) {
    return file.body().replace("\r\n", "\n");
  }

  private static Body body(byte[] bytes, Part part) {
    try {
      EditedFile file = EditedFile.of(bytes, part.kind());
      return new Body(shownBody(file), file.lineBeforeBody());
    } catch (NotEditable open) {
      return new Body(new String(bytes, StandardCharsets.UTF_8), 0);
    }
  }

  /**
   * The text below the head of a Markdown file.
   *
   * @param after the last line of the head
   */
  record Body(String text, int after) {
    static final Body NONE = new Body("", Integer.MAX_VALUE);
  }

  /** What differs between two versions of a file. */
  List<Difference> differences(Part part, byte[] before, byte[] after) {
    var labels = new HashMap<String, String>();
    for (byte[] bytes : List.of(before, after)) {
      label(form(0, part, bytes, List.of()), "", labels);
    }
    RawValues old = RawValues.of(part.file(), before);
    RawValues now = RawValues.of(part.file(), after);
    var paths = new LinkedHashSet<>(old.paths());
    paths.addAll(now.paths());
    var differences = new ArrayList<Difference>();
    for (String path : paths) {
      String was = old.text(path).orElse("");
      String is = now.text(path).orElse("");
      if (!was.equals(is)) {
        String place = labels.getOrDefault(path, path.replace('/', '.'));
        differences.add(new Difference(place, was, is));
      }
    }
    return differences;
  }

  /** Names each place as its form does. */
  private void label(Item item, String above, Map<String, String> labels) {
    String name = above.isEmpty() ? item.label() : above + " → " + item.label();
    for (Item.Control control : item.controls()) {
      String path = control.name().substring(control.name().indexOf(':') + 1);
      String tongue = control.language();
      labels.put(path, tongue.isEmpty() ? name : name + " (" + choices().language(tongue) + ")");
    }
    item.items().forEach(one -> label(one, name, labels));
  }

  private Choices choices() {
    return new Choices(site, new Lists(site, List.of(), texts), texts);
  }

  /** A value that differs. */
  record Difference(String place, String before, String after) {}
}
