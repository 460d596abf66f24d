package kz.igilik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageKindsTest {
  @Test
  void kindsAreNamedAfterTheirRecords() {
    assertThat(PageKinds.all())
        .isSorted()
        .contains("gateway", "home", "region-block", "common-help-card")
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageIsOfItsKind() {
    assertThat(new Page.SchedulePage("kk").kind()).isEqualTo("schedule");
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.site.PageKinds#all")
  void everyKindHasATemplate(String kind) {
    assertThat(Path.of("templates", "pages", kind + ".ftlh")).isRegularFile();
  }
}
