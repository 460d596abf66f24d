package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import kz.igilik.Jar;
import org.junit.jupiter.api.Test;

/** The one file users run. */
class JarIT {
  private static final Path JAR = Jar.file();
  private static final long LARGEST = 20L * 1024 * 1024;

  @Test
  void isSmallEnoughToSend() throws IOException {
    assertThat(Files.size(JAR)).isLessThanOrEqualTo(LARGEST);
  }

  @Test
  void holdsNoDatabaseNoServerAndNoSignatures() throws IOException {
    assertThat(names())
        .noneMatch(name -> name.startsWith("com/orientechnologies/"))
        .noneMatch(name -> name.startsWith("org/eclipse/jetty/"))
        .noneMatch(name -> name.startsWith("io/undertow/"))
        .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
  }

  @Test
  void knowsWhatToRunAndWhichEngineBakesOurTemplates() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("kz.igilik.cli.Main");
      ZipEntry engines = jar.getEntry("META-INF/org.jbake.parser.TemplateEngines.properties");
      assertThat(new String(jar.getInputStream(engines).readAllBytes(), UTF_8)).contains("ftlh");
    }
  }

  private static List<String> names() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
