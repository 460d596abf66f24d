package kz.igilik.bake;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import kz.igilik.problem.Problems;
import kz.igilik.site.PageKinds;
import kz.igilik.site.SourceTree;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Reads {@code jbake.properties} and JBake's own defaults; JBake's own way of reading takes half a
 * second.
 */
final class BakeConfiguration {
  private BakeConfiguration() {}

  static DefaultJBakeConfiguration of(SourceTree tree, Problems problems) throws IOException {
    var all = new CompositeConfiguration();
    all.addConfiguration(new MapConfiguration(Settings.read(tree, problems)));
    all.addConfiguration(new MapConfiguration(templates()));
    try (var defaults =
        DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties")) {
      all.addConfiguration(new MapConfiguration(Settings.parse(defaults.readAllBytes())));
    }
    File source = tree.source().toAbsolutePath().toFile();
    var configuration = new DefaultJBakeConfiguration(source, all);
    // JBake requires these folders to exist, although pages stay in memory and our own engine finds
    // the templates. The template folder is one that certainly exists: if it has vanished, JBake's
    // engines print a stack trace.
    configuration.setDestinationFolder(source);
    configuration.setTemplateFolder(new File(System.getProperty("java.home")));
    configuration.setContentFolder(source);
    return configuration;
  }

  /** The template of each kind of page, where {@code jbake.properties} names no other. */
  private static Map<String, String> templates() {
    return PageKinds.all().stream()
        .collect(
            Collectors.toMap(
                kind -> "template." + kind + ".file", kind -> "pages/" + kind + ".ftlh"));
  }
}
