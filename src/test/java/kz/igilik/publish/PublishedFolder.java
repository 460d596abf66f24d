package kz.igilik.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What a visitor can get from an output folder: its files and the links between them. */
record PublishedFolder(Map<String, byte[]> files) {
  private static final Map<String, List<String>> LINKS = new HashMap<>();

  static PublishedFolder read(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".igilik-")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return new PublishedFolder(files);
  }

  /** Links that lead nowhere, on all pages that a visitor comes to from the root. */
  List<String> brokenLinks() {
    var broken = new TreeSet<String>();
    var seen = new TreeSet<String>();
    var next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String page = next.pop();
      if (!files.containsKey(page)) {
        broken.add(page);
      } else if (seen.add(page) && page.endsWith(".html")) {
        next.addAll(links(page, new String(files.get(page), StandardCharsets.UTF_8)));
      }
    }
    return List.copyOf(broken);
  }

  private static List<String> links(String page, String html) {
    return LINKS.computeIfAbsent(
        page + "\n" + html,
        key ->
            Jsoup.parse(html).select("[href],[src]").stream()
                .map(
                    element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .map(link -> link.replaceFirst("[?#].*", ""))
                .filter(link -> !link.isEmpty() && !link.contains(":") && !link.startsWith("/"))
                .map(link -> resolve(page, link))
                .toList());
  }

  private static String resolve(String page, String link) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String path = Path.of("/" + folder).resolve(link).normalize().toString().substring(1);
    boolean isFolder = link.endsWith("/") || link.endsWith(".") || path.isEmpty();
    return isFolder ? (path.isEmpty() ? "index.html" : path + "/index.html") : path;
  }
}
