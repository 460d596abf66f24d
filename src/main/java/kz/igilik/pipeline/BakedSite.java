package kz.igilik.pipeline;

import java.util.List;
import kz.igilik.site.OutputFile;

/** A finished site in memory. */
public record BakedSite(List<OutputFile> files, int pages) {}
