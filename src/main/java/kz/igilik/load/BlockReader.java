package kz.igilik.load;

import java.util.List;
import java.util.Optional;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.schema.BlockFields;

/** Reads the blocks and their activities from {@code data/blocks.yaml}. */
final class BlockReader {
  private static final int MOST_BLOCKS = 99;
  private static final int LAST_HUE = 359;

  private BlockReader() {}

  static List<Block> read(String file, YamlNode root, Reading reading) {
    return Entries.ofFile(file, root, BlockFields.KIND, reading, BlockReader::block);
  }

  private static Optional<Block> block(Fields fields) {
    var block =
        new Block(
            fields.id("id"),
            fields.need("number", Values.number(1, MOST_BLOCKS), 1),
            fields.need("icon", Values::anyText, ""),
            fields.need("hue", Values.number(0, LAST_HUE), 0),
            fields.texts("title"),
            fields.flag("provisional"),
            fields.maybeTexts("goal"),
            fields.maybeTexts("lead"),
            fields.neededIdentified("activities", BlockReader::activity),
            fields.origin());
    return fields.madeWith(Entries.NEEDED, block);
  }

  private static Optional<Activity> activity(Fields fields) {
    var activity =
        new Activity(
            fields.id("id"),
            fields.text("number"),
            fields.maybeTexts("title"),
            fields.texts("text"),
            fields.origin());
    return fields.madeWith(Entries.NEEDED, activity);
  }
}
