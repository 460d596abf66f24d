package kz.igilik.formats.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.model.Press;
import kz.igilik.site.Addresses;
import kz.igilik.view.make.LogoSheet;
import kz.igilik.view.make.LogoSheet.LogoFile;
import kz.igilik.zip.Zip;

/** All versions of the logo, with the licence beside them and the rules of use. */
final class LogoFolder implements Contribution {
  private static final List<String> DO = List.of("space", "ground", "language", "size");
  private static final List<String> DO_NOT = List.of("colour", "shape", "effect", "parts");

  private final String folder;

  /**
   * @param folder in the pack, empty or ending with {@code /}
   */
  LogoFolder(String folder) {
    this.folder = folder;
  }

  @Override
  public String title(Wording wording) {
    return wording.words().get("logo.title");
  }

  @Override
  public List<Zip.Entry> files(Supplies supplies, Wording wording) {
    LogoSheet sheet = supplies.stock().logo().orElseThrow();
    Press.Logo terms = supplies.site().press().logo().orElseThrow();
    Needed made = Needed.below(Addresses.LOGO, supplies.stock());
    var entries = new ArrayList<Zip.Entry>();
    var folders = new LinkedHashSet<String>();
    for (LogoFile file : sheet.files()) {
      String within = folder + (file.language().isEmpty() ? "mark" : file.language()) + "/";
      folders.add(within);
      entries.add(new Zip.Entry(within + file.name(), made.bytes(file.path())));
    }
    byte[] licence = licence(terms, wording).bytes();
    folders.forEach(within -> entries.add(new Zip.Entry(within + "licence.txt", licence)));
    entries.add(new Zip.Entry(folder + "rules.txt", rules(sheet, terms, wording).bytes()));
    return entries;
  }

  private static PlainLines licence(Press.Logo terms, Wording wording) {
    return new PlainLines()
        .line(wording.words().marked(terms.sample(), wording.text(terms.licence())));
  }

  private static PlainLines rules(LogoSheet sheet, Press.Logo terms, Wording wording) {
    Words words = wording.words();
    var text = new PlainLines().line(words.get("logo.title")).line(words.get("logo.lead"));
    if (terms.sample()) {
      text.line(words.get("logo.sample"));
    }
    text.heading(words.get("logo.licence"))
        .line(words.marked(terms.sample(), wording.text(terms.licence())));
    text.heading(words.get("logo.do"));
    DO.forEach(rule -> text.item(words.get("logo.do-" + rule)));
    text.heading(words.get("logo.dont"));
    DO_NOT.forEach(rule -> text.item(words.get("logo.dont-" + rule)));
    text.heading(words.get("logo.colours")).line(words.get("logo.cmyk"));
    for (LogoSheet.Colour colour : sheet.colours()) {
      text.item(
          words.get("logo.colour-" + colour.role())
              + ": "
              + colour.hex()
              + "; RGB "
              + colour.rgb()
              + "; CMYK "
              + colour.cmyk());
    }
    return text;
  }
}
