package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#relay.yaml#",
        ".#relay.yaml",
        "relay.yaml~",
        "relay.yaml.~1~",
        ".relay.yaml.swp",
        "relay.yaml.swp",
        "4913",
        "5036",
        "~$Программа.docx",
        "~WRL0001.tmp",
        ".~lock.relay.yaml#",
        "Thumbs.db",
        "desktop.ini",
        "Desktop.ini",
        "ehthumbs.db",
        ".DS_Store",
        "._relay.yaml",
        ".AppleDouble",
        "Icon\r",
        "__MACOSX",
        "relay.yaml.sb-1a2b3c4d-Xy12Zw",
        "relay.yaml.orig",
        "relay.yaml.rej",
        "relay_BACKUP_123.yaml",
        "relay_LOCAL_123.yaml",
        "relay.yaml.BASE.123.yaml",
        "relay.yaml.REMOTE.7",
        "relay.yaml___jb_tmp___",
        "relay.yaml___jb_old___",
        "relay.tmp",
        "relay.yaml.BAK",
        ".directory",
        "park.jpg.part",
        "park.jpg.crdownload",
        ".gitkeep"
      })
  void isOfAProgramThatWorksBeside(String name) {
    assertThat(PassingName.is(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relay.yaml",
        "relay (1).yaml",
        "relay - Copy.yaml",
        "relay — копия.yaml",
        "4914",
        "2023",
        "#1.yaml",
        "BASE.yaml",
        "base_1.yaml",
        "first-part.yaml",
        "orig",
        "tmp",
        "Иконка.png"
      })
  void isOfAnEditor(String name) {
    assertThat(PassingName.is(name)).isFalse();
  }
}
