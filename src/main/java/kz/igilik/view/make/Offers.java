package kz.igilik.view.make;

import java.util.Optional;

/**
 * The files that pages offer and others make. A page asks for what it has to say of them; only then
 * they are made.
 */
public interface Offers {
  /** The logo in all its versions; empty if the campaign does not offer it. */
  Optional<LogoSheet> logo();

  /** What partners take in a language; empty if the campaign does not offer it. */
  Optional<ToolkitSheet> toolkit(String language);

  /** Whether the site has a file besides pages and assets; known without making it. */
  boolean has(String path);

  /**
   * What can be said of a file of the site.
   *
   * @throws IllegalArgumentException if the site has no such file
   */
  Stored stored(String path);

  /**
   * A finished file.
   *
   * @param files how many files are in it, if it is a ZIP
   * @param width in pixels, if it is a PNG
   * @param height likewise
   */
  record Stored(long bytes, int files, int width, int height) {}
}
