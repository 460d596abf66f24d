package kz.igilik.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date, or a date and a local time, as an editor writes it: {@code 2023-05-20} or {@code
 * 2023-05-20T10:00}.
 */
public record Moment(LocalDate date, Optional<LocalTime> time) {}
