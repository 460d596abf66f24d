package kz.igilik.formats.format;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kz.igilik.language.Wordings;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;
import kz.igilik.view.make.AssetPaths;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.CardView;
import kz.igilik.view.page.Frame;

/**
 * What formats are made from.
 *
 * @param now moment of the bake; decides when a cancelled date leaves calendars
 */
public record Supplies(
    Site site,
    SitePlan plan,
    SourceTree tree,
    Views views,
    Wordings wordings,
    Instant now,
    Finished finished,
    Problems problems) {

  /**
   * What is made before the formats.
   *
   * @param worker what the worker of the site does
   * @param cards the social cards that pages name
   * @param cardOf the card of a page, by its frame
   * @param pdfs the releases as PDF
   * @param handouts what others take with them
   * @param pages empty in preview, where no page is made before it is asked for
   */
  public record Finished(
      AssetPaths assets,
      String worker,
      Supplier<List<OutputFile>> cards,
      BiFunction<Page, Frame, Optional<CardView>> cardOf,
      Supplier<List<OutputFile>> pdfs,
      Handouts handouts,
      Optional<InPages> pages) {}

  /**
   * What others take with them.
   *
   * @param logo all versions of the logo
   * @param sheets pictures for the posts of partners
   * @param stock the files of other formats, and what pages say of them
   */
  public record Handouts(
      Supplier<List<OutputFile>> logo, Supplier<List<OutputFile>> sheets, Stock stock) {}

  /** The files of other formats. */
  public Stock stock() {
    return finished.handouts().stock();
  }

  /**
   * What was found in the finished pages.
   *
   * @param scripts inside of pages, in a fixed order
   * @param styles likewise
   * @param offline the page for readers without a connection; empty if there is none
   */
  public record InPages(
      Collection<String> scripts, Collection<String> styles, Optional<OutputFile> offline) {}
}
