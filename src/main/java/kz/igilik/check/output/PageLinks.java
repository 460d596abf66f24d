package kz.igilik.check.output;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.check.TextLinks;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;
import kz.igilik.site.Address;
import kz.igilik.site.Page;
import kz.igilik.site.SourceTree;

/**
 * Checks the internal links of finished pages: each must lead to a published file and an existing
 * anchor. This covers links in a campaign's own templates, too. A full address may belong to
 * another program on the same host, so there it is only a warning.
 */
public final class PageLinks {
  private final String base;
  private final String basePath;
  private final SourceTree tree;
  private final TextLinks texts;
  private final Problems problems;

  /** Each target that pages link to, and each anchor that a page links to but lacks. */
  private final Map<String, Link> links = new ConcurrentHashMap<>();

  /**
   * Sorted hash codes of the ids of each page, by file. The ids themselves would take much memory.
   */
  private final Map<String, int[]> ids = new ConcurrentHashMap<>();

  /** The ids themselves, of the pages to whose places texts link. */
  private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

  /** A link as the first page with it writes it, and how often it occurs. */
  private record Link(String written, Page page, String file, int times) {
    Link and(Link other) {
      Link first = file.compareTo(other.file) <= 0 ? this : other;
      return new Link(first.written, first.page, first.file, times + other.times);
    }
  }

  /**
   * @param base address of the site, with a trailing slash
   * @param texts the links that editors wrote, so that a broken one is told at its line
   */
  public PageLinks(URI base, SourceTree tree, TextLinks texts, Problems problems) {
    this.base = base.toString();
    this.basePath = base.getPath();
    this.tree = tree;
    this.texts = texts;
    this.problems = problems;
    texts.files().forEach(file -> names.put(file, Set.of()));
  }

  OfPage on(Page page) {
    return new OfPage(page);
  }

  /** Collects the ids and links of one page while its tags are read. */
  final class OfPage {
    private final Page page;
    private final String file;
    private final String folder;
    private final Set<String> own = new HashSet<>();
    private final Set<String> anchors = new TreeSet<>();

    private OfPage(Page page) {
      this.page = page;
      file = page.address().file();
      String path = page.address().path();
      folder = path.substring(0, path.lastIndexOf('/') + 1);
    }

    void id(String id) {
      own.add(id);
    }

    /**
     * @param written value of the attribute, as the page has it
     */
    void link(String written) {
      if (written.startsWith("#")) {
        anchors.add(written);
      } else {
        target(written, folder).ifPresent(target -> add(target, written));
      }
    }

    private void add(String target, String written) {
      links.merge(target, new Link(written, page, file, 1), Link::and);
    }

    void finished() {
      names.computeIfPresent(file, (any, none) -> Set.copyOf(own));
      ids.put(file, own.stream().mapToInt(String::hashCode).sorted().toArray());
      for (String anchor : anchors) {
        if (anchor.length() > 1 && !own.contains(decoded(anchor.substring(1)))) {
          add(anchor, anchor);
        }
      }
    }
  }

  /** The target within the site as a path from its root, with its anchor; empty for other sites. */
  private Optional<String> target(String written, String folder) {
    String place = written.indexOf('&') < 0 ? written : written.replace("&amp;", "&");
    int hash = place.indexOf('#');
    String anchor = hash < 0 || place.startsWith("#:~:", hash) ? "" : place.substring(hash);
    String path = hash < 0 ? place : place.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    if (path.startsWith(base)) {
      path = path.substring(base.length());
    } else if (path.startsWith("//") || hasScheme(path)) {
      return Optional.empty();
    } else if (path.startsWith("/")) {
      if (!path.startsWith(basePath)) {
        return Optional.empty();
      }
      path = path.substring(basePath.length());
    } else {
      path = resolved(path, folder);
    }
    return Optional.of(decoded(anchor.length() > 1 ? path + anchor : path));
  }

  private static boolean hasScheme(String path) {
    int colon = path.indexOf(':');
    int slash = path.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash);
  }

  /**
   * Resolves a relative path. One that leads above the root keeps its {@code ..} steps and so
   * matches no file.
   */
  private static String resolved(String path, String folder) {
    int from = folder.length();
    int at = 0;
    while (path.startsWith("../", at) && from > 0) {
      from = folder.lastIndexOf('/', from - 2) + 1;
      at += 3;
    }
    at += path.startsWith("./", at) ? 2 : 0;
    return folder.substring(0, from) + path.substring(at);
  }

  private static String decoded(String place) {
    try {
      return place.indexOf('%') < 0
          ? place
          : URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noCode) {
      return place;
    }
  }

  /**
   * Reports the broken links, each target once.
   *
   * @param files paths of all files of the site
   */
  public void report(Set<String> files) throws IOException {
    var told = new LinkedHashMap<String, Broken>();
    Set<String> ofTexts = reportTexts();
    var others = new TreeMap<>(links);
    others.keySet().removeAll(ofTexts);
    for (var entry : others.entrySet()) {
      broken(entry.getKey(), entry.getValue(), files)
          .ifPresent(broken -> told.merge(broken.link().written(), broken, Broken::and));
    }
    for (Broken broken : told.values()) {
      Link link = broken.link();
      problems.report(
          broken.code(),
          Whence.of(link.written(), link.page(), tree),
          link.written(),
          link.file(),
          link.times(),
          broken.file());
    }
  }

  /**
   * Reports the links of texts to places that the pages looked at do not have; returns their
   * targets.
   */
  public Set<String> reportTexts() {
    var told = new TreeSet<String>();
    for (TextLinks.Place place : texts.places()) {
      Set<String> known = names.get(place.file());
      String anchor = decoded(place.anchor());
      if (!known.isEmpty() && !known.contains(anchor)) {
        String all = String.join(", ", new TreeSet<>(known));
        String near = Suggestion.nearest(anchor, known).orElse("");
        problems.report(Code.LINK_PLACE_MISSING, place.at(), place.target(), all, near);
        String path = place.file().replaceFirst("index\\.html$", "");
        told.add(path + "#" + anchor);
      }
    }
    return told;
  }

  /** A broken link. A relative one in a template may have many targets but is one mistake. */
  private record Broken(Code code, Link link, String file) {
    Broken and(Broken other) {
      Link both = link.and(other.link);
      return new Broken(code, both, both.page().equals(link.page()) ? file : other.file);
    }
  }

  private Optional<Broken> broken(String target, Link link, Set<String> files) {
    int hash = target.indexOf('#');
    if (hash == 0) {
      return Optional.of(new Broken(Code.PAGE_ANCHOR_BROKEN, link, link.file()));
    }
    String file = new Address(hash < 0 ? target : target.substring(0, hash)).file();
    if (!files.contains(file)) {
      boolean whole = link.written().startsWith(base);
      return Optional.of(
          new Broken(whole ? Code.PAGE_ADDRESS_UNKNOWN : Code.PAGE_LINK_BROKEN, link, file));
    }
    return hash < 0 || has(file, target.substring(hash + 1))
        ? Optional.empty()
        : Optional.of(new Broken(Code.PAGE_ANCHOR_BROKEN, link, file));
  }

  private boolean has(String file, String id) {
    int[] known = ids.get(file);
    return known == null || Arrays.binarySearch(known, id.hashCode()) >= 0;
  }
}
