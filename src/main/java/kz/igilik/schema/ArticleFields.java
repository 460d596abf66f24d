package kz.igilik.schema;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Moment;

/** The fields in the heads of texts, by the kind of text. */
public final class ArticleFields {
  private ArticleFields() {}

  /** {@code content/<language>/<page>.md}. */
  public static final class OfPage {
    private static final Declared PAGE = new Declared("page");

    public static final Field<String> TITLE = PAGE.needs("title", Type.TEXT);
    public static final Field<String> TAB = PAGE.may("tab", Type.TEXT);
    public static final Field<String> DESCRIPTION = PAGE.needs("description", Type.TEXT);
    public static final Field<String> MENU = PAGE.may("menu", Type.TEXT);
    public static final Field<LocalDate> UPDATED = PAGE.needs("updated", Type.DATE);
    public static final Field<Moment> PUBLISH = PAGE.may("publish", Type.MOMENT);
    public static final Field<List<String>> LANGUAGES =
        PAGE.may("languages", Type.listOf(Type.LANGUAGE));

    public static final Kind KIND = Kind.of("content/<language>/<page>.md", PAGE);

    private OfPage() {}
  }

  /** {@code content/<language>/press/<release>.md}. */
  public static final class OfRelease {
    private static final Declared RELEASE = new Declared("release");

    public static final Field<String> TITLE = RELEASE.needs("title", Type.TEXT);
    public static final Field<String> DESCRIPTION = RELEASE.needs("description", Type.TEXT);

    public static final Kind KIND = Kind.of("content/<language>/press/<release>.md", RELEASE);

    private OfRelease() {}
  }

  /** {@code content/<language>/blocks/<block>.md}: the block itself has title and goal. */
  public static final class OfBlockText {
    private static final Declared BLOCK_TEXT = new Declared("block-text");

    public static final Field<LocalDate> UPDATED = BLOCK_TEXT.needs("updated", Type.DATE);
    public static final Field<Moment> PUBLISH = BLOCK_TEXT.may("publish", Type.MOMENT);
    public static final Field<List<String>> LANGUAGES =
        BLOCK_TEXT.may("languages", Type.listOf(Type.LANGUAGE));

    public static final Kind KIND = Kind.of("content/<language>/blocks/<block>.md", BLOCK_TEXT);

    private OfBlockText() {}
  }

  /** {@code content/<language>/guides/<guide>.md}. */
  public static final class OfGuide {
    private static final Declared GUIDE = new Declared("guide");

    public static final Field<String> TITLE = GUIDE.needs("title", Type.TEXT);
    public static final Field<String> TAB = GUIDE.needs("tab", Type.TEXT);
    public static final Field<String> DESCRIPTION = GUIDE.needs("description", Type.TEXT);
    public static final Field<String> REVIEW =
        GUIDE.may("review", Type.OneOf.of(List.of("pending")));
    public static final Field<LocalDate> UPDATED = GUIDE.needs("updated", Type.DATE);
    public static final Field<Moment> PUBLISH = GUIDE.may("publish", Type.MOMENT);
    public static final Field<List<String>> LANGUAGES =
        GUIDE.may("languages", Type.listOf(Type.LANGUAGE));

    public static final Kind KIND = Kind.of("content/<language>/guides/<guide>.md", GUIDE);

    private OfGuide() {}
  }
}
