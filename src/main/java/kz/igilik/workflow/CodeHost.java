package kz.igilik.workflow;

import java.util.Map;

/** A place that keeps sources under Git and runs commands when they change. */
public enum CodeHost {
  GITHUB(
      Map.of(
          ".github/workflows/campaign-check.yml", "github-check.yml",
          ".github/workflows/campaign-links.yml", "github-links.yml",
          ".github/workflows/campaign-publish.yml", "github-publish.yml")),
  GITLAB(Map.of(".gitlab-ci.yml", "gitlab.yml")),
  FORGEJO(
      Map.of(
          ".forgejo/workflows/campaign-check.yml", "forgejo-check.yml",
          ".forgejo/workflows/campaign-links.yml", "forgejo-links.yml",
          ".forgejo/workflows/campaign-publish.yml", "forgejo-publish.yml"));

  private final Map<String, String> frames;

  CodeHost(Map<String, String> frames) {
    this.frames = frames;
  }

  /** The files it reads, from the root of the repository, each with the frame it is made of. */
  Map<String, String> frames() {
    return frames;
  }
}
