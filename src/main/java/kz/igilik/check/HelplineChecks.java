package kz.igilik.check;

import kz.igilik.model.Helpline;
import kz.igilik.problem.Code;

/** Helplines: each can be reached. */
final class HelplineChecks {
  private HelplineChecks() {}

  static void run(Scope scope) {
    for (Helpline helpline : scope.site().helplines()) {
      boolean read = helpline.origin().reads("number") && helpline.origin().reads("channels");
      if (read && helpline.number().isEmpty() && helpline.channels().isEmpty()) {
        scope
            .problems()
            .report(Code.HELPLINE_WITHOUT_CHANNEL, helpline.origin().entry(), helpline.id());
      }
    }
  }
}
