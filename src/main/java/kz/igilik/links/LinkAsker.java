package kz.igilik.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.igilik.links.LinkAnswer.State;

/**
 * Asks addresses once each: the head, and the whole only if the head was refused. A server gets one
 * question at a time. Sends no cookies and no credentials, and says who asks.
 */
public final class LinkAsker {
  private static final int MOST_HOPS = 5;
  private static final int MOST_SERVERS_AT_ONCE = 8;
  private static final int FIRST_ERROR = 400;

  /** A server that has not answered so often is not asked further. */
  private static final int MOST_SILENCES = 3;

  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> SENT_ON = Set.of(301, 302, 303, 307, 308);

  private final HttpClient client;
  private final String name;
  private final Duration patience;
  private final Instant now;
  private final OwnNetwork.Names names;

  /**
   * Who asks, and how long it waits.
   *
   * @param name of this program, for the logs of servers
   */
  public LinkAsker(String name, Duration patience, Instant now) {
    this(name, patience, now, InetAddress::getAllByName);
  }

  LinkAsker(String name, Duration patience, Instant now, OwnNetwork.Names names) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    this.name = name;
    this.patience = patience;
    this.now = now;
    this.names = names;
  }

  /** The answer to each address. */
  public Map<URI, LinkAnswer> ask(Collection<URI> addresses) {
    var servers = new LinkedHashMap<String, List<URI>>();
    for (URI address : addresses) {
      servers.computeIfAbsent(address.getAuthority(), any -> new ArrayList<>()).add(address);
    }
    var answers = new ConcurrentHashMap<URI, LinkAnswer>();
    ExecutorService threads = Executors.newFixedThreadPool(MOST_SERVERS_AT_ONCE);
    try {
      List<Future<?>> tasks = new ArrayList<>();
      servers.values().forEach(own -> tasks.add(threads.submit(() -> inTurn(own, answers))));
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug.getCause());
    } finally {
      threads.shutdownNow();
    }
    return sensible(answers, servers.size());
  }

  /** Where not one of several names is known, it is this computer that has no network. */
  private Map<URI, LinkAnswer> sensible(Map<URI, LinkAnswer> answers, int servers) {
    var sorted = new TreeMap<URI, LinkAnswer>(answers);
    boolean alone =
        servers >= MOST_SILENCES
            && answers.values().stream().allMatch(one -> one.why().equals(LinkAnswer.NO_HOST));
    if (alone) {
      sorted.replaceAll((address, answer) -> silent(LinkAnswer.CONNECTION));
    }
    return sorted;
  }

  private void inTurn(List<URI> addresses, Map<URI, LinkAnswer> answers) {
    int silences = 0;
    for (URI address : addresses) {
      LinkAnswer answer = silences < MOST_SILENCES ? ask(address) : silent(LinkAnswer.TIMEOUT);
      silences = answer.why().equals(LinkAnswer.TIMEOUT) ? silences + 1 : 0;
      answers.put(address, answer);
    }
  }

  private LinkAnswer ask(URI address) {
    try {
      URI at = address;
      for (int hops = 0; hops <= MOST_HOPS; hops++) {
        HttpResponse<InputStream> said = said(at);
        if (!SENT_ON.contains(said.statusCode())) {
          return meaning(said.statusCode(), at, address);
        }
        Optional<URI> next = next(at, said);
        if (next.isEmpty() || leadsInside(address, next.get())) {
          break;
        }
        at = next.get();
      }
      return silent(LinkAnswer.ASTRAY);
    } catch (HttpTimeoutException late) {
      return silent(LinkAnswer.TIMEOUT);
    } catch (IOException | IllegalArgumentException failed) {
      return isUnknownHost(failed)
          ? new LinkAnswer(State.BROKEN, LinkAnswer.NO_HOST, Optional.empty(), now)
          : silent(LinkAnswer.CONNECTION);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return silent(LinkAnswer.TIMEOUT);
    }
  }

  /** Many servers refuse to tell the head alone. */
  private HttpResponse<InputStream> said(URI address) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = said(address, "HEAD");
    return head.statusCode() < FIRST_ERROR ? head : said(address, "GET");
  }

  private HttpResponse<InputStream> said(URI address, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.toASCIIString()))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", name)
            .header("Accept", "*/*")
            .timeout(patience)
            .build();
    HttpResponse<InputStream> said =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    said.body().close(); // what the page says does not matter
    return said;
  }

  private LinkAnswer meaning(int code, URI at, URI address) {
    boolean moved = !at.equals(address);
    State state = moved ? State.MOVED : State.GOOD;
    if (code >= FIRST_ERROR) {
      state = GONE.contains(code) ? State.BROKEN : State.UNKNOWN;
    }
    return new LinkAnswer(
        state, String.valueOf(code), moved ? Optional.of(at) : Optional.empty(), now);
  }

  private LinkAnswer silent(String why) {
    return new LinkAnswer(State.UNKNOWN, why, Optional.empty(), now);
  }

  private static Optional<URI> next(URI at, HttpResponse<?> said) {
    return said.headers()
        .firstValue("Location")
        .map(at::resolve)
        .filter(next -> Set.of("http", "https").contains(String.valueOf(next.getScheme())))
        .filter(next -> next.getHost() != null && next.getUserInfo() == null);
  }

  /** A server of the web must not make this computer ask its own network. */
  private boolean leadsInside(URI from, URI to) throws UnknownHostException {
    return OwnNetwork.holds(names.of(to.getHost())) && !OwnNetwork.holds(names.of(from.getHost()));
  }

  /** The client wraps what the system says of a name. */
  private static boolean isUnknownHost(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }
}
