package kz.igilik.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.igilik.digest.Digests;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Localized;
import kz.igilik.site.Addresses;

/**
 * The entry for catalogues of open data (DCAT-AP 3, JSON-LD): one data set, its files with size and
 * checksum, terms, period, place, and where to ask.
 */
final class Catalogue {
  static final String NAME = "catalog.jsonld";

  /** Codes that somebody assigned to themselves have no longer form. */
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private final Shelf shelf;

  Catalogue(Shelf shelf) {
    this.shelf = shelf;
  }

  JsonObject of(List<DataFile> files) {
    String self = shelf.url(Addresses.data(NAME));
    return new JsonObject()
        .put("@context", context())
        .put("@id", self)
        .put("@type", "dcat:Catalog")
        .put("dct:title", texts(shelf.campaign().name()))
        .put("dct:description", texts(shelf.campaign().tagline()))
        .put("dct:publisher", publisher())
        .put("dcat:dataset", dataset(self, files));
  }

  private static JsonObject context() {
    return new JsonObject()
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("spdx", "http://spdx.org/rdf/terms#")
        .put("vcard", "http://www.w3.org/2006/vcard/ns#")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private JsonObject dataset(String catalogue, List<DataFile> files) {
    var campaign = shelf.campaign();
    var dataset =
        new JsonObject()
            .put("@id", catalogue + "#events")
            .put("@type", "dcat:Dataset")
            .put("dct:identifier", campaign.id())
            .put("dct:title", texts(campaign.name()))
            .put("dct:description", texts(campaign.tagline()))
            .put("dct:publisher", publisher())
            .put("dcat:contactPoint", contact())
            .put("dct:modified", typed(campaign.updated().toString(), "date"))
            .put(
                "dct:temporal",
                new JsonObject()
                    .put("@type", "dct:PeriodOfTime")
                    .put("dcat:startDate", typed(campaign.first().toString(), "date"))
                    .put("dcat:endDate", typed(campaign.last().toString(), "date")));
    country().ifPresent(country -> dataset.put("dct:spatial", named(country)));
    return dataset
        .put("dct:language", JsonArray.of(shelf.languages().stream().map(this::language).toList()))
        .put("dcat:landingPage", named(page()))
        .put(
            "dcat:distribution",
            JsonArray.of(
                files.stream().filter(file -> file.rows() > 0).map(this::distribution).toList()));
  }

  private JsonObject distribution(DataFile file) {
    String url = shelf.url(file.path());
    return new JsonObject()
        .put("@id", url + "#file")
        .put("@type", "dcat:Distribution")
        .put("dct:title", file.name())
        .put("dcat:accessURL", named(page()))
        .put("dcat:downloadURL", named(url))
        .put("dcat:mediaType", named("https://www.iana.org/assignments/media-types/" + type(file)))
        .put("dcat:byteSize", typed(Integer.toString(file.bytes().length), "nonNegativeInteger"))
        .put("dct:license", named(shelf.terms().url()))
        .put(
            "spdx:checksum",
            new JsonObject()
                .put("@type", "spdx:Checksum")
                .put("spdx:algorithm", named("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"))
                .put("spdx:checksumValue", typed(Digests.content(64, file.bytes()), "hexBinary")));
  }

  private static String type(DataFile file) {
    return file.kind().mediaType().replaceFirst(";.*", "");
  }

  private JsonObject publisher() {
    Localized name = shelf.terms().publisher();
    return new JsonObject()
        .put("@id", shelf.campaign().baseUrl() + "#publisher")
        .put("@type", "foaf:Agent")
        .put("foaf:name", texts(name.isEmpty() ? shelf.campaign().name() : name));
  }

  private JsonObject contact() {
    return new JsonObject()
        .put("@type", "vcard:Kind")
        .put("vcard:fn", shelf.anyText(shelf.campaign().name()))
        .put("vcard:hasURL", named(page()));
  }

  private String page() {
    return shelf.page(Addresses.section(shelf.languages().get(0), "data"));
  }

  /** By the code of three letters, as the authority writes it. */
  private Optional<String> country() {
    return shelf
        .site()
        .commonCountry()
        .filter(COUNTRIES::contains)
        .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
        .filter(code -> !code.isEmpty())
        .map(code -> AUTHORITY + "country/" + code);
  }

  private JsonObject language(String code) {
    String three = Locale.forLanguageTag(code).getISO3Language().toUpperCase(Locale.ROOT);
    return named(AUTHORITY + "language/" + three);
  }

  private JsonArray texts(Localized text) {
    return JsonArray.of(
        shelf.languages().stream()
            .filter(language -> text.in(language).isPresent())
            .map(
                language ->
                    new JsonObject()
                        .put("@value", text.in(language).orElseThrow())
                        .put("@language", language))
            .toList());
  }

  private static JsonObject named(String address) {
    return new JsonObject().put("@id", address);
  }

  private static JsonObject typed(String value, String type) {
    return new JsonObject().put("@value", value).put("@type", "xsd:" + type);
  }
}
