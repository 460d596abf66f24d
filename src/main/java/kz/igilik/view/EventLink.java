package kz.igilik.view;

import java.util.Optional;

/**
 * An event in a list.
 *
 * @param region name of the region, or the words for "all regions"
 * @param blockId for class {@code b-<id>}; a national event may have none
 * @param blockTitle its title
 * @param place venue and town in one line, or that it is online
 * @param online it can be followed on the internet
 * @param traits ids by which lists are filtered: audiences, languages, online, admission; the
 *     region stands in the path
 * @param free entrance is free
 * @param registration one has to register
 */
public record EventLink(
    String path,
    String title,
    String region,
    Optional<String> blockId,
    Optional<String> blockTitle,
    Optional<String> place,
    boolean sample,
    boolean national,
    String traits,
    boolean online,
    boolean free,
    boolean registration) {}
