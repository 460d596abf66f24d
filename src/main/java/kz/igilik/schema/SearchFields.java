package kz.igilik.schema;

import java.util.List;

/** The fields of {@code search} in {@code data/words/<language>.yaml}. */
public final class SearchFields {
  static final Declared SEARCH = new Declared("search");
  private static final int LONGEST_STEM = 9;

  public static final Field<Void> FOLD = SEARCH.needs("fold", OfPairs.PAIRS.group());
  public static final Field<Void> KEYBOARD = SEARCH.may("keyboard", OfPairs.PAIRS.group());
  public static final Field<Void> LATIN = SEARCH.may("latin", OfPairs.PAIRS.group());
  public static final Field<Void> ALIKE = SEARCH.may("alike", OfPairs.PAIRS.group());
  public static final Field<String> SILENT = SEARCH.may("silent", Type.WORD);
  public static final Field<Integer> SHORTEST =
      SEARCH.needs("shortest", new Type.Whole(1, LONGEST_STEM));
  public static final Field<String> ENDINGS = SEARCH.may("endings", Type.WORD);
  public static final Field<Void> FINALS = SEARCH.may("finals", OfPairs.PAIRS.group());
  public static final Field<Void> EXCEPTIONS = SEARCH.may("exceptions", OfPairs.PAIRS.group());
  public static final Field<List<Void>> HELP = SEARCH.may("help", Type.listOf(OfHelp.HELP.group()));

  private SearchFields() {}

  /** What is replaced, and by what, in the same order. */
  public static final class OfPairs {
    private static final Declared PAIRS = new Declared("pairs");

    public static final Field<String> FROM = PAIRS.needs("from", Type.WORD);
    public static final Field<String> TO = PAIRS.needs("to", Type.WORD);

    private OfPairs() {}
  }

  /** Words that lead to help. */
  public static final class OfHelp {
    private static final Declared HELP = new Declared("help");

    public static final Field<List<String>> TO = HELP.needs("to", Type.listOf(Type.ID));
    public static final Field<List<String>> WORDS = HELP.needs("words", Type.listOf(Type.WORD));

    private OfHelp() {}
  }
}
