package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.SearchRules;
import kz.igilik.model.SearchRules.Help;
import kz.igilik.model.SearchRules.Pairs;
import kz.igilik.problem.Code;

/** Reads {@code search} of {@code data/words/<language>.yaml}. */
final class SearchReader {
  private static final int LONGEST_STEM = 9;

  private SearchReader() {}

  static SearchRules read(Fields fields) {
    return new SearchRules(
        fields.neededGroup("fold").map(SearchReader::letters).orElse(new Pairs("", "")),
        fields.group("keyboard").map(SearchReader::letters),
        fields.group("latin").map(SearchReader::words),
        fields.group("alike").map(SearchReader::letters),
        fields.maybe("silent", Values::anyText).orElse(""),
        fields.need("shortest", Values.number(1, LONGEST_STEM), 1),
        fields.maybe("endings", Values::anyText).orElse(""),
        fields.group("finals").map(SearchReader::letters),
        fields.group("exceptions").map(SearchReader::words),
        fields.entries("help", SearchReader::help));
  }

  private static Optional<Help> help(Fields fields) {
    var help =
        new Help(
            fields.neededValues("to", Values::id),
            fields.neededValues("words", Values::anyText),
            fields.origin());
    return fields.made(help);
  }

  private static Pairs letters(Fields fields) {
    return pairs(fields, "");
  }

  private static Pairs words(Fields fields) {
    return pairs(fields, " ");
  }

  private static Pairs pairs(Fields fields, String between) {
    Optional<String> from = fields.needed("from", Values::anyText);
    Optional<String> to = fields.needed("to", Values::anyText);
    var pairs = new Pairs(from.orElse(""), to.orElse(""));
    int left = pairs.from().split(between).length;
    int right = pairs.to().split(between).length;
    if (from.isPresent() && to.isPresent() && left != right) {
      fields.wrong(Code.PAIRS_UNEQUAL, "to", left, right);
    }
    return pairs;
  }
}
