package kz.igilik.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import kz.igilik.desk.Desk;
import kz.igilik.desk.DeskAnswer;
import kz.igilik.desk.DeskRequest;
import kz.igilik.pipeline.ReadSources;

/** Brings what a browser asks to the desk, and its answer back. */
record DeskRoom(Desk desk, Mishap mishap, CountDownLatch opened) implements SourceReader.Listener {
  DeskRoom(Desk desk, Mishap mishap) {
    this(desk, mishap, new CountDownLatch(1));
  }

  @Override
  public long changed(Set<String> paths) {
    return desk.changed(paths);
  }

  @Override
  public void read(ReadSources sources, long number) {
    desk.read(sources, number);
    open();
  }

  /** The first reading has come to its end, however it went. */
  void open() {
    opened.countDown();
  }

  /** Waits for the first reading: the desk would read the same once more. */
  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      opened.await();
      byte[] body = exchange.getRequestBody().readNBytes(DeskRequest.LARGEST + 1);
      // Browsers show an answer only when they could send all.
      exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
      send(exchange, answer(request(exchange, body)));
    } catch (InterruptedException closed) {
      throw new InterruptedIOException();
    }
  }

  private DeskAnswer answer(DeskRequest request) {
    try {
      return desk.answer(request);
    } catch (Exception | Error failed) {
      return DeskAnswer.failed(mishap.words(failed));
    }
  }

  private static DeskRequest request(HttpExchange exchange, byte[] body) {
    Headers headers = exchange.getRequestHeaders();
    var from =
        new DeskRequest.Sender(
            one(headers, "Host").orElse(""),
            one(headers, "Origin"),
            one(headers, "Sec-Fetch-Site"),
            one(headers, "Content-Type"));
    String query = exchange.getRequestURI().getRawQuery();
    return new DeskRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query == null ? "" : query,
        from,
        one(headers, "Accept-Language").orElse(""),
        body);
  }

  private static Optional<String> one(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }

  private static void send(HttpExchange exchange, DeskAnswer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (answer.isPage()) {
      headers.set("Content-Security-Policy", DeskAnswer.POLICY);
    }
    answer.location().ifPresent(to -> headers.set("Location", to));
    answer
        .file()
        .ifPresent(
            name -> headers.set("Content-Disposition", "attachment; filename=\"" + name + "\""));
    boolean silent = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), silent ? -1 : answer.body().length);
    if (!silent) {
      exchange.getResponseBody().write(answer.body());
    }
  }
}
