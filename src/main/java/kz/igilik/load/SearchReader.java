package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.SearchRules;
import kz.igilik.model.SearchRules.Help;
import kz.igilik.model.SearchRules.Inflection;
import kz.igilik.model.SearchRules.Pairs;
import kz.igilik.model.SearchRules.Spelling;
import kz.igilik.problem.Code;
import kz.igilik.schema.SearchFields;
import kz.igilik.schema.SearchFields.OfHelp;
import kz.igilik.schema.SearchFields.OfPairs;

/** Reads {@code search} of {@code data/words/<language>.yaml}. */
final class SearchReader {
  private SearchReader() {}

  static SearchRules read(Fields fields) {
    return new SearchRules(
        new Spelling(
            fields.group(SearchFields.FOLD).map(SearchReader::letters).orElse(new Pairs("", "")),
            fields.group(SearchFields.KEYBOARD).map(SearchReader::letters),
            fields.group(SearchFields.LATIN).map(SearchReader::words),
            fields.group(SearchFields.ALIKE).map(SearchReader::letters),
            fields.maybe(SearchFields.SILENT).orElse("")),
        new Inflection(
            fields.need(SearchFields.SHORTEST, 1),
            fields.maybe(SearchFields.ENDINGS).orElse(""),
            fields.group(SearchFields.FINALS).map(SearchReader::letters),
            fields.group(SearchFields.EXCEPTIONS).map(SearchReader::words)),
        fields.entries(SearchFields.HELP, SearchReader::help));
  }

  private static Optional<Help> help(Fields fields) {
    return fields.made(
        new Help(fields.values(OfHelp.TO), fields.values(OfHelp.WORDS), fields.origin()));
  }

  private static Pairs letters(Fields fields) {
    return pairs(fields, "");
  }

  private static Pairs words(Fields fields) {
    return pairs(fields, " ");
  }

  private static Pairs pairs(Fields fields, String separator) {
    Optional<String> from = fields.needed(OfPairs.FROM);
    Optional<String> to = fields.needed(OfPairs.TO);
    var pairs = new Pairs(from.orElse(""), to.orElse(""));
    int left = pairs.from().split(separator).length;
    int right = pairs.to().split(separator).length;
    if (from.isPresent() && to.isPresent() && left != right) {
      fields.wrong(Code.PAIRS_UNEQUAL, OfPairs.TO, left, right);
    }
    return pairs;
  }
}
