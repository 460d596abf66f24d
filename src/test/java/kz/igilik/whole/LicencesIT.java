package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import kz.igilik.Jar;
import org.junit.jupiter.api.Test;

/**
 * The jar contains the licence and the notice of every library in it. The libraries are found by
 * their classes, so a new one cannot be forgotten.
 */
class LicencesIT {
  private static final String FOLDER = "META-INF/licences/";

  @Test
  void eachLibraryInTheJarHasItsLicenceThere() throws IOException {
    try (var jar = new JarFile(Jar.file().toFile())) {
      List<Path> libraries = librariesIn(jar);
      assertThat(libraries).as("libraries in the jar").hasSizeGreaterThan(15);
      assertThat(libraries)
          .allSatisfy(
              library ->
                  assertThat(namesIn(jar))
                      .as("licence of " + library)
                      .anyMatch(
                          name ->
                              name.matches(FOLDER + artifact(library) + "/LICENSE.*")
                                  || isOfGroup(name, library)));
    }
  }

  @Test
  void noticesAreThoseOfTheLibraries() throws IOException {
    try (var jar = new JarFile(Jar.file().toFile())) {
      for (Path library : librariesIn(jar)) {
        try (var own = new JarFile(library.toFile())) {
          for (String name : namesIn(own)) {
            if (name.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*")) {
              String kept = FOLDER + artifact(library) + name.substring("META-INF".length());
              assertThat(text(jar, kept)).as(library + ": " + name).isEqualTo(text(own, name));
            }
          }
        }
      }
    }
  }

  @Test
  void theProgramsOwnLicenceIsThere() throws IOException {
    try (var jar = new JarFile(Jar.file().toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
    }
  }

  /** The jars on the class path whose classes are in the jar of the program. */
  private static List<Path> librariesIn(JarFile jar) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(place -> place.endsWith(".jar"))
        .map(Path::of)
        .filter(library -> isIn(jar, library))
        .toList();
  }

  private static boolean isIn(JarFile jar, Path library) {
    try (var own = new JarFile(library.toFile())) {
      return namesIn(own).stream()
          .filter(name -> name.endsWith(".class") && !name.contains("-info"))
          .anyMatch(name -> jar.getEntry(name) != null);
    } catch (IOException broken) {
      throw new AssertionError(library.toString(), broken);
    }
  }

  private static List<String> namesIn(JarFile jar) {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  /** Of {@code …/<group>/<artifact>/<version>/<file>.jar}, as Maven keeps it. */
  private static String artifact(Path library) {
    return library.getParent().getParent().getFileName().toString();
  }

  /** Whether it is {@code META-INF/licences/<group>/LICENSE.txt} of the library's group. */
  private static boolean isOfGroup(String name, Path library) {
    if (!name.startsWith(FOLDER) || !name.endsWith("/LICENSE.txt")) {
      return false;
    }
    String group = name.substring(FOLDER.length(), name.length() - "/LICENSE.txt".length());
    return library.getParent().getParent().getParent().endsWith(group.replace('.', '/'));
  }

  private static String text(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
