package kz.igilik.links;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of asking an address.
 *
 * @param state what it means for readers
 * @param why the code of the server, or a word for what happened without one
 * @param target where it leads by now, if it was sent on
 * @param asked when
 */
public record LinkAnswer(State state, String why, Optional<URI> target, Instant asked) {
  /** There is no server of that name. */
  public static final String NO_HOST = "no-host";

  /** No answer in time. */
  public static final String TIMEOUT = "timeout";

  /** The connection was refused, broken, or is not safe. */
  public static final String CONNECTION = "connection";

  /** Sent on in a circle, to what is no web address, or from the web into a private network. */
  public static final String ASTRAY = "astray";

  /** What an answer means, the worst first. */
  public enum State {
    /** Nothing is there. */
    BROKEN,
    /** The server did not say: it keeps programs out, is overloaded or does not answer. */
    UNKNOWN,
    /** It leads somewhere, by way of another address. */
    MOVED,
    GOOD
  }
}
