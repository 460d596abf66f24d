package kz.igilik.whole;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Lists at the end which tests did not run, and why: nothing is skipped silently. */
public final class NotRun implements LauncherSessionListener, TestExecutionListener {
  /** For each reason, how many tests (or whole classes) of which class. */
  private final Map<String, Map<String, Integer>> reasons = new TreeMap<>();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      add(test, result.getThrowable().map(Throwable::getMessage).orElse("given up"));
    }
  }

  private synchronized void add(TestIdentifier test, String reason) {
    String type = test.getSource().map(NotRun::className).orElse(test.getDisplayName());
    reasons.computeIfAbsent(reason, key -> new TreeMap<>()).merge(type, 1, Integer::sum);
  }

  private static String className(TestSource source) {
    String name =
        source instanceof MethodSource method
            ? method.getClassName()
            : source instanceof ClassSource type ? type.getClassName() : source.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    System.out.print(list());
  }

  /** One line for each reason; nothing if all tests ran. */
  synchronized String list() {
    return reasons.entrySet().stream()
        .map(
            reason ->
                "Not run: "
                    + reason.getValue().entrySet().stream()
                        .map(type -> type.getKey() + " (" + type.getValue() + ")")
                        .collect(Collectors.joining(", "))
                    + ": "
                    + reason.getKey()
                    + "\n")
        .collect(Collectors.joining());
  }
}
