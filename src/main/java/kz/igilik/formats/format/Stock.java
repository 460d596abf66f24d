package kz.igilik.formats.format;

import java.util.List;
import kz.igilik.site.OutputFile;
import kz.igilik.view.make.Offers;

/** The files of other formats, for those that pack them, and what pages say of them. */
public interface Stock extends Offers {
  /**
   * All files whose paths begin so, by path. The formats that have them are made now, unless they
   * are already.
   */
  List<OutputFile> below(String prefix);

  /**
   * The paths of all files that formats are sure to make below a prefix, sorted; nothing is made.
   */
  List<String> promised(String prefix);
}
