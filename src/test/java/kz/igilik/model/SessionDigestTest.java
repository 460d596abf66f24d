package kz.igilik.model;

import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionDigestTest {
  private static final String FROM = "2023-06-01T10:00";
  private static final String UNTIL = "2023-06-01T12:00";

  /** Every ledger rests on it: if this changes, each date of each campaign counts as changed. */
  @Test
  void theRecipeStays() {
    Event full =
        event("talk")
            .at("Зал", "улица Абая, 1")
            .online("https://live.example/x")
            .moved("2023-05-31T10:00", FROM, UNTIL)
            .build();
    assertThat(of(full)).isEqualTo("8eea6df0694a");
    assertThat(of(event("month").national().allDay("2023-05-17", "2023-06-17").build()))
        .isEqualTo("36c928a77d06");
  }

  @Test
  void whateverOneWouldMissIsInIt() {
    List<Event> different =
        List.of(
            plain().build(),
            event("talk").on("2023-06-02T10:00", "2023-06-02T12:00").build(),
            event("talk").on(FROM, "2023-06-01T13:00").build(),
            event("talk").allDay("2023-06-01", "2023-06-01").build(),
            event("talk").with(Status.CANCELLED, FROM, UNTIL).build(),
            event("talk").postponed(FROM).build(),
            event("talk").moved("2023-05-31T10:00", FROM, UNTIL).build(),
            plain().titled("Мереке", "Большой праздник").build(),
            plain().at("Зал", "улица Абая, 1").build(),
            plain().at("Зал", "улица Абая, 2").build(),
            plain().online("https://live.example/x").build(),
            plain().sample().build(),
            plain().in("almaty", Sites.AQTOBE).build());

    assertThat(different.stream().map(SessionDigestTest::of)).doesNotHaveDuplicates();
  }

  @Test
  void whatElseIsSaidOfAnEventIsNot() {
    Event other =
        plain()
            .about(new Localized(Map.of("kk", "Барлығы келсін.")))
            .free()
            .heldBy("Клуб")
            .updated("2023-06-01")
            .build();

    assertThat(of(other)).isEqualTo(of(plain().build()));
  }

  @Test
  void theOrderOfLanguagesInTheFileDoesNotMatter() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("ru", "Праздник");
    texts.put("kk", "Мереке");

    assertThat(of(plain().titled(new Localized(texts)).build())).isEqualTo(of(plain().build()));
  }

  @Test
  void twoDatesOfAnEventDiffer() {
    Event event = plain().on(FROM, UNTIL).build();

    assertThat(SessionDigest.of(event, event.sessions().get(1))).isNotEqualTo(of(event));
  }

  private static EventDraft plain() {
    return event("talk").on(FROM, UNTIL);
  }

  private static String of(Event event) {
    return SessionDigest.of(event, event.first());
  }
}
