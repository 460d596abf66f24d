package kz.igilik.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.model.Campaign;

/** Recognises full addresses that lead to the site itself or to a preview of it. */
record OwnAddress(Campaign campaign) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://([^/?#:\\[]+|\\[[^]]*])(?::\\d+)?(/[^?#]*)?.*");
  private static final List<String> PREVIEW = List.of("localhost", "127.0.0.1", "[::1]");

  /** The path of such an address from the root of the site, with a leading slash. */
  Optional<String> pathOf(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String path = Optional.ofNullable(parts.group(2)).orElse("/");
    if (PREVIEW.contains(parts.group(1))) {
      return Optional.of(path);
    }
    URI home = campaign.baseUrl();
    boolean ours =
        campaign.origin().reads("base-url")
            && parts.group(1).equalsIgnoreCase(home.getHost())
            && (path + "/").startsWith(home.getPath());
    return ours
        ? Optional.of("/" + path.substring(Math.min(path.length(), home.getPath().length())))
        : Optional.empty();
  }
}
