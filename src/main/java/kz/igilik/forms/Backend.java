package kz.igilik.forms;

/** How editing programs reach the sources: the programming interface of a code host. */
public enum Backend {
  GITHUB("", "", true),
  GITLAB("/api/v4", "pkce", true),
  GITEA("/api/v1", "", false);

  private final String root;
  private final String signingIn;
  private final boolean proposes;

  Backend(String root, String signingIn, boolean proposes) {
    this.root = root;
    this.signingIn = signingIn;
    this.proposes = proposes;
  }

  /** How people sign in; empty if there is one way only. */
  String signingIn() {
    return signingIn;
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
