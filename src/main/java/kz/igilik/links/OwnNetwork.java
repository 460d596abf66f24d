package kz.igilik.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses lead to this computer or to a network that the web cannot reach: there a page of
 * the web must not send this program.
 */
final class OwnNetwork {
  private static final int V4_BYTES = 4;
  private static final int V6_BYTES = 16;
  private static final int BYTE = 8;

  /** Of IPv4 and IPv6 each, as they are registered for special purposes (RFC 6890). */
  private static final List<Range> RANGES =
      List.of(
          range(8, 0), // this network
          range(8, 10),
          range(10, 100, 64), // of providers, behind their translation
          range(8, 127),
          range(16, 169, 254), // link local, with the metadata of clouds
          range(12, 172, 16),
          range(16, 192, 168),
          range(4, 224), // to many at once
          range(4, 240), // reserved, with the broadcast
          range(127, new int[V6_BYTES]), // :: and ::1
          range(7, 0xfc, 0), // unique local
          range(10, 0xfe, 0x80), // link local
          range(10, 0xfe, 0xc0), // site local
          range(8, 0xff, 0)); // to many at once

  /** Bytes before an IPv4 address in one of IPv6: written inside, translated, 6to4. */
  private static final List<byte[]> CARRIERS =
      List.of(
          new byte[12],
          new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff},
          new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0},
          new byte[] {0x20, 0x02});

  private OwnNetwork() {}

  private record Range(int bits, boolean v6, int[] start) {
    boolean holds(byte[] address) {
      if (v6 != (address.length == V6_BYTES)) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int at = bit / BYTE;
        int mask = 1 << (BYTE - 1 - bit % BYTE);
        int wanted = at < start.length ? start[at] : 0;
        if ((address[at] & mask) != (wanted & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Starts of IPv4 are given with the bytes needed; those of IPv6 differ by their first byte. */
  private static Range range(int bits, int... start) {
    boolean v6 = start.length == V6_BYTES || start[0] >= 0xfc;
    return new Range(bits, v6, start);
  }

  /** Whether a server, by any of its addresses, stands in such a network. */
  static boolean holds(InetAddress... addresses) {
    return Arrays.stream(addresses).map(InetAddress::getAddress).anyMatch(OwnNetwork::holds);
  }

  private static boolean holds(byte[] address) {
    return RANGES.stream().anyMatch(range -> range.holds(address))
        || CARRIERS.stream()
            .filter(carrier -> carries(address, carrier))
            .anyMatch(
                carrier ->
                    holds(Arrays.copyOfRange(address, carrier.length, carrier.length + V4_BYTES)));
  }

  private static boolean carries(byte[] address, byte[] carrier) {
    return address.length == V6_BYTES
        && Arrays.equals(Arrays.copyOf(address, carrier.length), carrier);
  }

  /** The addresses of a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }
}
