package kz.igilik.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.igilik.Loopback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of the web must not make this program ask its own network. */
class OwnNetworkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "192.168.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "fdff:ffff::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::192.168.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254",
        "2002:7f00:1::",
        "2002:c0a8:1::1"
      })
  void theseStandInside(String address) throws IOException {
    assertThat(OwnNetwork.holds(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "223.255.255.255",
        "2001:db8::1",
        "2a00:1450::1",
        "fb00::1",
        "::ffff:1.1.1.1",
        "64:ff9b::1.1.1.1",
        "2002:101:101::1"
      })
  void theseAreOfTheWeb(String address) throws IOException {
    assertThat(OwnNetwork.holds(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void oneAddressInsideIsEnough() throws IOException {
    InetAddress web = InetAddress.getByName("1.1.1.1");
    assertThat(OwnNetwork.holds(web, InetAddress.getByName("10.0.0.1"))).isTrue();
    assertThat(OwnNetwork.holds(web)).isFalse();
  }

  @Test
  void aServerOfTheWebThatLeadsInsideIsNotFollowed() throws IOException {
    assertThat(stepsInside("203.0.113.5")).isZero();
  }

  @Test
  void whoIsInsideMayLeadOn() throws IOException {
    assertThat(stepsInside("127.0.0.1")).isPositive();
  }

  /**
   * How often a server of this computer is asked if another one leads there.
   *
   * @param first the address that the name of the first server is said to have
   */
  private static int stepsInside(String first) throws IOException {
    var asked = new AtomicInteger();
    HttpServer server = Loopback.server();
    int port = server.getAddress().getPort();
    String inside = "http://127.0.0.1:" + port + "/inside";
    server.createContext(
        "/",
        exchange -> {
          boolean outside = exchange.getRequestURI().getPath().equals("/outside");
          if (outside) {
            exchange.getResponseHeaders().set("Location", inside);
          } else {
            asked.incrementAndGet();
          }
          exchange.sendResponseHeaders(outside ? 302 : 200, -1);
          exchange.close();
        });
    server.start();
    try {
      OwnNetwork.Names names =
          host ->
              host.equals("localhost")
                  ? new InetAddress[] {InetAddress.getByName(first)}
                  : InetAddress.getAllByName(host);
      var asker = new LinkAsker("test", Duration.ofSeconds(10), Instant.EPOCH, names);
      URI outside = URI.create("http://localhost:" + port + "/outside");
      LinkAnswer answer = asker.ask(List.of(outside)).get(outside);
      assertThat(answer.why()).isEqualTo(asked.get() == 0 ? LinkAnswer.ASTRAY : "200");
      return asked.get();
    } finally {
      server.stop(0);
    }
  }
}
