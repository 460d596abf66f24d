package kz.igilik.model;

import java.util.List;
import java.util.Map;

/**
 * On what terms others may use the campaign's data.
 *
 * @param licence SPDX identifier, one of {@link #LICENCES}
 * @param assumed the owner of the campaign has not confirmed the licence yet; said wherever it is
 *     named
 * @param publisher who answers for the data; empty if that is not known
 */
public record DataTerms(String licence, boolean assumed, Localized publisher) {
  private static final String CC = "https://creativecommons.org/";
  private static final String ODC = "https://opendatacommons.org/licenses/";

  /** Licences under which data may be used by everyone, with the addresses of their texts. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "CC0-1.0", CC + "publicdomain/zero/1.0/",
          "CC-BY-4.0", CC + "licenses/by/4.0/",
          "CC-BY-SA-4.0", CC + "licenses/by-sa/4.0/",
          "ODC-By-1.0", ODC + "by/1-0/",
          "ODbL-1.0", ODC + "odbl/1-0/",
          "PDDL-1.0", ODC + "pddl/1-0/");

  /** Closed set of licences. */
  public static final List<String> LICENCES = TEXTS.keySet().stream().sorted().toList();

  /** The address of the licence's text. */
  public String url() {
    return TEXTS.getOrDefault(licence, CC);
  }
}
