package kz.igilik.view.make;

import kz.igilik.model.Campaign;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;

/** The markup with which another site shows a page: a frame, and what gives it its height. */
public final class EmbedCode {
  /** Wide enough for a line of an event; narrower frames do as well. */
  public static final int WIDTH = 480;

  /** Seconds for which others may keep it: as long as a page. */
  public static final int CACHED = 300;

  private static final int OF_EVENT = 260;
  private static final int OF_LIST = 560;

  private EmbedCode() {}

  /** Until the script knows better, and where it does not run. */
  public static int height(Page page) {
    return page instanceof Page.EventPage ? OF_EVENT : OF_LIST;
  }

  /**
   * @param title of the frame, for readers of sound
   */
  public static String of(Campaign campaign, Page page, String title) {
    return "<iframe src=\""
        + campaign.url(Addresses.embed(page.address()).path())
        + "\" title=\""
        + title.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
        + "\" width=\"100%\" height=\""
        + height(page)
        + "\" style=\"border:0\" loading=\"lazy\"></iframe>\n<script src=\""
        + campaign.url(Addresses.embedScript())
        + "\" async></script>";
  }
}
