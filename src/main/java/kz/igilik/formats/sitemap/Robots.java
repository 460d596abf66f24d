package kz.igilik.formats.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Campaign;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/** Allows search engines everywhere: people in need search for help there, too. */
public final class Robots implements Format {

  @Override
  public FileKind kind() {
    return FileKind.TEXT;
  }

  @Override
  public Stream<String> paths() {
    return Stream.of(Addresses.robots());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    files.accept(file(supplies.site().campaign()));
  }

  static OutputFile file(Campaign campaign) {
    String text = "User-agent: *\nAllow: /\n\nSitemap: " + campaign.url(Addresses.siteMap()) + "\n";
    return new OutputFile(Addresses.robots(), text.getBytes(StandardCharsets.UTF_8));
  }
}
