package kz.igilik.view;

/** A page as its template sees it: the frame that all pages share, and what is its own. */
public interface PageView {
  Frame frame();
}
