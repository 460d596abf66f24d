package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * The campaign as a whole, from {@code data/campaign.yaml}.
 *
 * @param first first day, included
 * @param last last day, included
 * @param languages codes in the order readers see them; the first is the main one
 * @param zone of national events
 * @param offsets expected offsets, to detect outdated time zone data in the Java in use
 * @param baseUrl address of the site, with a slash at the end
 * @param exit neutral page to which a reader in danger can leave
 * @param help id of the helpline in the header of every page
 * @param refuseHelplinesAfter days after which an unchecked helpline is an error
 * @param maps map services on the web, in which readers look up a place
 * @param publish which of the expensive parts are published
 */
public record Campaign(
    String id,
    Localized name,
    Localized tagline,
    LocalDate first,
    LocalDate last,
    Optional<Highlight> highlight,
    List<String> languages,
    ZoneId zone,
    List<Offset> offsets,
    URI baseUrl,
    URI exit,
    String help,
    Optional<Integer> refuseHelplinesAfter,
    List<MapService> maps,
    Publish publish,
    LocalDate updated,
    Origin origin) {

  /** The day to which the campaign is dedicated. */
  public record Highlight(LocalDate date, Localized name) {}

  /** The known UTC offset of a zone during the campaign. */
  public record Offset(ZoneId zone, ZoneOffset offset, Origin origin) {}

  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** All its days in order; none where its sources let it end before it begins. */
  public List<LocalDate> days() {
    return last.isBefore(first) ? List.of() : first.datesUntil(last.plusDays(1)).toList();
  }

  public Campaign without(Publish.Part part) {
    return withPublish(publish.without(part));
  }

  public Campaign withPublish(Publish other) {
    return new Campaign(
        id,
        name,
        tagline,
        first,
        last,
        highlight,
        languages,
        zone,
        offsets,
        baseUrl,
        exit,
        help,
        refuseHelplinesAfter,
        maps,
        other,
        updated,
        origin);
  }

  public Campaign withLanguages(List<String> others) {
    return new Campaign(
        id,
        name,
        tagline,
        first,
        last,
        highlight,
        others,
        zone,
        offsets,
        baseUrl,
        exit,
        help,
        refuseHelplinesAfter,
        maps,
        publish,
        updated,
        origin);
  }

  public Campaign withBaseUrl(URI url) {
    return new Campaign(
        id,
        name,
        tagline,
        first,
        last,
        highlight,
        languages,
        zone,
        offsets,
        url,
        exit,
        help,
        refuseHelplinesAfter,
        maps,
        publish,
        updated,
        origin);
  }
}
