package kz.igilik.model;

/**
 * How much a frightened reader can take in at once, in one language.
 *
 * @param words in a sentence of a guide, at most
 * @param sentences in a step of it, at most
 */
public record ReadingLimits(int words, int sentences) {}
