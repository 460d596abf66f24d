package kz.igilik.formats.kit;

import java.net.URI;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.model.Picture;

/** Who made a picture or video, and on what terms others may use it. */
final class Rights {
  private Rights() {}

  static void add(Picture.Rights rights, Wording wording, PlainLines text) {
    Words words = wording.words();
    text.heading(words.get("picture.credit")).line(wording.text(rights.credit()));
    text.heading(words.get("picture.licence"))
        .line(rights.terms().map(terms -> wording.text(terms.name())).orElseGet(rights::name));
    rights.url().map(URI::toString).ifPresent(text::line);
  }
}
