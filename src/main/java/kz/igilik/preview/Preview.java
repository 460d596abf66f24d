package kz.igilik.preview;

import java.util.Map;
import kz.igilik.site.OutputFile;

/**
 * What the browser is to see at one moment.
 *
 * @param version grows with each bake, also from one run of the program to the next
 * @param files the last good site, by path; empty if there was none yet
 * @param last the outcome of the last bake; its problems go on top of the last good site
 */
record Preview(long version, Map<String, OutputFile> files, Rebake last) {
  static Preview nothingYet() {
    return new Preview(System.currentTimeMillis(), Map.of(), new Rebake(0, 0, ""));
  }

  Preview baked(Map<String, OutputFile> site, Rebake outcome) {
    return new Preview(version + 1, site, outcome);
  }

  Preview stopped(Rebake outcome) {
    return new Preview(version + 1, files, outcome);
  }

  String problems() {
    return last.problems();
  }
}
