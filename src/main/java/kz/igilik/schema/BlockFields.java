package kz.igilik.schema;

import java.util.List;
import kz.igilik.model.Localized;

/** The fields of {@code data/blocks.yaml}. */
public final class BlockFields {
  private static final Declared BLOCK = new Declared("block");

  private static final int MOST_BLOCKS = 99;
  private static final int LAST_HUE = 359;

  public static final Field<String> ID = BLOCK.needs("id", Type.ID);
  public static final Field<Integer> NUMBER = BLOCK.needs("number", new Type.Whole(1, MOST_BLOCKS));
  public static final Field<String> ICON = BLOCK.needs("icon", Type.WORD);
  public static final Field<Integer> HUE = BLOCK.needs("hue", new Type.Whole(0, LAST_HUE));
  public static final Field<Localized> TITLE = BLOCK.needs("title", Type.TEXTS);
  public static final Field<Boolean> PROVISIONAL = BLOCK.may("provisional", Type.FLAG);
  public static final Field<Localized> GOAL = BLOCK.dependsOn("goal", Type.TEXTS);
  public static final Field<Localized> LEAD = BLOCK.dependsOn("lead", Type.TEXTS);
  public static final Field<List<Void>> ACTIVITIES =
      BLOCK.needs("activities", Type.listOf(OfActivity.ACTIVITY.group()));

  public static final Kind KIND = Kind.listOf("data/blocks.yaml", BLOCK);

  private BlockFields() {}

  /** The fields of an activity. */
  public static final class OfActivity {
    private static final Declared ACTIVITY = new Declared("activity");

    public static final Field<String> ID = ACTIVITY.needs("id", Type.ID);
    public static final Field<String> NUMBER = ACTIVITY.needs("number", Type.TEXT);
    public static final Field<Localized> TITLE = ACTIVITY.may("title", Type.TEXTS);
    public static final Field<Localized> TEXT = ACTIVITY.needs("text", Type.TEXTS);

    private OfActivity() {}
  }
}
