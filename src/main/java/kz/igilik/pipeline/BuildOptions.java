package kz.igilik.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.model.SiteUrl;

/**
 * Options of one bake.
 *
 * @param source folder with {@code data} and {@code content}
 * @param output folder of the finished site
 * @param baseUrl where the site will live, instead of the campaign's own
 * @param now moment of the bake; decides which days the home page names first and when a cancelled
 *     date leaves calendars
 * @param withoutSamples leaves out everything that is marked as a sample
 */
public record BuildOptions(
    Path source, Path output, Optional<URI> baseUrl, Instant now, boolean withoutSamples) {

  /** The address of a site, if a text is one: {@code https://igilik.example/}. */
  public static Optional<URI> siteUrl(String text) {
    return SiteUrl.read(text);
  }

  /** Options for commands that only read the sources; {@code output} and {@code now} are unused. */
  public static BuildOptions ofSources(Path source, boolean withoutSamples) {
    return ofSources(source, withoutSamples, Instant.EPOCH);
  }

  /** The same, with a moment that is used. */
  public static BuildOptions ofSources(Path source, boolean withoutSamples, Instant now) {
    return new BuildOptions(source, Path.of(""), Optional.empty(), now, withoutSamples);
  }
}
