package kz.igilik.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.model.Localized;
import kz.igilik.model.Site;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.Declared;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;
import kz.igilik.schema.Need;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Reference;
import kz.igilik.schema.Type;

/** Fields of the schema as those of a form, in the words of the campaign's languages. */
final class FormFields {
  private static final String BETWEEN = " / ";

  /** The end of a day is written as {@code T24:00}, which no widget for dates knows. */
  private static final List<String> END =
      List.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$", "2023-05-20T12:00, 2023-05-20");

  private final EditingProgram program;
  private final Site site;
  private final List<String> languages;
  private final List<String> spoken;

  FormFields(EditingProgram program, Site site) {
    this.program = program;
    this.site = site;
    languages = site.campaign().languages();
    List<String> known = languages.stream().filter(Texts.languages()::contains).toList();
    spoken = known.isEmpty() ? List.of("en") : known;
  }

  /** The languages in which forms are labelled. */
  List<String> spoken() {
    return spoken;
  }

  /** A name of the data, in each language that has one. */
  String name(Localized name) {
    return languages.stream()
        .flatMap(language -> name.in(language).stream())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  /** A text of the catalogue of forms. */
  String label(String key) {
    return spoken.stream()
        .map(language -> Texts.of(FormFields.class, "forms", language).get(key))
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  /**
   * @param needed whether what holds the fields is always there
   */
  List<Map<String, Object>> of(Declared declared, boolean needed) {
    var all = new ArrayList<Map<String, Object>>();
    declared.fields().forEach(field -> all.add(of(field, needed)));
    return all;
  }

  private Map<String, Object> of(Field<?> field, boolean within) {
    boolean needed = within && field.need() == Need.ALWAYS;
    String meaning =
        spoken.stream()
            .map(language -> FieldDescriptions.in(language).of(field).replace("`", ""))
            .distinct()
            .collect(Collectors.joining(BETWEEN));
    return field(field.key(), meaning, needed, widget(field, needed));
  }

  static Map<String, Object> field(
      String name, String label, boolean needed, Map<String, Object> widget) {
    var field = new LinkedHashMap<String, Object>();
    field.put("name", name);
    field.put("label", label);
    field.put("required", needed);
    field.putAll(widget);
    return field;
  }

  private Map<String, Object> widget(Field<?> field, boolean needed) {
    if (field.type() instanceof Type.ListOf<?> list) {
      return list(field, list.item());
    }
    if (field.type() instanceof Type.Fieldset group) {
      Map<String, Object> object = widget("object");
      object.put("collapsed", !needed);
      object.put("fields", of(group.declared(), needed));
      return object;
    }
    if (field.type() instanceof Type.Translated texts) {
      Map<String, Object> object = widget("object");
      object.put("fields", texts(texts, needed && !texts.fallsBack()));
      return object;
    }
    List<Map<String, Object>> options = options(field, field.type());
    return options.isEmpty() ? single(field.type()) : select(options);
  }

  private Map<String, Object> list(Field<?> field, Type<?> item) {
    if (item instanceof Type.Fieldset group) {
      Map<String, Object> list = widget("list");
      list.put("collapsed", true);
      list.put("fields", of(group.declared(), true));
      return list;
    }
    List<Map<String, Object>> options = options(field, item);
    if (!options.isEmpty()) {
      Map<String, Object> several = select(options);
      several.put("multiple", true);
      return several;
    }
    Map<String, Object> list = widget("list");
    list.put("field", field("item", label("item"), true, single(item)));
    return list;
  }

  private List<Map<String, Object>> texts(Type.Translated texts, boolean needed) {
    var all = new ArrayList<Map<String, Object>>();
    boolean bounded = texts.longest() < Integer.MAX_VALUE;
    for (String language : languages) {
      Map<String, Object> widget =
          texts.markdown() ? markdown() : widget(bounded || texts.mayBeAlike() ? "string" : "text");
      if (bounded) {
        widget.put(
            "pattern", List.of("^[\\s\\S]{0," + texts.longest() + "}$", "≤ " + texts.longest()));
      }
      all.add(field(language, language, needed, widget));
    }
    return all;
  }

  private List<Map<String, Object>> options(Field<?> field, Type<?> type) {
    List<String> ids = type instanceof Type.OneOf<?> set ? set.names() : Reference.ids(field, site);
    var options = new ArrayList<Map<String, Object>>();
    for (String id : ids) {
      options.add(option(type instanceof Type.OneOf ? choice(field, id) : called(field, id), id));
    }
    return options;
  }

  private String choice(Field<?> field, String value) {
    return spoken.stream()
        .map(language -> ChoiceNames.in(language).of(field, value).orElse(value))
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private String called(Field<?> field, String id) {
    Optional<Localized> name =
        Reference.by(field)
            .flatMap(
                reference ->
                    switch (reference) {
                      case BLOCK -> site.block(id).map(block -> block.title());
                      case REGION -> site.region(id).map(region -> region.name());
                      case HELPLINE -> site.helpline(id).map(helpline -> helpline.name());
                      case VIDEO -> site.video(id).map(video -> video.title());
                      case ACTIVITY, PICTURE, CONTACT -> Optional.<Localized>empty();
                    });
    return name.map(this::name).orElse(id);
  }

  private Map<String, Object> single(Type<?> type) {
    if (type instanceof Type.Whole whole) {
      Map<String, Object> number = widget("number");
      number.put("value_type", "int");
      number.put("min", whole.least());
      number.put("max", whole.most());
      return number;
    }
    return type instanceof Type.Single<?> single ? noted(single.notation()) : widget("string");
  }

  private Map<String, Object> noted(Notation notation) {
    Map<String, Object> widget =
        switch (notation) {
          case FLAG -> flag();
          case DATE -> day();
          case MOMENT -> moment();
          default -> widget("string");
        };
    if (notation == Notation.END) {
      widget.put("pattern", END);
    } else if (!widget.get("widget").equals("datetime")) {
      notation.pattern().ifPresent(pattern -> widget.put("pattern", List.of(pattern, pattern)));
    }
    return widget;
  }

  private Map<String, Object> flag() {
    return program.leavesSwitchesUnsaid()
        ? widget("boolean")
        : select(List.of(option(label("yes"), true), option(label("no"), false)));
  }

  private static Map<String, Object> option(String label, Object value) {
    var option = new LinkedHashMap<String, Object>();
    option.put("label", label);
    option.put("value", value);
    return option;
  }

  private static Map<String, Object> day() {
    Map<String, Object> day = widget("datetime");
    day.put("format", "YYYY-MM-DD");
    day.put("date_format", "YYYY-MM-DD");
    day.put("time_format", false);
    return day;
  }

  private static Map<String, Object> moment() {
    Map<String, Object> moment = widget("datetime");
    moment.put("format", "YYYY-MM-DDTHH:mm");
    moment.put("date_format", "YYYY-MM-DD");
    moment.put("time_format", "HH:mm");
    return moment;
  }

  private static Map<String, Object> select(List<Map<String, Object>> options) {
    Map<String, Object> select = widget("select");
    select.put("options", options);
    return select;
  }

  /** As it is typed: what a program makes of it would change more than the editor has. */
  static Map<String, Object> markdown() {
    Map<String, Object> markdown = widget("markdown");
    markdown.put("modes", List.of("raw"));
    return markdown;
  }

  private static Map<String, Object> widget(String kind) {
    var widget = new LinkedHashMap<String, Object>();
    widget.put("widget", kind);
    return widget;
  }
}
