package kz.igilik.schema;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.igilik.model.DataTerms;
import kz.igilik.model.Localized;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Code;
import kz.igilik.problem.Rules;
import kz.igilik.problem.Rules.Level;

/** The fields of {@code data/campaign.yaml}. */
public final class CampaignFields {
  private static final Declared CAMPAIGN = new Declared("campaign");

  public static final Field<String> ID = CAMPAIGN.needs("id", Type.ID);
  public static final Field<Localized> NAME = CAMPAIGN.needs("name", Type.NAMES);
  public static final Field<Localized> TAGLINE = CAMPAIGN.needs("tagline", Type.TEXTS);
  public static final Field<Void> DATES = CAMPAIGN.needs("dates", Dates.DATES.group());
  public static final Field<List<Void>> DAYS =
      CAMPAIGN.may("days", Type.listOf(MainDay.MAIN_DAY.group()));
  public static final Field<DayOfWeek> WEEK_STARTS =
      CAMPAIGN.may("week-starts", Type.OneOf.of(DayOfWeek.class));
  public static final Field<List<String>> LANGUAGES =
      CAMPAIGN.needs("languages", Type.listOf(Type.LANGUAGE));
  public static final Field<ZoneId> ZONE = CAMPAIGN.needs("zone", Type.ZONE);
  public static final Field<List<Void>> OFFSETS =
      CAMPAIGN.may("offsets", Type.listOf(Offset.OFFSET_OF_ZONE.group()));
  public static final Field<URI> BASE_URL = CAMPAIGN.needs("base-url", Type.FOLDER_URL);
  public static final Field<URI> EXIT = CAMPAIGN.may("exit", Type.URL);
  public static final Field<String> HELP = CAMPAIGN.may("help", Type.WORD);
  public static final Field<Void> HELPLINES =
      CAMPAIGN.may("helplines", HelplineRules.HELPLINE_RULES.group());
  public static final Field<Void> REPORT = CAMPAIGN.may("report", Goals.GOALS.group());
  public static final Field<List<Void>> MAPS =
      CAMPAIGN.may("maps", Type.listOf(MapOnWeb.MAP.group()));
  public static final Field<Void> DATA = CAMPAIGN.may("data", Data.DATA.group());
  public static final Field<Void> PUBLISH = CAMPAIGN.may("publish", Parts.PARTS.group());
  public static final Field<Void> LINT = CAMPAIGN.may("lint", Lint.LINT.group());
  public static final Field<LocalDate> UPDATED = CAMPAIGN.needs("updated", Type.DATE);

  public static final Kind KIND = Kind.of("data/campaign.yaml", CAMPAIGN);

  private CampaignFields() {}

  /** Its first and last day. */
  public static final class Dates {
    private static final Declared DATES = new Declared("dates");

    public static final Field<LocalDate> FIRST = DATES.needs("first", Type.DATE);
    public static final Field<LocalDate> LAST = DATES.needs("last", Type.DATE);

    private Dates() {}
  }

  /** A day with a name of its own. */
  public static final class MainDay {
    private static final Declared MAIN_DAY = new Declared("main-day");

    public static final Field<LocalDate> DATE = MAIN_DAY.needs("date", Type.DATE);
    public static final Field<Localized> NAME = MAIN_DAY.needs("name", Type.NAMES);
    public static final Field<Localized> GREETING = MAIN_DAY.may("greeting", Type.TEXTS);
    public static final Field<String> EVENT = MAIN_DAY.may("event", Type.WORD);

    private MainDay() {}
  }

  /** The known offset of a zone. */
  public static final class Offset {
    private static final Declared OFFSET_OF_ZONE = new Declared("offset");

    public static final Field<ZoneId> ZONE = OFFSET_OF_ZONE.needs("zone", Type.ZONE);
    public static final Field<ZoneOffset> OFFSET = OFFSET_OF_ZONE.needs("offset", Type.OFFSET);

    private Offset() {}
  }

  /** Rules for all helplines. */
  public static final class HelplineRules {
    private static final Declared HELPLINE_RULES = new Declared("helpline-rules");

    /** A hundred years are as good as never. */
    public static final Field<Integer> REFUSE_AFTER_DAYS =
        HELPLINE_RULES.may("refuse-after-days", new Type.Whole(1, 36_500));

    private HelplineRules() {}
  }

  /** How complete the sources have to be. */
  public static final class Goals {
    private static final Declared GOALS = new Declared("report");
    private static final Type<Integer> PERCENT = new Type.Whole(1, 100);

    public static final Field<String> ORIGINAL = GOALS.may("original", Type.LANGUAGE);
    public static final Field<Integer> TRANSLATIONS = GOALS.may("translations", PERCENT);
    public static final Field<Integer> COVERAGE = GOALS.may("coverage", PERCENT);
    public static final Field<Integer> EVENTS = GOALS.may("events", PERCENT);

    private Goals() {}
  }

  /** A map on the web. */
  public static final class MapOnWeb {
    private static final Declared MAP = new Declared("map-on-web");

    public static final Field<String> NAME = MAP.needs("name", Type.TEXT);
    public static final Field<String> URL = MAP.needs("url", Type.MAP_URL);

    private MapOnWeb() {}
  }

  /** On what terms others may use the data. */
  public static final class Data {
    private static final Declared DATA = new Declared("data");

    public static final Field<String> LICENCE =
        DATA.needs("licence", Type.OneOf.of(DataTerms.LICENCES));
    public static final Field<Boolean> ASSUMED = DATA.may("assumed", Type.FLAG);
    public static final Field<Localized> PUBLISHER = DATA.may("publisher", Type.NAMES);

    private Data() {}
  }

  /** How severe the rules are that are a matter of judgement. */
  public static final class Lint {
    private static final Declared LINT = new Declared("lint");

    /** The rules, by their names. */
    public static final Map<String, Field<Level>> OF =
        LINT.mayEach(Rules.ALL.stream().map(Code::written).toList(), Type.OneOf.of(Level.class));

    private Lint() {}
  }

  /** The parts of the site that are published. */
  public static final class Parts {
    private static final Declared PARTS = new Declared("publish");

    /** The parts that can be switched off. */
    public static final Map<Part, Field<Boolean>> OF = of();

    public static final Field<Boolean> STRICT_CALENDARS = PARTS.may("strict-calendars", Type.FLAG);

    private Parts() {}

    private static Map<Part, Field<Boolean>> of() {
      var parts = new EnumMap<Part, Field<Boolean>>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, PARTS.may(part.written(), Type.FLAG));
      }
      return parts;
    }
  }
}
