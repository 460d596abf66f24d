package kz.igilik.whole;

import java.util.stream.Stream;

/** The campaigns that tests of every page and file run over. */
final class Campaigns {
  private Campaigns() {}

  static Stream<WholeSite> all() {
    return Stream.of(FullCampaign.site(), SecondCampaign.site(), FullCampaign.withoutSamples());
  }

  static Stream<WholeSite> withSamples() {
    return Stream.of(FullCampaign.site(), SecondCampaign.site());
  }
}
