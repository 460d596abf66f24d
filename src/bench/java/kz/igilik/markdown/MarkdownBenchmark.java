package kz.igilik.markdown;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Summaries of events, each read once as in a bake: a text that is known costs nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {
  private static final int TEXTS = 500;
  private static final String SUMMARY =
      """
      Кездесу № %d. Мамандар қиын жағдайларды **қарапайым тілмен** түсіндіреді.

      **Бағдарламада:**

      - балаңызбен *сенімді* қарым-қатынас орнату жолдары;
      - мектептегі қақтығысты бейбіт шешу тәсілдері;
      - психологтың тегін кеңесін [қайдан алуға](https://campaign.example/info/) болады.
      """;

  private final List<String> texts =
      IntStream.range(0, TEXTS).mapToObj(SUMMARY::formatted).toList();

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public void readMarkdownOfOneSummary(Blackhole out) {
    var markdown = new Markdown();
    texts.forEach(text -> out.consume(markdown.read(text)));
  }
}
