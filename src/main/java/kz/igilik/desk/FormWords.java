package kz.igilik.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;

/**
 * Says in the words of a form what a message says in those of a file: fields by their labels,
 * values and languages by their names, and no marks of code.
 *
 * @param tongues names of the campaign's languages by their codes
 */
record FormWords(Labels labels, ChoiceNames names, Texts texts, Map<String, String> tongues) {
  private static final Pattern CODE = Pattern.compile("[`]([^`]+)[`]");
  private static final Pattern LINE = Pattern.compile("([a-z][a-z-]*): *(.+)");

  /** A field, or a text of it in one language. */
  private static final Pattern FIELD = Pattern.compile("([a-z][a-z-]*)(?:[.]([a-z]{2,3}))?");

  static FormWords in(String language, Map<String, String> tongues) {
    return new FormWords(
        Labels.in(language),
        ChoiceNames.in(language),
        Texts.of(Desk.class, "desk", language),
        tongues);
  }

  /** The sentence of a message. */
  String of(String sentence, Problem problem) {
    List<Field<?>> fields = fields(problem);
    var said = new StringBuilder();
    Matcher code = CODE.matcher(sentence);
    while (code.find()) {
      code.appendReplacement(said, Matcher.quoteReplacement(said(code.group(1), fields)));
    }
    return code.appendTail(said).toString();
  }

  /** Those of the file; of several with the same name first that of which the message speaks. */
  private static List<Field<?>> fields(Problem problem) {
    String subject = problem.code().written().replaceFirst("-.*", ".");
    Stream<Field<?>> all =
        Kinds.of(problem.at().file()).map(Kind::fields).stream().flatMap(List::stream);
    return all.sorted(Comparator.comparing(field -> !field.name().startsWith(subject))).toList();
  }

  private String said(String code, List<Field<?>> fields) {
    Matcher line = LINE.matcher(code);
    if (!line.matches()) {
      return field(code, fields).or(() -> value(code, fields)).orElseGet(() -> quoted(code));
    }
    Optional<String> field =
        Optional.ofNullable(tongues.get(line.group(1))).or(() -> field(line.group(1), fields));
    String value = line.group(2);
    if (field.isEmpty() || value.equals("…")) {
      return field.orElseGet(() -> quoted(code));
    }
    return field.get() + ": " + value(value, fields).orElseGet(() -> quoted(value));
  }

  private Optional<String> field(String code, List<Field<?>> fields) {
    Matcher named = FIELD.matcher(code);
    if (!named.matches()) {
      return Optional.empty();
    }
    String tongue =
        named.group(2) == null
            ? ""
            : " (" + tongues.getOrDefault(named.group(2), named.group(2)) + ")";
    return fields.stream()
        .filter(field -> field.key().equals(named.group(1)))
        .findFirst()
        .map(field -> quoted(labels.of(field)) + tongue);
  }

  private Optional<String> value(String code, List<Field<?>> fields) {
    return switch (code) {
      case "true" -> Optional.of(quoted(texts.get("yes")));
      case "false" -> Optional.of(quoted(texts.get("no")));
      default ->
          fields.stream()
              .flatMap(field -> names.of(field, code).stream())
              .findFirst()
              .map(this::quoted);
    };
  }

  private String quoted(String text) {
    return texts.get("quoted", text);
  }
}
