package kz.igilik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;

/** Checks the codes of regions against those of {@code place-codes.txt}. */
final class RegionChecks {
  /** The code of the country's own classifier by that of ISO 3166-2. */
  private static final Map<String, String> KNOWN = known();

  private static final Set<String> COUNTRIES =
      KNOWN.keySet().stream().map(RegionChecks::country).collect(Collectors.toUnmodifiableSet());

  private RegionChecks() {}

  static void run(Scope scope) {
    for (Region region : scope.site().regions()) {
      boolean told = region.iso().map(code -> iso(region, code, scope)).orElse(true);
      if (told) {
        region.kato().ifPresent(code -> kato(region, code, scope));
      }
    }
  }

  private static boolean iso(Region region, String code, Scope scope) {
    boolean right = !COUNTRIES.contains(country(code)) || KNOWN.containsKey(code);
    if (!right) {
      report(scope, region, "iso", code, List.copyOf(KNOWN.keySet()));
    }
    return right;
  }

  /** That of the region in {@code iso}; without one, that of any region. */
  private static void kato(Region region, String code, Scope scope) {
    List<String> expected =
        region
            .iso()
            .filter(KNOWN::containsKey)
            .map(iso -> List.of(KNOWN.get(iso)))
            .orElse(List.copyOf(KNOWN.values()));
    if (!expected.contains(code)) {
      report(scope, region, "kato", code, expected);
    }
  }

  private static void report(
      Scope scope, Region region, String field, String code, List<String> expected) {
    scope
        .problems()
        .report(
            Code.REGION_CODE_UNKNOWN,
            region.origin().at(field),
            field,
            code,
            String.join(", ", expected));
  }

  private static String country(String iso) {
    return iso.substring(0, iso.indexOf('-') + 1);
  }

  private static Map<String, String> known() {
    try (InputStream file = RegionChecks.class.getResourceAsStream("place-codes.txt")) {
      var known = new LinkedHashMap<String, String>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(codes -> known.put(codes[0], codes[1]));
      return known;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
