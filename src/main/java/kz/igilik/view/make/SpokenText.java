package kz.igilik.view.make;

import java.util.List;

/** The languages in which somebody answers, in words. */
final class SpokenText {
  private SpokenText() {}

  static String of(List<String> languages, Context context) {
    var words = context.words();
    String named =
        context.format().list(languages.stream().map(code -> words.get("spoken." + code)).toList());
    return words.get("help.languages", "languages", named);
  }
}
