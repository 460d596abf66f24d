package kz.igilik.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Captions;
import kz.igilik.model.Picture;
import kz.igilik.model.Picture.Consent;
import kz.igilik.model.Picture.People;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PictureFields.OfConsent;
import kz.igilik.schema.VideoFields;

/**
 * Checks the records of videos: there is something to play, and a poster before; who cannot hear
 * has captions in each language, within the time of the video; where children are shown, somebody
 * has agreed to it.
 */
final class VideoChecks {
  private static final int THOUSAND = 1000;

  private final Scope scope;
  private final List<String> pictures;

  private VideoChecks(Scope scope) {
    this.scope = scope;
    this.pictures = scope.site().pictures().stream().map(Picture::id).toList();
  }

  static void run(Scope scope) {
    var checks = new VideoChecks(scope);
    for (Video video : scope.site().videos()) {
      checks.film(video);
      checks.poster(video);
      checks.captions(video);
      checks.consent(video);
      EventChecks.languages(video.film().languages(), video.origin(), scope);
    }
  }

  private void film(Video video) {
    boolean file = video.film().file().isPresent();
    boolean link = video.film().link().isPresent();
    if (file && link) {
      report(Code.VIDEO_TWICE, video, VideoFields.LINK.key(), video.film().file().get().path());
    }
    boolean refused = scope.broken().containsBelow(Video.FOLDER + video.id() + ".");
    if (!file && !link && !refused && video.origin().reads(VideoFields.LINK.key())) {
      scope.problems().report(Code.VIDEO_FILE_MISSING, video.origin().entry(), video.id());
    }
  }

  private void poster(Video video) {
    String id = video.poster();
    boolean known = pictures.contains(id) || scope.broken().contains(record(id));
    if (!known && video.origin().reads(VideoFields.POSTER.key())) {
      scope
          .problems()
          .report(
              Code.PICTURE_UNKNOWN,
              video.origin().at(VideoFields.POSTER.key()),
              id,
              Scope.near(id, pictures));
    }
  }

  private static String record(String picture) {
    return "data/pictures/" + picture + ".yaml";
  }

  /** What is lacking is told where the file says what can be heard: in the transcript. */
  private void captions(Video video) {
    for (String language : scope.languages()) {
      Optional<Captions> own = Optional.ofNullable(video.film().captions().get(language));
      String file = Video.FOLDER + video.id() + "." + language + ".vtt";
      if (own.isEmpty() && scope.knowsLanguages() && !scope.broken().contains(file)) {
        Position at = video.origin().at(VideoFields.TRANSCRIPT.key() + "/" + language);
        scope.problems().report(Code.CAPTIONS_MISSING, at, video.id(), language, file);
      }
      own.filter(any -> video.origin().reads(VideoFields.DURATION.key()))
          .ifPresent(any -> within(any, video));
    }
  }

  /** The first line is enough: the others of a file that is too long follow it. */
  private void within(Captions captions, Video video) {
    int seconds = video.film().seconds();
    captions.cues().stream()
        .filter(cue -> cue.ends() > (long) seconds * THOUSAND)
        .findFirst()
        .ifPresent(
            cue ->
                scope
                    .problems()
                    .clash(
                        Code.CAPTIONS_TOO_LATE,
                        cue.at(),
                        video.origin().at(VideoFields.DURATION.key()),
                        seconds));
  }

  private void consent(Video video) {
    if (video.shown().people() != People.CHILDREN || !video.origin().reads("people")) {
      return;
    }
    Optional<Consent> given = video.shown().consent();
    lacks(video, OfConsent.REFERENCE.key(), given.flatMap(Consent::reference).isEmpty());
    lacks(video, OfConsent.IDENTITY.key(), given.flatMap(Consent::identity).isEmpty());
    lacks(video, OfConsent.EXPIRES.key(), given.flatMap(Consent::expires).isEmpty());
  }

  private void lacks(Video video, String part, boolean absent) {
    String consent = PictureFields.CONSENT.key();
    if (absent && video.origin().reads(consent + "/" + part)) {
      boolean begun = video.shown().consent().isPresent();
      report(Code.VIDEO_WITHOUT_CONSENT, video, begun ? consent : PictureFields.PEOPLE.key(), part);
    }
  }

  private void report(Code code, Video video, String field, String value) {
    scope.problems().report(code, video.origin().at(field), video.id(), value);
  }

  /**
   * Tells of videos that vanish soon, and of those that have vanished.
   *
   * @param now moment of the site
   */
  static void ofToday(Scope scope, Instant now) {
    var days = new LastDays(scope, now, Code.VIDEO_EXPIRES_SOON, Code.VIDEO_EXPIRED);
    scope.site().videos().forEach(one -> days.tell(one.id(), one.shown(), one.origin()));
  }
}
