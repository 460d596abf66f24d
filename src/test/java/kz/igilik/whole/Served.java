package kz.igilik.whole;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A campaign that is baked when a test first asks for it, and served on loopback. */
public final class Served {
  private final Supplier<Path> source;
  private final Instant now;
  private final LocalServer server = new LocalServer(this::site);
  private Optional<WholeSite> site = Optional.empty();
  private Optional<WholeSite> withoutSamples = Optional.empty();

  public Served(Supplier<Path> source) {
    this(source, WholeSite.BEFORE);
  }

  /** As it is baked at {@code now}. */
  Served(Supplier<Path> source, Instant now) {
    this.source = source;
    this.now = now;
  }

  public synchronized WholeSite site() {
    if (site.isEmpty()) {
      site = Optional.of(WholeSite.bake(source.get(), server.root(), now));
    }
    return site.get();
  }

  /** As the web master gets it with {@code --without-samples}. */
  public synchronized WholeSite withoutSamples() {
    if (withoutSamples.isEmpty()) {
      withoutSamples = Optional.of(WholeSite.bake(source.get(), server.root(), true));
    }
    return withoutSamples.get();
  }

  /** Where it is served, and the base URL it was baked with. */
  public URI root() {
    site(); // baked before a browser waits for it
    return server.root();
  }

  /** The same files in a sub-folder of the host. */
  URI deepRoot() {
    site();
    return server.deepRoot();
  }
}
