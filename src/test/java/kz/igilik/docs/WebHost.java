package kz.igilik.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.igilik.whole.Debian;

/**
 * A web server from Debian, configured as docs/hosting.md says, on loopback ports.
 *
 * @param name distinguishes it from others
 * @param http where it answers without encryption
 * @param https where the site is
 */
record WebHost(String name, URI http, URI https, Process process) implements AutoCloseable {
  /** What Debian switches on when Apache is installed. */
  private static final List<String> APACHE =
      List.of(
          ("mpm_event authz_core authz_host authn_core auth_basic access_compat authn_file authz_user"
                  + " alias dir autoindex env mime negotiation setenvif filter deflate status reqtimeout")
              .split(" "));

  /**
   * The nginx of the documentation.
   *
   * @param folder takes the place of {@code /srv/igilik}
   * @param below folder of the site on the host: empty, or {@code campaign/}
   */
  static WebHost nginx(Path folder, String below) throws IOException {
    Path own = Files.createDirectories(folder.resolve("nginx"));
    Files.createDirectories(own.resolve("conf.d"));
    Files.copy(root().resolve("etc/nginx/mime.types"), own.resolve("mime.types"));
    int http = freePort();
    int https = freePort();
    writePolicy(folder, below);
    String snippet = placed(Doc.of("docs/hosting.md").blocks("nginx").get(0).text(), folder, below);
    Files.writeString(
        own.resolve("conf.d/igilik.conf"),
        snippet
            .replace("listen 80;", "listen 127.0.0.1:" + http + ";")
            .replace("listen 443 ", "listen 127.0.0.1:" + https + " "));
    String places =
        Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            .map(kind -> kind + "_temp_path " + own.resolve(kind) + ";\n")
            .reduce("", String::concat);
    Files.writeString(
        own.resolve("nginx.conf"),
        Files.readString(root().resolve("etc/nginx/nginx.conf"))
            .replace("user www-data;", isRoot() ? "user root;" : "")
            .replaceAll("include /etc/nginx/(modules|sites)-enabled/\\*(\\.conf)?;", "")
            .replace("/etc/nginx/", own + "/")
            .replace("/var/log/nginx/", own + "/")
            .replace("/run/nginx.pid", own + "/pid")
            .replace("http {", "http {\n" + places));
    return started(
        "nginx",
        own,
        http,
        https,
        Map.of(),
        List.of(
            root().resolve("usr/sbin/nginx").toString(),
            "-p",
            own.toString(),
            "-e",
            own.resolve("error.log").toString(),
            "-c",
            own.resolve("nginx.conf").toString(),
            "-g",
            "daemon off;"));
  }

  /**
   * Debian's Apache with the site of the documentation.
   *
   * @param asTold whether the command that switches modules on was given
   */
  static WebHost apache(Path folder, String below, boolean asTold) throws IOException {
    Path own = folder.resolve("apache");
    run(Map.of(), "cp", "-a", root().resolve("etc/apache2").toString(), own.toString());
    run(
        Map.of(),
        "sh",
        "-c",
        "sed -i -e 's|/usr/lib/apache2|"
            + root()
            + "/usr/lib/apache2|;s|/usr/share/apache2|"
            + root()
            + "/usr/share/apache2|;s|TypesConfig .*|TypesConfig "
            + root()
            + "/etc/mime.types|' "
            + own
            + "/mods-available/*");
    int http = freePort();
    int https = freePort();
    Files.writeString(
        own.resolve("ports.conf"),
        "ServerName localhost\nListen 127.0.0.1:" + http + "\nListen 127.0.0.1:" + https + "\n");
    List<Doc.Block> snippets = Doc.of("docs/hosting.md").blocks("apache");
    Files.writeString(
        own.resolve("sites-available/igilik.conf"),
        placed(snippets.get(0).text(), folder, below)
            .replace("*:80>", "*:" + http + ">")
            .replace("*:443>", "*:" + https + ">"));
    Files.writeString(
        folder.resolve("site").resolve(below).resolve(".htaccess"),
        placed(snippets.get(1).text(), folder, below));
    writePolicy(folder, below);
    for (String module : APACHE) {
      enable(own, "a2enmod " + module);
    }
    if (asTold) {
      enable(own, command("a2enmod"));
    } else {
      enable(own, "a2enmod ssl");
    }
    enable(own, command("a2ensite"));
    return started(
        "apache",
        own,
        http,
        https,
        Map.of(
            "APACHE_RUN_USER", "www-data",
            "APACHE_RUN_GROUP", "www-data",
            "APACHE_RUN_DIR", own.toString(),
            "APACHE_LOCK_DIR", own.toString(),
            "APACHE_LOG_DIR", own.toString(),
            "APACHE_PID_FILE", own.resolve("pid").toString()),
        List.of(
            root().resolve("usr/sbin/apache2").toString(),
            "-d",
            own.toString(),
            "-f",
            own.resolve("apache2.conf").toString(),
            "-D",
            "FOREGROUND"));
  }

