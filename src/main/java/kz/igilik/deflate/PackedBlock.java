package kz.igilik.deflate;

import java.util.Arrays;

/**
 * Bytes and matches until there are enough for a block of their own (RFC 1951, 3.2.3), which is
 * then written in the shortest of the three ways: with codes made for it, with the fixed ones, or
 * as it is.
 */
final class PackedBlock {
  private static final int MOST = 16_384;
  private static final int LITERALS = 256;
  private static final int END = 256;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int MOST_BITS = 15;
  private static final int MOST_BITS_OF_LENGTHS = 7;

  /** The order in which the lengths of the code for lengths are written (3.2.7). */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int AGAIN = 16;
  private static final int FEW_ZEROS = 17;
  private static final int MANY_ZEROS = 18;

  private static final Codes FIXED_SYMBOLS = Codes.of(fixedSymbols());
  private static final Codes FIXED_DISTANCES = Codes.of(filled(DISTANCES, 5));

  /** A byte, or length and distance: {@code distance << 9 | length}. */
  private final int[] pieces = new int[MOST];

  private final int[] oftenSymbols = new int[SYMBOLS];
  private final int[] oftenDistances = new int[DISTANCES];
  private int count;
  private int moreBits;

  /** How many bytes the block stands for. */
  private int length;

  boolean isFull() {
    return count == MOST;
  }

  int length() {
    return length;
  }

  void literal(int value) {
    pieces[count++] = value;
    oftenSymbols[value]++;
    length++;
  }

  void match(int matched, int distance) {
    pieces[count++] = distance << 9 | matched;
    int symbol = symbol(matched);
    int far = far(distance);
    oftenSymbols[symbol]++;
    oftenDistances[far]++;
    moreBits += lengthBits(symbol) + distanceBits(far);
    length += matched;
  }

  /**
   * Writes the block and begins a new one.
   *
   * @param bytes where its bytes stand, as far as they are still there
   * @param begins where they begin, or -1
   */
  void write(Bits out, boolean last, byte[] bytes, int begins) {
    oftenSymbols[END]++;
    Codes symbols = Codes.best(oftenSymbols, MOST_BITS);
    Codes distances = Codes.best(oftenDistances, MOST_BITS);
    Lengths lengths = Lengths.of(symbols, distances);
    long own =
        lengths.bits() + symbols.bits(oftenSymbols) + distances.bits(oftenDistances) + moreBits;
    long fixed = FIXED_SYMBOLS.bits(oftenSymbols) + FIXED_DISTANCES.bits(oftenDistances) + moreBits;
    long plain = out.missing() + 2L * Short.SIZE + Byte.SIZE + (long) Byte.SIZE * length;
    out.write(last ? 1 : 0, 1);
    if (begins >= 0 && length < 1 << Short.SIZE && plain < Math.min(own, fixed)) {
      out.write(0, 2);
      out.align();
      out.write(length | ~length << Short.SIZE, Integer.SIZE);
      out.write(bytes, begins, length);
    } else if (fixed <= own) {
      out.write(1, 2);
      pieces(out, FIXED_SYMBOLS, FIXED_DISTANCES);
    } else {
      out.write(2, 2);
      lengths.write(out);
      pieces(out, symbols, distances);
    }
    clear();
  }

  private void clear() {
    Arrays.fill(oftenSymbols, 0);
    Arrays.fill(oftenDistances, 0);
    count = 0;
    moreBits = 0;
    length = 0;
  }

  private void pieces(Bits out, Codes symbols, Codes distances) {
    for (int i = 0; i < count; i++) {
      int distance = pieces[i] >>> 9;
      if (distance == 0) {
        int value = pieces[i];
        out.write(symbols.codes[value], symbols.lengths[value]);
      } else {
        int matched = pieces[i] & 0x1FF;
        int symbol = symbol(matched);
        out.write(symbols.codes[symbol], symbols.lengths[symbol]);
        int more = lengthBits(symbol);
        out.write(matched - SHORTEST & (1 << more) - 1, more);
        int far = far(distance);
        out.write(distances.codes[far], distances.lengths[far]);
        more = distanceBits(far);
        out.write(distance - 1 & (1 << more) - 1, more);
      }
    }
    out.write(symbols.codes[END], symbols.lengths[END]);
  }

  // ---- the tables of RFC 1951, 3.2.5, computed: each power of two has four codes for lengths and
  // two for distances

