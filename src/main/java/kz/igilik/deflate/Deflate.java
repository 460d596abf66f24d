package kz.igilik.deflate;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes as DEFLATE (RFC 1951), piece after piece, so that what is large need not be in memory
 * as a whole. A text that repeats itself becomes a fifth or less.
 */
public final class Deflate {
  private static final int WINDOW = 32_768;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int HASHES = 1 << 15;

  /** How many earlier places are compared, and from which length on a match is good enough. */
  private static final int TRIES = 16;

  private static final int ENOUGH = 64;

  /** The window, as much again, and what a match may reach. */
  private static final int ROOM = 4 * WINDOW;

  /** The zlib stream (RFC 1950): window of 32 KB, no dictionary. */
  private static final int ZLIB_HEAD = 0x0178;

  private final byte[] bytes = new byte[ROOM];

  /** The newest place of each hash, and the one before each place: counted from the beginning. */
  private final int[] newest = new int[HASHES];

  private final int[] before = new int[WINDOW];
  private final PackedBlock block = new PackedBlock();
  private final Bits out = new Bits();
  private final Adler32 sum = new Adler32();
  private final boolean zlib;

  /** Where in {@code bytes} the next byte to pack stands, and where they end. */
  private int at;

  private int end;

  /** How many bytes have left {@code bytes} at its beginning. */
  private int gone;

  /** Where the longest match of the last search begins. */
  private int found;

  private Deflate(boolean zlib) {
    this.zlib = zlib;
    Arrays.fill(newest, -1);
    if (zlib) {
      out.write(ZLIB_HEAD, Short.SIZE);
    }
  }

  /** These bytes, packed. */
  public static byte[] of(byte[] bytes) {
    var deflate = new Deflate(false);
    deflate.add(bytes, bytes.length);
    return deflate.end();
  }

  /** A zlib stream (RFC 1950) of these bytes. */
  public static byte[] zlib(byte[] bytes) {
    Deflate deflate = zlib();
    deflate.add(bytes, bytes.length);
    return deflate.end();
  }

  /** A zlib stream whose bytes come piece after piece. */
  public static Deflate zlib() {
    return new Deflate(true);
  }

  /** More bytes: the first ones of an array, which may change afterwards. */
  public void add(byte[] more, int length) {
    if (zlib) {
      sum.update(more, 0, length);
    }
    for (int taken = 0; taken < length; ) {
      if (end == ROOM) {
        pack(end - LONGEST);
        slide();
      }
      int step = Math.min(length - taken, ROOM - end);
      System.arraycopy(more, taken, bytes, end, step);
      end += step;
      taken += step;
    }
  }

  /** The end: everything that has been added, packed. */
  public byte[] end() {
    pack(end);
    write(true);
    out.align();
    if (zlib) {
      out.write(Integer.reverseBytes((int) sum.getValue()), Integer.SIZE);
    }
    return out.written();
  }

  /** Packs up to a place, or a little farther if a match does. */
  private void pack(int until) {
    while (at < until) {
      int length = longest();
      if (length < SHORTEST) {
        block.literal(bytes[at] & 0xFF);
        note(at);
        at++;
      } else {
        block.match(length, at - found);
        noteMatch(length);
        at += length;
      }
      if (block.isFull()) {
        write(false);
      }
    }
  }

  private void write(boolean last) {
    block.write(out, last, bytes, Math.max(-1, at - block.length()));
  }

  /** Only the window before the next byte stays. */
  private void slide() {
    int from = at - WINDOW;
    System.arraycopy(bytes, from, bytes, 0, end - from);
    at -= from;
    end -= from;
    gone += from;
  }

  /** The length of the longest match, 0 if there is none; where it begins is in {@code found}. */
  private int longest() {
    int most = Math.min(LONGEST, end - at);
    if (most < SHORTEST) {
      return 0;
    }
    int best = 0;
    int nearest = Math.max(0, at - WINDOW);
    int candidate = newest[hash(at)] - gone;
    for (int i = 0; i < TRIES && candidate >= nearest; i++) {
      if (bytes[candidate + best] == bytes[at + best]) {
        int length = matched(candidate, most);
        if (length > best) {
          best = length;
          found = candidate;
          if (best >= ENOUGH || best == most) {
            return best;
          }
        }
      }
      candidate = before[candidate + gone & WINDOW - 1] - gone;
    }
    return best;
  }

  private int matched(int candidate, int most) {
    int length = Arrays.mismatch(bytes, candidate, candidate + most, bytes, at, at + most);
    return length < 0 ? most : length;
  }

  private void noteMatch(int length) {
    int last = length < ENOUGH ? length : SHORTEST;
    for (int i = 0; i < last; i++) {
      note(at + i);
    }
  }

  private void note(int place) {
    if (place + SHORTEST <= end) {
      int hash = hash(place);
      before[place + gone & WINDOW - 1] = newest[hash];
      newest[hash] = place + gone;
    }
  }

  private int hash(int place) {
    int three =
        (bytes[place] & 0xFF) << 16 | (bytes[place + 1] & 0xFF) << 8 | bytes[place + 2] & 0xFF;
    return three * 0x9E3779B1 >>> 17;
  }
}
