package kz.igilik.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.desk.Editor.Open;
import kz.igilik.desk.Entry.Part;
import kz.igilik.edit.EditedFile;
import kz.igilik.edit.Value;
import kz.igilik.load.Meant;
import kz.igilik.model.Site;
import kz.igilik.schema.EventFields;

/**
 * What the form of an entry says: its files as they are to be.
 *
 * @param today the day in the zone of the campaign
 */
record TypedForms(
    Entry entry, SourceFiles files, Saves saves, Site site, ShownForms shown, LocalDate today) {
  private static final String UPDATED = "updated";

  /** All files of the entry; those that the form does not change are as they were. */
  List<Open> opens(Parameters sent) throws IOException {
    var opens = new ArrayList<Open>();
    for (int i = 0; i < entry.parts().size(); i++) {
      Part part = entry.parts().get(i);
      String version = sent.get("base." + i);
      Optional<byte[]> base =
          version.equals(SourceFiles.NOTHING) ? Optional.empty() : saves.version(version);
      if (base.isEmpty() && !version.equals(SourceFiles.NOTHING)) {
        base = files.read(part.file()); // the program was started anew meanwhile
      }
      opens.add(new Open(part, base, typed(i, part, base, sent)));
    }
    return opens;
  }

  private byte[] typed(int number, Part part, Optional<byte[]> base, Parameters sent) {
    EditedFile file =
        base.isPresent() ? EditedFile.of(base.get(), part.kind()) : EditedFile.fresh(part.kind());
    Value before = file.value();
    Value value = seen(number, part, sent).orElse(before);
    var submission = new Submission(sent, Meant.in(site));
    EditedFile now = file.become(value);
    // A draft has shown fields and rows that the file lacks; each new row brings the next one.
    for (int round = 0; round <= sent.values().size(); round++) {
      Item form = shown.form(number, part, now.bytes(), List.of(), submission::speaksOf);
      Value next = submission.applied(value, form);
      if (next.equals(value)) {
        break;
      }
      value = next;
      now = file.become(value);
    }
    if (part.kind().equals(EventFields.KIND)) {
      value = dates(value, before, sent);
    }
    value = Submission.pruned(submission.withoutGone(value, number), Optional.of(before));
    now = file.become(value);
    String body = number + ":" + Forms.BODY;
    if (part.isText() && sent.has(body) && !sent.get(body).equals(ShownForms.shownBody(file))) {
      now = now.withBody(sent.get(body));
    }
    return dated(file, now).bytes();
  }

  /**
   * What the form showed: not what it began with, if a button has moved a date or a row is gone,
   * for what a form does not show, it does not say either.
   */
  private Optional<Value> seen(int number, Part part, Parameters sent) {
    return saves
        .version(sent.get("now." + number))
        .map(bytes -> EditedFile.of(bytes, part.kind()).value());
  }

  /** What is written otherwise than it was typed. */
  List<Submission.Understood> understood(List<Open> opens, Parameters sent) {
    var submission = new Submission(sent, Meant.in(site));
    var all = new ArrayList<Submission.Understood>();
    for (int i = 0; i < opens.size(); i++) {
      Open open = opens.get(i);
      byte[] before =
          saves.version(sent.get("now." + i)).or(open::base).orElseGet(() -> new byte[0]);
      Item form = shown.form(i, open.part(), before, List.of(), submission::speaksOf);
      all.addAll(submission.understood(form));
    }
    return all;
  }

  /** With what a button makes of a date. */
  private Value dates(Value event, Value before, Parameters sent) {
    List<String> languages = site.campaign().languages();
    Value changed =
        DateChange.of(sent).map(one -> one.applied(event, before, languages)).orElse(event);
    return SeriesChange.of(sent).map(one -> one.applied(changed, languages)).orElse(changed);
  }

  /** The day of the last change follows a change. */
  private EditedFile dated(EditedFile before, EditedFile now) {
    if (!(now.value() instanceof Value.Group)) {
      return now;
    }
    String was = before.value().textAt(UPDATED);
    boolean changed = !now.value().equals(before.value()) || !now.body().equals(before.body());
    return changed
            && now.value().textAt(UPDATED).equals(was)
            && was.compareTo(today.toString()) < 0
            && !was.isEmpty()
        ? now.set(List.of(UPDATED), Value.text(today.toString()))
        : now;
  }
}
