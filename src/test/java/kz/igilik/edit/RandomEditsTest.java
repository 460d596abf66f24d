package kz.igilik.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Items;
import kz.igilik.edit.Value.Text;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import org.junit.jupiter.api.Test;

/** Random changes of every file of a campaign: what was wanted is there, and nothing else moved. */
class RandomEditsTest {
  private static final int EDITS = 3;
  private static final List<String> TEXTS =
      List.of(
          "no",
          "10:30",
          "010",
          "2023-05-20",
          "a: b",
          "x #y",
          "#",
          "- a",
          "",
          " ",
          "é ә 😀",
          "it's",
          "'",
          "\"",
          "\\",
          "[a, b]",
          "{",
          "*a",
          "&a",
          "a\nb",
          "a\n\n- b\n",
          "\n a",
          "a ",
          "null",
          "слово ".repeat(30).strip(),
          "a  b ".repeat(40),
          "\u00A0",
          "a\tb",
          "key:",
          ": a",
          "a\n\n",
          "%a",
          "@",
          "`",
          "---",
          "...",
          "? a",
          "!a",
          "|",
          ">",
          "true",
          "0x1F",
          "1e3",
          "a\u2028b");

  private final Random random = new Random(20230517);

  @Test
  void everyFileComesOutAsItWentIn() throws IOException {
    int seen = 0;
    for (Path path : files()) {
      byte[] bytes = Files.readAllBytes(path);
      EditedFile file = EditedFile.of(bytes, kind(path));
      assertThat(file.become(file.value()).bytes()).as(path.toString()).isEqualTo(bytes);
      seen++;
    }
    assertThat(seen).isGreaterThan(200);
  }

  @Test
  void aChangedTextChangesNoOtherByte() throws IOException {
    for (Path path : files()) {
      EditedFile file = EditedFile.of(variant(Files.readString(path)), kind(path));
      List<List<String>> places = new ArrayList<>();
      texts(file.value(), List.of(), places);
      for (int i = 0; i < EDITS; i++) {
        List<String> place = one(places);
        Value now = Value.text(one(TEXTS));
        EditedFile changed = reread(file.set(place, now), path);
        assertThat(changed.value()).as(path + " " + place).isEqualTo(file.value().with(place, now));
        assertOneRegion(file, changed, path + " " + place + " " + now);
      }
    }
  }

  @Test
  void fieldsAndItemsComeAndGo() throws IOException {
    for (Path path : files()) {
      EditedFile file = EditedFile.of(variant(Files.readString(path)), kind(path));
      Value wanted = file.value();
      for (int i = 0; i < EDITS; i++) {
        wanted = shaken(wanted, kind(path));
        EditedFile changed = reread(file.become(wanted), path);
        assertThat(changed.value()).as(path.toString()).isEqualTo(wanted);
        assertThat(comments(changed)).as(path.toString()).isEqualTo(comments(file));
        file = changed;
      }
    }
  }

  /** Some of the files as other systems and programs write them. */
  private byte[] variant(String text) {
    String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
    String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    return (mark + text.replace("\n", end)).getBytes(UTF_8);
  }

  /** A field or item less or more, somewhere. */
  private Value shaken(Value value, Kind kind) {
    List<List<String>> places = new ArrayList<>();
    all(value, List.of(), places);
    List<String> place = one(places);
    if (random.nextBoolean() && !isAlone(value, place)) {
      return value.without(place);
    }
    List<String> parent = place.subList(0, place.size() - 1);
    Value above = value.at(parent).orElseThrow();
    Value fresh = fresh();
    if (above instanceof Items list) {
      var items = new ArrayList<>(list.items());
      items.add(random.nextInt(items.size() + 1), fresh);
      return value.with(parent, new Items(items));
    }
    var keys = new ArrayList<>(List.of("fresh", "no", "a b"));
    kind.fields().forEach(field -> keys.add(field.key()));
    var below = new ArrayList<>(parent);
    below.add(one(keys));
    return value.with(below, fresh);
  }

  private Value fresh() {
    return switch (random.nextInt(5)) {
      case 0 -> Value.texts(List.of("a", "b-c"));
      case 1 -> Value.texts(List.of(one(TEXTS), one(TEXTS)));
      case 2 -> {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("kk", Value.text(one(TEXTS)));
        fields.put("ru", Value.texts(List.of("a")));
        yield new Group(fields);
      }
      case 3 ->
          new Items(
              List.of(new Group(new LinkedHashMap<>(java.util.Map.of("id", Value.text("x"))))));
      default -> Value.text(one(TEXTS));
    };
  }

  private static boolean isAlone(Value value, List<String> place) {
    Value above = value.at(place.subList(0, place.size() - 1)).orElseThrow();
    return place.size() == 1
        && (above instanceof Group group ? group.fields().size() : ((Items) above).items().size())
            == 1;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static void texts(Value value, List<String> place, List<List<String>> places) {
    List<List<String>> all = new ArrayList<>();
    all(value, place, all);
    all.stream().filter(one -> value.at(one).orElseThrow() instanceof Text).forEach(places::add);
  }

  private static void all(Value value, List<String> place, List<List<String>> places) {
    if (!place.isEmpty()) {
      places.add(place);
    }
    if (value instanceof Group group) {
      group.fields().forEach((key, below) -> all(below, below(place, key), places));
    } else if (value instanceof Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        all(list.items().get(i), below(place, "" + i), places);
      }
    }
  }

  private static List<String> below(List<String> place, String step) {
    return Stream.concat(place.stream(), Stream.of(step)).toList();
  }

  /** Reads what was written, as the next program will. */
  private static EditedFile reread(EditedFile file, Path path) {
    return EditedFile.of(file.bytes(), kind(path));
  }

  /** Before and behind the lines of the one value all bytes are the same. */
  private static void assertOneRegion(EditedFile before, EditedFile after, String what) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int head = 0;
    while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    long keys =
        old.subList(head, old.size() - tail).stream()
            .filter(line -> line.matches("\\s*(- )?[a-z-]+:( .*)?"))
            .count();
    assertThat(keys).as(what).isLessThanOrEqualTo(1);
  }

  private static List<String> lines(EditedFile file) {
    return List.of(new String(file.bytes(), UTF_8).split("\n", -1));
  }

  private static List<String> comments(EditedFile file) {
    return lines(file).stream().filter(line -> line.strip().startsWith("# ")).sorted().toList();
  }

  private static Kind kind(Path path) {
    String place = path.toString().replace('\\', '/').replaceFirst("^.*/(?=(data|content)/)", "");
    return Kinds.of(place).orElseThrow(() -> new AssertionError(place));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/sites/full"))) {
      return all.filter(file -> file.toString().matches(".*/(data|content)/.*\\.(yaml|md)"))
          .sorted()
          .toList();
    }
  }
}
