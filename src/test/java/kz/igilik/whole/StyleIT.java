package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published style means what its authors wrote: in a browser that supports layers and logical
 * properties, every element has the same computed style with the original sheets, which are joined
 * here without the program.
 */
class StyleIT {
  private static final Path CSS = Path.of("assets", "css");
  private static final Pattern IMPORT =
      Pattern.compile("@import url\\(([^)]+)\\)(?: layer\\((\\w+)\\))?;");
  private static final Pattern HUE = Pattern.compile("\\.b-[a-z0-9-]+\\{--h:\\d+\\}");
  private static final Pattern TOKENS =
      Pattern.compile("(?:@(?:media|supports)[^{}]*\\{)?:root\\{[^}]*\\}\\}?");

  /**
   * Style of all elements and of what stands before and after them. Of elements that are alike,
   * with parents that are alike, only the first ones.
   */
  private static final String STYLES =
      """
      () => {
        const seen = new Map(), found = [];
        const visit = (element, above) => {
          const brothers = element.parentNode.children;
          const at = Array.prototype.indexOf.call(brothers, element);
          const own = above + '>' + element.localName + '.' + element.getAttribute('class')
              + (at === brothers.length - 1 ? ':last' : ':' + Math.min(at, 2))
              + element.lang + element.hidden + element.getAttribute('aria-current');
          const times = (seen.get(own) || 0) + 1;
          seen.set(own, times);
          if (times > 2) return;
          for (const part of ['', '::before', '::after']) {
            const style = getComputedStyle(element, part);
            if (part && style.content === 'none') continue;
            const values = {};
            for (const name of style) if (!name.startsWith('--')) values[name] = style.getPropertyValue(name);
            found.push([own.split('>').slice(-4).join('>') + part, values]);
          }
          for (const child of element.children) visit(child, own);
        };
        visit(document.body, '');
        return found;
      }
      """;

  /** Stores the computed styles, swaps in the original sheets, and reports the differences. */
  private static final String COMPARE =
      """
      ([sheet, kind]) => {
        const styles = %s;
        const before = styles();
        document.querySelectorAll('head style, head link[rel=stylesheet]').forEach(old => old.remove());
        const style = document.createElement('style');
        style.textContent = sheet + kind;
        document.head.append(style);
        const after = styles();
        const wrong = before.length === after.length ? [] : ['other parts: ' + before.length + ', ' + after.length];
        before.forEach(([name, values], i) => {
          if (after[i] === undefined) return;
          for (const property in values) {
            if (values[property] !== after[i][1][property]) {
              wrong.push(name + ' ' + property + ': ' + values[property] + ', but authors wrote ' + after[i][1][property]);
            }
          }
        });
        return [before.length].concat(wrong.slice(0, 20));
      }
      """
          .formatted(STYLES.strip());

  @Test
  void fromLeftToRight() {
    var seen = FullCampaign.site();
    compare(seen, FullCampaign.root(), onePageOfEachKind(seen, "kk"));
  }

  @Test
  void fromRightToLeftAndWithTextsOfAnotherDirectionInside() {
    var seen = SecondCampaign.site();
    List<String> pages = new ArrayList<>(onePageOfEachKind(seen, "ar"));
    pages.addAll(onePageOfEachKind(seen, "fr"));
    compare(seen, SecondCampaign.root(), pages);
  }

  private static void compare(WholeSite site, URI root, List<String> pages) {
    String all =
        layered("site.css") + layer("tokens", published(site, TOKENS)) + published(site, HUE);
    Map<String, List<Object>> wrong = new TreeMap<>();
    int styles = 0;
    for (int width : List.of(360, 1280)) {
      try (var visit = Browser.visit(width, wishes -> wishes.setBypassCSP(true))) {
        for (String page : pages) {
          visit.open(root, page);
          for (Media media : media(page)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            visit.page().reload();
            List<?> told = (List<?>) visit.page().evaluate(COMPARE, sheets(page, all));
            styles += (int) told.get(0);
            if (told.size() > 1) {
              wrong.put(
                  page + " " + width + " " + media, List.copyOf(told.subList(1, told.size())));
            }
          }
        }
      }
    }
    System.out.printf("%d styles compared on %d pages%n", styles, pages.size());
    assertThat(wrong).isEmpty();
    assertThat(styles).isGreaterThan(100 * pages.size());
  }

  /** Pages that are printed are compared in print, too. */
  private static List<Media> media(String page) {
    return page.contains("poster") || page.contains("card") || page.contains("helplines")
        ? List.of(Media.SCREEN, Media.PRINT)
        : List.of(Media.SCREEN);
  }

  private static List<String> sheets(String page, String all) {
    Kind kind = Kind.of(page);
    String own = "kinds/" + kind.written() + ".css";
    return List.of(
        kind == Kind.LITE || kind == Kind.EMBED ? "" : all,
        Files.exists(CSS.resolve(own)) ? layered(own) : "");
  }

  private static List<String> onePageOfEachKind(WholeSite site, String language) {
    return Gallery.of(site, language).stream().map(Gallery.Shown::path).toList();
  }

  /** What the bake alone knows: a campaign's colours and those made of them, the hues of blocks. */
  private static String published(WholeSite site, Pattern rules) {
    return rules
        .matcher(site.text(site.ending(".css").get(0)))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }

  /** A sheet with all that it imports, in layers where its author wants them. */
  private static String layered(String name) {
    try {
      Matcher imports = IMPORT.matcher(Files.readString(CSS.resolve(name)));
      return imports.replaceAll(
          found -> Matcher.quoteReplacement(layer(found.group(2), layered(found.group(1)))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String layer(String name, String text) {
    return name == null ? text : "@layer " + name + "{" + text + "}";
  }
}
