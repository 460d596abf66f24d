package kz.igilik.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits, the lowest first, as bytes (RFC 1951, 3.1.1). */
final class Bits {
  private static final VarHandle LITTLE =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[8192];
  private int size;
  private long bits;
  private int filled;

  /** At most 32 bits. */
  void write(int value, int length) {
    bits |= (value & 0xFFFF_FFFFL) << filled;
    filled += length;
    if (filled >= Integer.SIZE) {
      reserve(Integer.BYTES);
      LITTLE.set(bytes, size, (int) bits);
      size += Integer.BYTES;
      bits >>>= Integer.SIZE;
      filled -= Integer.SIZE;
    }
  }

  /** Fills the last byte up with zeros. */
  void align() {
    while (filled > 0) {
      reserve(1);
      bytes[size++] = (byte) bits;
      bits >>>= Byte.SIZE;
      filled -= Byte.SIZE;
    }
    filled = 0;
  }

  /** Whole bytes, after {@link #align}. */
  void write(byte[] from, int at, int length) {
    reserve(length);
    System.arraycopy(from, at, bytes, size, length);
    size += length;
  }

  byte[] written() {
    return Arrays.copyOf(bytes, size);
  }

  /** How many bits are missing to a whole byte. */
  int missing() {
    return -filled & Byte.SIZE - 1;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
