package kz.igilik.model;

import kz.igilik.problem.Origin;

/**
 * One activity of a block.
 *
 * @param number as in the concept, {@code 2.3}
 * @param title name of a named activity, may be empty
 * @param text the activity in full
 */
public record Activity(String id, String number, Localized title, Localized text, Origin origin) {}
