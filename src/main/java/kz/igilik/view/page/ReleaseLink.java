package kz.igilik.view.page;

/** A press release as lists name it. */
public record ReleaseLink(
    String path,
    String title,
    String description,
    DateView date,
    boolean sample,
    String language,
    boolean fallback) {}
