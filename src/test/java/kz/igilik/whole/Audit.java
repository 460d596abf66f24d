package kz.igilik.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Accessibility barriers of the page that is open in the browser, one line each. */
public final class Audit {
  private static final String AXE = axe();

  /**
   * Of long lists browsers lay out only what is near. The tool measures in several steps, and what
   * is laid out between them would seem to cover what was measured before.
   */
  private static final String RUN =
      """
      async () => {
        document.querySelectorAll('.day').forEach(day => day.style.contentVisibility = 'visible');
        const found = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: {
            'target-size': {enabled: true},
            'label-content-name-mismatch': {enabled: true},
            region: {enabled: true},
          },
          resultTypes: ['violations'],
        });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private static final String OVERFLOW =
      """
      () => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const wide = [...document.querySelectorAll('body *')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.width > 0 && (box.right > room + 1 || box.left < -1) && !e.closest('svg, .skip');
        });
        return ['wider than the window at ' + wide.slice(-3).map(e => e.outerHTML.slice(0, 90)).join(' and ')];
      }
      """;

  /** Links in running text and outlines on the map, which a list repeats, may be smaller. */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('a, button, summary')]
        .filter(e => getComputedStyle(e).display !== 'inline' && !e.closest('.skip, svg'))
        .filter(e => e.checkVisibility())
        .filter(e => { const box = e.getBoundingClientRect(); return Math.min(box.width, box.height) < 24; })
        .map(e => 'small target: ' + e.outerHTML.slice(0, 120))
      """;

  /**
   * Main actions must be easy to hit with a thumb, even on a bus; links in running text need not.
   */
  private static final String SMALL_ACTIONS =
      """
      () => [...document.querySelectorAll(
          '.button, button:not(.link), .help-button, .exit, .brand, .langs a, .menu summary, .filter > summary, select, input:not([type=checkbox]), a[href^="tel:"]')]
        .filter(e => getComputedStyle(e).display !== 'inline' && e.checkVisibility())
        .filter(e => { const box = e.getBoundingClientRect(); return Math.min(box.width, box.height) < 43.5; })
        .map(e => e.getBoundingClientRect().width + ' by ' + e.getBoundingClientRect().height + ': ' + e.outerHTML.slice(0, 120))
      """;

  private Audit() {}

  /** All barriers that can be found automatically. */
  public static List<String> obstacles(Page page) {
    return Stream.of(axe(page), overflow(page), smallTargets(page)).flatMap(List::stream).toList();
  }

  /** Name and version of the tool: {@code axe-core 4.14.1}. */
  static String tool() {
    Matcher version = Pattern.compile("axe v([0-9.]+)").matcher(AXE);
    if (!version.find()) {
      throw new AssertionError("axe does not say its version");
    }
    return "axe-core " + version.group(1);
  }

  /** The script as its makers released it. */
  static String script() {
    return AXE;
  }

  private static List<String> axe(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(AXE);
    }
    return lines(page, RUN);
  }

  static List<String> overflow(Page page) {
    return lines(page, OVERFLOW);
  }

  /** Main actions that are less than 44 pixels wide or high. */
  static List<String> smallActions(Page page) {
    return lines(page, SMALL_ACTIONS);
  }

  private static List<String> smallTargets(Page page) {
    return lines(page, SMALL_TARGETS);
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Page page, String script) {
    return (List<String>) page.evaluate(script, Map.of());
  }

  private static String axe() {
    try (InputStream script = Audit.class.getResourceAsStream("axe/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
