package kz.igilik.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.site.Album;
import kz.igilik.site.Print;
import kz.igilik.view.page.CardView;

/** The pictures of an entry: those that it shows, before the card that messengers show. */
final class EntryPictures {
  private final Site site;
  private final Album album;
  private final Wording wording;

  EntryPictures(Supplies supplies, Wording wording) {
    this.site = supplies.site();
    this.album = supplies.finished().assets().album();
    this.wording = wording;
  }

  /**
   * @param shown ids of pictures; those that may not be shown are left out
   */
  List<Feed.Media> of(List<String> shown, Optional<CardView> card) {
    var media = new ArrayList<Feed.Media>();
    for (String id : shown) {
      site.picture(id)
          .ifPresent(one -> album.of(id).ifPresent(to -> media.add(of(one, to.screen()))));
    }
    card.map(EntryPictures::of).ifPresent(media::add);
    return List.copyOf(media);
  }

  private Feed.Media of(Picture picture, Print print) {
    return new Feed.Media(
        site.campaign().url(print.path()),
        print.path().endsWith(".png") ? "image/png" : "image/jpeg",
        wording.text(picture.alt()),
        print.width(),
        print.height(),
        OptionalLong.of(print.bytes()));
  }

  /** A card may not be drawn yet, so nobody knows how large it is. */
  private static Feed.Media of(CardView card) {
    return new Feed.Media(
        card.url(), "image/png", card.alt(), card.width(), card.height(), OptionalLong.empty());
  }
}
