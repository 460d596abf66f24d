package kz.igilik.site;

import java.util.Optional;
import java.util.function.Supplier;

/** A finished file of the site, or one that is made on request. */
public final class OutputFile {
  private final String path;
  private final Optional<String> witness;
  private final Supplier<byte[]> maker;

  private OutputFile(String path, Optional<String> witness, Supplier<byte[]> maker) {
    this.path = path;
    this.witness = witness;
    this.maker = maker;
  }

  /**
   * @param path from the root of the site, with {@code /}
   */
  public OutputFile(String path, byte[] bytes) {
    this(path, Optional.empty(), () -> bytes);
  }

  /**
   * A file that is expensive to make and whose path contains a digest of its content: files of the
   * same path have the same bytes. If the previous site has it, it is not made again.
   */
  public static OutputFile lasting(String path, Supplier<byte[]> maker) {
    return new OutputFile(path, Optional.of(path), maker);
  }

  /**
   * A file that is made from the same as a lasting one, under a path that never changes: if the
   * previous site has both, neither is made again.
   *
   * @param witness path of the lasting file
   */
  public static OutputFile beside(String witness, String path, Supplier<byte[]> maker) {
    return new OutputFile(path, Optional.of(witness), maker);
  }

  public String path() {
    return path;
  }

  /** The path that names its content, or that of what was made with it; empty if none does. */
  public Optional<String> witness() {
    return witness;
  }

  /** Whether its path names its content, so that whoever has the path has the bytes. */
  public boolean isLasting() {
    return witness.filter(path::equals).isPresent();
  }

  /** Its bytes; those of a file with a witness are made now. */
  public byte[] bytes() {
    return maker.get();
  }
}
