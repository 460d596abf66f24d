package kz.igilik.site;

import java.util.function.Supplier;

/** A finished file of the site, or one that is made on request. */
public final class OutputFile {
  private final String path;
  private final boolean lasting;
  private final Supplier<byte[]> maker;

  private OutputFile(String path, boolean lasting, Supplier<byte[]> maker) {
    this.path = path;
    this.lasting = lasting;
    this.maker = maker;
  }

  /**
   * @param path from the root of the site, with {@code /}
   */
  public OutputFile(String path, byte[] bytes) {
    this(path, false, () -> bytes);
  }

  /**
   * A file that is expensive to make and whose path contains a digest of its content: files of the
   * same path have the same bytes. If the previous site has it, it is not made again.
   */
  public static OutputFile lasting(String path, Supplier<byte[]> maker) {
    return new OutputFile(path, true, maker);
  }

  public String path() {
    return path;
  }

  /** Whether its path names its content. */
  public boolean isLasting() {
    return lasting;
  }

  /** Its bytes; of a lasting file, made now. */
  public byte[] bytes() {
    return maker.get();
  }
}
