package kz.igilik.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Severity;
import kz.igilik.problem.Texts;

/** The pages that list what can be edited, and what is wrong. */
record ListPages(SourceFiles files, Workspace workspace, Printer printer) {
  static final String PROBLEMS = "problems";

  /** A list; empty if there is none at this address. */
  Optional<DeskAnswer> answer(Visit visit) throws IOException {
    Findings findings = workspace.findings();
    var lists = new Lists(visit.site(), findings.problems(), visit.texts());
    boolean checking = !findings.complete();
    return switch (visit.path()) {
      case "" -> Optional.of(events(lists, checking, visit));
      case "helplines" -> Optional.of(list(lists.helplines(), checking, visit));
      case "blocks" -> Optional.of(list(lists.blocks(), checking, visit));
      case "press" -> Optional.of(list(lists.press(), checking, visit));
      case "texts" -> Optional.of(list(lists.articles(), checking, visit));
      case "words" -> Optional.of(list(lists.words(wordGroups(visit.site())), checking, visit));
      case PROBLEMS -> Optional.of(problems(200, PROBLEMS, visit.texts()));
      default -> Optional.empty();
    };
  }

  private DeskAnswer events(Lists lists, boolean checking, Visit visit) {
    Parameters asked = visit.request().parameters();
    String region = asked.get("region");
    String day = asked.get("day").matches("\\d{4}-\\d\\d-\\d\\d") ? asked.get("day") : "";
    boolean open = asked.get("only").equals("open");
    var model = new HashMap<String, Object>();
    model.put("groups", lists.events(region, day, asked.get("q"), open));
    model.put("regions", lists.regions(region));
    model.put("days", lists.days(day));
    model.put("q", asked.get("q"));
    model.put("open", open);
    model.put("checking", checking);
    return printer.page(200, "events", "", visit.texts(), model);
  }

  private DeskAnswer list(List<Lists.Group> groups, boolean checking, Visit visit) {
    String word = visit.request().parameters().get("q");
    Map<String, Object> model =
        Map.of("groups", Lists.with(word, groups), "q", word, "checking", checking);
    return printer.page(200, "list", visit.path(), visit.texts(), model);
  }

  private List<String> wordGroups(Site site) throws IOException {
    String file = "data/words/" + site.campaign().languages().get(0) + ".yaml";
    Optional<byte[]> bytes = files.read(file);
    return bytes.isEmpty() ? List.of() : RawValues.of(file, bytes.get()).keys("words");
  }

  /** What is wrong; with another status if nothing else can be shown. */
  DeskAnswer problems(int status, String here, Texts texts) throws IOException {
    Map<String, String> tongues = workspace.site().map(Lists::tongues).orElse(Map.of());
    var troubles = Troubles.in(texts.language(), tongues);
    Findings findings = workspace.findings();
    List<Problem> grave =
        findings.problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTICE)
            .toList();
    Optional<NamedPlaces> places =
        workspace.site().map(site -> new NamedPlaces(files, site, findings.problems(), texts));
    var found = new ArrayList<Map<String, Object>>();
    for (Problem problem : grave) {
      NamedPlaces.Place place =
          places.isPresent() ? places.get().of(problem) : NamedPlaces.Place.ofFile(problem);
      found.add(
          Map.of(
              "trouble", troubles.of(problem),
              "place", place.name(),
              "key", place.key().orElse("")));
    }
    Map<String, Object> model = Map.of("found", found, "checking", !findings.complete());
    return printer.page(status, PROBLEMS, here, texts, model);
  }
}
