package kz.igilik.desk;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.report.Translations.State;
import kz.igilik.report.Translations.Translation;
import kz.igilik.revise.Revised;

/**
 * Translations that are still right although their original has changed: says so in the ledger, as
 * {@code igilik revise --still-right} does.
 */
record StillRight(SourceFiles files, Workspace workspace, Saves saves) {
  /** What the button is called. */
  static final String WISH = "still-right";

  /** What is told when nothing could be noted. */
  static final String NOT = "still-right-not";

  /** The problems that tell of outdated translations in the form of a key. */
  static List<Problem> outdated(List<Problem> problems, String key, Site site) {
    Found found = Found.of(List.of(), site);
    return problems.stream()
        .filter(one -> one.code() == Code.TRANSLATION_OUTDATED)
        .filter(one -> found.keyOf(one.at()).filter(key::equals).isPresent())
        .toList();
  }

  /**
   * Says it of all that is edited in the form of a key.
   *
   * @return what is told of it
   */
  String ofForm(String key, Site site) throws IOException {
    Found found = Found.of(List.of(), site);
    return note(
        outdated()
            .filter(one -> found.keyOf(one.at()).filter(key::equals).isPresent())
            .map(one -> one.passage().entry())
            .collect(Collectors.toSet()));
  }

  /** Says it of an entry, by the name that the ledger has for it. */
  String ofEntry(String name) throws IOException {
    return note(Set.of(name));
  }

  private String note(Set<String> entries) throws IOException {
    var of = new HashSet<String>();
    outdated()
        .filter(one -> entries.contains(one.passage().entry()))
        .forEach(one -> of.addAll(List.of(one.at().file(), one.passage().at().file())));
    of.add(Ledgers.TRANSLATIONS);
    Optional<byte[]> before = files.read(Ledgers.TRANSLATIONS);
    Optional<Revised.Translated> noted =
        entries.isEmpty()
            ? Optional.empty()
            : new Ledgers(files).stillRight(entries, workspace.now());
    if (noted.filter(one -> one.unknown().isEmpty() && one.noted() > 0).isEmpty()) {
      return NOT;
    }
    saves.written(Ledgers.TRANSLATIONS, before, of);
    workspace.changed(Set.of(Ledgers.TRANSLATIONS));
    return WISH;
  }

  private Stream<Translation> outdated() {
    return workspace.report().stream()
        .flatMap(report -> report.translations().open().stream())
        .filter(one -> one.state() == State.OUTDATED);
  }
}
