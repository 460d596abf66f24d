package kz.igilik.check.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import kz.igilik.site.Page;

/**
 * Scans the tags of finished pages once, as bytes, because there are many pages. {@link PageLoads}
 * and {@link PageLinks} judge what it finds.
 */
public final class PageTags {
  private final PageLoads loads;
  private final PageLinks links;

  public PageTags(PageLoads loads, PageLinks links) {
    this.loads = loads;
    this.links = links;
  }

  /** Scans a finished page. Thread-safe. */
  public void look(Page page, byte[] bytes) {
    new Walk(page, bytes, links.on(page)).run();
  }

  /** The scan of one page. */
  private final class Walk {
    private final Page page;
    private final byte[] bytes;
    private final PageLinks.OfPage own;
    private int at;

    Walk(Page page, byte[] bytes, PageLinks.OfPage own) {
      this.page = page;
      this.bytes = bytes;
      this.own = own;
    }

    void run() {
      at = next('<', 0);
      while (at < bytes.length) {
        at = next('<', starts("<!--", at) ? end("-->", at + 4) : tag());
      }
      own.finished();
    }

    /** Reads a tag and returns the offset behind it, or behind the text of a script or style. */
    private int tag() {
      int nameEnd = at + 1;
      while (nameEnd < bytes.length && isLetter(bytes[nameEnd])) {
        nameEnd++;
      }
      if (nameEnd == at + 1) {
        return nameEnd; // an end tag
      }
      int end = attributes(nameEnd);
      int length = nameEnd - at - 1;
      if (length < PageLoads.SHORTEST) {
        return end;
      }
      String name = new String(bytes, at + 1, length, UTF_8).toLowerCase(Locale.ROOT);
      if (!PageLoads.LOADING.contains(name)) {
        return end;
      }
      String attributes = new String(bytes, nameEnd, end - nameEnd, UTF_8);
      loads.tag(page, name, attributes);
      return name.equals("script") || name.equals("style") ? inside(name, attributes, end) : end;
    }

    /** Passes on ids and links; returns the offset of the character that ends the tag. */
    private int attributes(int from) {
      int i = from;
      while (i < bytes.length && bytes[i] != '>') {
        if (bytes[i] == '=') {
          i = value(i);
        } else if (bytes[i] == '"' || bytes[i] == '\'') {
          i = next((char) bytes[i], i + 1) + 1; // stray quotes hide the end of a tag
        } else {
          i++;
        }
      }
      return Math.min(i, bytes.length);
    }

    private int value(int equals) {
      int start = equals + 1;
      while (start < bytes.length && isSpace(bytes[start])) {
        start++;
      }
      int end;
      int next;
      if (start < bytes.length && (bytes[start] == '"' || bytes[start] == '\'')) {
        end = next((char) bytes[start], ++start);
        next = end + 1;
      } else {
        end = start;
        while (end < bytes.length && bytes[end] != '>' && !isSpace(bytes[end])) {
          end++;
        }
        next = end;
      }
      if (isNamed("id", equals)) {
        own.id(text(start, end));
      } else if (isNamed("href", equals) || isNamed("src", equals)) {
        own.link(text(start, end));
      }
      return next;
    }

    private boolean isNamed(String name, int equals) {
      int end = equals;
      while (isSpace(bytes[end - 1])) {
        end--;
      }
      int start = end - name.length();
      return isSpace(bytes[start - 1]) && starts(name, start);
    }

    private int inside(String name, String attributes, int tagEnd) {
      int from = Math.min(bytes.length, tagEnd + 1);
      int to = Math.max(from, end("</" + name, from) - name.length() - 2);
      if (name.equals("style")) {
        loads.style(page, text(from, to));
      } else if (!attributes.contains("application/ld+json") && !attributes.contains(" src=")) {
        loads.script(text(from, to));
      }
      return to;
    }

    private String text(int from, int to) {
      return new String(bytes, from, Math.max(0, Math.min(to, bytes.length) - from), UTF_8);
    }

    private int end(String sign, int from) {
      int i = next(sign.charAt(0), from);
      while (i < bytes.length && !starts(sign, i)) {
        i = next(sign.charAt(0), i + 1);
      }
      return Math.min(bytes.length, i) + sign.length();
    }

    private boolean starts(String sign, int from) {
      if (from + sign.length() > bytes.length) {
        return false;
      }
      for (int i = 0; i < sign.length(); i++) {
        if (Character.toLowerCase(bytes[from + i]) != sign.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private int next(char sign, int from) {
      int i = from;
      while (i < bytes.length && bytes[i] != sign) {
        i++;
      }
      return i;
    }
  }

  private static boolean isSpace(byte sign) {
    return sign <= ' ' && sign >= 0;
  }

  private static boolean isLetter(byte sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }
}
