package kz.igilik.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.igilik.pipeline.Once;
import kz.igilik.pipeline.ReadSources;
import kz.igilik.problem.Problem;

/** Runs all checks beside the pages, so that no page waits for them. Not thread-safe. */
final class Checker {
  /**
   * How long a page waits, in milliseconds: once the program is warm, checks are mostly done by
   * then.
   */
  private static final long PATIENCE = 400;

  private final ExecutorService thread = Executors.newSingleThreadExecutor(Checker::daemon);
  private Optional<Once<List<Problem>>> asked = Optional.empty();
  private CompletableFuture<List<Problem>> answer = CompletableFuture.completedFuture(List.of());
  private boolean warm;

  /** What is known of the sources; what is not, is found out meanwhile. */
  Findings of(ReadSources sources) {
    Optional<List<Problem>> all = made(sources.check());
    warm |= all.isPresent();
    return new Findings(all.orElse(sources.problems()), all.isPresent());
  }

  private Optional<List<Problem>> made(Once<List<Problem>> check) {
    if (check.made().isEmpty() && (asked.isEmpty() || asked.get() != check)) {
      asked = Optional.of(check);
      answer = CompletableFuture.supplyAsync(check, thread);
    }
    return check.made().or(this::answered);
  }

  private Optional<List<Problem>> answered() {
    try {
      return Optional.of(answer.get(warm ? PATIENCE : 0, TimeUnit.MILLISECONDS));
    } catch (TimeoutException later) {
      return Optional.empty();
    } catch (ExecutionException failed) {
      asked = Optional.empty();
      throw thrown(failed.getCause());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error grave) {
      throw grave;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "desk-checks");
    thread.setDaemon(true);
    return thread;
  }
}
