package kz.igilik.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.igilik.model.Helpline;
import kz.igilik.model.Site;

/**
 * A helpline that nobody has checked for long.
 *
 * @param refused whether it is so long that nothing is published
 */
public record HelplineAge(Helpline helpline, long days, boolean refused) {
  static List<HelplineAge> in(Site site, LocalDate today) {
    long most = site.campaign().refuseHelplinesAfter().orElse(Integer.MAX_VALUE);
    return site.helplines().stream()
        .map(line -> of(line, today, most))
        .filter(age -> age.refused() || age.days() > Helpline.OLD_AFTER_DAYS)
        .toList();
  }

  private static HelplineAge of(Helpline line, LocalDate today, long most) {
    long days = ChronoUnit.DAYS.between(line.lastChecked(), today);
    return new HelplineAge(line, days, days > most);
  }
}
