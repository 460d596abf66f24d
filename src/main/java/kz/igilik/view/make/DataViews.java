package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kz.igilik.model.DataTerms;
import kz.igilik.model.Event;
import kz.igilik.opendata.DataFile;
import kz.igilik.opendata.OpenData;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The page about open data. */
final class DataViews {
  private static final int KILOBYTE = 1000;

  private final Context context;
  private final Frames frames;
  private final OpenData data;

  DataViews(Context context, Frames frames, OpenData data) {
    this.context = context;
    this.frames = frames;
    this.data = data;
  }

  void addTo(Makers makers) {
    makers.add(Page.DataPage.class, this::data);
  }

  /** The page as a link; none if there is no open data. */
  List<Frame.NavLink> links() {
    return frames.data().stream().toList();
  }

  private Pages.DataView data(Page.DataPage page) {
    var site = context.site();
    DataTerms terms = site.campaign().data().orElseThrow();
    var about =
        About.page(context.words().get("data.title"), PageDescriptions.of(context, "data"))
            .below(frames.home())
            .updated(site.campaign().updated())
            .sample(site.hasSamples());
    return new Pages.DataView(
        frames.frame(page, about),
        new Pages.Terms(
            context.words().get("data.licence", "licence", terms.licence()),
            terms.url(),
            terms.assumed(),
            context.words().get("data.source", "site", site.campaign().baseUrl())),
        sets(),
        List.of(
            context.absolute(Addresses.dataOfRegion("{region}")),
            context.absolute(Addresses.dataOfRegion(Event.NATIONAL)),
            context.absolute(Addresses.dataOfBlock("{block}"))),
        described(),
        examples());
  }

  /** What there is, each as the files that hold it. */
  private List<Pages.DataSet> sets() {
    var sets = new ArrayList<Pages.DataSet>();
    for (String name : List.of("events", "dates", "regions", "blocks", "helplines", "releases")) {
      set(name, file -> !isMap(file) && file.name().startsWith(name + ".")).ifHas(sets);
    }
    set("places", DataViews::isMap).ifHas(sets);
    set("changes", file -> file.name().equals("changes.json")).ifHas(sets);
    return List.copyOf(sets);
  }

  private static boolean isMap(DataFile file) {
    return file.kind() == FileKind.GEODATA;
  }

  /** Files with records of one kind. */
  private record Found(String title, List<DataFile> files, List<Frame.NavLink> links, String rows) {
    void ifHas(List<Pages.DataSet> sets) {
      if (files.stream().anyMatch(file -> file.rows() > 0)) {
        sets.add(new Pages.DataSet(title, rows, links));
      }
    }
  }

  private Found set(String name, Predicate<DataFile> wanted) {
    List<DataFile> files = data.files().stream().filter(wanted).toList();
    String rows = files.isEmpty() ? "" : context.words().number(files.get(0).rows());
    return new Found(
        context.words().get("data." + name), files, files.stream().map(this::link).toList(), rows);
  }

  /** Named by its format and how long it takes to load. */
  private Frame.NavLink link(DataFile file) {
    long size = (file.bytes().length + KILOBYTE - 1) / KILOBYTE;
    String format =
        file.kind() == FileKind.GEODATA ? "GeoJSON" : file.kind().ending().toUpperCase(Locale.ROOT);
    return new Frame.NavLink(
        file.path(),
        context.words().get("data.size", "format", format, "size", context.words().number(size)));
  }

  /** What tells programs how the files are made up. */
  private List<Frame.NavLink> described() {
    var words = context.words();
    var links = new ArrayList<Frame.NavLink>();
    for (String kind : data.kinds()) {
      links.add(
          new Frame.NavLink(
              Addresses.dataSchema(kind),
              words.get("data.schema", "what", words.get("data." + kind))));
    }
    links.add(described("openapi.json", "data.api"));
    links.add(described("catalog.jsonld", "data.catalogue"));
    links.add(described("passport.csv", "data.passport"));
    links.add(described("graph.jsonld", "data.graph"));
    links.add(described("csv-metadata.json", "data.csvw"));
    links.add(described("datapackage.json", "data.package"));
    return List.copyOf(links);
  }

  private Frame.NavLink described(String file, String word) {
    return new Frame.NavLink(Addresses.data(file), context.words().get(word));
  }

  /** Three lines each that run as they stand; a test runs them. */
  private List<Pages.CodeExample> examples() {
    String json = context.absolute(Addresses.data("events.json"));
    String csv = context.absolute(Addresses.data("events.csv"));
    String day = context.site().campaign().first().toString();
    return List.of(
        new Pages.CodeExample(
            context.words().get("data.spreadsheet"),
            Optional.of(context.words().get("data.spreadsheet-how")),
            "=IMPORTDATA(\"" + csv + "\")"),
        new Pages.CodeExample(
            "JavaScript",
            Optional.empty(),
            "const { events } = await (await fetch(\""
                + json
                + "\")).json();\n"
                + "const real = events.filter((event) => !event.sample && event.status !== \"cancelled\");\n"
                + "console.log(events.length, real.map((event) => event.title."
                + context.code()
                + "));"),
        new Pages.CodeExample(
            "Python",
            Optional.empty(),
            "import json, urllib.request\n"
                + "events = json.load(urllib.request.urlopen(\""
                + json
                + "\"))[\"events\"]\n"
                + "print(len(events), [event[\"id\"] for event in events if event[\"dates\"][0].get(\"firstDay\") == \""
                + day
                + "\"])"));
  }
}
