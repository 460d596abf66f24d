package kz.igilik.whole;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One real browser for all tests of this JVM; it cannot reach anything but loopback. */
public final class Browser {
  /** Console message when the driver blocks the registration of a worker. */
  private static final String NO_WORKER = "Service Worker registration blocked";

  /** Started with the first visit. */
  private static final class Started {
    private static final com.microsoft.playwright.Browser CHROMIUM = launch();
  }

  private Browser() {}

  /** A visit with its own window; closing it closes the window. */
  public static Visit visit(
      int width, UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> wishes) {
    Chromium.executable(); // here, because what fails in a static block fails differently later
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale("kk-KZ")
            .setTimezoneId("Asia/Almaty")
            .setViewportSize(width, 800)
            .setServiceWorkers(
                ServiceWorkerPolicy.BLOCK); // or one test would see copies of another
    return new Visit(Started.CHROMIUM.newContext(wishes.apply(options)));
  }

  public static Visit visit(int width) {
    return visit(width, options -> options);
  }

  /** Adds rules by script, because the content security policy allows no other style. */
  static void addStyle(Page page, String css) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }",
        css);
  }

  /** {@code Chromium 140}: the full version changes with every patch release. */
  static String nameAndVersion() {
    return "Chromium " + Started.CHROMIUM.version().replaceFirst("\\..*", "");
  }

  private static Playwright playwright() {
    System.setProperty("playwright.driver.tmpdir", folder().toString());
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    environment.put("TMPDIR", folder().toString());
    environment.put("HOME", folder().toString()); // or the browser writes to the user's settings
    environment.put("FONTCONFIG_FILE", fonts().toString());
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright;
  }

  private static com.microsoft.playwright.Browser launch() {
    return playwright()
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.executable())
                .setArgs(
                    List.of(
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1")));
  }

  /**
   * The letters of pages are the system's, and DejaVu is a third wider than what most readers have:
   * lengths would depend on the machine. So the tests read with the Noto Sans of social cards,
   * which is as wide as the fonts of telephones. Letters that it lacks come from the machine.
   */
  private static Path fonts() {
    String preferred =
        Stream.of("system-ui", "sans-serif").map(Browser::preferred).collect(joining("\n"));
    String fonts =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
        <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        <dir>%s</dir>
        %s
        </fontconfig>
        """
            .formatted(Path.of("assets", "fonts").toAbsolutePath(), preferred);
    try {
      return Files.writeString(folder().resolve("fonts.conf"), fonts);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String preferred(String family) {
    return """
        <match target="pattern">
        <test name="family"><string>%s</string></test>
        <edit name="family" mode="prepend" binding="strong"><string>Noto Sans</string></edit>
        </match>
        """
        .formatted(family);
  }

  private static Path folder() {
    Path folder = Path.of("target", "browser").toAbsolutePath();
    folder.toFile().mkdirs();
    return folder;
  }

  /** A window, with its requests and console messages. */
  public static final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visit(BrowserContext context) {
      this.context = context;
      page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(
          message -> {
            if (message.text().startsWith(NO_WORKER)) {
              return;
            }
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(message.location() + " " + message.text());
            }
          });
      page.onPageError(complaints::add);
    }

    public Page open(URI root, String path) {
      page.navigate(root + path);
      return page;
    }

    Page page() {
      return page;
    }

    List<String> requests() {
      return requests;
    }

    /** Errors and warnings in the console. */
    public List<String> complaints() {
      return complaints;
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
