package kz.igilik.compare;

import kz.igilik.model.Localized;
import kz.igilik.schema.Kind;

/**
 * What has an id and can be followed from one state of a campaign to the next.
 *
 * @param section of the list in which it is told, a key of the texts
 * @param kind the file it comes from
 * @param name what people call it
 */
record Thing(String section, Kind kind, String id, Localized name, Record record) {}
