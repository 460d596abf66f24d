package kz.igilik.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.digest.Digests;
import kz.igilik.load.Passage;
import kz.igilik.load.Passage.Written;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
import kz.igilik.model.TranslationLedger;
import kz.igilik.model.TranslationLedger.Noted;
import kz.igilik.problem.Position;

/**
 * The state of every translation. Only texts count: a changed time changes none of them.
 *
 * @param original language in which texts are written first
 * @param languages into which they are translated; none if the campaign has one language
 * @param all in the order of files
 */
public record Translations(String original, List<String> languages, List<Translation> all) {
  private static final int DIGITS = 6;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What became of a translation. */
  public enum State {
    /** There, and made of the original as it is now. */
    OK,
    MISSING,
    /** The original has changed since, the translation has not. */
    OUTDATED,
    /** There is no original. */
    ORPHAN
  }

  /** The state of a passage in one language. */
  public record Translation(Passage passage, String language, State state) {
    /** Where it stands, or should. */
    public Position at() {
      return passage.in(language).map(Written::at).orElse(passage.at());
    }
  }

  static Translations of(Site site, List<Passage> passages) {
    String original = site.campaign().original();
    List<String> languages =
        site.campaign().languages().stream().filter(code -> !code.equals(original)).toList();
    var all = new ArrayList<Translation>();
    Map<String, List<String>> meant = meant(site);
    for (Passage passage : passages) {
      List<String> only = meant.getOrDefault(passage.entry(), site.campaign().languages());
      if (!only.contains(original)) {
        continue;
      }
      for (String language : languages.stream().filter(only::contains).toList()) {
        state(passage, original, language, site.translations())
            .ifPresent(state -> all.add(new Translation(passage, language, state)));
      }
    }
    return new Translations(original, languages, List.copyOf(all));
  }

  /** The languages of pages that are not meant for all of them, by the names of the pages. */
  private static Map<String, List<String>> meant(Site site) {
    var meant = new HashMap<String, List<String>>();
    for (Article article : site.articles()) {
      article.texts().values().stream()
          .map(Article.Text::languages)
          .filter(only -> !only.isEmpty())
          .forEach(only -> meant.putIfAbsent(EntryNames.of(article), only));
    }
    return meant;
  }

  /** Empty if the text is in neither language. */
  private static Optional<State> state(
      Passage passage, String original, String language, TranslationLedger ledger) {
    Optional<Written> source = passage.in(original);
    Optional<Written> own = passage.in(language);
    if (source.isEmpty() || own.isEmpty()) {
      return source.map(any -> State.MISSING).or(() -> own.map(any -> State.ORPHAN));
    }
    boolean outdated =
        ledger
            .of(passage.entry(), passage.path(), language)
            .filter(before -> !before.original().equals(digest(source.get())))
            .filter(before -> before.translation().equals(digest(own.get())))
            .isPresent();
    return Optional.of(outdated ? State.OUTDATED : State.OK);
  }

  private static Noted noted(Written original, Written translation) {
    return new Noted(digest(original), digest(translation));
  }

  /** Where lines end and how far they are indented says nothing. */
  private static String digest(Written written) {
    String text = SPACE.matcher(written.text().strip()).replaceAll(" ");
    return Digests.content(DIGITS, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is not as it should be, in the order of files. */
  public List<Translation> open() {
    return all.stream().filter(one -> one.state() != State.OK).toList();
  }

  /** The names of entries that have a translation in this state. */
  public Set<String> entries(State state) {
    return all.stream()
        .filter(one -> one.state() == state)
        .map(one -> one.passage().entry())
        .collect(Collectors.toSet());
  }

  public int count(String language, State state) {
    return (int)
        all.stream().filter(one -> one.language().equals(language) && one.state() == state).count();
  }

  /** How many of the originals are translated into a language, and in step. */
  public Share share(String language) {
    int ok = count(language, State.OK);
    int others = count(language, State.MISSING) + count(language, State.OUTDATED);
    return new Share(ok, ok + others);
  }

  /**
   * The ledger after this day: what goes together now is noted; what is outdated stays as it was
   * noted, until somebody translates it again or says that it is still right.
   *
   * @param named whether the ledger may name an entry: not what is held back
   * @param right whether somebody says of an outdated translation that it is still right
   */
  public TranslationLedger noted(
      TranslationLedger before, Predicate<String> named, Predicate<Translation> right) {
    var entries = new LinkedHashMap<String, TranslationLedger.Entry>();
    for (Translation one : all) {
      Passage passage = one.passage();
      Optional<Noted> known = before.of(passage.entry(), passage.path(), one.language());
      boolean keeps = one.state() == State.OUTDATED && !right.test(one);
      Optional<Noted> now =
          keeps || !named.test(passage.entry()) && known.isPresent()
              ? known
              : one.passage()
                  .in(original)
                  .filter(any -> named.test(passage.entry()))
                  .flatMap(source -> passage.in(one.language()).map(own -> noted(source, own)));
      now.ifPresent(
          noted ->
              entries
                  .computeIfAbsent(
                      passage.entry(),
                      any -> new TranslationLedger.Entry(new LinkedHashMap<>(), passage.at()))
                  .texts()
                  .computeIfAbsent(passage.path(), any -> new LinkedHashMap<>())
                  .put(one.language(), noted));
    }
    return new TranslationLedger(Map.copyOf(entries));
  }
}
