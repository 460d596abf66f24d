package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.language.Sentences;
import kz.igilik.view.page.Frame;

/** What a page says about itself; collects it step by step. */
final class About {
  private final String title;
  private final String description;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private Optional<String> tab = Optional.empty();
  private Optional<String> named = Optional.empty();
  private List<Frame.NavLink> crumbs = List.of();
  private Optional<LocalDate> updated = Optional.empty();
  private Optional<String> share = Optional.empty();

  private About(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** Properties of a page. */
  enum Trait {
    SAMPLES,
    /** The page lists days, which fold away when they are over. */
    FOLDS,
    /** The page has a button that copies. */
    COPIES,
    ARTICLE
  }

  static About page(String title, String description) {
    return new About(title, description);
  }

  /** A title for the browser's tab and history, if it differs. */
  About tab(Optional<String> other) {
    tab = other;
    return this;
  }

  /** The title, beginning with what must be known first, such as "sample". */
  About named(String other) {
    named = Optional.of(other);
    return this;
  }

  About below(Frame.NavLink... way) {
    crumbs = List.of(way);
    return this;
  }

  About updated(LocalDate day) {
    updated = Optional.of(day);
    return this;
  }

  /** Lists days, with or without samples. */
  About listing(boolean anySample) {
    return sample(anySample).with(Trait.FOLDS);
  }

  About sample(boolean sample) {
    return sample ? with(Trait.SAMPLES) : this;
  }

  /** A text to forward with the address; without one the page offers no sharing. */
  About shared(String text) {
    share = Optional.of(text);
    return with(Trait.COPIES);
  }

  About asArticle() {
    return with(Trait.ARTICLE);
  }

  About copying() {
    return with(Trait.COPIES);
  }

  private About with(Trait trait) {
    traits.add(trait);
    return this;
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  String title() {
    return Sentences.capitalised(title);
  }

  String named() {
    return named.map(Sentences::capitalised).orElseGet(this::title);
  }

  String description() {
    return description;
  }

  Optional<String> tab() {
    return tab;
  }

  List<Frame.NavLink> crumbs() {
    return crumbs;
  }

  Optional<LocalDate> updated() {
    return updated;
  }

  Optional<String> share() {
    return share;
  }
}
