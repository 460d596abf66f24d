package kz.igilik.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.igilik.problem.Problems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An event's file, from its text to keys and values with their places. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class YamlBenchmark {
  private static final String EVENT =
      "src/test/sites/full/data/events/shymkent/ice-cream-cart-tour.yaml";

  private final String text;

  public YamlBenchmark() {
    try {
      text = Files.readString(Path.of(EVENT));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Benchmark
  public Object readYamlOfOneEvent() {
    Optional<YamlNode> tree =
        YamlFile.read(SourceText.of(EVENT, text, new Problems()), new Problems());
    return tree.orElseThrow();
  }
}
