package kz.igilik.schema;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Helpline;
import kz.igilik.model.Helpline.Anonymity;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.Helpline.Cost;
import kz.igilik.model.Hours;
import kz.igilik.model.Localized;

/** The fields of {@code data/helplines.yaml}. */
public final class HelplineFields {
  private static final Declared HELPLINE = new Declared("helpline");

  public static final Field<String> ID = HELPLINE.needs("id", Type.ID);
  public static final Field<String> NUMBER = HELPLINE.dependsOn("number", Type.NUMBER_TO_DIAL);
  public static final Field<Boolean> URGENT = HELPLINE.may("urgent", Type.FLAG);
  public static final Field<Localized> NAME = HELPLINE.needs("name", Type.NAMES);
  public static final Field<Localized> SHORT_NAME = HELPLINE.may("short-name", Type.TEXTS);
  public static final Field<Localized> PURPOSE = HELPLINE.needs("purpose", Type.TEXTS);
  public static final Field<Localized> OPERATOR = HELPLINE.may("operator", Type.NAMES);
  public static final Field<Hours> HOURS = HELPLINE.needs("hours", Type.HOURS);
  public static final Field<Cost> COST = HELPLINE.may("cost", Type.OneOf.of(Cost.class));
  public static final Field<Anonymity> ANONYMITY =
      HELPLINE.may("anonymity", Type.OneOf.of(Anonymity.class));
  public static final Field<List<String>> AUDIENCE =
      HELPLINE.needs("audience", Type.listOf(Type.OneOf.of(Helpline.AUDIENCES)));
  public static final Field<List<String>> LANGUAGES =
      HELPLINE.may("languages", Type.listOf(Type.LANGUAGE));
  public static final Field<List<String>> REGION =
      HELPLINE.may("region", new Type.ListOf<>(Type.ID, true));
  public static final Field<Boolean> DEAF = HELPLINE.may("deaf", Type.FLAG);
  public static final Field<List<Void>> CHANNELS =
      HELPLINE.dependsOn("channels", Type.listOf(OfChannel.CHANNEL.group()));
  public static final Field<LocalDate> VERIFIED = HELPLINE.needs("verified", Type.DATE);
  public static final Field<LocalDate> CHECKED_BY_CALL = HELPLINE.may("checked-by-call", Type.DATE);
  public static final Field<List<String>> SOURCES = HELPLINE.may("sources", Type.listOf(Type.WORD));

  public static final Kind KIND = Kind.listOf("data/helplines.yaml", HELPLINE);

  private HelplineFields() {}

  /** The fields of a channel: a way to write to a helpline. */
  public static final class OfChannel {
    static final Declared CHANNEL = new Declared("channel");

    public static final Field<Channel.Kind> KIND_OF_CHANNEL =
        CHANNEL.needs("kind", Type.OneOf.of(Channel.Kind.class));
    public static final Field<String> NAME = CHANNEL.needs("name", Type.CHANNEL);
    public static final Field<URI> URL = CHANNEL.may("url", Type.CODED_URL);
    public static final Field<Localized> NOTE = CHANNEL.dependsOn("note", Type.TEXTS);

    private OfChannel() {}
  }
}
