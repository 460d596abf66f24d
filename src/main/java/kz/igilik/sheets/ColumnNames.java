package kz.igilik.sheets;

import java.util.regex.Pattern;
import kz.igilik.schema.FieldDescriptions;

/** What columns that change mean, in words, and how the sheet names them. */
public final class ColumnNames {
  /** Begins what a description adds to the name of a field. */
  private static final Pattern BEHIND = Pattern.compile("[:;,(]");

  private final FieldDescriptions descriptions;

  private ColumnNames(FieldDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** Those of a language; made once, because it reads all descriptions. */
  public static ColumnNames in(String language) {
    return new ColumnNames(FieldDescriptions.in(language));
  }

  /** {@code name of the event (title.kk)}. */
  public String of(SheetImport.ChangedField changed) {
    String meaning = descriptions.of(changed.field()).replace("`", "");
    return BEHIND.split(meaning)[0].strip() + " (" + changed.column() + ")";
  }
}
