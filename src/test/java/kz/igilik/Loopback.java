package kz.igilik;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The way in which tests make web servers of their own. The JDK reads the settings of its server
 * once per process, and tests of the preview need its limit, whichever test came first.
 */
public final class Loopback {
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "5");
  }

  private Loopback() {}

  /** A server at a free port of this computer, which does not run yet. */
  public static HttpServer server() throws IOException {
    return server(0);
  }

  public static HttpServer server(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
  }
}
