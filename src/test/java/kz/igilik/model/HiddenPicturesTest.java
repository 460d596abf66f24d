package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neither the name nor the words of a hidden picture stay in a text; all others do. */
class HiddenPicturesTest {
  private final HiddenPictures hidden = new HiddenPictures(Set.of("park"));

  @Test
  void leavesInEveryNotation() {
    assertThat(hidden.from("a ![in the park](park) b")).isEqualTo("a  b");
    assertThat(hidden.from("![the [old] park](</assets/pictures/park.svg>)")).isEmpty();
    assertThat(hidden.from("![x](park \"A title\")\n")).isEqualTo("\n");
    assertThat(hidden.from("![x][P]\n\n[p]: park\n")).isEqualTo("\n\n");
    assertThat(hidden.from("![the park]\n\n[The  Park]: park \"t\"")).isEqualTo("\n\n");
    assertThat(hidden.from("![the park][]\n\n[the park]: <park>\n[b]: /blocks/\n"))
        .isEqualTo("\n\n[b]: /blocks/\n");
  }

  @Test
  void whatIsNoneOfThemStays() {
    for (String text :
        new String[] {
          "![in the park](parking)",
          "[park](park)",
          "![x](/assets/images/park.svg) $1 \\ park",
          "![x][y] park\n\n[y]: other\n",
          "see the park!"
        }) {
      assertThat(hidden.from(text)).isEqualTo(text);
    }
  }

  @Test
  void wordsMayBeAsLongAsTheyLike() {
    assertThat(hidden.from("![" + "in the [old] park ".repeat(9_000) + "](park)")).isEmpty();
    assertThat(hidden.from("![" + "x".repeat(90_000) + "](park)")).isEmpty();
  }
}
