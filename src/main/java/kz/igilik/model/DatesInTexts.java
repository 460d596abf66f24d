package kz.igilik.model;

import java.util.List;

/**
 * In which forms months and weekdays stand in texts: from {@code dates-in-texts} in {@code
 * data/words/<code>.yaml}. The forms of one name are separated by spaces; {@code *} stands for any
 * ending, {@code ?} marks a form that means it only beside the rest of a date, {@code +} one that
 * speaks of every such day.
 *
 * @param months twelve
 * @param weekdays seven, from Monday
 */
public record DatesInTexts(List<String> months, List<String> weekdays) {}
