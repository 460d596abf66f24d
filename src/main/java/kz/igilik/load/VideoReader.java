package kz.igilik.load;

import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Captions;
import kz.igilik.model.Embargo;
import kz.igilik.model.Picture;
import kz.igilik.model.Video;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.VideoFields;

/** Reads {@code data/videos/<video>.yaml}. */
final class VideoReader {
  private VideoReader() {}

  /**
   * @param captions of the video, by language
   */
  static Optional<Video> read(
      SourceLayout.VideoFile file,
      Map<String, Captions> captions,
      YamlNode root,
      ReaderContext context) {
    return Fields.ofFile(file.id(), root, VideoFields.KIND, context)
        .flatMap(fields -> video(file, captions, fields));
  }

  private static Optional<Video> video(
      SourceLayout.VideoFile file, Map<String, Captions> captions, Fields fields) {
    var video =
        new Video(
            file.id(),
            fields.flag(VideoFields.SAMPLE),
            new Video.Words(
                fields.texts(VideoFields.TITLE),
                fields.texts(VideoFields.DESCRIPTION),
                fields.texts(VideoFields.TRANSCRIPT)),
            new Video.Film(
                fields.need(VideoFields.POSTER, ""),
                file.recording(),
                fields.maybe(VideoFields.LINK),
                fields.need(VideoFields.DURATION, 1),
                fields.values(VideoFields.LANGUAGES),
                captions),
            PictureReader.rights(fields),
            PictureReader.taken(fields),
            new Picture.Shown(
                PictureReader.people(fields),
                fields.group(PictureFields.CONSENT).flatMap(PictureReader::consent),
                true,
                fields.maybe(VideoFields.PUBLISH).map(Embargo::new)),
            fields.origin());
    return fields.made(video);
  }
}
