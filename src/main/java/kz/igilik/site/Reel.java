package kz.igilik.site;

import java.util.Map;
import java.util.Optional;

/**
 * The published files of a video.
 *
 * @param film path of the moving pictures; empty if they are elsewhere
 * @param captions paths by language
 */
public record Reel(Optional<String> film, Map<String, String> captions) {}
