package kz.igilik.check;

import java.util.List;
import kz.igilik.model.Helpline;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;

/** Checks helplines: each can be reached, and everything they refer to exists. */
final class HelplineChecks {
  private final Scope scope;
  private final List<String> regions;

  private HelplineChecks(Scope scope) {
    this.scope = scope;
    this.regions = scope.site().regions().stream().map(Region::id).toList();
  }

  static void run(Scope scope) {
    var checks = new HelplineChecks(scope);
    for (Helpline helpline : scope.site().helplines()) {
      checks.reached(helpline);
      checks.channels(helpline);
      SpokenLanguages.check(helpline.languages(), helpline.origin(), scope);
      checks.regions(helpline);
    }
  }

  private void reached(Helpline helpline) {
    boolean read = helpline.origin().reads("number") && helpline.origin().reads("channels");
    if (read && helpline.number().isEmpty() && helpline.channels().isEmpty()) {
      scope
          .problems()
          .report(Code.HELPLINE_WITHOUT_CHANNEL, helpline.origin().entry(), helpline.id());
    }
  }

  /** With only a name, readers would search for it and might find the wrong account. */
  private void channels(Helpline helpline) {
    for (int i = 0; i < helpline.channels().size(); i++) {
      Channel channel = helpline.channels().get(i);
      boolean read =
          helpline.origin().reads("channels/" + i + "/name") && !channel.name().isEmpty();
      if (read && channel.opens().isEmpty() && channel.note().isEmpty()) {
        scope
            .problems()
            .report(
                Code.HELPLINE_CHANNEL_WITHOUT_WAY,
                helpline.origin().at("channels/" + i),
                channel.name(),
                helpline.id());
      }
    }
  }

  private void regions(Helpline helpline) {
    for (int i = 0; i < helpline.regions().size(); i++) {
      String region = helpline.regions().get(i);
      if (scope.broken().regionsAreKnown() && !regions.contains(region)) {
        scope
            .problems()
            .report(
                Code.REGION_UNKNOWN,
                helpline.origin().at("region/" + i),
                region,
                Scope.near(region, regions));
      }
    }
  }
}