  private static int symbol(int matched) {
    int more = matched - SHORTEST;
    if (matched == LONGEST) {
      return SYMBOLS - 1;
    }
    if (more < 8) {
      return END + 1 + more;
    }
    int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(more);
    return END + 1 + 4 * (power - 1) + (more >> power - 2 & 3);
  }

  private static int lengthBits(int symbol) {
    return symbol == SYMBOLS - 1 ? 0 : Math.max(0, (symbol - END - 1) / 4 - 1);
  }

  private static int far(int distance) {
    int more = distance - 1;
    if (more < 4) {
      return more;
    }
    int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(more);
    return 2 * power + (more >> power - 1 & 1);
  }

  private static int distanceBits(int far) {
    return Math.max(0, far / 2 - 1);
  }

  private static int[] fixedSymbols() {
    var lengths = filled(SYMBOLS + 2, 8); // two of them are never used
    Arrays.fill(lengths, 144, LITERALS, 9);
    Arrays.fill(lengths, END, 280, 7);
    return lengths;
  }

  private static int[] filled(int size, int value) {
    var filled = new int[size];
    Arrays.fill(filled, value);
    return filled;
  }

  /**
   * The lengths of both codes, with runs as one sign each (3.2.7).
   *
   * @param signs {@code bits << 5 | sign}, where the bits tell how long a run is
   */
  private record Lengths(int symbols, int distances, int[] signs, int count, Codes codes) {
    private static final int SIGNS = 19;
    private static final int HEAD = 5 + 5 + 4;

    static Lengths of(Codes symbols, Codes distances) {
      int many = used(symbols.lengths, END + 1);
      int far = used(distances.lengths, 1);
      var all = Arrays.copyOf(symbols.lengths, many + far);
      System.arraycopy(distances.lengths, 0, all, many, far);
      var signs = new int[all.length];
      var often = new int[SIGNS];
      int count = 0;
      for (int at = 0; at < all.length; ) {
        int run = run(all, at);
        int sign = sign(all, at, run);
        signs[count] = sign;
        often[sign & 31]++;
        count++;
        at += taken(sign);
      }
      return new Lengths(many, far, signs, count, Codes.best(often, MOST_BITS_OF_LENGTHS));
    }

    long bits() {
      long bits = HEAD + 3L * written();
      for (int i = 0; i < count; i++) {
        bits += codes.lengths[signs[i] & 31] + more(signs[i] & 31);
      }
      return bits;
    }

    void write(Bits out) {
      int written = written();
      out.write(symbols - END - 1, 5);
      out.write(distances - 1, 5);
      out.write(written - 4, 4);
      for (int i = 0; i < written; i++) {
        out.write(codes.lengths[ORDER[i]], 3);
      }
      for (int i = 0; i < count; i++) {
        int sign = signs[i] & 31;
        out.write(codes.codes[sign], codes.lengths[sign]);
        out.write(signs[i] >>> 5, more(sign));
      }
    }

    private int written() {
      int written = SIGNS;
      while (written > 4 && codes.lengths[ORDER[written - 1]] == 0) {
        written--;
      }
      return written;
    }

    private static int used(int[] lengths, int fewest) {
      int used = lengths.length;
      while (used > fewest && lengths[used - 1] == 0) {
        used--;
      }
      return used;
    }

    private static int run(int[] all, int at) {
      int end = at + 1;
      while (end < all.length && all[end] == all[at]) {
        end++;
      }
      return end - at;
    }

    /** The sign for the next lengths: one length, or a run of zeros, or the last one again. */
    private static int sign(int[] all, int at, int run) {
      if (all[at] == 0 && run >= 11) {
        return Math.min(run, 138) - 11 << 5 | MANY_ZEROS;
      }
      if (all[at] == 0 && run >= SHORTEST) {
        return run - SHORTEST << 5 | FEW_ZEROS;
      }
      if (at > 0 && all[at] == all[at - 1] && run >= SHORTEST) {
        return Math.min(run, 6) - SHORTEST << 5 | AGAIN;
      }
      return all[at];
    }

    private static int taken(int sign) {
      return switch (sign & 31) {
        case AGAIN, FEW_ZEROS -> SHORTEST + (sign >>> 5);
        case MANY_ZEROS -> 11 + (sign >>> 5);
        default -> 1;
      };
    }

    private static int more(int sign) {
      return switch (sign) {
        case AGAIN -> 2;
        case FEW_ZEROS -> 3;
        case MANY_ZEROS -> 7;
        default -> 0;
      };
    }
  }
}
