package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing overlaps anything else, no text overflows its box, and no word or mark is torn. */
class OverlapIT {
  private static final String SCRIPT =
      """
      () => {
        const found = [];
        const boxes = 'main .sidebar, main .wall__line, main .stack--wide';
        const name = e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30);
        for (const box of document.querySelectorAll(boxes)) {
          const parts = [...box.children].map(e => [e, e.getBoundingClientRect()])
            .filter(([e, r]) => r.width > 1 && r.height > 1);
          parts.forEach(([a, r], i) => parts.slice(i + 1).forEach(([b, s]) => {
            if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1
                && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1) {
              found.push(name(a) + ' and ' + name(b));
            }
          }));
        }
        for (const text of document.querySelectorAll('main .wall__way--chat')) {
          const r = text.getBoundingClientRect(), s = text.closest('div').getBoundingClientRect();
          if (r.left < s.left - 1 || r.right > s.right + 1 || text.scrollWidth > text.offsetWidth + 1) {
            found.push(name(text) + ' leaves its box');
          }
        }
        const part = document.createRange();
        const isTorn = rects => rects.length > 1 && rects[rects.length - 1].top - rects[0].top > 4;
        const marks = 'main .tag, main a + .quiet, main b + .quiet';
        for (const whole of document.querySelectorAll(marks)) {
          if (isTorn(whole.getClientRects())) {
            found.push(name(whole) + ' is torn between lines');
          }
        }
        for (const item of document.querySelectorAll('main li')) {
          if (getComputedStyle(item).display !== 'inline' && item.getClientRects().length > 1) {
            found.push(name(item) + ' is torn between columns');
          }
        }
        for (const heading of document.querySelectorAll('main h1, main th, main .pill b')) {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{M}]+/gu)) {
              part.setStart(texts.currentNode, word.index);
              part.setEnd(texts.currentNode, word.index + word[0].length);
              if (isTorn(part.getClientRects())) {
                found.push(word[0] + ' is torn between lines');
              }
            }
          }
        }
        const words = e => {
          part.selectNodeContents(e);
          return part.getBoundingClientRect();
        };
        for (const cell of document.querySelectorAll('main thead th + th')) {
          const r = words(cell), s = words(cell.previousElementSibling);
          if (r.top < s.bottom && Math.max(r.left - s.right, s.left - r.right) < 8) {
            found.push(name(cell) + ' stands too near to the column before it');
          }
        }
        for (const when of document.querySelectorAll('main .hue b')) {
          const item = when.closest('.hue'), box = item.getBoundingClientRect(), edges = getComputedStyle(item), r = words(when);
          const start = edges.direction === 'rtl' ? box.right - parseFloat(edges.borderRightWidth) - r.right : r.left - box.left - parseFloat(edges.borderLeftWidth);
          if (r.width && parseFloat(edges.borderInlineStartWidth) > 2 && start < 4) {
            found.push(name(item) + ' has its words at its edge');
          }
        }
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode, before = text.previousSibling;
          if (text.data.trim() === '·' && before && before.getClientRects && words(text).width) {
            part.selectNodeContents(text);
            const ends = [...before.getClientRects()].pop();
            if (ends && part.getClientRects()[0].top > ends.bottom - 2) {
              found.push('a dot begins a line behind ' + name(before));
            }
          }
          for (const run of text.data.matchAll(/\\+\\d[\\d\\s]{5,}\\d|https?:\\/\\/\\S*|[a-z0-9.-]+\\/$/giu)) {
            let last = null;
            for (let i = run.index; i < run.index + run[0].length; i++) {
              part.setStart(text, i);
              part.setEnd(text, i + 1);
              const r = part.getBoundingClientRect();
              if (!r.width) continue;
              if (last && Math.abs(last.top - r.top) < 4 && r.left < last.left) {
                found.push(run[0] + ' runs backwards');
                break;
              }
              last = r;
            }
          }
        }
        return found;
      }
      """;

  @Test
  void onPagesOfTheCampaign() {
    for (String language : List.of("kk", "ru")) {
      nothingOverlaps(FullCampaign.site(), FullCampaign.root(), language);
    }
  }

  @Test
  void withLongAddressesAndFromRightToLeft() {
    for (String language : List.of("ar", "en")) {
      nothingOverlaps(SecondCampaign.site(), SecondCampaign.root(), language);
    }
  }

  private static void nothingOverlaps(WholeSite site, URI root, String language) {
    for (int width : List.of(320, 768, 1280)) {
      try (var visit = Browser.visit(width)) {
        for (var shown : Gallery.of(site, language)) {
          assertThat((List<?>) visit.open(root, shown.path()).evaluate(SCRIPT))
              .as("%s at %d", shown.path(), width)
              .isEmpty();
        }
      }
    }
  }
}
