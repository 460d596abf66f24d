package kz.igilik.zip;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Packs bytes as DEFLATE (RFC 1951), in one block with the codes that the format fixes. Texts that
 * repeat themselves become a fifth or less. Unlike the zlib of a JDK, it gives the same bytes
 * everywhere.
 */
final class Packing {
  private static final int WINDOW = 32_768;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int TRIES = 32;
  private static final int HASHES = 1 << 15;
  private static final int END = 256;

  /** The shortest match of each code from 257 on, and how many bits tell the rest. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  /** The same of distances. */
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577
  };

  private static final int[] DISTANCE_BITS = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
  };

  private final byte[] bytes;
  private final int[] newest = new int[HASHES];
  private final int[] before;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int filled;

  /** Where the longest match of the last search begins. */
  private int found;

  private Packing(byte[] bytes) {
    this.bytes = bytes;
    this.before = new int[bytes.length];
    Arrays.fill(newest, -1);
  }

  static byte[] of(byte[] bytes) {
    return new Packing(bytes).packed();
  }

  private byte[] packed() {
    write(1, 1); // the last block
    write(1, 2); // with fixed codes
    int at = 0;
    while (at < bytes.length) {
      int length = longest(at);
      if (length < SHORTEST) {
        symbol(bytes[at] & 0xFF);
        note(at++);
      } else {
        match(length, at - found);
        for (int end = at + length; at < end; at++) {
          note(at);
        }
      }
    }
    symbol(END);
    write(0, 7); // up to a whole byte
    return out.toByteArray();
  }

  /** The length of the longest match; where it begins is in {@code found}. */
  private int longest(int at) {
    int most = Math.min(LONGEST, bytes.length - at);
    if (most < SHORTEST) {
      return 0;
    }
    int best = 0;
    int candidate = newest[hash(at)];
    for (int i = 0; i < TRIES && candidate >= 0 && at - candidate <= WINDOW; i++) {
      int length = Arrays.mismatch(bytes, candidate, candidate + most, bytes, at, at + most);
      length = length < 0 ? most : length;
      if (length > best) {
        best = length;
        found = candidate;
      }
      candidate = before[candidate];
    }
    return best;
  }

  private void note(int at) {
    if (at + SHORTEST <= bytes.length) {
      int hash = hash(at);
      before[at] = newest[hash];
      newest[hash] = at;
    }
  }

  private int hash(int at) {
    int three = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    return three * 0x9E3779B1 >>> 17;
  }

  private void match(int length, int distance) {
    int code = place(LENGTHS, length);
    symbol(END + 1 + code);
    write(length - LENGTHS[code], LENGTH_BITS[code]);
    int far = place(DISTANCES, distance);
    code(far, 5);
    write(distance - DISTANCES[far], DISTANCE_BITS[far]);
  }

  /** The last place whose value is not greater. */
  private static int place(int[] values, int value) {
    int place = Arrays.binarySearch(values, value);
    return place >= 0 ? place : -place - 2;
  }

  /** A byte, the end or a length, by the table of RFC 1951, 3.2.6. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < END) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - END, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes begin with their highest bit, everything else with its lowest. */
  private void code(int code, int length) {
    write(Integer.reverse(code) >>> 32 - length, length);
  }

  private void write(int value, int length) {
    bits |= value << filled;
    filled += length;
    while (filled >= 8) {
      out.write(bits);
      bits >>>= 8;
      filled -= 8;
    }
  }
}
