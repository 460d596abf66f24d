package kz.igilik.model;

import java.util.List;

/**
 * The forms of months and weekdays in texts, from {@code dates-in-texts} in {@code
 * data/words/<code>.yaml}. The forms of one name are separated by spaces; {@code *} stands for any
 * ending, {@code ?} marks a form that counts only next to the rest of a date, {@code +} a form that
 * means every such day.
 *
 * @param months twelve
 * @param weekdays seven, from Monday
 */
public record DatesInTexts(List<String> months, List<String> weekdays) {}
