package kz.igilik.whole;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What large letters push out of sight on the page that is open in the browser, one line each. Asks
 * where each line of text stands: whether a page can be scrolled sideways does not tell what a box
 * with hidden overflow cuts off.
 */
final class LargeText {
  private static final String LOST =
      """
      () => {
        const room = document.documentElement.clientWidth, found = new Set(), styles = new Map();
        const style = e => styles.get(e) || styles.set(e, getComputedStyle(e)).get(e);
        const name = e => e.tagName.toLowerCase() + [...e.classList].map(one => '.' + one).join('');
        const range = document.createRange();
        const lines = node => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].filter(r => r.width >= 1 && r.height >= 1);
        };
        const cutter = (line, e) => {
          for (; e !== document.documentElement; e = e.parentElement) {
            const {overflowX, overflowY} = style(e), box = e.getBoundingClientRect();
            if (overflowX === 'auto' || overflowX === 'scroll') return null;
            if (overflowX !== 'visible' && (line.left < box.left - 1 || line.right > box.right + 1)) return name(e);
            if (overflowY !== 'visible' && (line.top < box.top - 3 || line.bottom > box.bottom + 3)) return name(e);
          }
          return line.left < -1 || line.right > room + 1 ? 'the window' : null;
        };
        const boxOf = e => {
          while (['inline', 'contents'].includes(style(e).display)) e = e.parentElement;
          return e;
        };
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode, parent = text.parentElement, words = text.data.trim();
          if (!words || parent.closest('.hidden, .skip, script')) continue;
          const head = parent.closest('thead'); // for screen readers only, where a table is a list
          if (head && head.getBoundingClientRect().width <= 1) continue;
          if (!parent.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
          const said = '"' + words.slice(0, 40) + '" in ' + name(parent), box = boxOf(parent);
          const edge = box.getBoundingClientRect(), all = lines(text);
          for (const line of all) {
            const cut = cutter(line, parent);
            if (cut) found.add(said + ' is cut by ' + cut);
            else if (line.left < edge.left - 1.5 || line.right > edge.right + 1.5) found.add(said + ' leaves ' + name(box));
          }
          const rows = new Set(all.map(line => Math.round(line.top / 4))).size;
          const least = words.split(/[\\s-]+/).reduce((sum, word) => sum + Math.ceil(word.length / 10), 0);
          if (rows > Math.max(3, least) && !parent.closest('code, pre')) found.add(said + ' is torn to pieces');
          if (/^\\d+$/.test(words) && all.length > 1) found.add(said + ' is torn between lines');
          const before = text.previousSibling && text.previousSibling.getClientRects;
          if (words === '·' && before && all.length && all[0].top > [...text.previousSibling.getClientRects()].pop().bottom - 2) {
            found.add(said + ' begins a line');
          }
          if (!parent.closest('.prose ul li, body > main > ul li')) continue;
          for (const word of text.data.matchAll(/(?<![@.\\/\\p{L}\\p{M}])[\\p{L}\\p{M}]+/gu)) {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const parts = [...range.getClientRects()], wide = parts.reduce((sum, part) => sum + part.width, 0);
            if (parts.length > 1 && wide < room * .8) found.add(word[0] + ' is torn, though the page has room for it');
          }
        }
        const whole = e => {
          range.selectNodeContents(e);
          return range.getBoundingClientRect();
        };
        for (const way of document.querySelectorAll('.numbers li + li, .gate__help li + li')) {
          const last = way.previousElementSibling, number = whole(way.querySelector('b')), named = whole(way.querySelector('span'));
          const apart = Math.min(number.top, named.top) - whole(last.querySelector('span')).bottom;
          if (!number.width || Math.abs(number.left - whole(last.querySelector('b')).left) > 2) continue; // in the next column
          const own = named.top > number.bottom - 9 ? named.top - number.bottom : 0;
          if (apart < own + 6) found.add(way.textContent.trim() + ' stands as near to the name before it as to its own');
        }
        const title = document.querySelector('main h1');
        for (const heading of title ? document.querySelectorAll('main h2:not(.hidden), main h3') : []) {
          if (parseFloat(style(heading).fontSize) > parseFloat(style(title).fontSize) + .1) found.add(name(heading) + ' is larger than the title');
        }
        for (const way of document.querySelectorAll('.help-button, .langs a, .menu summary')) {
          const box = way.getBoundingClientRect();
          if (!box.width) continue;
          if (box.left < 0 || box.right > room || Math.min(box.width, box.height) < 43.5) found.add(name(way) + ' is not whole');
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          if (!top || !(way.contains(top) || top.contains(way))) found.add(name(way) + ' cannot be reached');
        }
        return [...found];
      }
      """;

  private LargeText() {}

  /** Letters of this size on all of the page, as readers set it in their browser. */
  static void enlarge(Page page, int percent) {
    page.evaluate(
        "percent => { window.letters = window.letters || new CSSStyleSheet();"
            + " window.letters.replaceSync(`:root { font-size: ${percent}% }`);"
            + " if (!document.adoptedStyleSheets.includes(window.letters))"
            + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, window.letters]; }",
        percent);
  }

  @SuppressWarnings("unchecked")
  static List<String> lost(Page page) {
    return (List<String>) page.evaluate(LOST, Map.of());
  }
}
