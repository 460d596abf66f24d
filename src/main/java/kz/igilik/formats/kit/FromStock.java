package kz.igilik.formats.kit;

import java.util.List;
import java.util.function.Predicate;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.zip.Zip;

/**
 * Files that the site has anyway, under their own names.
 *
 * @param word key of the heading
 * @param folder in the pack
 * @param prefix of their paths
 * @param wanted which of the paths are meant
 */
record FromStock(String word, String folder, String prefix, Predicate<String> wanted)
    implements Contribution {

  @Override
  public String title(Wording wording) {
    return wording.words().get(word);
  }

  @Override
  public List<Zip.Entry> files(Supplies supplies, Wording wording) {
    Needed made = Needed.below(prefix, supplies.stock());
    supplies.stock().promised(prefix).stream().filter(wanted).forEach(made::bytes);
    return made.files().values().stream()
        .filter(file -> wanted.test(file.path()))
        .map(file -> new Zip.Entry(name(file.path()), file.bytes()))
        .toList();
  }

  private String name(String path) {
    return folder + path.substring(path.lastIndexOf('/'));
  }
}
