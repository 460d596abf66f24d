package kz.igilik.check;

import java.util.List;
import kz.igilik.model.Block;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/** Checks thematic blocks: order, icon, goal, working titles. */
final class BlockChecks {
  private BlockChecks() {}

  static void run(Scope scope) {
    List<Block> blocks = scope.site().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (scope.broken().blocksAreKnown() && block.origin().reads("number")) {
        number(block, i + 1, scope.problems());
      }
      icon(block, scope.site().icons(), scope.problems());
      goal(block, scope.problems());
      title(block, scope);
    }
  }

  private static void number(Block block, int right, Problems problems) {
    if (block.number() != right) {
      problems.report(
          Code.BLOCK_NUMBER, block.origin().at("number"), block.id(), block.number(), right);
    }
  }

  private static void icon(Block block, List<String> icons, Problems problems) {
    if (block.origin().reads("icon") && !icons.contains(block.icon())) {
      problems.report(
          Code.ICON_UNKNOWN,
          block.origin().at("icon"),
          block.icon(),
          String.join(", ", icons),
          Scope.near(block.icon(), icons));
    }
  }

  private static void goal(Block block, Problems problems) {
    boolean read = block.origin().reads("goal") && block.origin().reads("lead");
    if (read && block.goal().isEmpty() && block.lead().isEmpty()) {
      problems.report(Code.BLOCK_WITHOUT_GOAL, block.origin().entry(), block.id());
    }
  }

  private static void title(Block block, Scope scope) {
    if (block.provisional()) {
      String title = block.title().in(scope.mainLanguage()).orElse("");
      scope
          .problems()
          .report(
              Code.BLOCK_TITLE_PROVISIONAL, block.origin().at("provisional"), block.id(), title);
    }
  }
}
