package kz.igilik.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.model.SiteUrl;

/**
 * What one bake is asked for.
 *
 * @param source folder with {@code data} and {@code content}
 * @param output folder of the finished site
 * @param baseUrl where the site will live, instead of the campaign's own
 * @param now moment of the bake; decides which days home names first, and when a cancelled date
 *     leaves calendars
 * @param withoutSamples leave out what is marked as a sample
 */
public record BuildOptions(
    Path source, Path output, Optional<URI> baseUrl, Instant now, boolean withoutSamples) {

  /** The address of a site, if a text is one: {@code https://igilik.example/}. */
  public static Optional<URI> siteUrl(String text) {
    return SiteUrl.read(text);
  }

  /** For whoever reads the sources and bakes nothing: output and moment do not matter. */
  public static BuildOptions ofSources(Path source, boolean withoutSamples) {
    return ofSources(source, withoutSamples, Instant.EPOCH);
  }

  /** The same at a moment that matters. */
  public static BuildOptions ofSources(Path source, boolean withoutSamples, Instant now) {
    return new BuildOptions(source, Path.of(""), Optional.empty(), now, withoutSamples);
  }
}
