package kz.igilik.formats.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/**
 * Where moved addresses lead, for hosts that answer with a status of their own: {@code _redirects}
 * for Netlify and Cloudflare, lines to include for nginx and Apache. The pages at the old addresses
 * lead on without them, too. Nothing is made while nothing has moved.
 */
public final class RedirectFormat implements Format {
  private static final String MOVED_FOR_GOOD = "301";

  private final Site site;

  public RedirectFormat(Site site) {
    this.site = site;
  }

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    return site.addresses().moved().isEmpty()
        ? Stream.of()
        : Stream.of(Addresses.REDIRECTS, Addresses.REDIRECTS_NGINX, Addresses.REDIRECTS_APACHE);
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    if (site.addresses().moved().isEmpty()) {
      return;
    }
    files.accept(file(Addresses.REDIRECTS, (from, to) -> from + " " + to + " " + MOVED_FOR_GOOD));
    files.accept(
        file(
            Addresses.REDIRECTS_NGINX,
            (from, to) -> "location = " + from + " { return " + MOVED_FOR_GOOD + " " + to + "; }"));
    files.accept(
        file(
            Addresses.REDIRECTS_APACHE,
            (from, to) ->
                "RedirectMatch " + MOVED_FOR_GOOD + " \"^" + from + "$\" \"" + to + "\""));
  }

  private OutputFile file(String path, BiFunction<String, String, String> line) {
    String root = site.campaign().baseUrl().getRawPath();
    List<String> languages = site.campaign().languages();
    var text = new StringBuilder();
    site.addresses()
        .moved()
        .forEach(
            (from, to) ->
                languages.forEach(
                    language ->
                        text.append(
                                line.apply(
                                    root + Addresses.below(language, from).path(),
                                    root + Addresses.below(language, to).path()))
                            .append('\n')));
    return new OutputFile(path, text.toString().getBytes(UTF_8));
  }
}
