package kz.igilik.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Scanner;

/** The stream of versions as a browser reads it. */
final class Events implements AutoCloseable {
  private final InputStream stream;
  private final Scanner lines;

  Events(HttpClient browser, URI server) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(server.resolve("/.igilik/events")).build();
    stream = browser.send(request, BodyHandlers.ofInputStream()).body();
    lines = new Scanner(stream, "UTF-8");
  }

  /** The version of the next event; waits for it. */
  String next() {
    String line;
    do {
      line = lines.nextLine();
    } while (!line.startsWith("data: "));
    return line.substring("data: ".length());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
