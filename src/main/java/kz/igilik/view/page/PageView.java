package kz.igilik.view.page;

/** A page as its template sees it: the common frame and its own content. */
public interface PageView {
  Frame frame();
}
