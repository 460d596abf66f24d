package kz.igilik.forms;

/** How editing programs reach the sources: the programming interface of a code host. */
public enum Backend {
  GITHUB("", true),
  GITLAB("/api/v4", true),
  GITEA("/api/v1", false);

  private final String root;
  private final boolean proposes;

  Backend(String root, boolean proposes) {
    this.root = root;
    this.proposes = proposes;
  }

  /** The path of the programming interface; empty if it is elsewhere, where programs know it. */
  String root() {
    return root;
  }

  /** Whether what is saved can wait as a proposal, which {@code check} judges first. */
  boolean proposes() {
    return proposes;
  }
}
