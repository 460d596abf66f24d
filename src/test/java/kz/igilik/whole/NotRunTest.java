package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;

class NotRunTest {
  private static final String BROWSER = "needs a browser, and -Dinstall=false forbids to get it";

  private final NotRun notRun = new NotRun();

  @Test
  void nothingIsSaidWhereEverythingRan() {
    notRun.executionFinished(method("one"), TestExecutionResult.successful());
    notRun.executionFinished(method("two"), TestExecutionResult.failed(new AssertionError("no")));
    assertThat(notRun.list()).isEmpty();
  }

  @Test
  void oneLineForEachReasonSaysHowManyTestsOfWhichClassDidNotRun() {
    abort(method("one"));
    abort(method("two"));
    abort(type(NotRun.class));
    notRun.executionSkipped(method("three"), "disabled on Windows");
    assertThat(notRun.list())
        .isEqualTo(
            "Not run: NotRunTest (1): disabled on Windows\n"
                + "Not run: NotRun (1), NotRunTest (2): "
                + BROWSER
                + "\n");
  }

  /** An assumption may fail without a word. */
  @Test
  void aTestThatGaveUpWithoutAReasonIsListedToo() {
    notRun.executionFinished(
        method("one"), TestExecutionResult.aborted(new TestAbortedException()));
    assertThat(notRun.list()).isEqualTo("Not run: NotRunTest (1): given up\n");
  }

  private void abort(TestIdentifier test) {
    notRun.executionFinished(test, TestExecutionResult.aborted(new TestAbortedException(BROWSER)));
  }

  private static TestIdentifier method(String name) {
    return TestIdentifier.from(
        new AbstractTestDescriptor(
            UniqueId.forEngine("test").append("method", name),
            name,
            MethodSource.from(NotRunTest.class.getName(), name)) {
          @Override
          public Type getType() {
            return TestDescriptor.Type.TEST;
          }
        });
  }

  private static TestIdentifier type(Class<?> type) {
    return TestIdentifier.from(
        new AbstractTestDescriptor(
            UniqueId.forEngine("test").append("class", type.getName()),
            type.getSimpleName(),
            ClassSource.from(type)) {
          @Override
          public Type getType() {
            return TestDescriptor.Type.CONTAINER;
          }
        });
  }
}
