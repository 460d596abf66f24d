package kz.igilik.links;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses lead to this computer or to a network that the web cannot reach. A page of the
 * web must not send this program there.
 */
final class OwnNetwork {
  private static final int V4_BYTES = 4;
  private static final int V6_BYTES = 16;

  /** As they are registered for special purposes (RFC 6890). */
  private static final List<Range> RANGES =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8",
              "100.64.0.0/10", // of providers, behind their translation
              "127.0.0.0/8",
              "169.254.0.0/16", // link local, with the metadata of clouds
              "172.16.0.0/12",
              "192.168.0.0/16",
              "224.0.0.0/4", // to many at once
              "240.0.0.0/4", // reserved, with the broadcast
              "::/127", // :: and ::1
              "fc00::/7", // unique local
              "fe80::/10", // link local
              "fec0::/10", // site local
              "ff00::/8") // to many at once
          .map(Range::of)
          .toList();

  /** Bytes before an IPv4 address in one of IPv6: written inside, translated, 6to4. */
  private static final List<byte[]> CARRIERS =
      List.of(
          new byte[12],
          new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff},
          new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0},
          new byte[] {0x20, 0x02});

  private OwnNetwork() {}

  /**
   * All addresses that begin alike.
   *
   * @param start the first of them
   * @param bits how many they have in common
   */
  private record Range(byte[] start, int bits) {
    static Range of(String written) {
      String[] parts = written.split("/");
      try {
        byte[] start = InetAddress.getByName(parts[0]).getAddress(); // asks nobody about digits
        return new Range(start, Integer.parseInt(parts[1]));
      } catch (UnknownHostException impossible) {
        throw new IllegalArgumentException(written, impossible);
      }
    }

    boolean holds(byte[] address) {
      return address.length == start.length && first(address).equals(first(start));
    }

    private BigInteger first(byte[] address) {
      return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
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
