package kz.igilik.deflate;

import java.util.Arrays;

/**
 * A Huffman code: what is frequent has few bits. The lengths decide about the codes (RFC 1951,
 * 3.2.2).
 */
final class Codes {
  private static final int FEWEST = 2;

  /** Bits of each symbol, 0 if it has none. */
  final int[] lengths;

  /** The code of each symbol, its first bit lowest. */
  final int[] codes;

  private Codes(int[] lengths) {
    this.lengths = lengths;
    this.codes = codesOf(lengths);
  }

  static Codes of(int[] lengths) {
    return new Codes(lengths);
  }

  /**
   * The best code for symbols that occur so often, with at most {@code most} bits each. There are
   * at least two, because some programs refuse a code of one symbol.
   */
  static Codes best(int[] often, int most) {
    int[] symbols = sorted(often);
    int[] depths = depths(symbols, often);
    int[] perLength = shortened(depths, most);
    var lengths = new int[often.length];
    int next = 0; // the rarest get the longest codes
    for (int length = most; length > 0; length--) {
      for (int i = 0; i < perLength[length]; i++) {
        lengths[symbols[next++]] = length;
      }
    }
    return new Codes(lengths);
  }

  /** How many bits symbols need that occur so often. */
  long bits(int[] often) {
    long bits = 0;
    for (int i = 0; i < often.length; i++) {
      bits += (long) often[i] * lengths[i];
    }
    return bits;
  }

  /** The symbols that occur, the rarest first. */
  private static int[] sorted(int[] often) {
    var keys = new long[often.length];
    int used = 0;
    for (int i = 0; i < often.length; i++) {
      if (often[i] > 0) {
        keys[used++] = (long) often[i] << Integer.SIZE | i;
      }
    }
    for (int i = 0; used < FEWEST; i++) {
      if (often[i] == 0) {
        keys[used++] = i;
      }
    }
    Arrays.sort(keys, 0, used);
    var symbols = new int[used];
    for (int i = 0; i < used; i++) {
      symbols[i] = (int) keys[i];
    }
    return symbols;
  }

  /**
   * The depth of each symbol in Huffman's tree: again and again the two rarest nodes become one.
   * Nodes are made in the order of their weight, so two queues are enough.
   */
  private static int[] depths(int[] symbols, int[] often) {
    int leaves = symbols.length;
    int nodes = 2 * leaves - 1;
    var weights = new long[nodes];
    var parents = new int[nodes];
    for (int i = 0; i < leaves; i++) {
      weights[i] = often[symbols[i]];
    }
    int leaf = 0;
    int inner = leaves;
    for (int made = leaves; made < nodes; made++) {
      for (int half = 0; half < 2; half++) {
        boolean takesLeaf = leaf < leaves && (inner == made || weights[leaf] <= weights[inner]);
        int taken = takesLeaf ? leaf++ : inner++;
        parents[taken] = made;
        weights[made] += weights[taken];
      }
    }
    var depths = new int[nodes];
    for (int i = nodes - 2; i >= 0; i--) {
      depths[i] = depths[parents[i]] + 1;
    }
    return Arrays.copyOf(depths, leaves);
  }

  /**
   * How many codes there are of each length, none longer than allowed. What was longer takes the
   * place of shorter ones, which become longer by a bit, until the code is a code again.
   */
  private static int[] shortened(int[] depths, int most) {
    var perLength = new int[most + 1];
    long room = 1L << most; // each code of n bits takes 2^(most-n) of it
    for (int depth : depths) {
      int length = Math.min(depth, most);
      perLength[length]++;
      room -= 1L << most - length;
    }
    while (room < 0) {
      int length = most - 1;
      while (perLength[length] == 0) {
        length--;
      }
      perLength[length]--;
      perLength[length + 1]++;
      room += 1L << most - length - 1;
    }
    for (int length = most; room > 0 && length > 1; length--) { // give back what was too much
      while (perLength[length] > 0 && room >= 1L << most - length) {
        perLength[length]--;
        perLength[length - 1]++;
        room -= 1L << most - length;
      }
    }
    return perLength;
  }

  private static int[] codesOf(int[] lengths) {
    var perLength = new int[Short.SIZE + 1];
    for (int length : lengths) {
      perLength[length]++;
    }
    perLength[0] = 0;
    var next = new int[Short.SIZE + 1];
    for (int length = 1; length <= Short.SIZE; length++) {
      next[length] = next[length - 1] + perLength[length - 1] << 1;
    }
    var codes = new int[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        codes[i] = Integer.reverse(next[lengths[i]]++) >>> Integer.SIZE - lengths[i];
      }
    }
    return codes;
  }
}
