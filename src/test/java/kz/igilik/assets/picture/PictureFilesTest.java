package kz.igilik.assets.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import kz.igilik.CampaignFolder;
import kz.igilik.digest.Digests;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Print;
import kz.igilik.site.Prints;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of a picture: its sizes, its rights, and nothing of its camera. */
class PictureFilesTest {
  private static final String RECORD =
      """
      caption:
        kk: Балалар & ата-аналар
        ru: Дети & родители
      alt:
        kk: Мектеп ауласы
        ru: Двор школы
      credit:
        kk: Баспасөз қызметі
        ru: Пресс-служба
      licence: CC-BY-4.0
      date: 2023-05-10
      place:
        kk: Алматы қаласы
        ru: Город Алматы
      people: none
      press: true
      """;
  private static final String CAMERA = "Camera of somebody";

  @TempDir Path folder;
  private final Problems problems = new Problems();
  private final Problems making = new Problems();

  @BeforeEach
  void aCampaign() {
    CampaignFolder.base(folder);
  }

  // ---- what stands inside

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void everyFileSaysWhoseItIs(String ending) throws Exception {
    write("park." + ending, photograph(2000, 1000, ending));
    for (OutputFile file : made().files()) {
      Metadata notes = notes(file.bytes());
      Map<String, String> xmp =
          notes.getFirstDirectoryOfType(XmpDirectory.class).getXmpProperties();
      assertThat(xmp)
          .as(file.path())
          .containsEntry("dc:description[1]", "Балалар & ата-аналар")
          .containsEntry("dc:description[3]", "Дети & родители")
          .containsEntry("Iptc4xmpCore:AltTextAccessibility[1]", "Мектеп ауласы")
          .containsEntry("photoshop:Credit", "Баспасөз қызметі")
          .containsEntry("xmpRights:UsageTerms[1]", "CC BY 4.0")
          .containsEntry("xmpRights:WebStatement", "https://creativecommons.org/licenses/by/4.0/")
          .containsEntry("photoshop:DateCreated", "2023-05-10")
          .containsEntry("Iptc4xmpCore:Location", "Алматы қаласы");
      assertThat(xmp.get("plus:Licensor[1]/plus:LicensorURL")).endsWith("/kk/pictures/park/");
    }
  }

  @Test
  void olderProgramsReadItToo() throws Exception {
    write("park.jpg", photograph(900, 600, "jpg"));
    for (OutputFile file : made().files()) {
      var iptc = notes(file.bytes()).getFirstDirectoryOfType(IptcDirectory.class);
      assertThat(iptc.getString(IptcDirectory.TAG_CAPTION)).isEqualTo("Балалар & ата-аналар");
      assertThat(iptc.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("Баспасөз қызметі");
      assertThat(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE))
          .isEqualTo("Баспасөз қызметі, CC BY 4.0");
    }
  }

