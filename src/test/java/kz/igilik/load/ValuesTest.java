package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Moment;
import kz.igilik.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private final List<Code> faults = new ArrayList<>();

  @Test
  void readsDatesAndTimesInTheirOneForm() {
    assertThat(Values.moment("2023-05-20T10:00", this::fault))
        .contains(new Moment(LocalDate.of(2023, 5, 20), Optional.of(LocalTime.of(10, 0))));
    assertThat(Values.moment("2023-05-20", this::fault))
        .contains(new Moment(LocalDate.of(2023, 5, 20), Optional.empty()));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-05-20 10:00", "2023-05-20T24:00", "2023-05-20T10:00:00", "2023-05-20T1:00"})
  void refusesOtherFormsOfTimes(String text) {
    assertThat(Values.moment(text, this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.TIME_WRONG);
  }

  @Test
  void onlyAnEndMayBeTheLastMomentOfADay() {
    assertThat(Values.end("2023-06-30T24:00", this::fault))
        .contains(new Moment(LocalDate.of(2023, 7, 1), Optional.of(LocalTime.MIDNIGHT)));
    assertThat(Values.end("2023-06-30", this::fault))
        .contains(new Moment(LocalDate.of(2023, 6, 30), Optional.empty()));
    assertThat(faults).isEmpty();
    assertThat(Values.end("2023-06-31T24:00", this::fault)).isEmpty();
    assertThat(Values.end("2023-06-30 T24:00", this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.DATE_DOES_NOT_EXIST, Code.TIME_WRONG);
  }

  @Test
  void aDayThatDoesNotExistIsSaidOnce() {
    assertThat(Values.moment("2023-02-30T10:00", this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.DATE_DOES_NOT_EXIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https://host",
        "https://u@a.example/",
        "https://a.example/x y",
        "a.example",
        "javascript:alert(1)"
      })
  void refusesAddressesThatAreNotSafeOrNotWhole(String text) {
    assertThat(Values.url(text, this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.URL_WRONG);
  }

  @Test
  void ofAnAddressThatIsNotSecureItSaysWhyAndWhichMayBe() {
    assertThat(Values.url("http://a.example/x", this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.URL_NOT_SECURE);
  }

  @Test
  void serversInOtherScriptsBecomeAscii() {
    assertThat(Values.url("https://бала.қаз/көмек", this::fault).map(URI::getHost))
        .contains("xn--80aab5b.xn--80ao21a");
  }

  @Test
  void readsCoordinatesWithinTheEarth() {
    assertThat(Values.coordinates("43.238,76.945", this::fault))
        .contains(new Coordinates(43.238, 76.945));
    assertThat(Values.coordinates("-43.2, 76", this::fault)).contains(new Coordinates(-43.2, 76));
    assertThat(Values.coordinates("91,0", this::fault)).isEmpty();
    assertThat(Values.coordinates("43,238 76,945", this::fault)).isEmpty();
    assertThat(faults).containsExactly(Code.COORDINATES_WRONG, Code.COORDINATES_WRONG);
  }

  @Test
  void shortNumbersCanBeDialledButOnlyWholePhonesAreCalledFromAPage() {
    assertThat(Values.numberToDial("112", this::fault)).isPresent();
    assertThat(Values.phone("112", this::fault)).isEmpty();
    assertThat(Values.phone("+77272000000", this::fault)).isPresent();
  }

  @Test
  void offsetsAreNoZones() {
    assertThat(Values.zone("Asia/Aqtobe", this::fault)).isPresent();
    assertThat(Values.zone("UTC+6", this::fault)).isEmpty();
    assertThat(Values.zone("UTC", this::fault)).isEmpty();
  }

  private void fault(Code code, Object... values) {
    faults.add(code);
  }
}
