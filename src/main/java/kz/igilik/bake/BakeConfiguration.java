package kz.igilik.bake;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kz.igilik.site.SourceTree;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Reads {@code jbake.properties} and JBake's own defaults; JBake's way to do so takes half a
 * second.
 */
final class BakeConfiguration {
  static final String FILE = "jbake.properties";

  private BakeConfiguration() {}

  static DefaultJBakeConfiguration of(SourceTree tree) throws IOException {
    var all = new CompositeConfiguration();
    all.addConfiguration(new MapConfiguration(properties(tree.read(FILE).orElse(new byte[0]))));
    try (var defaults =
        DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties")) {
      all.addConfiguration(new MapConfiguration(properties(defaults.readAllBytes())));
    }
    File source = tree.source().toAbsolutePath().toFile();
    var configuration = new DefaultJBakeConfiguration(source, all);
    // Pages stay in memory and templates may come with the program: folders that surely exist.
    configuration.setDestinationFolder(source);
    configuration.setTemplateFolder(source);
    configuration.setContentFolder(source);
    return configuration;
  }

  private static Properties properties(byte[] bytes) throws IOException {
    var properties = new Properties();
    properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    return properties;
  }
}
