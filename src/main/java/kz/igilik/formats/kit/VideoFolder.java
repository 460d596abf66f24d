package kz.igilik.formats.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.formats.format.Supplies;
import kz.igilik.language.Wording;
import kz.igilik.language.Words;
import kz.igilik.model.Video;
import kz.igilik.site.Addresses;
import kz.igilik.zip.Zip;

/**
 * The videos of the press centre: captions, transcript and rights, and the video itself unless it
 * is so large that it would keep all else from being taken along. The poster is among the pictures.
 */
final class VideoFolder implements Contribution {
  private static final String FOLDER = "videos/";

  /** As much as the rest of a kit: it has to be taken along on a telephone. */
  static final long LARGEST = 5L * 1024 * 1024;

  @Override
  public String title(Wording wording) {
    return wording.words().get("press.videos");
  }

  @Override
  public List<Zip.Entry> files(Supplies supplies, Wording wording) {
    var entries = new ArrayList<Zip.Entry>();
    for (Video video : supplies.site().videos()) {
      video
          .film()
          .file()
          .filter(file -> file.size() <= LARGEST)
          .ifPresent(file -> entries.add(film(video, file, supplies)));
      video
          .film()
          .captions()
          .forEach(
              (language, lines) ->
                  entries.add(
                      new Zip.Entry(
                          FOLDER + video.id() + "." + language + ".vtt",
                          lines.text().getBytes(StandardCharsets.UTF_8))));
      byte[] about = about(video, supplies, wording).bytes();
      entries.add(new Zip.Entry(FOLDER + video.id() + ".txt", about));
    }
    return entries;
  }

  private static Zip.Entry film(Video video, Video.Recording file, Supplies supplies) {
    try {
      byte[] bytes =
          supplies.tree().read(file.path()).orElseThrow(() -> Needed.lacking(file.path()));
      return new Zip.Entry(FOLDER + video.id() + "." + file.ending(), bytes);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static PlainLines about(Video video, Supplies supplies, Wording wording) {
    Words words = wording.words();
    var text = new PlainLines().line(words.marked(video.sample(), wording.text(video.title())));
    if (video.sample()) {
      text.line(words.get("video.sample"));
    }
    text.line(wording.text(video.words().description()));
    text.line(supplies.site().campaign().url(Addresses.video(wording.code(), video.id()).path()));
    video.film().link().map(URI::toString).ifPresent(text::line);
    text.heading(words.get("video.transcript"));
    wording.prose(video.words().transcript()).ifPresent(text::line);
    Rights.add(video.rights(), wording, text);
    return text;
  }
}
