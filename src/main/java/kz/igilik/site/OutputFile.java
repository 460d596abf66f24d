package kz.igilik.site;

import java.util.function.Supplier;

/** A finished file of the site, or one that is made when somebody asks for it. */
public final class OutputFile {
  private final String path;
  private final boolean lasting;
  private Supplier<byte[]> maker;
  private byte[] bytes;

  /**
   * @param path from the root of the site, with {@code /}
   */
  public OutputFile(String path, byte[] bytes) {
    this.path = path;
    this.lasting = false;
    this.bytes = bytes;
  }

  private OutputFile(String path, Supplier<byte[]> maker) {
    this.path = path;
    this.lasting = true;
    this.maker = maker;
  }

  /**
   * A file that is dear to make and whose path names its content: two files of one path have the
   * same bytes. So where the site before has it, it need not be made again.
   */
  public static OutputFile lasting(String path, Supplier<byte[]> maker) {
    return new OutputFile(path, maker);
  }

  public String path() {
    return path;
  }

  /** Whether its path names its content. */
  public boolean isLasting() {
    return lasting;
  }

  /** Its bytes; made now, if they have not been yet. */
  public synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = maker.get();
      maker = null;
    }
    return bytes;
  }
}
