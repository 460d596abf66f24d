package kz.igilik.site;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One published file of a picture, with its size in pixels and in bytes. */
public final class Print {
  private final String path;
  private final int width;
  private final int height;
  private final LongSupplier bytes;
  private final Supplier<byte[]> content;

  /**
   * @param path from the root of the site
   * @param bytes tells its size; asked only where readers see it, because it may have to be made
   * @param content makes it
   */
  public Print(String path, int width, int height, LongSupplier bytes, Supplier<byte[]> content) {
    this.path = path;
    this.width = width;
    this.height = height;
    this.bytes = bytes;
    this.content = content;
  }

  public String path() {
    return path;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public long bytes() {
    return bytes.getAsLong();
  }

  /** The file itself. */
  public byte[] content() {
    return content.get();
  }
}
