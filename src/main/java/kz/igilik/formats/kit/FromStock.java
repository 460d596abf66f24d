package kz.igilik.formats.kit;

import java.util.List;
import java.util.function.Predicate;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.site.OutputFile;
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
    return supplies.stock().below(prefix).stream()
        .filter(file -> wanted.test(file.path()))
        .map(file -> new Zip.Entry(folder + "/" + name(file), file.bytes()))
        .toList();
  }

  private static String name(OutputFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }
}
