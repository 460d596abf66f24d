package kz.igilik.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.igilik.desk.Desk;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.problem.Texts;

/**
 * Serves the live site on the loopback address, follows its sources and reloads the pages. A change
 * is visible at once; the results of all checks follow a little later.
 */
public final class PreviewServer implements AutoCloseable {
  private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1");
  private static final List<String> METHODS = List.of("GET", "HEAD");

  /** Delay of the full check, in milliseconds: the saved page comes first. */
  private static final long REST = 300;

  static {
    // Without it the JDK's server answers 40 ms late, waiting to fill a packet.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // In seconds; a slower request would only block a thread.
    System.setProperty("sun.net.httpserver.maxReqTime", "5");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  private final ScheduledExecutorService checker = oneAfterTheOther();
  private final Thread follower;
  private final PreviewPages pages;
  private final DeskRoom desk;
  private final Consumer<ChangeOutcome> listener;
  private final LiveReload reload = new LiveReload();
  private final CountDownLatch firstReading = new CountDownLatch(1);
  private volatile SourceReading reading;
  private volatile Preview preview = Preview.nothingYet();

  private PreviewServer(PreviewOptions options, Consumer<ChangeOutcome> listener)
      throws IOException {
    this.listener = listener;
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByName("127.0.0.1"), options.port()), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    var problemText = new ProblemText(options);
    var texts = Texts.of(PreviewServer.class, "preview", options.language());
    var mishap = new Mishap(texts, options.source());
    pages =
        new PreviewPages(
            new ProblemPage(texts, options.now()), new UnseenMarks(texts), problemText, mishap);
    desk = new DeskRoom(new Desk(options.source(), address(), options::moment), mishap);
    var reader = new SourceReader(options, address(), problemText, mishap, desk);
    follower = daemon(new Follower(new Sources(options.source()), reader, this::read));
  }

  /**
   * Serves until closed. Requests wait until the sources have been read.
   *
   * @param listener is told of the first site and of the outcome of each change
   * @throws java.net.BindException if the port is taken
   */
  public static PreviewServer start(PreviewOptions options, Consumer<ChangeOutcome> listener)
      throws IOException {
    var server = new PreviewServer(options, listener);
    server.server.start();
    server.follower.start();
    return server;
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Where editors work. */
  public URI desk() {
    return address().resolve(Desk.ROOT);
  }

  @Override
  public void close() {
    follower.interrupt();
    server.stop(0);
    threads.shutdownNow();
    checker.shutdownNow();
  }

  /** Called by the follower after each reading. */
  private void read(SourceReading fresh) {
    show(
        now -> {
          reading = fresh;
          return now.read(fresh);
        });
    firstReading.countDown();
    desk.open();
    checker.schedule(() -> check(fresh), REST, TimeUnit.MILLISECONDS);
  }

  /** Skips the check if the sources have been read again meanwhile. */
  private void check(SourceReading read) {
    if (read != reading) {
      return;
    }
    String problems = read.check().get();
    show(now -> read == reading ? now.checked(read, problems) : now);
    if (read == reading) {
      listener.accept(
          new ChangeOutcome(read.site().map(LiveSite::pages).orElse(0), read.seconds(), problems));
    }
  }

  private synchronized void show(UnaryOperator<Preview> change) {
    long before = preview.version();
    preview = change.apply(preview);
    if (preview.version() != before) {
      reload.announce(preview.version());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (Desk.answers(path(exchange))) {
      desk.answer(exchange);
    } else if (isForUs(exchange) && asksForEvents(exchange)) {
      reload.join(exchange);
    } else {
      send(exchange, answerTo(exchange));
    }
  }

  private Answer answerTo(HttpExchange exchange) throws IOException {
    String path = path(exchange);
    if (!isForUs(exchange)) {
      return Answer.of(403, "403.txt", new byte[0]);
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
      return Answer.of(405, "405.txt", new byte[0]);
    }
    if (path.equals(ProblemPage.EVENTS)) {
      return LiveReload.head();
    }
    Optional<Answer> own = pages.own(path);
    return own.isPresent() ? own.get() : page(path);
  }

  private static String path(HttpExchange exchange) {
    return exchange.getRequestURI().getPath();
  }

  private static boolean asksForEvents(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET") && path(exchange).equals(ProblemPage.EVENTS);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private Answer page(String path) throws IOException {
    try {
      firstReading.await();
      return pages.to(path, preview);
    } catch (InterruptedException closed) {
      throw new InterruptedIOException();
    }
  }

  /**
   * Refuses foreign host names: a site could point its own name to this computer and read drafts
   * through the browser.
   */
  private static boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null
        && OUR_NAMES.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.location().ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
      if (isHead(exchange)) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.body().length));
        exchange.sendResponseHeaders(answer.status(), -1);
        return;
      }
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  /** Drops tasks that arrive after the end. */
  private static ScheduledExecutorService oneAfterTheOther() {
    var checker = new ScheduledThreadPoolExecutor(1, PreviewServer::daemon);
    checker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    return checker;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
