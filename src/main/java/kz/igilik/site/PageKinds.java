package kz.igilik.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of the kinds of pages, from the names of their records. */
public final class PageKinds {
  private static final String ENDING = "Page";

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> page) {
          return name(page.getSimpleName());
        }
      };

  private static final List<String> ALL = records(Page.class).map(PageKinds::of).sorted().toList();

  private PageKinds() {}

  /** The names of all kinds; the data use them to refer to kinds of pages. */
  public static List<String> all() {
    return ALL;
  }

  static String of(Class<?> page) {
    return NAMES.get(page);
  }

  private static Stream<Class<?>> records(Class<?> one) {
    return one.isRecord()
        ? Stream.of(one)
        : Arrays.stream(one.getPermittedSubclasses()).flatMap(PageKinds::records);
  }

  /** {@code RegionBlockPage} is {@code region-block}. */
  private static String name(String simple) {
    return simple
        .substring(0, simple.length() - ENDING.length())
        .replaceAll("(?<=.)(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
