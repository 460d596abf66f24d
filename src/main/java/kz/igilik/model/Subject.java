package kz.igilik.model;

/** What a page can be about. */
public sealed interface Subject permits Article, Block, Event, Region {}