  /** The folder that the servers are unpacked into. */
  private static Path root() {
    return Debian.unpack(
        "nginx", "nginx-common", "apache2", "apache2-bin", "apache2-data", "media-types");
  }

  /** Runs the script that turns {@code csp.txt} into what servers read. */
  private static void writePolicy(Path folder, String below) throws IOException {
    String script =
        Doc.of("docs/hosting.md").blocks("sh").stream()
            .map(Doc.Block::text)
            .filter(text -> text.contains("policy=$(cat"))
            .findFirst()
            .orElseThrow();
    Path file = Files.writeString(folder.resolve("policy"), script);
    run(Map.of(), "sh", file.toString(), folder.resolve("site").resolve(below).toString());
  }

  private static String command(String name) {
    return Doc.codes(String.join("\n", Doc.of("docs/hosting.md").prose())).stream()
        .filter(code -> code.startsWith(name + " "))
        .findFirst()
        .orElseThrow();
  }

  private static void enable(Path own, String command) throws IOException {
    String[] words = command.split(" ");
    var all = new ArrayList<>(List.of("perl"));
    all.add(root().resolve("usr/sbin").resolve(words[0]).toString());
    all.add("-q");
    all.addAll(List.of(words).subList(1, words.length));
    run(Map.of("APACHE_CONFDIR", own.toString()), all.toArray(String[]::new));
  }

  /** The only changes to the documented configuration: its paths. */
  private static String placed(String snippet, Path folder, String below) {
    return snippet
        .replace("/srv/igilik", folder.toString())
        .replace("/etc/letsencrypt/live/igilik.example", folder + "/certificates")
        .replace(" 404 /404.html", " 404 /" + below + "404.html")
        .replace("/site/redirects-", "/site/" + below + "redirects-")
        .replace("/site/.policy.conf", "/site/" + below + ".policy.conf");
  }

  private static WebHost started(
      String name, Path own, int http, int https, Map<String, String> more, List<String> command)
      throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("said").toFile());
    builder.environment().putAll(more);
    builder.environment().put("LD_LIBRARY_PATH", libraries());
    Process process = builder.start();
    awaitAnswer(process, https, own.resolve("said"));
    return new WebHost(
        name,
        URI.create("http://localhost:" + http + "/"),
        URI.create("https://localhost:" + https + "/"),
        process);
  }

  private static void awaitAnswer(Process process, int port, Path said) throws IOException {
    for (int tries = 0; tries < 600; tries++) {
      try {
        new Socket("127.0.0.1", port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new AssertionError("The server did not start: " + Files.readString(said));
        }
        pause();
      }
    }
    throw new AssertionError("The server does not answer: " + Files.readString(said));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String libraries() throws IOException {
    try (Stream<Path> found =
        Files.find(
            root().resolve("usr/lib"),
            2,
            (path, kind) -> path.getFileName().toString().contains(".so"))) {
      return found
          .map(path -> path.getParent().toString())
          .distinct()
          .reduce((a, b) -> a + ":" + b)
          .orElse("");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** Runs a command; fails if the command fails. */
  static void run(Map<String, String> environment, String... command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException stopped) {
      throw new UncheckedIOException(new IOException(stopped));
    }
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
