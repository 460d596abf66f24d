package kz.igilik.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kz.igilik.problem.Texts;

/**
 * Serves the live site on the loopback address, bakes anew when a source changes, reloads the
 * pages.
 */
public final class PreviewServer implements AutoCloseable {
  private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1");

  static {
    // Without it the JDK's server answers 40 ms late: it waits for more to fill the packet.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final SourceWatcher watcher;
  private final Baker baker;
  private final PreviewPages pages;
  private final Consumer<Rebake> listener;
  private final LiveReload reload = new LiveReload();
  private volatile Preview preview = Preview.nothingYet();

  private PreviewServer(PreviewOptions options, Consumer<Rebake> listener) throws IOException {
    this.listener = listener;
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByName("127.0.0.1"), options.port()), 0);
    threads = Executors.newFixedThreadPool(8, PreviewServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    watcher = new SourceWatcher(options.source(), this::bake);
    baker = new Baker(options, address());
    pages =
        new PreviewPages(
            new ProblemPage(Texts.of(PreviewServer.class, "preview", options.language())));
  }

  /**
   * Bakes once and serves until closed.
   *
   * @param listener told of each bake
   * @throws java.net.BindException if the port is taken
   */
  public static PreviewServer start(PreviewOptions options, Consumer<Rebake> listener)
      throws IOException {
    var server = new PreviewServer(options, listener);
    server.bake();
    server.watcher.start();
    server.server.start();
    return server;
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    watcher.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void bake() {
    preview = baker.bake(preview);
    reload.announce(preview.version());
    listener.accept(preview.last());
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    String path = exchange.getRequestURI().getPath();
    if (!isForUs(exchange)) {
      send(exchange, Answer.of(403, "403.txt", new byte[0]));
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, Answer.of(405, "405.txt", new byte[0]));
    } else if (path.equals(ProblemPage.EVENTS)) {
      reload.join(exchange);
    } else {
      send(exchange, pages.to(path, preview));
    }
  }

  /**
   * A foreign site could let its own name point to this computer and read drafts from the browser.
   */
  private static boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && OUR_NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.location().ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.body().length));
        exchange.sendResponseHeaders(answer.status(), -1);
        return;
      }
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
