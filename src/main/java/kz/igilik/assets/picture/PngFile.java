package kz.igilik.assets.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file in its chunks, so that others can be left out and notes written. */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final String DATA = "IDAT";
  private static final String END = "IEND";

  /** What the look of the picture depends on; all others tell of devices, programs and people. */
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "tRNS", DATA, END, "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs");

  private final List<Chunk> chunks;

  private record Chunk(String type, byte[] data) {}

  private PngFile(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  static PngFile of(byte[] bytes) throws NotAPicture {
    if (bytes.length < SIGNATURE.length
        || !Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
      throw new NotAPicture("does not begin as a PNG does");
    }
    var chunks = new ArrayList<Chunk>();
    ByteBuffer in = ByteBuffer.wrap(bytes, SIGNATURE.length, bytes.length - SIGNATURE.length);
    while (in.remaining() >= 12) {
      int length = in.getInt();
      byte[] type = new byte[4];
      in.get(type);
      if (length < 0 || length > in.remaining() - 4) {
        throw new NotAPicture("ends too early");
      }
      byte[] data = new byte[length];
      in.get(data);
      in.getInt(); // its checksum, which the reader of pixels looks at
      chunks.add(new Chunk(new String(type, StandardCharsets.ISO_8859_1), data));
      if (chunks.get(chunks.size() - 1).type().equals(END)) {
        return new PngFile(chunks);
      }
    }
    throw new NotAPicture("ends too early");
  }

  Original.Size size() throws NotAPicture {
    byte[] head = chunks.get(0).data();
    if (!chunks.get(0).type().equals("IHDR") || head.length < 13) {
      throw new NotAPicture("has no head");
    }
    ByteBuffer numbers = ByteBuffer.wrap(head);
    int width = numbers.getInt();
    int height = numbers.getInt();
    if (width <= 0 || height <= 0) {
      throw new NotAPicture("has no size");
    }
    return new Original.Size(width, height);
  }

  /** The file with nothing but the picture and these notes, which stand before the pixels. */
  byte[] with(PictureNotes notes) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    boolean written = false;
    for (Chunk chunk : chunks) {
      if (chunk.type().equals(DATA) && !written) {
        put(new Chunk("iTXt", text(notes.xmp())), out);
        written = true;
      }
      if (KEPT.contains(chunk.type())) {
        put(chunk, out);
      }
    }
    return out.toByteArray();
  }

  /** Keyword, not packed, no language, no translated keyword. */
  private static byte[] text(byte[] xmp) {
    byte[] head = "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = Arrays.copyOf(head, head.length + xmp.length);
    System.arraycopy(xmp, 0, whole, head.length, xmp.length);
    return whole;
  }

  private static void put(Chunk chunk, ByteArrayOutputStream out) {
    byte[] type = chunk.type().getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(type);
    sum.update(chunk.data());
    out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.data().length).array());
    out.writeBytes(type);
    out.writeBytes(chunk.data());
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
