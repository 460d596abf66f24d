package kz.igilik.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.igilik.formats.calendar.CalendarFormat;
import kz.igilik.formats.card.CardFormat;
import kz.igilik.formats.card.SheetFormat;
import kz.igilik.formats.document.DocumentFormat;
import kz.igilik.formats.embed.OembedFormat;
import kz.igilik.formats.feed.FeedFormat;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.kit.PackFormat;
import kz.igilik.formats.lite.GuideTextFormat;
import kz.igilik.formats.lite.LiteTextFormat;
import kz.igilik.formats.logo.LogoFormat;
import kz.igilik.formats.offline.AppManifestFormat;
import kz.igilik.formats.offline.WorkerFormat;
import kz.igilik.formats.opendata.OpenDataFormat;
import kz.igilik.formats.pdf.PdfFormat;
import kz.igilik.formats.policy.ContentPolicy;
import kz.igilik.formats.press.ContactCardFormat;
import kz.igilik.formats.press.FactTableFormat;
import kz.igilik.formats.press.ReleaseTextFormat;
import kz.igilik.formats.redirect.RedirectFormat;
import kz.igilik.formats.schedule.ScheduleFormat;
import kz.igilik.formats.search.SearchFormat;
import kz.igilik.formats.sitemap.Robots;
import kz.igilik.formats.sitemap.SitemapFormat;
import kz.igilik.model.Site;

/** All files of a site except pages and assets: for programs, or for people to forward. */
public final class Formats {
  private final List<Format> wanted;

  public Formats(Site site) {
    this.wanted = standard(site).stream().filter(Format::isWanted).toList();
  }

  /** Every format; to add one, add a line. */
  static List<Format> standard(Site site) {
    var formats = new ArrayList<Format>();
    for (String language : site.campaign().languages()) {
      formats.add(new CalendarFormat(site, language));
      formats.addAll(FeedFormat.of(site, language));
      formats.add(new OembedFormat(site, language));
      formats.add(new ReleaseTextFormat(site, language));
      formats.add(new ContactCardFormat(site, language));
      formats.add(new FactTableFormat(site, language));
      formats.add(new LiteTextFormat(site, language));
      formats.add(new GuideTextFormat(site, language));
      formats.add(new SearchFormat(site, language));
      formats.add(new AppManifestFormat(site, language));
      formats.add(PackFormat.ofLogo(site, language));
      formats.add(PackFormat.ofKit(site, language));
      formats.add(PackFormat.ofToolkit(site, language));
    }
    formats.add(new PdfFormat(site));
    DocumentFormat.ofAllKinds(site).forEach(formats::add);
    formats.add(new SitemapFormat());
    formats.add(new Robots());
    formats.add(new CardFormat(site));
    formats.add(new LogoFormat(site));
    formats.add(new SheetFormat(site));
    formats.add(new ContentPolicy());
    formats.add(new ScheduleFormat());
    formats.add(new RedirectFormat(site));
    formats.add(new WorkerFormat());
    formats.addAll(OpenDataFormat.all(site));
    return formats;
  }

  /** Those that the site has. */
  public List<Format> wanted() {
    return wanted;
  }

  /** Those that have files whose paths begin so. */
  public List<Format> below(String prefix) {
    return wanted.stream()
        .filter(
            format ->
                format.prefixes().stream()
                        .anyMatch(own -> own.startsWith(prefix) || prefix.startsWith(own))
                    || format.paths().anyMatch(path -> path.startsWith(prefix)))
        .toList();
  }

  /** The format of the file at a path; empty if the site has no such file. */
  public Optional<Format> of(String path) {
    return wanted.stream().filter(format -> format.has(path)).findFirst();
  }

  /**
   * Whether a site has a file, by its path; known without making any. All paths are collected at
   * the first question. Thread-safe.
   */
  public static Predicate<String> paths(Site site) {
    return new Known(site);
  }

  private static final class Known implements Predicate<String> {
    private final Formats formats;
    private Set<String> paths = Set.of();

    Known(Site site) {
      this.formats = new Formats(site);
    }

    @Override
    public synchronized boolean test(String path) {
      if (paths.isEmpty()) {
        paths = new HashSet<>();
        formats.wanted.stream().flatMap(Format::paths).forEach(paths::add);
      }
      return paths.contains(path)
          || formats.wanted.stream()
              .flatMap(format -> format.prefixes().stream())
              .anyMatch(path::startsWith);
    }
  }
}
