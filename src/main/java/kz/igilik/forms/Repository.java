package kz.igilik.forms;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sources lie.
 *
 * @param address as people open it: {@code https://git.example/team/campaign}
 * @param application the number under which the host knows the forms for signing in
 */
public record Repository(
    Backend backend, URI address, String branch, Optional<String> application) {

  /** As editing programs want to be told. */
  Map<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("name", backend.name().toLowerCase(Locale.ROOT));
    settings.put("repo", address.getPath().replaceAll("^/|/$|[.]git$", ""));
    settings.put("branch", branch);
    if (!backend.root().isEmpty()) {
      String host = address.getScheme() + "://" + address.getAuthority();
      settings.put("base_url", host);
      settings.put("api_root", host + backend.root());
    }
    application.ifPresent(number -> settings.put("app_id", number));
    if (application.isPresent() && !backend.signingIn().isEmpty()) {
      settings.put("auth_type", backend.signingIn());
    }
    return settings;
  }
}
