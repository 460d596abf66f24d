package kz.igilik.formats.feed;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.markdown.Html;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Document;
import kz.igilik.site.Page;
import kz.igilik.view.page.CardView;

/** Press releases as entries of feeds. */
final class ReleaseEntries {
  private final Supplies supplies;
  private final Wording wording;
  private final Campaign campaign;
  private final List<Document> documents;
  private final EntryPictures pictures;

  ReleaseEntries(Supplies supplies, Wording wording) {
    this.supplies = supplies;
    this.wording = wording;
    this.campaign = supplies.site().campaign();
    this.documents = supplies.site().documents();
    this.pictures = new EntryPictures(supplies, wording);
  }

  /** In the language it is shown in. */
  Feed.Entry of(Article release) {
    var page = new Page.ReleasePage(wording.code(), release);
    String address = campaign.url(page.address().path());
    Article.Text text = release.nearest(wording.code());
    return new Feed.Entry(
        address,
        address,
        release.in(wording.code()).isPresent()
            ? wording.code()
            : release.texts().keySet().iterator().next(),
        new Feed.Said(
            wording.words().marked(text.sample(), text.title()),
            wording.words().described(text.sample(), text.description()),
            content(text)),
        new Feed.Dates(Optional.of(start(text.published())), start(text.changed())),
        List.of(wording.words().get("press.release")),
        pictures.of(shown(release), card(page)));
  }

  private List<String> shown(Article release) {
    return supplies.site().release(release.id()).stream()
        .flatMap(record -> record.attachments().pictures().stream())
        .toList();
  }

  private Optional<CardView> card(Page page) {
    return supplies.finished().cardOf().apply(page, supplies.views().of(page).frame());
  }

  /** Markup with absolute links; a sample begins with the mark of samples. */
  private String content(Article.Text text) {
    String notice =
        text.sample()
            ? wording.markdown().read(wording.words().get("sample.release")).html().markup() + "\n"
            : "";
    Html shown =
        supplies
            .views()
            .withPictures(wording.markdown().read(text.markdown()).html(), wording.code());
    return notice
        + wording
            .told(shown, documents)
            .placedAt(campaign.baseUrl().toString(), wording.code())
            .markup();
  }

  private ZonedDateTime start(LocalDate day) {
    return day.atStartOfDay(campaign.zone());
  }
}
