package kz.igilik.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import kz.igilik.site.SourceTree;

/** Gives Freemarker the templates of a source folder, or else the built-in ones. */
final class TreeLoader implements TemplateLoader {
  private final SourceTree tree;
  private final String folder;

  TreeLoader(SourceTree tree, String folder) {
    this.tree = tree;
    this.folder = folder;
  }

  /** Sources of the same name are equal, because the cache lives for one bake only. */
  private record Found(String name, String text) {}

  @Override
  public Object findTemplateSource(String name) throws IOException {
    return tree.read(folder + name)
        .map(bytes -> new Found(name, new String(bytes, StandardCharsets.UTF_8)))
        .orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Found) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is open.
  }
}
