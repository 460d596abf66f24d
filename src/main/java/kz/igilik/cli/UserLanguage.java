package kz.igilik.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;

/**
 * Finds the language of messages before the options are parsed, because errors in the options are
 * reported in it as well.
 */
final class UserLanguage {
  private static final String OPTION = "--lang";

  private UserLanguage() {}

  static String of(List<String> arguments, Map<String, String> environment) {
    return Stream.concat(asked(arguments), Stream.of(system(environment)))
        .filter(Texts.languages()::contains)
        .findFirst()
        .orElse("en");
  }

  private static Stream<String> asked(List<String> arguments) {
    return Stream.iterate(0, at -> at < arguments.size(), at -> at + 1)
        .map(at -> asked(arguments, at));
  }

  private static String asked(List<String> arguments, int at) {
    String argument = arguments.get(at);
    if (argument.startsWith(OPTION + "=")) {
      return argument.substring(OPTION.length() + 1);
    }
    return argument.equals(OPTION) && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
  }

  /**
   * The environment first: if the system lacks the files of a language, the JDK falls back to
   * English. Our launcher changes {@code LC_ALL} and passes the original value in {@code
   * IGILIK_LANG}.
   */
  private static String system(Map<String, String> environment) {
    return Stream.of("IGILIK_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.split("[_.@-]")[0])
        .orElse(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
  }
}
