package kz.igilik.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the key of sealed files comes from: from outside of the sources.
 *
 * @param key empty if there is none, or one that is none
 * @param broken where the key was looked for, if there is none to be read
 */
public record KeyRing(Optional<SealKey> key, Optional<String> broken) {
  /** The environment variable that holds the key itself. */
  public static final String KEY = "IGILIK_KEY";

  /** The environment variable that names a file with the key. */
  public static final String KEY_FILE = "IGILIK_KEY_FILE";

  /** System property for the same, for those who start Java themselves. */
  public static final String KEY_FILE_PROPERTY = "igilik.key-file";

  /** Nobody has given a key. */
  public static final KeyRing EMPTY = new KeyRing(Optional.empty(), Optional.empty());

  /** The key of this run of the program. */
  public static KeyRing ofSystem() {
    return of(System.getenv());
  }

  /** The key that an environment names. */
  public static KeyRing of(Map<String, String> environment) {
    String own = environment.getOrDefault(KEY, "");
    if (!own.isBlank()) {
      return ring(SealKey.of(own), KEY);
    }
    String file = System.getProperty(KEY_FILE_PROPERTY, environment.getOrDefault(KEY_FILE, ""));
    return file.isBlank() ? EMPTY : ofFile(file);
  }

  /** The key that stands in a file. */
  public static KeyRing ofFile(String file) {
    try {
      return ring(SealKey.of(Files.readString(Path.of(file))), file);
    } catch (IOException | InvalidPathException unreadable) {
      return new KeyRing(Optional.empty(), Optional.of(file));
    }
  }

  private static KeyRing ring(Optional<SealKey> key, String from) {
    return new KeyRing(key, key.isPresent() ? Optional.empty() : Optional.of(from));
  }
}
