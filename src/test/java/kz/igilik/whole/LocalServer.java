package kz.igilik.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import kz.igilik.Loopback;
import kz.igilik.site.FileKind;

/** A plain static web host on loopback; the same files are at {@code /} and at {@code /a/b/}. */
final class LocalServer {
  static final String DEEP = "a/b/";
  private final HttpServer server;
  private volatile Duration delay = Duration.ZERO;

  /** Starts the server; the site is baked later, because it needs the address. */
  LocalServer(Supplier<WholeSite> site) {
    this(site, 0);
  }

  private LocalServer(Supplier<WholeSite> site, int port) {
    try {
      server = Loopback.server(port);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    var threads =
        Executors.newFixedThreadPool(
            4,
            task -> {
              var thread = new Thread(task, "local-server");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, site.get()));
    server.start();
  }

  URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  URI deepRoot() {
    return root().resolve(DEEP);
  }

  /** Delays every answer. */
  void delay(Duration time) {
    delay = time;
  }

  /** As if the network were gone. */
  void stop() {
    server.stop(0);
  }

  /** The same address again, perhaps with another site. */
  LocalServer again(Supplier<WholeSite> other) {
    return new LocalServer(other, server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange, WholeSite site) throws IOException {
    pause();
    String asked = exchange.getRequestURI().getPath().substring(1);
    String path = asked.startsWith(DEEP) ? asked.substring(DEEP.length()) : asked;
    boolean found = site.has(path);
    byte[] body = site.bytes(found ? path : "404.html");
    exchange
        .getResponseHeaders()
        .set("Content-Type", found ? type(path) : FileKind.PAGE.mediaType());
    if (!found || type(path).equals(FileKind.PAGE.mediaType())) {
      String policy = site.text("csp.txt").strip();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              found && path.startsWith("embed/")
                  ? policy.replace("frame-ancestors 'none'", "frame-ancestors *")
                  : policy);
    }
    exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private void pause() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String type(String path) {
    return path.isEmpty() || path.endsWith("/")
        ? FileKind.PAGE.mediaType()
        : FileKind.of(path).map(FileKind::mediaType).orElse("application/octet-stream");
  }
}
