package kz.igilik.formats.kit;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.model.Picture;
import kz.igilik.site.Album;
import kz.igilik.site.Print;
import kz.igilik.site.Prints;
import kz.igilik.zip.Zip;

/** The pictures of the press centre, for paper and as they came, each with a text on its rights. */
final class PictureFolder implements Contribution {
  private static final String FOLDER = "pictures/";

  @Override
  public String title(Wording wording) {
    return wording.words().get("press.pictures");
  }

  @Override
  public List<Zip.Entry> files(Supplies supplies, Wording wording) {
    Album album = supplies.finished().assets().album();
    var entries = new ArrayList<Zip.Entry>();
    for (Picture picture : supplies.site().pictures()) {
      Prints prints = album.of(picture.id()).orElseThrow(() -> Needed.lacking(picture.file()));
      add(picture, prints, wording, entries);
    }
    return entries;
  }

  private static void add(
      Picture picture, Prints prints, Wording wording, List<Zip.Entry> entries) {
    entries.add(file(picture, "", prints.print()));
    if (!prints.original().path().equals(prints.print().path())) {
      entries.add(file(picture, "-original", prints.original()));
    }
    byte[] rights = rights(picture, wording).bytes();
    entries.add(new Zip.Entry(FOLDER + picture.id() + ".txt", rights));
  }

  private static Zip.Entry file(Picture picture, String which, Print print) {
    String ending = print.path().substring(print.path().lastIndexOf('.'));
    return new Zip.Entry(FOLDER + picture.id() + which + ending, print.content());
  }

  private static PlainLines rights(Picture picture, Wording wording) {
    Words words = wording.words();
    var text =
        new PlainLines().line(words.marked(picture.sample(), wording.text(picture.caption())));
    if (picture.sample()) {
      text.line(words.get("picture.sample"));
    }
    text.heading(words.get("picture.alt")).line(wording.text(picture.alt()));
    Rights.add(picture.rights(), wording, text);
    return text;
  }
}
