package kz.igilik.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells every open page the current version of the site; a page that shows another version reloads.
 */
final class LiveReload {
  private static final String TYPE = "text/event-stream; charset=utf-8";

  /** The answer to a HEAD request for the stream. */
  static Answer head() {
    return new Answer(200, TYPE, new byte[0], Optional.empty());
  }

  private final List<HttpExchange> pages = new ArrayList<>();
  private long version;

  /** Keeps the exchange open as a stream of server-sent events. */
  synchronized void join(HttpExchange page) throws IOException {
    page.getResponseHeaders().set("Content-Type", TYPE);
    page.sendResponseHeaders(200, 0);
    if (tell(page)) {
      pages.add(page);
    }
  }

  synchronized void announce(long current) {
    version = current;
    pages.removeIf(page -> !tell(page));
  }

  private boolean tell(HttpExchange page) {
    try {
      String event = "retry: 500\nevent: site\ndata: " + version + "\n\n";
      page.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      page.getResponseBody().flush();
      return true;
    } catch (IOException closed) {
      page.close();
      return false;
    }
  }
}
