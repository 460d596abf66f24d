package kz.igilik.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import kz.igilik.deflate.Deflate;

/**
 * Writes a ZIP (PKWARE APPNOTE 6.3) whose bytes depend on nothing but its files: names in UTF-8,
 * one fixed time. What is large in a pack, pictures and PDF, is packed already, and texts pack
 * themselves.
 */
public final class Zip {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short NEEDS = 20;

  /** Made on Unix, so that the rights below are read. */
  private static final short MADE_BY = 3 << 8 | NEEDS;

  private static final short UTF_8 = 1 << 11;
  private static final short STORED = 0;
  private static final short DEFLATED = 8;

  /** Midnight of 1 January 1980, the first time that the format can write. */
  private static final short TIME = 0;

  private static final short DATE = 1 << 5 | 1;

  /** A plain file that its owner may change and everyone may read. */
  private static final int RIGHTS = 0100644 << 16;

  /** About what the headers of a file need. */
  private static final int HEADERS = 256;

  private static final int MOST_FILES = 0xFFFF;

  private final ByteArrayOutputStream files;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

  /**
   * A file in a ZIP.
   *
   * @param name with its folders, separated by {@code /}
   */
  public record Entry(String name, byte[] bytes) {}

  /** An entry as it is written. */
  private record Written(byte[] name, byte[] bytes, int size, int sum, short method) {
    static Written of(Entry entry, boolean packs) {
      byte[] packed = packs ? Deflate.of(entry.bytes()) : entry.bytes();
      boolean smaller = packed.length < entry.bytes().length;
      var sum = new CRC32();
      sum.update(entry.bytes());
      return new Written(
          entry.name().getBytes(StandardCharsets.UTF_8),
          smaller ? packed : entry.bytes(),
          entry.bytes().length,
          (int) sum.getValue(),
          smaller ? DEFLATED : STORED);
    }
  }

  private Zip(int size) {
    files = new ByteArrayOutputStream(size);
  }

  /**
   * A ZIP of these files in this order.
   *
   * @throws IllegalArgumentException if a name leads out of the folder in which one unpacks it, or
   *     is there twice in the eyes of a file system that knows no capitals
   */
  public static byte[] of(List<Entry> entries) {
    return of(entries, false);
  }

  /** The same of texts, each of which is packed. */
  public static byte[] ofTexts(List<Entry> entries) {
    return of(entries, true);
  }

  private static byte[] of(List<Entry> entries, boolean packs) {
    var names = new HashSet<String>();
    for (Entry entry : entries) {
      if (!isSafe(entry.name()) || !names.add(entry.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("not a name, or twice the same: " + entry.name());
      }
    }
    if (entries.size() >= MOST_FILES) {
      throw new IllegalArgumentException("too many files: " + entries.size());
    }
    int size = entries.stream().mapToInt(entry -> entry.bytes().length + HEADERS).sum();
    var zip = new Zip(packs ? HEADERS : size); // growing would take twice the room
    entries.forEach(entry -> zip.add(Written.of(entry, packs)));
    return zip.end(entries.size());
  }

  /** How many files are in a ZIP made here. */
  public static int count(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getShort(zip.length - 12) & 0xFFFF;
  }

  private static boolean isSafe(String name) {
    return !name.contains("\\")
        && !name.contains(":")
        && List.of(name.split("/", -1)).stream()
            .noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
  }

  private void add(Written entry) {
    byte[] name = entry.name();
    int at = files.size();
    files.writeBytes(common(room(30 + name.length).putInt(LOCAL), entry).put(name).array());
    files.writeBytes(entry.bytes());
    directory.writeBytes(
        common(room(46 + name.length).putInt(CENTRAL).putShort(MADE_BY), entry)
            .putShort((short) 0) // length of a comment
            .putShort((short) 0) // disk
            .putShort((short) 0) // internal attributes
            .putInt(RIGHTS)
            .putInt(at)
            .put(name)
            .array());
  }

  /** What both headers of a file say in the same order. */
  private static ByteBuffer common(ByteBuffer header, Written entry) {
    return header
        .putShort(NEEDS)
        .putShort(UTF_8)
        .putShort(entry.method())
        .putShort(TIME)
        .putShort(DATE)
        .putInt(entry.sum())
        .putInt(entry.bytes().length)
        .putInt(entry.size())
        .putShort((short) entry.name().length)
        .putShort((short) 0); // length of extra fields
  }

  private byte[] end(int count) {
    int start = files.size();
    int size = directory.size();
    files.writeBytes(directory.toByteArray());
    files.writeBytes(
        room(22)
            .putInt(END)
            .putShort((short) 0) // disk
            .putShort((short) 0) // disk on which the directory begins
            .putShort((short) count)
            .putShort((short) count)
            .putInt(size)
            .putInt(start)
            .putShort((short) 0) // length of a comment
            .array());
    return files.toByteArray();
  }

  private static ByteBuffer room(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