  @Test
  void nothingTellsThePlaceOrTheDevice() throws Exception {
    byte[] original = withExif(photograph(2000, 1000, "jpg"), 1);
    Metadata before = notes(original);
    assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude())
        .isEqualTo(43.5);
    write("park.jpg", original);
    PictureFiles files = made();
    assertThat(files.files()).hasSize(4);
    for (OutputFile file : files.files()) {
      Metadata after = notes(file.bytes());
      assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).as(file.path()).isNull();
      assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).as(file.path()).isNull();
      assertThat(new String(file.bytes(), ISO_8859_1)).doesNotContain(CAMERA);
    }
  }

  @Test
  void whatATelephoneHangsBehindAPictureIsLost() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(photograph(900, 600, "jpg"));
    bytes.writeBytes(("a film from " + CAMERA).getBytes(ISO_8859_1));
    write("park.jpg", bytes.toByteArray());
    for (OutputFile file : made().files()) {
      assertThat(new String(file.bytes(), ISO_8859_1)).doesNotContain(CAMERA);
    }
  }

  @Test
  void aDrawingKeepsItsShapesAndLosesRemarks() throws Exception {
    write(
        "park.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8" inkscape:export="/home/anna">
        <!-- by Anna --><metadata>Anna</metadata><path d="M0 0h12v8z"/></svg>
        """
            .getBytes(ISO_8859_1));
    Print original = prints().original();
    String svg = new String(bytes(original), UTF_8);
    assertThat(svg)
        .contains("M0 0h12v8z", "Мектеп ауласы", "CC BY 4.0", "digitalCreation")
        .doesNotContain("Anna", "anna");
  }

  // ---- sizes

  @Test
  void aPhotographComesInFourSizes() throws Exception {
    write("park.jpg", photograph(4000, 3000, "jpg"));
    Prints prints = prints();
    assertThat(prints.web()).extracting(Print::width).containsExactly(720, 1440);
    assertThat(prints.web()).extracting(Print::height).containsExactly(540, 1080);
    assertThat(prints.print().width()).isEqualTo(3000);
    assertThat(prints.original().width()).isEqualTo(4000);
    for (Print print : prints.downloads()) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(print)));
      assertThat(image.getWidth()).isEqualTo(print.width());
      assertThat(image.getHeight()).isEqualTo(print.height());
      assertThat(print.bytes()).isEqualTo(bytes(print).length);
    }
  }

  @Test
  void aSmallOneIsNeverMadeLarger() throws Exception {
    write("park.jpg", photograph(600, 400, "jpg"));
    Prints prints = prints();
    assertThat(prints.web()).extracting(Print::width).containsExactly(600);
    assertThat(prints.downloads()).hasSize(2);
  }

  /** Held upright, so that top is left of what the camera wrote. */
  @Test
  void aTurnedPhotographStandsUpright() throws Exception {
    var image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 400, 400);
    pen.setColor(Color.BLUE);
    pen.fillRect(400, 0, 400, 400);
    write("park.jpg", withExif(written(image, "jpg"), 6));
    Prints prints = prints();
    Print web = prints.web().get(0);
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(bytes(web)));
    assertThat(new int[] {upright.getWidth(), upright.getHeight()}).containsExactly(400, 800);
    assertThat(new Color(upright.getRGB(200, 100)).getRed()).isGreaterThan(200);
    assertThat(new Color(upright.getRGB(200, 700)).getBlue()).isGreaterThan(200);
    var original = notes(bytes(prints.original())).getFirstDirectoryOfType(ExifIFD0Directory.class);
    assertThat(original.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
    assertThat(original.getTagCount()).isEqualTo(1);
  }

  /** The mean of what it takes the place of, in whole numbers. */
  @Test
  void scalingIsExact() {
    var pixels = new Pixels(3, 1, new int[] {0xFF000000, 0xFF0000FF, 0xFFFFFFFF});
    assertThat(pixels.scaledTo(1, 1).dots()).containsExactly(0xFF5555AA);
    assertThat(pixels.scaledTo(2, 1).dots()).containsExactly(0xFF000055, 0xFFAAAAFF);
  }

  /** On every JDK: a name that holds a digest promises these bytes. */
  @Test
  void theSameBytesEverywhere() throws Exception {
    write("park.jpg", photograph(2000, 1000, "jpg"));
    assertThat(made().files())
        .extracting(file -> Digests.content(8, file.bytes()))
        .containsExactly("5fa9295a", "6e6bfdd6", "496fb433", "40aa8971");
  }

  // ---- what is refused

  @Test
  void aDocumentUnderAnotherNameIsNoPicture() throws Exception {
    write("park.jpg", "PK, a document".getBytes(ISO_8859_1));
    made();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.PICTURE_BROKEN);
  }

  @Test
  void aPictureThatEndsTooEarlyIsBroken() throws Exception {
    byte[] whole = photograph(900, 600, "jpg");
    write("park.jpg", Arrays.copyOf(whole, whole.length / 2));
    made();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.PICTURE_BROKEN);
  }

  @Test
  void whatIsDamagedInsideIsFoundWhenItIsMade() throws Exception {
    byte[] bytes = photograph(900, 600, "png");
    bytes[bytes.length / 2] ^= 0x55;
    write("park.png", bytes);
    made().tryAll();
    assertThat(making.sorted()).extracting(Problem::code).containsExactly(Code.PICTURE_BROKEN);
  }

  @Test
  void aPictureThatReadersWouldPayForIsRefused() throws Exception {
    write("park.png", noise(1440, 900));
    made().tryAll();
    assertThat(making.sorted()).extracting(Problem::code).contains(Code.PICTURE_TOO_HEAVY);
  }

  /** The head alone would take a gigabyte of memory. */
  @Test
  void aPictureOfTooManyPixelsIsNotEvenRead() throws Exception {
    byte[] bytes = photograph(90, 60, "png");
    ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);
    write("park.png", bytes);
    assertThat(made().album().of("park")).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.PICTURE_TOO_LARGE);
  }

  // ----

  private void write(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve("assets/pictures/" + name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    new CampaignFolder(folder).write("data/pictures/park.yaml", RECORD);
  }

  private PictureFiles made() throws Exception {
    Site site = new SiteLoader(folder).load(new Problems()).orElseThrow();
    return PictureFiles.of(
        site, new SourceTree(folder), none -> Optional.empty(), problems, making);
  }

  private Prints prints() throws Exception {
    return made().album().of("park").orElseThrow();
  }

  private byte[] bytes(Print print) throws Exception {
    return made().files().stream()
        .filter(file -> file.path().equals(print.path()))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static Metadata notes(byte[] bytes) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
  }

  private static byte[] photograph(int width, int height, String ending) throws Exception {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(
            x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | (x / 40 + y / 40) % 2 * 90);
      }
    }
    return written(image, ending);
  }

  private static byte[] noise(int width, int height) throws Exception {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var dice = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, dice.nextInt());
      }
    }
    return written(image, "png");
  }

  private static byte[] written(BufferedImage image, String ending) throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, ending, out);
    return out.toByteArray();
  }

  /** Puts the maker, the way of holding and a place (43.5 N, 76.9 E) behind the first two bytes. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(400);
    exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
    exif.putShort((short) 3);
    field(exif, 0x010F, 2, CAMERA.length() + 1, 100); // Make
    field(exif, 0x0112, 3, 1, orientation << 16);
    field(exif, 0x8825, 4, 1, 150); // GPS
    exif.putInt(0);
    exif.position(6 + 100).put(CAMERA.getBytes(ISO_8859_1));
    exif.position(6 + 150).putShort((short) 4);
    field(exif, 1, 2, 2, 'N' << 24);
    field(exif, 2, 5, 3, 250);
    field(exif, 3, 2, 2, 'E' << 24);
    field(exif, 4, 5, 3, 280);
    exif.putInt(0);
    exif.position(6 + 250);
    for (int part : new int[] {43, 1, 30, 1, 0, 1}) {
      exif.putInt(part);
    }
    exif.position(6 + 280);
    for (int part : new int[] {76, 1, 54, 1, 0, 1}) {
      exif.putInt(part);
    }
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(ByteBuffer.allocate(4).putShort((short) 0xFFE1).putShort((short) 402).array());
    out.writeBytes(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void field(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
