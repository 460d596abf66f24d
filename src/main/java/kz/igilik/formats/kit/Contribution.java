package kz.igilik.formats.kit;

import java.util.List;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.zip.Zip;

/** A folder of a pack. */
interface Contribution {
  /** Its heading in the list of what is in the pack. */
  String title(Wording wording);

  /** Its files, with their names in the pack; empty if the campaign has none. */
  List<Zip.Entry> files(Supplies supplies, Wording wording);
}
