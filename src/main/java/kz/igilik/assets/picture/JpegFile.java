package kz.igilik.assets.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JPEG file (ITU-T T.81) in its segments, so that those about the device and the place can be
 * left out without touching the pixels, and others written.
 */
final class JpegFile {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP13 = 0xED;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int LONGEST = 0xFFFF - 2;
  private static final String EXIF = "Exif\0\0";
  private static final String PROFILE = "ICC_PROFILE\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final int ORIENTATION = 0x0112;

  private final List<Segment> segments;

  /**
   * @param data without the two bytes of its length; of a scan also the packed pixels behind it
   */
  private record Segment(int marker, byte[] data, byte[] pixels) {
    boolean begins(String name) {
      byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
      return data.length >= wanted.length
          && Arrays.equals(data, 0, wanted.length, wanted, 0, wanted.length);
    }
  }

  private JpegFile(List<Segment> segments) {
    this.segments = segments;
  }

  /**
   * Reads up to the end of the picture; what telephones hang behind it, such as a film, is lost.
   */
  static JpegFile of(byte[] bytes) throws NotAPicture {
    if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != START) {
      throw new NotAPicture("does not begin as a JPEG does");
    }
    var segments = new ArrayList<Segment>();
    int place = 2;
    while (true) {
      while (place + 1 < bytes.length && at(bytes, place) == 0xFF && at(bytes, place + 1) == 0xFF) {
        place++; // fill bytes
      }
      if (place + 1 >= bytes.length || at(bytes, place) != 0xFF) {
        throw new NotAPicture("ends too early");
      }
      int marker = at(bytes, place + 1);
      if (marker == END) {
        return new JpegFile(segments);
      }
      if (place + 3 >= bytes.length) {
        throw new NotAPicture("ends too early");
      }
      int length = at(bytes, place + 2) << 8 | at(bytes, place + 3);
      int end = place + 2 + length;
      if (length < 2 || end > bytes.length) {
        throw new NotAPicture("ends too early");
      }
      byte[] data = Arrays.copyOfRange(bytes, place + 4, end);
      int next = marker == SCAN ? endOfScan(bytes, end) : end;
      segments.add(new Segment(marker, data, Arrays.copyOfRange(bytes, end, next)));
      place = next;
    }
  }

  /** The next marker that is not part of packed pixels. */
  private static int endOfScan(byte[] bytes, int from) {
    int place = from;
    while (place + 1 < bytes.length) {
      int next = at(bytes, place + 1);
      boolean within = next == 0 || next >= 0xD0 && next <= 0xD7;
      if (at(bytes, place) == 0xFF && !within && next != 0xFF) {
        return place;
      }
      place++;
    }
    return bytes.length;
  }

  private static int at(byte[] bytes, int place) {
    return bytes[place] & 0xFF;
  }

  /** The size of the picture as it is meant to be seen. */
  Original.Size size() throws NotAPicture {
    for (Segment segment : segments) {
      int marker = segment.marker();
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
      if (frame && segment.data().length >= 6) {
        int height = at(segment.data(), 1) << 8 | at(segment.data(), 2);
        int width = at(segment.data(), 3) << 8 | at(segment.data(), 4);
        if (width > 0 && height > 0) {
          return orientation() > 4
              ? new Original.Size(height, width)
              : new Original.Size(width, height);
        }
      }
    }
    throw new NotAPicture("has no size");
  }

  /** How the camera was held: 1 to 8; 1 if nothing is said. */
  int orientation() {
    for (Segment segment : segments) {
      if (segment.marker() == APP1 && segment.begins(EXIF)) {
        return orientation(segment.data());
      }
    }
    return 1;
  }

  private static int orientation(byte[] exif) {
    ByteBuffer tiff = ByteBuffer.wrap(exif, EXIF.length(), exif.length - EXIF.length()).slice();
    if (tiff.remaining() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int fields = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < fields; i++) {
      int field = directory + 2 + 12 * i;
      if (field > tiff.limit() - 12) {
        return 1;
      }
      if ((tiff.getShort(field) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(field + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** The segments of its colour profile; without them its colours would be others. */
  JpegFile profile() {
    return new JpegFile(segments.stream().filter(JpegFile::isProfile).toList());
  }

  private static boolean isProfile(Segment segment) {
    return segment.marker() == APP2 && segment.begins(PROFILE);
  }

  /**
   * The file with nothing but the picture and these notes.
   *
   * @param profile segments of the colour profile
   * @param orientation how the camera was held, 1 if the pixels stand upright
   */
  byte[] with(PictureNotes notes, JpegFile profile, int orientation) {
    var out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(START);
    segments.stream().filter(one -> one.marker() == APP0).limit(1).forEach(one -> put(one, out));
    if (orientation > 1) {
      put(APP1, join(EXIF, held(orientation)), out);
    }
    put(APP1, join(XMP, notes.xmp()), out);
    put(APP13, join(PHOTOSHOP, notes.iim()), out);
    profile.segments.forEach(one -> put(one, out));
    segments.stream().filter(JpegFile::isOfPicture).forEach(one -> put(one, out));
    out.write(0xFF);
    out.write(END);
    return out.toByteArray();
  }

  /** Whether pixels cannot be read without it. */
  private static boolean isOfPicture(Segment segment) {
    boolean ofPrograms = segment.marker() >= APP0 && segment.marker() <= APP15;
    return segment.marker() == APP14 || !ofPrograms && segment.marker() != COMMENT;
  }

  /** A directory with one field. */
  private static byte[] held(int orientation) {
    return ByteBuffer.allocate(26)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  private static byte[] join(String name, byte[] data) {
    byte[] begin = name.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = Arrays.copyOf(begin, begin.length + data.length);
    System.arraycopy(data, 0, whole, begin.length, data.length);
    return whole;
  }

  private static void put(Segment segment, ByteArrayOutputStream out) {
    put(segment.marker(), segment.data(), out);
    out.writeBytes(segment.pixels());
  }

  private static void put(int marker, byte[] data, ByteArrayOutputStream out) {
    if (data.length > LONGEST) {
      throw new IllegalArgumentException("a segment of " + data.length + " bytes");
    }
    out.write(0xFF);
    out.write(marker);
    out.write(data.length + 2 >> 8);
    out.write(data.length + 2 & 0xFF);
    out.writeBytes(data);
  }
}
