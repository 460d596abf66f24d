package kz.igilik.formats.press;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.csv.Csv;
import kz.igilik.formats.format.Format;
import kz.igilik.formats.format.Supplies;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.view.page.Pages;

/** The fact sheet of one language for spreadsheets. Its columns never change. */
public final class FactTableFormat implements Format {
  private static final List<String> COLUMNS =
      List.of("fact", "value", "source", "url", "date", "sample");

  private final Site site;
  private final String language;

  public FactTableFormat(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  @Override
  public FileKind kind() {
    return FileKind.TABLE;
  }

  @Override
  public Stream<String> paths() {
    return site.hasPress() ? Stream.of(Addresses.factTable(language)) : Stream.empty();
  }

  @Override
  public void make(Supplies supplies, Consumer<OutputFile> files) {
    supplies
        .plan()
        .pages(Page.FactsPage.class, language)
        .map(page -> (Pages.FactsView) supplies.views().of(page))
        .forEach(view -> files.accept(new OutputFile(Addresses.factTable(language), table(view))));
  }

  private static byte[] table(Pages.FactsView view) {
    var table = new Csv(COLUMNS);
    for (Pages.SourcedFact fact : view.facts()) {
      table.row(
          List.of(
              fact.term(),
              fact.value(),
              fact.source(),
              fact.url().orElse(""),
              fact.date().iso(),
              Boolean.toString(fact.sample())));
    }
    return table.bytes();
  }
}
