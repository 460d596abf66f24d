package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приходите все.\\n\\nБудет весело.|Приходите все.",
        "Возьмите с собой:\\n\\n- воду\\n- кепку|Возьмите с собой: воду; кепку.",
        "Возьмите с собой:\\n- воду;\\n- кепку.\\n\\nЖдем.|Возьмите с собой: воду; кепку.",
        "Шаги:\\n\\n1. Встаньте.\\n2. Идите!|Шаги: Встаньте. Идите!",
        "Возьмите:\\n\\n- еду:\\n  - хлеб\\n  - сыр\\n- воду|Возьмите: еду: хлеб; сыр; воду.",
        "Возьмите:\\n\\n- **воду**\\n\\n- [кепку](/about/)|Возьмите: воду; кепку.",
        "Внимание:\\n\\nвход через двор.\\n\\nЖдем.|Внимание: вход через двор.",
        "Внимание:\\n\\n> вход через двор|Внимание: вход через двор",
        "Расписание:\\n\\n## Утро\\n\\nЗарядка|Расписание …",
        "Расписание:\\n\\n---\\n\\nЗарядка|Расписание …",
        "Расписание:|Расписание …",
        "## Утро\\n\\nЗарядка|Зарядка",
        "- воду\\n- кепку|воду"
      })
  void tellsWhatItAnnounces(String text, String expected) {
    String written = text.replace("\\n", "\n");
    assertThat(new Markdown().read(written).plainText()).isEqualTo(expected);
    assertThat(new Markdown().parse(written).plainText()).isEqualTo(expected);
  }
}
