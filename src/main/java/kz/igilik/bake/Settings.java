package kz.igilik.bake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/** Reads {@code jbake.properties}: which template makes which kind of page. */
public final class Settings {
  private static final String FILE = "jbake.properties";

  private Settings() {}

  /** The settings; empty, with a problem reported, if a backslash escape is wrong. */
  public static Properties read(SourceTree tree, Problems problems) throws IOException {
    try {
      return parse(tree.read(FILE).orElse(new byte[0]));
    } catch (IllegalArgumentException wrongEscape) {
      problems.report(Code.SETTINGS_BROKEN, Position.wholeFile(FILE), FILE);
      return new Properties();
    }
  }

  static Properties parse(byte[] bytes) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    return properties;
  }
}
