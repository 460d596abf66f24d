package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private final List<ProseBlock> blocks =
      new Markdown()
          .blocks(
              "## Что *нового*\n\nСм. [блоки](/blocks/).\n\n- раз\n- два\n",
              target -> "https://a.example" + target,
              "ru-s");

  @Test
  void wordsHaveNoMarkupAndLinksTheirAddress() {
    assertThat(blocks.stream().flatMap(block -> block.words().stream()))
        .containsExactly("Что нового", "См. блоки (https://a.example/blocks/).", "• раз", "• два");
  }

  @Test
  void eachBlockHasItsFormAndPlace() {
    assertThat(blocks.stream().map(ProseBlock::form))
        .containsExactly("h2", "paragraph", "bulletlist 2");
    assertThat(blocks.stream().map(ProseBlock::line)).containsExactly(1, 3, 5);
    assertThat(blocks.get(0).html().markup()).contains("id=\"ru-s1\"").contains("<em>нового</em>");
  }
}
