package kz.igilik.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Converts UTF-8 to the character set of an old console. Characters that it lacks become
 * look-alikes from {@code look-alikes.properties}, as people type them without the right key.
 */
final class ConsoleStream extends FilterOutputStream {
  private static final Properties LOOK_ALIKES = lookAlikes();

  private final Charset charset;

  ConsoleStream(OutputStream out, Charset charset) {
    super(out);
    this.charset = charset;
  }

  /** Whether the character set has each character or its look-alike. */
  static boolean canWrite(String text, Charset charset) {
    return charset.newEncoder().canEncode(written(text, charset));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** A print stream writes whole characters. */
  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    out.write(written(text, charset).getBytes(charset));
  }

  private static String written(String text, Charset charset) {
    var encoder = charset.newEncoder();
    var written = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(each -> encoder.canEncode(each) ? each : LOOK_ALIKES.getProperty(each, each))
        .forEach(written::append);
    return written.toString();
  }

  private static Properties lookAlikes() {
    try (var stream = ConsoleStream.class.getResourceAsStream("look-alikes.properties")) {
      var lookAlikes = new Properties();
      lookAlikes.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lookAlikes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
