package kz.igilik.formats.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.model.Event;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.view.make.EmbedCode;

/** The answers of one language. A static site cannot read a wish for a size, so all are alike. */
public final class OembedFormat implements Format {
  private final Site site;
  private final String language;

  public OembedFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.DATA;
  }

  @Override
  public Stream<String> paths() {
    return site.campaign().publish().has(Part.EMBEDS)
        ? pages().map(Addresses::oembed)
        : Stream.empty();
  }

  private Stream<Address> pages() {
    return Stream.of(
            site.regions().stream().map(region -> Addresses.region(language, region.id())),
            site.events().stream().map(event -> Addresses.event(language, event)),
            Stream.of(Addresses.section(language, "helplines")).filter(any -> site.hasHelp()))
        .flatMap(all -> all);
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    Wording wording = supplies.wordings().in(language);
    supplies
        .plan()
        .pages(Page.EmbedPage.class, language)
        .map(page -> file(page.original(), wording))
        .forEach(files);
  }

  private OutputFile file(Page page, Wording wording) {
    String title = title(page, wording);
    JsonObject answer =
        new JsonObject()
            .put("version", "1.0")
            .put("type", "rich")
            .put("title", title)
            .put("provider_name", wording.text(site.campaign().name()))
            .put("provider_url", site.campaign().url(Addresses.home(language).path()))
            .put("cache_age", EmbedCode.CACHED)
            .put("html", EmbedCode.of(site.campaign(), page, title))
            .put("width", EmbedCode.WIDTH)
            .put("height", EmbedCode.height(page));
    return new OutputFile(Addresses.oembed(page.address()), answer.text().getBytes(UTF_8));
  }

  /** Says first that it is a sample, and what its status is: the title may be all that is seen. */
  private static String title(Page page, Wording wording) {
    return page.subject()
        .map(
            subject ->
                subject instanceof Event event
                    ? wording
                        .words()
                        .marked(
                            event.sample(),
                            wording.words().under(event.status(), wording.text(event.title())))
                    : wording.alone(((Region) subject).name()))
        .orElseGet(() -> wording.words().get("help.title"));
  }
}
