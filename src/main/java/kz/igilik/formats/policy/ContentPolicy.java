package kz.igilik.formats.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.digest.Digests;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/**
 * The value of a {@code Content-Security-Policy} that fits this bake: only what its pages contain
 * is allowed. On one line, for copying into a host's settings.
 */
public final class ContentPolicy implements Format {

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.contentPolicy());
  }

  /** Makes nothing in preview, where not all pages have been made. */
  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies
        .finished()
        .pages()
        .map(pages -> file(pages.scripts(), pages.styles()))
        .ifPresent(files);
  }

  static OutputFile file(Collection<String> scripts, Collection<String> styles) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'" + digests(scripts), // and the worker, in browsers before 2021
            "style-src 'self'" + digests(styles),
            "img-src 'self'",
            "media-src 'self'", // videos and their captions
            "connect-src 'self'", // the index of the search
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'self'", // of the page that the worker shows without a connection
            "frame-ancestors 'none'");
    return new OutputFile(Addresses.contentPolicy(), (policy + "\n").getBytes(UTF_8));
  }

  private static String digests(Collection<String> texts) {
    return texts.stream()
        .map(text -> " 'sha256-" + digest(text) + "'")
        .sorted()
        .collect(Collectors.joining());
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Digests.content(text.getBytes(UTF_8)));
  }
}
