package kz.igilik.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.igilik.model.Event;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Linked data as a library reads it that did not write it: without a net, as a graph. */
class LinkedDataTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final Model SHAPES =
      RDFDataMgr.loadModel("src/test/resources/kz/igilik/opendata/dcat-ap.shapes.ttl");

  @Test
  void theCatalogueHasTheShapesOfItsProfile() {
    assertThat(complaints(FullData.text("catalog.jsonld"))).isEmpty();
  }

  /** The shapes do bite: each thing that a portal needs is missed. */
  @Test
  void aCatalogueThatLacksSomethingIsNoticed() {
    String whole = FullData.text("catalog.jsonld");
    for (var broken :
        Map.of(
                "dct:title", "title",
                "dct:publisher", "publisher",
                "dcat:accessURL", "accessURL",
                "spdx:checksumValue", "checksumValue",
                "foaf:name", "name")
            .entrySet()) {
      String without = whole.replace("\"" + broken.getKey() + "\"", "\"dct:other\"");
      assertThat(complaints(without))
          .as(broken.getKey())
          .anyMatch(it -> it.contains(broken.getValue()));
    }
    assertThat(complaints(whole.replace("\"2023-05-17\"", "\"17 May\""))).isNotEmpty();
  }

  /** One thing for each date, and nothing hangs in the air. */
  @Test
  void theGraphHoldsTheWholeCampaign() {
    Model graph = read(FullData.text("graph.jsonld"));
    List<Event> events = FullData.SITE.events();
    assertThat(things(graph, "Event"))
        .hasSize(events.stream().mapToInt(event -> event.sessions().size()).sum());
    assertThat(things(graph, "AdministrativeArea")).hasSize(FullData.SITE.regions().size());
    assertThat(things(graph, "NewsArticle")).hasSize(FullData.SITE.articles("press").size());
    var known = new TreeSet<String>();
    graph.listSubjects().filterKeep(Resource::isURIResource).forEach(it -> known.add(it.getURI()));
    for (String link : List.of("superEvent", "about", "containedInPlace", "publisher")) {
      graph
          .listObjectsOfProperty(property(link))
          .forEach(to -> assertThat(known).as(link).contains(to.asResource().getURI()));
    }
  }

  /** What search engines and calendars ask of each event, and nothing that nobody said. */
  @Test
  void everyEventSaysWhatIsNeededAndInventsNothing() {
    Model graph = read(FullData.text("graph.jsonld"));
    for (Resource event : things(graph, "Event")) {
      for (String needed : List.of("name", "startDate", "location", "eventStatus", "url")) {
        assertThat(event.hasProperty(property(needed))).as(event + " " + needed).isTrue();
      }
      for (String invented : List.of("offers", "performer", "price")) {
        assertThat(event.hasProperty(property(invented))).as(event + " " + invented).isFalse();
      }
    }
    for (Event event : FullData.SITE.events()) {
      Resource thing =
          graph.getResource(
              FullData.SITE
                  .campaign()
                  .url("data/v1/graph.jsonld#events/" + Shelf.id(event) + "/1"));
      var names = thing.listProperties(property("name")).mapWith(it -> it.getString()).toList();
      assertThat(names).as(thing.getURI()).isNotEmpty();
      assertThat(names).allMatch(name -> event.sample() == name.matches("\\[(Үлгі|Пример)] .*"));
      assertThat(thing.hasProperty(property("organizer")))
          .isEqualTo(!event.sample() && event.organiser().isPresent());
    }
  }

  private static Property property(String name) {
    return ModelFactory.createDefaultModel().createProperty(SCHEMA + name);
  }

  private static List<Resource> things(Model graph, String type) {
    ResIterator things =
        graph.listSubjectsWithProperty(RDF.type, graph.createResource(SCHEMA + type));
    return things.toList();
  }

  private static List<String> complaints(String text) {
    ValidationReport report =
        ShaclValidator.get().validate(SHAPES.getGraph(), read(text).getGraph());
    return report.getEntries().stream().map(LinkedDataTest::complaint).toList();
  }

  private static String complaint(ReportEntry entry) {
    return entry.focusNode() + " " + entry.resultPath() + ": " + entry.message();
  }

  private static Model read(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text), "https://example.org/", Lang.JSONLD);
    return model;
  }
}
