package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.FormerText;
import kz.igilik.model.Press;
import kz.igilik.model.Release;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.QuoteView;

/** What a release says besides its text, from its record. */
final class ReleaseViews {
  private final Context context;
  private final Frames frames;

  ReleaseViews(Context context, Frames frames) {
    this.context = context;
    this.frames = frames;
  }

  Pages.ReleaseBody body(Page.ReleasePage page, Optional<Release> record) {
    Article.Text text = page.article().nearest(context.code());
    return new Pages.ReleaseBody(
        text.description(),
        record.map(this::dateline),
        frames.prose(page.article(), page),
        record.stream()
            .flatMap(one -> one.attachments().pictures().stream())
            .flatMap(id -> PictureViews.of(id, context).stream())
            .toList(),
        attachments(record),
        context.optional(context.site().press().boilerplate()));
  }

  /** The videos, then the documents, each with its kind and size. */
  private List<Frame.NavLink> attachments(Optional<Release> record) {
    Stream<Frame.NavLink> videos =
        record.stream()
            .flatMap(one -> one.attachments().videos().stream())
            .flatMap(id -> context.site().video(id).stream())
            .map(video -> VideoViews.link(video, "press.video", context));
    return Stream.concat(videos, documents(record)).toList();
  }

  private Stream<Frame.NavLink> documents(Optional<Release> record) {
    return record.stream()
        .flatMap(one -> one.attachments().documents().stream())
        .flatMap(name -> context.document(name).stream())
        .map(
            document ->
                new Frame.NavLink(
                    document.path(),
                    context.words().get("press.attachment", "file", context.file(document))));
  }

  /** Place and day, as the first line of a release has them. */
  String dateline(Release release) {
    return context
        .format()
        .list(context.alone(release.dateline().place()), context.format().full(release.date()));
  }

  List<QuoteView> quotes(Page.ReleasePage page, Optional<Release> record) {
    return record.stream()
        .flatMap(release -> release.quotes().stream())
        .map(quote -> quote(page, quote))
        .toList();
  }

  private QuoteView quote(Page.ReleasePage page, Release.Quote quote) {
    var words = context.words();
    String anchor = "quote-" + quote.id();
    String text = words.get("press.quoted", "text", context.text(quote.text()));
    String by =
        context
            .format()
            .list(
                context.text(quote.speaker()),
                context.text(quote.role()),
                context.format().full(quote.date()));
    String address = context.absolute(page.address().path()) + "#" + anchor;
    String copied = words.marked(quote.sample(), text + " – " + by + ". " + address);
    return new QuoteView(anchor, quote.sample(), text, by, copied);
  }

  /** The newest first. */
  List<Pages.CorrectionView> corrections(Optional<Release> record) {
    return record.stream()
        .flatMap(release -> release.corrections().stream())
        .sorted(Comparator.comparing(Release.Correction::date).reversed())
        .map(
            correction ->
                new Pages.CorrectionView(
                    frames.date(correction.date()),
                    context.text(correction.text()),
                    former(correction)))
        .toList();
  }

  private List<Pages.FormerLink> former(Release.Correction correction) {
    return context.site().former().stream()
        .filter(text -> text.language().equals(context.code()))
        .filter(text -> correction.former().contains(text.name()))
        .map(
            text ->
                new Pages.FormerLink(
                    Addresses.formerText(context.code(), text.name()), text.name()))
        .toList();
  }

  Pages.SourceView source(
      Page.ReleasePage page,
      Optional<Release> record,
      List<Frame.NavLink> attachments,
      String plain) {
    var words = context.words();
    Article.Text text = page.article().nearest(context.code());
    String address = context.absolute(page.address().path());
    String citation =
        words.get(
            "press.citation",
            "title",
            words.marked(text.sample(), text.title()),
            "campaign",
            context.text(context.site().campaign().name()),
            "dateline",
            record.map(this::dateline).orElse(""),
            "address",
            address);
    var files = new ArrayList<Frame.NavLink>();
    files.add(
        new Frame.NavLink(
            Addresses.releaseText(context.code(), page.article().id()),
            words.get("press.text-file")));
    if (context.site().languages().size() > 1) {
      files.add(
          new Frame.NavLink(
              Addresses.commonRelease(page.article().id()).path(), words.get("press.side")));
    }
    files.addAll(attachments);
    return new Pages.SourceView(
        citation, address, FormerText.digest(plain), plain, List.copyOf(files));
  }

  /** Who answers questions on it; all contacts if that one is not published. */
  static boolean answers(Press.Contact contact, Optional<Release> record, Press press) {
    Optional<Press.Contact> own = record.flatMap(release -> press.contact(release.contact()));
    return own.map(one -> one.id().equals(contact.id())).orElse(true);
  }
}
