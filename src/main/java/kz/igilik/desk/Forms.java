package kz.igilik.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.igilik.desk.Entry.Part;
import kz.igilik.desk.Item.Control;
import kz.igilik.desk.Troubles.Trouble;
import kz.igilik.load.RawValues;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;
import kz.igilik.schema.Declared;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.Need;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Type;

/** Draws the form of a part of a file from its schema. */
final class Forms {
  /** Name of the control that holds the text below the head of a Markdown file. */
  static final String BODY = ".body";

  private static final int LONG = 70;

  /** What browsers and telephones help to type. */
  private static final Map<Notation, String> TYPED =
      Map.of(
          Notation.PHONE, Control.NUMBER,
          Notation.NUMBER_TO_DIAL, Control.NUMBER,
          Notation.HOURS, Control.HOURS,
          Notation.EMAIL, "email",
          Notation.URL, "url",
          Notation.CODED_URL, "url",
          Notation.FOLDER_URL, "url");

  /** Set by the buttons that move, postpone and cancel; shown where they are said. */
  private static final Set<Field<?>> CHANGES =
      Set.of(EventFields.OfDate.STATUS, EventFields.OfDate.WAS, EventFields.OfDate.NOTE);

  private final int number;
  private final RawValues values;
  private final Choices choices;
  private final Labels labels;
  private final Texts texts;
  private final Predicate<String> wanted;
  private final Map<String, List<Trouble>> troubles = new LinkedHashMap<>();

  private Forms(
      int number, RawValues values, Choices choices, String language, Predicate<String> wanted) {
    this.wanted = wanted;
    this.number = number;
    this.values = values;
    this.choices = choices;
    this.labels = Labels.in(language);
    this.texts = Texts.of(Desk.class, "desk", language);
  }

  /**
   * The form of a part.
   *
   * @param number of the part
   * @param body the text below the head of a Markdown file
   * @param problems of its file
   * @param wanted names of controls that it has even if the file says nothing there
   */
  static Item of(
      int number,
      Part part,
      RawValues values,
      ShownForms.Body body,
      List<Problem> problems,
      Choices choices,
      String language,
      Predicate<String> wanted) {
    var forms = new Forms(number, values, choices, language, wanted);
    var words = Troubles.in(language, choices.tongues());
    Optional<String> title = Titles.typed(values, part.at(), language);
    if (title.isPresent()) {
      words = words.calling(names(part, values, problems), title.get());
    }
    for (Problem problem : problems) {
      if (problem.at().file().equals(part.file())) {
        forms
            .troubles
            .computeIfAbsent(forms.path(problem, body), any -> new ArrayList<>())
            .add(words.of(problem));
      }
    }
    return forms.of(part, body.text(), words);
  }

  /** What messages call the entry of a part. */
  private static List<String> names(Part part, RawValues values, List<Problem> problems) {
    Stream<String> inLedger =
        problems.stream()
            .filter(problem -> problem.code() == Code.TRANSLATION_OUTDATED)
            .filter(problem -> problem.at().file().equals(part.file()))
            .map(problem -> problem.values().get(1));
    return Stream.concat(Stream.of(part.id(values), part.file()), inLedger).toList();
  }

  private String path(Problem problem, ShownForms.Body body) {
    if (problem.at().line() > body.after() || problem.code() == Code.MARKDOWN_EMPTY) {
      return BODY;
    }
    if (problem.code() == Code.EVENT_WITHOUT_PLACE) {
      return EventFields.VENUE.key();
    }
    String path = values.pathAt(problem.at());
    return problem.code() == Code.FIELD_MISSING
        ? RawValues.below(path, problem.values().get(0))
        : path;
  }

  private Item of(Part part, String body, Troubles words) {
    var items = new ArrayList<Item>();
    if (part.kind().file().startsWith("data/words/")) {
      words(part.at(), part.language().orElse(""), items);
    } else {
      Type<?> type =
          part.kind().content() instanceof Type.ListOf<?> list
              ? list.item()
              : part.kind().content();
      items.addAll(fields(((Type.Fieldset) type).declared(), part.at()));
    }
    if (part.isText()) {
      String language = part.language().orElse("");
      items.add(
          field(
              name(BODY),
              "",
              true,
              List.of(control(BODY, "area", List.of(body), language)),
              taken(BODY)));
    }
    List<Trouble> rest =
        troubles.entrySet().stream()
            .filter(
                entry ->
                    part.at().isEmpty()
                        || entry.getKey().isEmpty()
                        || (entry.getKey() + "/").startsWith(part.at() + "/"))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    String label = part.language().map(choices::language).orElse("");
    return new Item("group", name(part.at()), label, false, List.of(), items, rest, true);
  }

  private void words(String at, String language, List<Item> items) {
    for (String key : values.keys(at)) {
      String path = RawValues.below(at, key);
      if (values.text(path).isPresent()) {
        String text = values.text(path).get();
        items.add(
            field(
                name(path),
                path.substring("words/".length()).replace('/', '.'),
                true,
                List.of(control(path, size(text, false), List.of(text), language)),
                taken(path)));
      } else {
        words(path, language, items);
      }
    }
  }

