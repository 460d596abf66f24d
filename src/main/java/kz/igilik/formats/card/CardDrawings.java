package kz.igilik.formats.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.assets.Assets;
import kz.igilik.digest.Digests;
import kz.igilik.model.Block;
import kz.igilik.model.Site;
import kz.igilik.site.SourceTree;

/**
 * The drawings of a campaign that cards show, as files.
 *
 * @param icons of its blocks, by name
 */
record CardDrawings(
    Optional<byte[]> mark,
    Optional<byte[]> ornament,
    Optional<byte[]> mainDay,
    Optional<byte[]> art,
    Map<String, byte[]> icons) {

  static final CardDrawings NONE =
      new CardDrawings(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  static CardDrawings of(Site site, SourceTree tree) throws IOException {
    var icons = new TreeMap<String, byte[]>();
    for (Block block : site.blocks()) {
      Optional<byte[]> icon = tree.read("assets/icons/" + block.icon() + ".svg");
      icon.ifPresent(svg -> icons.put(block.icon(), svg));
    }
    return new CardDrawings(
        Optional.of(Assets.mark(site, tree)),
        tree.read("assets/ornament.svg"),
        tree.read("assets/main-day.svg"),
        tree.read("assets/art/hero.svg"),
        icons);
  }

  byte[] digest() {
    var all = new ArrayList<byte[]>();
    List.of(mark, ornament, mainDay, art).forEach(one -> all.add(one.orElse(new byte[0])));
    all.addAll(icons.values());
    return Digests.content(all.stream().map(Digests::content).toArray(byte[][]::new));
  }
}
