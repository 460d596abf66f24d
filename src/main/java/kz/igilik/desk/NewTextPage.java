package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.begin.Beginning;
import kz.igilik.begin.NewEntry;

/** The pages on which a press release and a guide begin, as drafts of a file for each language. */
record NewTextPage(SourceFiles files, Saves saves, Workspace workspace, Printer printer) {
  /** What begins at which address. */
  static final Map<String, Beginning> ADDRESSES =
      Map.of("new-release", Beginning.RELEASE, "new-guide", Beginning.GUIDE);

  DeskAnswer answer(Visit visit) throws IOException {
    Beginning what = ADDRESSES.get(visit.path());
    LocalDate today = LocalDate.ofInstant(workspace.now(), visit.site().campaign().zone());
    var entry = new NewEntry(what, visit.site(), today);
    Map<String, String> said = said(visit);
    String id = entry.id(said);
    String key = what.written() + "/" + id;
    Optional<String> wrong =
        visit.writes() ? wrong(entry, id, said, visit) : Optional.of("nothing yet");
    if (wrong.isEmpty()) {
      for (var file : entry.files(said).entrySet()) {
        saves.draft(file.getKey(), Optional.empty(), file.getValue());
      }
      return DeskAnswer.elsewhere(EntryPage.address(key, visit.texts()) + "?told=new-text");
    }
    var model = new HashMap<String, Object>();
    model.put("wrong", visit.writes() ? wrong.get() : "");
    model.put("key", key);
    model.put("id", id);
    model.put("typed", said.getOrDefault("id", ""));
    model.put("tongues", Lists.tongues(visit.site()));
    var titles = new HashMap<String, String>();
    for (String language : visit.site().campaign().languages()) {
      titles.put(language, said.getOrDefault("title." + language, ""));
    }
    model.put("titles", titles);
    return printer.page(200, "new-text", visit.path(), visit.texts(), model);
  }

  private static Map<String, String> said(Visit visit) {
    var said = new LinkedHashMap<String, String>();
    said.put("id", visit.sent().get("id").strip());
    for (String language : visit.site().campaign().languages()) {
      said.put("title." + language, visit.sent().get("title." + language).strip());
    }
    said.values().removeIf(String::isEmpty);
    return said;
  }

  private Optional<String> wrong(NewEntry entry, String id, Map<String, String> said, Visit visit)
      throws IOException {
    List<String> languages = visit.site().campaign().languages();
    if (!languages.stream().allMatch(language -> said.containsKey("title." + language))) {
      return Optional.of("title");
    }
    if (!NewEntry.isId(id)) {
      return Optional.of("id");
    }
    for (String path : entry.paths(said)) {
      if (files.read(path).isPresent() || saves.draft(path).isPresent()) {
        return Optional.of("text-taken");
      }
    }
    return Optional.empty();
  }
}