  private List<Item> fields(Declared declared, String at) {
    var items = new ArrayList<Item>();
    for (Field<?> field : declared.fields()) {
      String path = RawValues.below(at, field.key());
      boolean said = values.has(path) || troubles.containsKey(path) || wanted.test(name(path));
      if (said || !CHANGES.contains(field)) {
        items.add(item(field, path));
      }
    }
    return items;
  }

  private Item item(Field<?> field, String path) {
    String label = labels.of(field);
    boolean needed = field.need() == Need.ALWAYS;
    if (field.type() instanceof Type.Fieldset group) {
      return group("group", path, label, needed, group.declared());
    }
    if (field.type() instanceof Type.ListOf<?> list && list.item() instanceof Type.Fieldset group) {
      return rows(path, label, needed, group.declared());
    }
    return field(name(path), label, needed, controls(field, path), taken(path));
  }

  private Item group(String form, String path, String label, boolean needed, Declared declared) {
    List<Item> items = fields(declared, path);
    List<Trouble> own = exactly(path);
    boolean wrong = !own.isEmpty() || items.stream().anyMatch(Item::isTroubled);
    boolean open = wrong || values.has(path) || needed;
    return new Item(form, name(path), label, needed, List.of(), items, own, open);
  }

  /** The rows of a list, and one more to be filled. */
  private Item rows(String path, String label, boolean needed, Declared declared) {
    var rows = new ArrayList<Item>();
    List<String> numbers = values.keys(path);
    for (String row : numbers) {
      rows.add(group("row", RawValues.below(path, row), row(row), false, declared));
    }
    String next = Integer.toString(numbers.size());
    rows.add(group("new", RawValues.below(path, next), row(next), false, declared));
    return new Item(
        "rows", name(path), label, needed, List.of(), rows, exactly(path), !numbers.isEmpty());
  }

  private static String row(String number) {
    return Integer.toString(Integer.parseInt(number) + 1);
  }

  private static Item field(
      String name, String label, boolean needed, List<Control> controls, List<Trouble> troubles) {
    return new Item("field", name, label, needed, controls, List.of(), troubles, true);
  }

  private List<Control> controls(Field<?> field, String path) {
    if (field.type() instanceof Type.Translated texts) {
      return choices.languages().stream()
          .map(
              language -> {
                String at = RawValues.below(path, language);
                String text = values.text(at).orElse("");
                return control(at, size(text, texts.markdown()), List.of(text), language);
              })
          .toList();
    }
    List<String> said = values.texts(path);
    if (field.type() instanceof Type.ListOf<?> list) {
      List<Lists.Choice> several = choices.of(field, list.item(), said);
      return List.of(
          new Control(
              name(path), several.isEmpty() ? "lines" : "several", said, "", several, "", ""));
    }
    if (field.type() instanceof Type.TextsInOrder || field.type() instanceof Type.Keyed) {
      return List.of(control(path, "fixed", said, ""));
    }
    return List.of(single(field, path, values.text(path).stream().toList()));
  }

  private Control single(Field<?> field, String path, List<String> said) {
    List<Lists.Choice> one = choices.of(field, field.type(), said);
    String kind = one.isEmpty() ? kind(field.type(), said, path) : "choice";
    String least = choices.bound(field, false).orElse("");
    String most = choices.bound(field, true).orElse("");
    if (field.type() instanceof Type.Whole whole) {
      least = Integer.toString(whole.least());
      most = Integer.toString(whole.most());
    }
    return new Control(name(path), kind, said, "", one, least, most);
  }

  /** A value that a control cannot show is shown as it is written, so that it is not lost. */
  private static String kind(Type<?> type, List<String> said, String path) {
    String value = said.isEmpty() ? "" : said.get(0);
    if (type instanceof Type.Single<?> single) {
      Notation notation = single.notation();
      if (notation == Notation.DATE) {
        return value.matches("|\\d{4}-\\d\\d-\\d\\d") ? "date" : "line";
      }
      if (notation == Notation.MOMENT || notation == Notation.END) {
        return value.matches("|\\d{4}-\\d\\d-\\d\\d(T([01]\\d|2[0-3]):[0-5]\\d)?")
            ? "moment"
            : "line";
      }
      boolean address = notation == Notation.ID && path.matches("(\\d+/)?id");
      return address ? "fixed" : TYPED.getOrDefault(notation, "line");
    }
    return type instanceof Type.Whole && value.matches("\\d*") ? "number" : size(value, false);
  }

  private static String size(String text, boolean markdown) {
    return markdown || text.length() > LONG || text.indexOf('\n') >= 0 ? "area" : "line";
  }

  private Control control(String path, String kind, List<String> said, String language) {
    return new Control(name(path), kind, said, language, List.of(), "", "");
  }

  private String name(String path) {
    return number + ":" + path;
  }

  private List<Trouble> exactly(String path) {
    List<Trouble> found = troubles.remove(path);
    return found == null ? List.of() : found;
  }

  /** The problems of a field and of all below it. */
  private List<Trouble> taken(String path) {
    var found = new ArrayList<Trouble>();
    if (!path.isEmpty()) {
      for (String each : List.copyOf(troubles.keySet())) {
        if (each.equals(path) || each.startsWith(path + "/")) {
          found.addAll(troubles.remove(each));
        }
      }
    }
    return found;
  }
}
