package kz.igilik.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.igilik.edit.WrittenYaml.Types;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldOrderTest {
  private static final List<String> LANGUAGES = List.of("kk", "ru");
  private final Random random = new Random(20230517);

  @Test
  void fieldsStandInTheOrderOfTheSchemaAndTheirCommentsMoveWithThem() {
    String ordered =
        ordered(
            """
            # about the file

            # the day
            updated: 2023-05-10 # by phone
            title:
              # Russian comes from the ministry
              ru: "Имя"
              kk: 'Ат'

            # where
            venue: {name: {ru: Б, kk: А}}
              # of the venue
            block: wonder
            # at the end
            """,
            EventFields.KIND);
    assertThat(ordered)
        .isEqualTo(
            """
            # about the file

            block: wonder
            title:
              kk: 'Ат'
              # Russian comes from the ministry
              ru: "Имя"

            # where
            venue: {name: {kk: А, ru: Б}}
              # of the venue
            # the day
            updated: 2023-05-10 # by phone
            # at the end
            """);
  }

  @Test
  void fieldsBehindADashMove() {
    String ordered =
        ordered(
            """
            - hours: 24/7
              # the number
              number: 112
              id: emergency
              channels:
                - name: a
                  # kind of it
                  kind: web
            - id: other
            """,
            HelplineFields.KIND);
    assertThat(ordered)
        .isEqualTo(
            """
            - id: emergency
              # the number
              number: 112
              hours: 24/7
              channels:
                # kind of it
                - kind: web
                  name: a
            - id: other
            """);
  }

  @Test
  void whatTheSchemaDoesNotKnowComesLast() {
    assertThat(ordered("zzz: 1\nupdated: 2\nblock: 3", EventFields.KIND))
        .isEqualTo("block: 3\nupdated: 2\nzzz: 1");
  }

  /** An alias may not come to stand above its anchor. */
  @Test
  void aliasesKeepTheirOrder() {
    String text = "updated: &day 2023-05-10\npublish: *day\n";
    assertThat(ordered(text, EventFields.KIND)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/sites/full", "."})
  void theShippedFilesAreInOrder(String folder) throws IOException {
    int seen = 0;
    for (Path path : files(Path.of(folder))) {
      byte[] bytes = Files.readAllBytes(path);
      assertThat(EditedFile.of(bytes, kind(path)).inOrder(LANGUAGES).bytes())
          .as(path.toString())
          .isEqualTo(bytes);
      seen++;
    }
    assertThat(seen).isGreaterThan(150);
  }

  /** Any order comes to the same, says the same, and keeps every comment and line. */
  @Test
  void shuffledFilesSayTheSameInTheOldOrder() throws IOException {
    int moved = 0;
    for (Path path : files(Path.of("src/test/sites/full"))) {
      Kind kind = kind(path);
      EditedFile file = EditedFile.of(Files.readAllBytes(path), kind);
      if (file.value().isEmpty()) {
        continue;
      }
      String text = variant(written(shuffled(file.value())));
      String head =
          path.toString().endsWith(".md")
              ? "---\n" + text + (text.endsWith("\n") ? "" : "\n") + "---\nА\n"
              : text;
      EditedFile mixed = EditedFile.of(head.getBytes(UTF_8), kind);
      EditedFile once = mixed.inOrder(LANGUAGES);
      String what = path + "\n" + text;
      assertThat(once.value()).as(what).isEqualTo(mixed.value());
      assertThat(lines(once)).as(what).isEqualTo(lines(mixed));
      assertThat(once.inOrder(LANGUAGES).bytes()).as(what).isEqualTo(once.bytes());
      assertThat(isInOrder(once.value(), kind.content())).as(what).isTrue();
      moved += once == mixed ? 0 : 1;
    }
    assertThat(moved).isGreaterThan(100);
  }

  private static String ordered(String text, Kind kind) {
    EditedFile file = EditedFile.of(text.getBytes(UTF_8), kind).inOrder(LANGUAGES);
    return new String(file.bytes(), UTF_8);
  }

  /** In the order of the values, not of the schema. */
  private static String written(Value value) {
    var yaml = new WrittenYaml("\n");
    if (value instanceof Value.Items list) {
      var items = new StringBuilder();
      list.items().forEach(item -> items.append(yaml.item(item, Type.TEXT, 0)).append('\n'));
      return items.toString();
    }
    return value.isEmpty() ? "" : yaml.document((Value.Group) value, Type.TEXT) + "\n";
  }

  private Value shuffled(Value value) {
    if (value instanceof Value.Items list) {
      return new Value.Items(list.items().stream().map(this::shuffled).toList());
    }
    if (value instanceof Value.Group group) {
      var keys = new ArrayList<>(group.fields().keySet());
      Collections.shuffle(keys, random);
      var fields = new LinkedHashMap<String, Value>();
      keys.forEach(key -> fields.put(key, shuffled(group.fields().get(key))));
      return new Value.Group(fields);
    }
    return value;
  }

  /** With comments and blank lines, and the line ends of another system. */
  private String variant(String text) {
    var lines = new ArrayList<String>();
    int number = 0;
    for (String line : text.lines().toList()) {
      if (line.matches(" *(- )?[a-z][a-z-]*:( .*)?")) {
        String pad = line.replaceFirst("^( *)(- )?.*", random.nextInt(3) == 0 ? "$1" : "$1$2");
        switch (random.nextInt(6)) {
          case 0 -> lines.add(pad.replace("- ", "  ") + "# above " + number++);
          case 1 -> lines.add("");
          default -> {}
        }
        lines.add(random.nextInt(6) == 0 ? line + " # behind " + number++ : line);
      } else {
        lines.add(line);
      }
    }
    String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    String whole = String.join(end, lines);
    // A block that ends the file without a line end would say another text elsewhere.
    boolean field = lines.get(lines.size() - 1).matches(" *[a-z-]+: [^|>].*");
    return field && random.nextInt(4) == 0 ? whole : whole + end;
  }

  private static List<String> lines(EditedFile file) {
    return new String(file.bytes(), UTF_8)
        .lines()
        .map(line -> line.strip().replaceFirst("^(- )+", ""))
        .filter(line -> !line.isEmpty())
        .sorted()
        .toList();
  }

  private static boolean isInOrder(Value value, Type<?> type) {
    if (value instanceof Value.Items list) {
      return list.items().stream().allMatch(item -> isInOrder(item, Types.item(type)));
    }
    if (value instanceof Value.Group group) {
      List<String> known = type instanceof Type.Translated ? LANGUAGES : Types.order(type, group);
      List<String> wanted = known.stream().filter(group.fields()::containsKey).toList();
      return wanted.equals(List.copyOf(group.fields().keySet()))
          && group.fields().entrySet().stream()
              .allMatch(field -> isInOrder(field.getValue(), Types.below(type, field.getKey())));
    }
    return true;
  }

  private static Kind kind(Path path) {
    String place = path.toString().replace('\\', '/').replaceFirst("^.*?/?(?=(data|content)/)", "");
    return Kinds.of(place).orElseThrow(() -> new AssertionError(place));
  }

  private static List<Path> files(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (String part : List.of("data", "content")) {
      try (Stream<Path> all = Files.walk(folder.resolve(part))) {
        all.filter(file -> file.toString().matches(".*[.](yaml|md)")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
