package kz.igilik.load;

import java.util.List;
import java.util.Optional;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.schema.BlockFields;

/** Reads the blocks and their activities from {@code data/blocks.yaml}. */
final class BlockReader {
  private BlockReader() {}

  static List<Block> read(String file, YamlNode root, ReaderContext context) {
    return EntryList.ofFile(file, root, BlockFields.KIND, context, BlockReader::block);
  }

  private static Optional<Block> block(Fields fields) {
    var block =
        new Block(
            fields.need(BlockFields.ID, ""),
            fields.need(BlockFields.NUMBER, 1),
            new Block.Mark(fields.need(BlockFields.ICON, ""), fields.need(BlockFields.HUE, 0)),
            new Block.About(
                fields.texts(BlockFields.TITLE),
                fields.flag(BlockFields.PROVISIONAL),
                fields.texts(BlockFields.GOAL),
                fields.texts(BlockFields.LEAD)),
            fields.entries(BlockFields.ACTIVITIES, BlockReader::activity),
            fields.origin());
    return fields.madeWith(block, BlockFields.ID);
  }

  private static Optional<Activity> activity(Fields fields) {
    var activity =
        new Activity(
            fields.need(BlockFields.OfActivity.ID, ""),
            fields.need(BlockFields.OfActivity.NUMBER, ""),
            fields.texts(BlockFields.OfActivity.TITLE),
            fields.texts(BlockFields.OfActivity.TEXT),
            fields.origin());
    return fields.madeWith(activity, BlockFields.OfActivity.ID);
  }
}
