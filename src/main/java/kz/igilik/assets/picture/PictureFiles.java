package kz.igilik.assets.picture;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.igilik.digest.Digests;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.Album;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Print;
import kz.igilik.site.Prints;
import kz.igilik.site.SourceTree;

/**
 * The files that are published of each picture. Their names hold a digest of the original and its
 * notes, so that a picture that the previous site has is not made again.
 */
public final class PictureFiles {
  /** Raise it when the same original gives other bytes. */
  static final int VERSION = 1;

  /** A telephone with two pixels for one, and a wide window or a finer screen. */
  private static final int[] WEB = {720, 1440};

  private static final int PRINT = 3000;
  private static final int FOR_SCREEN = 80;
  private static final int FOR_PRINT = 90;
  private static final int MOST_BYTES = 500 * 1024;
  private static final long MOST_DOTS = 50_000_000;
  private static final int MILLION = 1_000_000;
  private static final int LENGTH_OF_DIGEST = 8;

  private final Site site;
  private final SourceTree tree;
  private final Function<String, Optional<byte[]>> before;
  private final Problems making;
  private final List<OutputFile> files = new ArrayList<>();
  private final Map<String, Prints> album = new TreeMap<>();

  private PictureFiles(
      Site site, SourceTree tree, Function<String, Optional<byte[]>> before, Problems making) {
    this.site = site;
    this.tree = tree;
    this.before = before;
    this.making = making;
  }

  /**
   * Looks at the head of each original; nothing is made yet.
   *
   * @param before the bytes of a file of the previous site
   * @param problems takes those of originals that cannot be read
   * @param making takes what is found while files are made
   */
  public static PictureFiles of(
      Site site,
      SourceTree tree,
      Function<String, Optional<byte[]>> before,
      Problems problems,
      Problems making)
      throws IOException {
    var made = new PictureFiles(site, tree, before, making);
    for (Picture picture : site.pictures()) {
      if (!picture.file().isEmpty()) {
        made.add(picture, problems);
      }
    }
    return made;
  }

  public Album album() {
    return new Album(album, Map.of());
  }

  public List<OutputFile> files() {
    return List.copyOf(files);
  }

  private void add(Picture picture, Problems problems) throws IOException {
    Position at = Position.wholeFile(picture.file());
    byte[] bytes = tree.read(picture.file()).orElse(new byte[0]);
    try {
      Original original = Original.of(tree, picture.file(), bytes);
      if (isTooLarge(original.size(), picture.id(), at, problems)) {
        return;
      }
      PictureNotes notes = PictureNotes.of(picture, site.campaign());
      String digest =
          Digests.content(LENGTH_OF_DIGEST, new byte[] {VERSION}, bytes, notes.xmp(), notes.iim());
      album.put(picture.id(), prints(new Sheet(picture, original, notes, digest)));
    } catch (NotAPicture broken) {
      problems.report(Code.PICTURE_BROKEN, at, nameOf(picture.file()));
    }
  }

  private static boolean isTooLarge(Original.Size size, String id, Position at, Problems problems) {
    boolean tooLarge = (long) size.width() * size.height() > MOST_DOTS;
    if (tooLarge) {
      problems.report(
          Code.PICTURE_TOO_LARGE, at, id, size.width(), size.height(), MOST_DOTS / MILLION);
    }
    return tooLarge;
  }

  /**
   * Reads the whole of an original that has no record yet.
   *
   * @param file its path, whose ending says what it is to be
   */
  public static void check(String file, SourceTree tree, Problems problems) throws IOException {
    Position at = Position.wholeFile(file);
    String name = nameOf(file);
    try {
      Original original = Original.of(tree, file, tree.read(file).orElse(new byte[0]));
      if (!isTooLarge(original.size(), name, at, problems)) {
        original.tryAll();
      }
    } catch (NotAPicture broken) {
      problems.report(Code.PICTURE_BROKEN, at, name);
    }
  }

  private static String nameOf(String file) {
    return file.substring(Picture.FOLDER.length());
  }

  /** What all files of one picture are made from. */
  private record Sheet(Picture picture, Original original, PictureNotes notes, String digest) {
    String path(String size, String ending) {
      String name = picture.id() + size + "." + digest + "." + ending;
      return Addresses.PICTURES_WITH_RECORD + name;
    }
  }

  @FunctionalInterface
  private interface Maker {
    byte[] bytes() throws NotAPicture;
  }

  private Prints prints(Sheet sheet) {
    Original original = sheet.original();
    Print whole =
        print(
            sheet,
            sheet.path("", original.ending()),
            original.size(),
            () -> original.cleaned(sheet.notes()));
    if (original.isDrawing()) { // one small file that is sharp in every width
      Print screen = scaled(sheet, WEB[WEB.length - 1], FOR_SCREEN, false);
      return new Prints(List.of(whole), screen, scaled(sheet, PRINT, FOR_PRINT, false), whole);
    }
    var widths = new TreeSet<Integer>();
    for (int width : WEB) {
      widths.add(Math.min(width, original.size().width()));
    }
    List<Print> web = widths.stream().map(width -> scaled(sheet, width, FOR_SCREEN, true)).toList();
    Print screen = web.get(web.size() - 1);
    boolean larger = original.size().width() > WEB[WEB.length - 1];
    int forPrint = Math.min(PRINT, original.size().width());
    return new Prints(
        web, screen, larger ? scaled(sheet, forPrint, FOR_PRINT, false) : screen, whole);
  }

  private Print scaled(Sheet sheet, int width, int quality, boolean onPages) {
    Original original = sheet.original();
    var size = new Original.Size(width, original.size().heightAt(width));
    String path = sheet.path("-" + width, original.endingInPixels());
    return print(
        sheet,
        path,
        size,
        () -> {
          byte[] bytes = original.scaled(width, quality, sheet.notes());
          if (onPages && bytes.length > MOST_BYTES) {
            making.report(
                Code.PICTURE_TOO_HEAVY,
                Position.wholeFile(sheet.picture().file()),
                nameOf(sheet.picture().file()),
                bytes.length / 1024,
                MOST_BYTES / 1024);
          }
          return bytes;
        });
  }

  private Print print(Sheet sheet, String path, Original.Size size, Maker maker) {
    var bytes = new Bytes(sheet, path, maker);
    files.add(OutputFile.lasting(path, bytes::get));
    return new Print(path, size.width(), size.height(), () -> bytes.get().length, bytes::get);
  }

  /**
   * The bytes of a file, of the previous site if it has them: several pages and packs ask for them,
   * and to make them takes long. They are forgotten when memory is short.
   */
  private final class Bytes {
    private final Sheet sheet;
    private final String path;
    private final Maker maker;
    private SoftReference<byte[]> kept = new SoftReference<>(null);

    Bytes(Sheet sheet, String path, Maker maker) {
      this.sheet = sheet;
      this.path = path;
      this.maker = maker;
    }

    synchronized byte[] get() {
      byte[] known = kept.get();
      if (known == null) {
        known = before.apply(path).orElseGet(this::make);
        kept = new SoftReference<>(known);
      }
      return known;
    }

    private byte[] make() {
      try {
        return maker.bytes();
      } catch (NotAPicture broken) {
        String file = sheet.picture().file();
        making.report(Code.PICTURE_BROKEN, Position.wholeFile(file), nameOf(file));
        return new byte[0];
      }
    }
  }

  /** Makes what pages show, and forgets it, so that its problems are told. */
  public void tryAll() {
    files.parallelStream()
        .filter(file -> !file.path().contains("-" + PRINT + "."))
        .forEach(OutputFile::bytes);
  }
}
