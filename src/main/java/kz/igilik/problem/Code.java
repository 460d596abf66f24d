package kz.igilik.problem;

import java.util.Locale;

/**
 * Every kind of problem. The written name ({@code event-ends-before-start}) never changes once
 * released; its texts are in {@code problems_<language>.properties}, its explanation in {@code
 * docs/problems.md}.
 */
public enum Code {
  // Files and folders
  FILE_UNKNOWN(Severity.ERROR),
  FOLDER_UNKNOWN(Severity.ERROR),
  FILE_MISSING(Severity.ERROR),
  FILE_EMPTY(Severity.ERROR),
  FILE_NAME(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  FILE_TOO_MANY(Severity.ERROR),
  FOLDER_TOO_DEEP(Severity.ERROR),
  FILE_NOT_UTF8(Severity.ERROR),
  FILE_OUTSIDE(Severity.ERROR),
  PICTURE_NAME(Severity.ERROR),
  PICTURE_KIND(Severity.ERROR),
  PICTURE_UNSAFE(Severity.ERROR),
  MERGE_CONFLICT(Severity.ERROR),
  CHARACTER_DIRECTION(Severity.ERROR),
  CHARACTER_LOST(Severity.ERROR),
  // YAML
  YAML_SYNTAX(Severity.ERROR),
  YAML_TAB(Severity.ERROR),
  YAML_CHARACTER(Severity.ERROR),
  YAML_SPACE(Severity.ERROR),
  YAML_SIGN(Severity.ERROR),
  YAML_INDENT(Severity.ERROR),
  YAML_COLON_MISSING(Severity.ERROR),
  YAML_COLON_IN_TEXT(Severity.ERROR),
  YAML_COMMA_IN_BRACES(Severity.ERROR),
  YAML_QUOTE_OPEN(Severity.ERROR),
  YAML_TEXT_AFTER_QUOTE(Severity.ERROR),
  YAML_QUOTES_NEEDED(Severity.ERROR),
  YAML_BRACKET_OPEN(Severity.ERROR),
  YAML_ESCAPE(Severity.ERROR),
  YAML_HASH_IN_TEXT(Severity.ERROR),
  YAML_KEY_NOT_TEXT(Severity.ERROR),
  YAML_SECOND_DOCUMENT(Severity.ERROR),
  YAML_DUPLICATE_KEY(Severity.ERROR),
  YAML_AMBIGUOUS_VALUE(Severity.ERROR),
  YAML_TAG(Severity.ERROR),
  YAML_TOO_DEEP(Severity.ERROR),
  YAML_TOO_MANY_ALIASES(Severity.ERROR),
  YAML_UNKNOWN_ALIAS(Severity.ERROR),
  // Fields
  FIELD_UNKNOWN(Severity.ERROR),
  FIELD_MISSING(Severity.ERROR),
  FIELD_EMPTY(Severity.ERROR),
  FIELD_NOT_TEXT(Severity.ERROR),
  FIELD_NOT_LIST(Severity.ERROR),
  FIELD_NOT_GROUP(Severity.ERROR),
  FIELD_NOT_FLAG(Severity.ERROR),
  TEXT_WITHOUT_LANGUAGE(Severity.ERROR),
  FIELD_NOT_ALLOWED(Severity.ERROR),
  VALUE_UNKNOWN(Severity.ERROR),
  VALUE_DUPLICATE(Severity.ERROR),
  LIST_LENGTH(Severity.ERROR),
  NUMBER_WRONG(Severity.ERROR),
  TEXT_TOO_LONG(Severity.ERROR),
  ID_WRONG(Severity.ERROR),
  ID_DUPLICATE(Severity.ERROR),
  LANGUAGE_CODE_WRONG(Severity.ERROR),
  DATE_WRONG(Severity.ERROR),
  DATE_DOES_NOT_EXIST(Severity.ERROR),
  TIME_WRONG(Severity.ERROR),
  HOURS_WRONG(Severity.ERROR),
  ZONE_UNKNOWN(Severity.ERROR),
  PHONE_WRONG(Severity.ERROR),
  NUMBER_TO_DIAL_WRONG(Severity.ERROR),
  URL_WRONG(Severity.ERROR),
  SITE_URL_WRONG(Severity.ERROR),
  MAP_URL_WRONG(Severity.ERROR),
  EMAIL_WRONG(Severity.ERROR),
  COORDINATES_WRONG(Severity.ERROR),
  POINT_WRONG(Severity.ERROR),
  VIEW_BOX_WRONG(Severity.ERROR),
  SVG_PATH_WRONG(Severity.ERROR),
  // References
  BLOCK_UNKNOWN(Severity.ERROR),
  ACTIVITY_UNKNOWN(Severity.ERROR),
  REGION_UNKNOWN(Severity.ERROR),
  REGION_NATIONAL(Severity.ERROR),
  HELPLINE_UNKNOWN(Severity.ERROR),
  LANGUAGE_UNKNOWN(Severity.ERROR),
  ICON_UNKNOWN(Severity.ERROR),
  // Campaign
  CAMPAIGN_ENDS_BEFORE_START(Severity.ERROR),
  CAMPAIGN_TOO_LONG(Severity.ERROR),
  CAMPAIGN_HIGHLIGHT_OUTSIDE(Severity.ERROR),
  BLOCK_NUMBER(Severity.ERROR),
  BLOCK_WITHOUT_GOAL(Severity.ERROR),
  BLOCK_TITLE_PROVISIONAL(Severity.NOTICE),
  MAP_SHAPE_MISSING(Severity.WARNING),
  // Events
  EVENT_OUTSIDE_CAMPAIGN(Severity.ERROR),
  EVENT_ENDS_BEFORE_START(Severity.ERROR),
  EVENT_WITHOUT_END(Severity.ERROR),
  EVENT_DATE_FORMS_DIFFER(Severity.ERROR),
  EVENT_TIME_DOES_NOT_EXIST(Severity.ERROR),
  EVENT_TIME_AMBIGUOUS(Severity.ERROR),
  EVENT_WITHOUT_PLACE(Severity.ERROR),
  EVENT_WITHOUT_WAS(Severity.ERROR),
  EVENT_WAS_NOT_NEEDED(Severity.ERROR),
  EVENT_NOT_MOVED(Severity.ERROR),
  EVENT_POSTPONED_WITH_DATE(Severity.ERROR),
  EVENT_WITHOUT_NOTE(Severity.ERROR),
  EVENT_ONLINE_WITHOUT_ADDRESS(Severity.ERROR),
  EVENT_REGISTRATION_WITHOUT_CONTACT(Severity.ERROR),
  EVENT_REGISTRATION_AFTER_START(Severity.ERROR),
  EVENT_TWICE(Severity.WARNING),
  REVISION_WRONG(Severity.ERROR),
  REVISION_OUTDATED(Severity.WARNING),
  REVISION_WITHOUT_DATE(Severity.WARNING),
  HELPLINE_WITHOUT_CHANNEL(Severity.ERROR),
  // Guides
  GUIDE_NOT_ONE_LIST(Severity.ERROR),
  GUIDE_TOO_MANY_STEPS(Severity.ERROR),
  GUIDE_REVIEW_PENDING(Severity.NOTICE),
  HELPLINE_OUTSIDE_STEP(Severity.ERROR),
  HELPLINE_MARK_WRONG(Severity.ERROR),
  // Press
  RELEASE_UPDATED_EARLY(Severity.ERROR),
  // Languages
  TEXT_MISSING(Severity.ERROR),
  TEXT_FALLS_BACK(Severity.NOTICE),
  PAGE_FALLS_BACK(Severity.NOTICE),
  TEXTS_DISAGREE(Severity.ERROR),
  WEEKDAY_WRONG(Severity.ERROR),
  HEADS_DISAGREE(Severity.ERROR),
  TEXTS_IDENTICAL(Severity.WARNING),
  TEXT_IN_OTHER_LANGUAGE(Severity.WARNING),
  TEXT_UNFINISHED(Severity.ERROR),
  LETTERS_MIXED(Severity.ERROR),
  WORD_MISSING(Severity.ERROR),
  WORD_UNKNOWN(Severity.ERROR),
  WORD_PLACES(Severity.ERROR),
  PLURAL_RULE_WRONG(Severity.ERROR),
  ALPHABET_WRONG(Severity.ERROR),
  PAIRS_UNEQUAL(Severity.ERROR),
  // Markdown
  MARKDOWN_HEAD_MISSING(Severity.ERROR),
  MARKDOWN_EMPTY(Severity.ERROR),
  MARKDOWN_CHARACTER(Severity.ERROR),
  MARKDOWN_HTML(Severity.ERROR),
  MARKDOWN_HEADING(Severity.ERROR),
  MARKDOWN_HEADING_IN_DATA(Severity.ERROR),
  LINK_UNSAFE(Severity.ERROR),
  LINK_BROKEN(Severity.ERROR),
  ANCHOR_BROKEN(Severity.ERROR),
  IMAGE_WITHOUT_ALT(Severity.ERROR),
  IMAGE_MISSING(Severity.ERROR),
  PAGE_MISSING(Severity.ERROR),
  // Templates and output
  TEMPLATE_BROKEN(Severity.ERROR),
  TEMPLATE_MISSING(Severity.ERROR),
  TEMPLATE_ENDLESS(Severity.ERROR),
  SETTINGS_BROKEN(Severity.ERROR),
  STYLE_BROKEN(Severity.ERROR),
  ICON_NOT_DRAWN(Severity.ERROR),
  ADDRESS_CLASH(Severity.ERROR),
  PAGE_EMPTY(Severity.ERROR),
  PAGE_TOO_LARGE(Severity.ERROR),
  FONT_BROKEN(Severity.ERROR),
  GLYPH_MISSING(Severity.ERROR),
  COLOUR_UNREADABLE(Severity.ERROR),
  CARDS_NOT_DRAWN(Severity.ERROR),
  OUTPUT_IN_SOURCES(Severity.ERROR),
  OUTPUT_NOT_OURS(Severity.ERROR),
  OUTPUT_BUSY(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The code as users see it: {@code event-ends-before-start}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
