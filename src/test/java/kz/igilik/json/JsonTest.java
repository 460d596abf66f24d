package kz.igilik.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  @Test
  void keepsTheOrderAndTheKindsOfWhatIsPutIn() {
    var object =
        new JsonObject()
            .put("z", "Қ")
            .put("a", 7)
            .put("m", 43.238)
            .put("b", true)
            .put("list", JsonArray.of("x", "y").add(3).add(new JsonArray()))
            .put("none", new JsonObject());
    assertThat(object.text())
        .isEqualTo(
            "{\"z\":\"Қ\",\"a\":7,\"m\":43.238,\"b\":true,\"list\":[\"x\",\"y\",3,[]],\"none\":{}}");
    assertThat(object.bytes()).isEqualTo(object.text().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsPutTwiceStandsOnce() {
    var other = new JsonObject().put("b", 2).put("a", 3);
    assertThat(new JsonObject().put("a", 1).putAll(other).text()).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void everyCharacterComesBack() {
    var text = new StringBuilder();
    for (int c = 0; c < 0xD800; c++) {
      text.append((char) c);
    }
    text.append("😀\uFFFD");
    JsonNode read =
        JsonMapper.shared().readTree(JsonArray.of(List.of(JsonArray.of(text.toString()))).bytes());
    assertThat(read.get(0).get(0).asString()).isEqualTo(text.toString());
    assertThat(JsonArray.of(text.toString()).text()).doesNotContain("\n", "\u0000");
  }
}
