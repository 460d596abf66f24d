package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * A day and what takes place on it.
 *
 * @param anchor id of its heading, {@code d-2023-05-20}
 * @param path its own page
 * @param count {@code 5 іс-шара}
 * @param room number of lines to reserve space for before the list is laid out
 * @param more how many of its events take place and are not listed here, {@code Тағы 3 іс-шара}
 */
public record DayView(
    String iso,
    String anchor,
    String path,
    String heading,
    String count,
    int room,
    List<SessionView> sessions,
    Optional<String> more) {}
