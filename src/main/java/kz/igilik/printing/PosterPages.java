package kz.igilik.printing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages with posters in the folder of a site, found by their addresses. */
public final class PosterPages {
  /** As the fragment of the address names them. */
  public static final List<String> PAPERS = List.of("a4", "a3", "a4-black", "a3-black");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:(?<language>[a-z]{2,3})/regions/(?<own>[a-z0-9-]+)/poster|posters/(?<common>[a-z0-9-]+))/(?<week>\\d{4}-\\d{2}-\\d{2})/index\\.html");

  private PosterPages() {}

  /**
   * One poster.
   *
   * @param language of its text; {@code all} for all side by side
   * @param week day its week begins with
   */
  public record Poster(Path page, String region, String week, String language) {
    /** The poster on a paper. */
    public URI on(String paper) {
      return URI.create(page.toUri() + "#" + paper);
    }

    /** {@code almaty/2023-05-22-kk-a4.pdf}. */
    public String file(String paper) {
      return region + "/" + String.join("-", week, language, paper) + ".pdf";
    }
  }

  /** In the order of their files. */
  public static List<Poster> in(Path site) throws IOException {
    var posters = new ArrayList<Poster>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(one -> one.endsWith("index.html")).sorted().toList()) {
        Matcher page = PAGE.matcher(site.relativize(file).toString().replace('\\', '/'));
        if (page.matches()) {
          posters.add(poster(file, page));
        }
      }
    }
    return posters;
  }

  private static Poster poster(Path file, Matcher page) {
    boolean common = page.group("common") != null;
    return new Poster(
        file.toAbsolutePath(),
        page.group(common ? "common" : "own"),
        page.group("week"),
        common ? "all" : page.group("language"));
  }
}
