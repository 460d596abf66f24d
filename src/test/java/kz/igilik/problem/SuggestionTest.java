package kz.igilik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  @Test
  void findsTheNameThatWasMeant() {
    assertThat(Suggestion.nearest("titel", List.of("title", "status"))).contains("title");
    assertThat(Suggestion.nearest("helpine", List.of("helpline", "help"))).contains("helpline");
    assertThat(Suggestion.nearest("кк", List.of("кк", "ру"))).contains("кк");
  }

  @Test
  void findsTheNameWhoseWordsStandInAnotherOrder() {
    assertThat(Suggestion.nearest("long-title", List.of("title-long", "title")))
        .contains("title-long");
    assertThat(Suggestion.nearest("long-titel", List.of("title-long"))).contains("title-long");
    assertThat(Suggestion.nearest("title-", List.of("link-long"))).isEmpty();
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertThat(Suggestion.nearest("health", List.of("sport", "family"))).isEmpty();
    assertThat(Suggestion.nearest("x", List.of())).isEmpty();
  }

  @Test
  void twoNeighboursThatChangedPlacesAreOneMistake() {
    assertThat(Suggestion.distance("sprot", "sport")).isEqualTo(1);
    assertThat(Suggestion.distance("sport", "sport")).isZero();
    assertThat(Suggestion.distance("", "sport")).isEqualTo(5);
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
    assertThat(Suggestion.nearest("cat", List.of("cut", "cot"))).contains("cot");
  }
}
