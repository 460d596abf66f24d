package kz.igilik.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.igilik.csv.Csv;
import kz.igilik.model.Localized;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;

/**
 * The sheet that national portals of open data ask for, to copy from: what the data set is called
 * in each language, whose it is, of which days, on what terms. Nothing that no source says, such as
 * a category of the portal.
 */
final class Passport {
  static final String NAME = "passport.csv";

  private final Shelf shelf;
  private final Csv sheet;

  Passport(Shelf shelf) {
    this.shelf = shelf;
    var head = new ArrayList<String>(List.of("field"));
    head.addAll(shelf.languages());
    this.sheet = new Csv(head);
  }

  DataFile file() {
    var campaign = shelf.campaign();
    var terms = shelf.terms();
    Localized publisher = terms.publisher();
    same("identifier", campaign.id());
    texts("name", campaign.name());
    texts("description", campaign.tagline());
    texts("agency", publisher.isEmpty() ? campaign.name() : publisher);
    same("agency_assumed", Boolean.toString(publisher.isEmpty()));
    same("first_day", campaign.first().toString());
    same("last_day", campaign.last().toString());
    same("updated", campaign.updated().toString());
    same("records", Integer.toString(shelf.site().events().size()));
    same("samples", Boolean.toString(shelf.site().hasSamples()));
    same("licence", terms.licence());
    same("licence_url", terms.url());
    same("licence_assumed", Boolean.toString(terms.assumed()));
    row("page", language -> shelf.page(Addresses.section(language, "data")));
    same("file", shelf.url(Addresses.data("events.csv")));
    same("columns", shelf.url(Addresses.data(TableDescriptions.CSVW)));
    same("catalogue", shelf.url(Addresses.data(Catalogue.NAME)));
    return new DataFile(NAME, FileKind.TABLE, 0, sheet.bytes());
  }

  private void texts(String field, Localized text) {
    row(field, language -> text.in(language).orElse(""));
  }

  private void same(String field, String value) {
    row(field, language -> value);
  }

  private void row(String field, Function<String, String> value) {
    var row = new ArrayList<String>(List.of(field));
    shelf.languages().forEach(language -> row.add(value.apply(language)));
    sheet.row(row);
  }
}
