package kz.igilik.formats.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.digest.Digests;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.zip.Zip;

/**
 * A ZIP with a list of what is in it, and the digests of all other files as {@code sha256sum -c}
 * reads them. It is packed anew from the files of the same bake, so it is never partial or stale.
 */
public final class PackFormat implements Format {
  private static final String DIGESTS = "SHA256SUMS.txt";

  private final Pack pack;

  private PackFormat(Pack pack) {
    this.pack = pack;
  }

  /** All versions of the logo. */
  public static PackFormat ofLogo(Site site, String language) {
    return new PackFormat(
        new Pack(
            language,
            Addresses.logoZip(language),
            Addresses.logo(language),
            "logo.pack",
            Contributions.ofLogo(site)));
  }

  /** Everything for a report. */
  public static PackFormat ofKit(Site site, String language) {
    return new PackFormat(
        new Pack(
            language,
            Addresses.kitZip(language),
            Addresses.section(language, "press"),
            "kit.pack",
            Contributions.ofKit(site, language)));
  }

  /** What partners can post. */
  public static PackFormat ofToolkit(Site site, String language) {
    return new PackFormat(
        new Pack(
            language,
            Addresses.toolkitZip(language),
            Addresses.toolkit(language),
            "toolkit.pack",
            Contributions.ofToolkit(site)));
  }

  @Override
  public FileKind kind() {
    return FileKind.ZIP;
  }

  @Override
  public Stream<String> paths() {
    return pack.parts().isEmpty() ? Stream.empty() : Stream.of(pack.path());
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    if (pack.parts().isEmpty()) {
      return;
    }
    Wording wording = supplies.wordings().in(pack.language());
    var entries = new ArrayList<Zip.Entry>();
    var list = list(supplies, wording);
    for (Contribution part : pack.parts()) {
      List<Zip.Entry> own = part.files(supplies, wording);
      if (!own.isEmpty()) {
        list.heading(part.title(wording));
        own.forEach(entry -> list.item(entry.name()));
        entries.addAll(own);
      }
    }
    entries.add(0, new Zip.Entry("README.txt", list.bytes()));
    entries.add(new Zip.Entry(DIGESTS, digests(entries)));
    files.accept(new OutputFile(pack.path(), Zip.of(entries)));
  }

  private PlainLines list(Supplies supplies, Wording wording) {
    var campaign = supplies.site().campaign();
    var words = wording.words();
    var list =
        new PlainLines()
            .line(words.get(pack.title(), "campaign", wording.text(campaign.name())))
            .line(campaign.url(pack.page().path()));
    return list.line(words.get("kit.samples"));
  }

  private static byte[] digests(List<Zip.Entry> entries) {
    var text = new StringBuilder();
    for (Zip.Entry entry : entries) {
      text.append(HexFormat.of().formatHex(Digests.content(entry.bytes())))
          .append("  ")
          .append(entry.name())
          .append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
