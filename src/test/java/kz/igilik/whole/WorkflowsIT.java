package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.Jar;
import kz.igilik.Loopback;
import kz.igilik.workflow.PublishedSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The steps that {@code igilik workflows} writes, run by the shell they are written for. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowsIT {
  private static final String RELAY = "data/events/almaty/relay.yaml";
  private static final String RELEASE = "data/press/2023-05-17-launch.yaml";

  @TempDir Path temp;
  private CampaignFolder campaign;
  private HttpServer server;
  private final List<String> comments = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<Instant> published = Optional.empty();
  private Optional<Path> site = Optional.empty();

  @BeforeEach
  void begin() throws IOException {
    server = Loopback.server();
    server.createContext("/", this::site);
    server.createContext("/api/", this::comment);
    server.start();
    campaign = CampaignFolder.base(temp.resolve("campaign"));
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void aPullRequestIsCheckedToldInWordsAndBaked() throws Exception {
    write("github");
    request();
    Path summary = Files.createFile(temp.resolve("summary.md"));
    WorkflowRun run =
        run(".github/workflows/campaign-check.yml", pullRequest())
            .with("GITHUB_STEP_SUMMARY", summary.toString());
    List<WorkflowRun.Step> steps = run.steps("check");
    assertThat(steps).allSatisfy(step -> assertThat(step.exitCode()).as(step.said()).isZero());
    assertThat(steps).hasSize(6);
    assertThat(summary).content().contains("21 мамыр", "10:00");
    assertThat(comments).hasSize(1);
    assertThat(comments.get(0)).startsWith("<!-- igilik -->").contains("21 мамыр");
    assertThat(campaign.folder().resolve("build/site/kk/index.html")).exists();
    String sarif = campaign.read("build/problems.sarif");
    assertThat(PublishedSchema.SARIF.problems(sarif, InputFormat.JSON)).isEmpty();

    edit(RELAY, "starts: 2023-05-21", "starts: 2023-05-22");
    edit(RELAY, "ends: 2023-05-21", "ends: 2023-05-22");
    run.steps("check", "Bake");
    assertThat(comments).as("the same comment follows").hasSize(1);
    assertThat(comments.get(0)).contains("22 мамыр");
    assertThat(asked)
        .containsExactly(
            "GET /api/repos/team/site/issues/7/comments Bearer secret",
            "POST /api/repos/team/site/issues/7/comments Bearer secret",
            "GET /api/repos/team/site/issues/7/comments Bearer secret",
            "PATCH /api/repos/team/site/issues/comments/1 Bearer secret");
  }

  @Test
  void aMistakeStopsThePullRequestBesideItsLine() throws Exception {
    write("github");
    request();
    edit(RELAY, "starts:", "start:");
    List<WorkflowRun.Step> steps =
        run(".github/workflows/campaign-check.yml", pullRequest()).steps("check");
    WorkflowRun.Step last = steps.get(steps.size() - 1);
    assertThat(last.name()).isEqualTo("Check");
    assertThat(last.exitCode()).isEqualTo(1);
    assertThat(last.said()).contains("::error file=" + RELAY + ",line=");
  }

  @Test
  void anotherProgramThanTheNotedOneDoesNotRun() throws Exception {
    write("forgejo");
    request();
    List<WorkflowRun.Step> steps =
        run(".forgejo/workflows/campaign-check.yml", pullRequest())
            .with("IGILIK_PROGRAM", Path.of("pom.xml").toUri().toString())
            .steps("check");
    WorkflowRun.Step last = steps.get(steps.size() - 1);
    assertThat(last.name()).isEqualTo("Get the program");
    assertThat(last.exitCode()).isNotZero();
  }

  @Test
  void aMergeRequestIsJudgedInOneScript() throws Exception {
    write("gitlab");
    String base = git("rev-parse", "HEAD");
    request();
    Map<String, String> known =
        Map.of(
            "CI_MERGE_REQUEST_DIFF_BASE_SHA",
            base,
            "CI_API_V4_URL",
            address() + "/api",
            "CI_PROJECT_ID",
            "3",
            "CI_MERGE_REQUEST_IID",
            "7");
    WorkflowRun run = run(".gitlab-ci.yml", known);
    WorkflowRun.Step step = run.script("check");
    assertThat(step.exitCode()).as(step.said()).isZero();
    assertThat(asked).isEmpty();
    assertThat(campaign.read("build/changes.md")).contains("21 мамыр");
    assertThat(campaign.read("build/code-quality.json")).startsWith("[");
    assertThat(campaign.folder().resolve("build/site/kk/index.html")).exists();

    run.with("IGILIK_COMMENT_TOKEN", "secret").script("check");
    run.script("check");
    assertThat(comments).hasSize(1);
    assertThat(asked)
        .contains(
            "POST /api/projects/3/merge_requests/7/notes secret",
            "PUT /api/projects/3/merge_requests/7/notes/1 secret");

    edit(RELAY, "starts:", "start:");
    WorkflowRun.Step wrong = run.script("check");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(campaign.read("build/code-quality.json")).contains("\"path\":\"" + RELAY + "\"");
  }

  @Test
  void theMainBranchIsBakedPublishedAndVerified() throws Exception {
    write("forgejo");
    git("clone", "--quiet", "--bare", ".", temp.resolve("team/site.git").toString());
    var known = Map.of("github.token", "secret");
    WorkflowRun run =
        run(".forgejo/workflows/campaign-publish.yml", known)
            .with("GITHUB_SERVER_URL", temp.toUri().toString().replaceAll("/$", ""))
            .with("GITHUB_REPOSITORY", "team/site")
            .with("PAUSE", "0");
    site = Optional.of(campaign.folder().resolve("build/site"));
    List<WorkflowRun.Step> steps = run.steps("publish", "Ask whether a bake is due");
    assertThat(steps).allSatisfy(step -> assertThat(step.exitCode()).as(step.said()).isZero());
    assertThat(steps).hasSize(5);
    git("clone", "--quiet", "--branch=pages", temp.resolve("team/site.git").toString(), "../pages");
    assertThat(temp.resolve("pages/kk/index.html"))
        .hasSameBinaryContentAs(campaign.folder().resolve("build/site/kk/index.html"));

    site = Optional.of(Files.createDirectories(temp.resolve("other/kk")).getParent());
    Files.writeString(temp.resolve("other/kk/index.html"), "not ours");
    steps = run.steps("publish", "Ask whether a bake is due", "Bake", "Publish");
    assertThat(steps.get(steps.size() - 1).exitCode()).isEqualTo(1);
    assertThat(steps.get(steps.size() - 1).said()).contains("is not what was baked");
  }

  @Test
  void aBakeIsDueOnceADayAndAtEachNextChange() throws Exception {
    write("github");
    assertThat(due()).as("no site yet").isEqualTo("true");
    published = ago(Duration.ofHours(1));
    assertThat(due()).as("the campaign is long over").isEqualTo("false");
    published = ago(Duration.ofHours(25));
    assertThat(due()).as("a day ago").isEqualTo("true");
    published = ago(Duration.ofHours(1));
    holdUntil(Duration.ofHours(2));
    assertThat(due()).as("held back for two more hours").isEqualTo("false");
    holdUntil(Duration.ofMinutes(-5));
    assertThat(due()).as("to be published since five minutes").isEqualTo("true");
    published = ago(Duration.ZERO);
    assertThat(due()).as("baked just before, published just after").isEqualTo("true");
    holdUntil(Duration.ofMinutes(-30));
    assertThat(due()).as("published after that").isEqualTo("false");
  }

  @Test
  void whereNothingIsDueThePagesOfGitlabStayAsTheyAre() throws Exception {
    write("gitlab");
    published = ago(Duration.ofHours(1));
    WorkflowRun run = run(".gitlab-ci.yml", Map.of("CI_PIPELINE_SOURCE", "schedule"));
    WorkflowRun.Step step = run.script("pages");
    assertThat(step.exitCode()).as(step.said()).isEqualTo(10);
    assertThat(campaign.folder().resolve("public")).doesNotExist();
    assertThat(run.script("verify").exitCode()).isZero();

    run = run(".gitlab-ci.yml", Map.of("CI_PIPELINE_SOURCE", "push"));
    step = run.script("pages");
    assertThat(step.exitCode()).as(step.said()).isZero();
    assertThat(campaign.folder().resolve("public/kk/index.html")).exists();
    site = Optional.of(campaign.folder().resolve("build/site"));
    assertThat(run.script("verify").exitCode()).isZero();
  }

  /** The job is red if an address is broken, and green with the same answers once it is mended. */
  @Test
  void otherSitesAreAskedInAJobOfTheirOwn() throws Exception {
    linkTo("/far/");
    write("github");
    WorkflowRun run =
        run(".github/workflows/campaign-links.yml", Map.of("github.run_id", "7"))
            .with("GITHUB_STEP_SUMMARY", temp.resolve("summary.md").toString());
    List<WorkflowRun.Step> steps = run.steps("links");
    WorkflowRun.Step last = steps.get(steps.size() - 1);
    assertThat(last.name()).isEqualTo("Ask other sites");
    assertThat(last.exitCode()).isEqualTo(1);
    assertThat(last.said()).contains(address() + "/far/ (404)", "`content/kk/about.md:");

    published = ago(Duration.ZERO); // from now on the server has everything
    assertThat(run.steps("links")).as("known for six days").hasSameSizeAs(steps);
    Files.delete(campaign.folder().resolve("build/links.tsv"));
    steps = run.steps("links");
    assertThat(steps).allSatisfy(step -> assertThat(step.exitCode()).as(step.said()).isZero());
    assertThat(temp.resolve("summary.md")).content().doesNotContain("/far/");
  }

  @Test
  void gitlabAsksOtherSitesWhereTheScheduleSaysSo() throws Exception {
    linkTo("/far/");
    write("gitlab");
    published = ago(Duration.ZERO);
    WorkflowRun.Step step =
        run(".gitlab-ci.yml", Map.of("CI_PIPELINE_SOURCE", "schedule", "IGILIK_LINKS", "weekly"))
            .script("links");
    assertThat(step.exitCode()).as(step.said()).isZero();
    assertThat(campaign.read("build/links.md")).startsWith("Басқа сайттардың мекенжайлары: 1 ");
    assertThat(campaign.read("build/links.tsv")).startsWith(address() + "/far/\t");
  }

  /** Nothing else is to be asked. */
  private void linkTo(String path) throws IOException {
    edit("data/campaign.yaml", "www.wikipedia.org", "exit.example");
    String page = campaign.read("content/kk/about.md");
    campaign.write("content/kk/about.md", page + "\n[Бет](" + address() + path + ")\n");
  }

  private String due() throws IOException {
    List<WorkflowRun.Step> steps =
        run(".github/workflows/campaign-publish.yml", Map.of()).steps("due");
    WorkflowRun.Step last = steps.get(steps.size() - 1);
    assertThat(last.exitCode()).as(last.said()).isZero();
    return last.outputs().get("due");
  }

  private WorkflowRun run(String file, Map<String, String> context) throws IOException {
    return new WorkflowRun(campaign.folder(), file, context).with("SITE", address() + "/");
  }

  private static Optional<Instant> ago(Duration time) {
    return Optional.of(Instant.now().minus(time));
  }

  /** Holds a release back until a moment from now. */
  private void holdUntil(Duration time) throws IOException {
    LocalDateTime until =
        LocalDateTime.now(ZoneId.of("Asia/Almaty")).plus(time).truncatedTo(ChronoUnit.MINUTES);
    String text = campaign.read(RELEASE).replaceAll("publish: .*\n", "");
    campaign.write(RELEASE, text + "publish: " + until + "\n");
  }

  private void write(String host) {
    Jar.Outcome outcome =
        Jar.run(
            "workflows",
            host,
            "--program",
            Jar.file().toUri().toString(),
            "--source",
            campaign.folder().toString());
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    campaignIsUnderGit();
  }

  private void campaignIsUnderGit() {
    git("init", "--quiet", "--initial-branch=main");
    commit();
    git("remote", "add", "origin", ".");
    git("fetch", "--quiet", "origin");
  }

  /** A change on a branch of its own: an event is a day later. */
  private void request() throws IOException {
    git("switch", "--quiet", "--create", "later");
    edit(RELAY, "starts: 2023-05-20", "starts: 2023-05-21");
    edit(RELAY, "ends: 2023-05-20", "ends: 2023-05-21");
    commit();
  }

  private void commit() {
    git("add", ".");
    git("-c", "user.name=E", "-c", "user.email=e@igilik.example", "commit", "-qm", "Change");
  }

  private Map<String, String> pullRequest() {
    return Map.of(
        "github.base_ref", "main",
        "github.api_url", address() + "/api",
        "github.repository", "team/site",
        "github.event.pull_request.number", "7",
        "github.token", "secret");
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = campaign.read(file);
    assertThat(text).contains(before);
    campaign.write(file, text.replace(before, after));
  }

  private String git(String... arguments) {
    try {
      Path said = Files.createTempFile(temp, "git", "");
      var command =
          Stream.concat(Stream.of("git", "-C", campaign.folder().toString()), Stream.of(arguments))
              .toList();
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(process.waitFor()).as(Files.readString(said)).isZero();
      return Files.readString(said).strip();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The published site. */
  private void site(HttpExchange exchange) throws IOException {
    published.ifPresent(
        moment ->
            exchange
                .getResponseHeaders()
                .set(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC))));
    String path = exchange.getRequestURI().getPath().substring(1) + "index.html";
    Optional<Path> file = site.map(folder -> folder.resolve(path)).filter(Files::exists);
    boolean there = file.isPresent() || published.isPresent();
    exchange.sendResponseHeaders(there ? 200 : 404, file.isPresent() ? 0 : -1);
    if (file.isPresent()) {
      exchange.getResponseBody().write(Files.readAllBytes(file.get()));
    }
    exchange.close();
  }

  /** Keeps comments as the interfaces of code hosts do. */
  private void comment(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    var headers = exchange.getRequestHeaders();
    String token =
        Optional.ofNullable(headers.getFirst("Authorization"))
            .orElse(headers.getFirst("Private-Token"));
    asked.add(exchange.getRequestMethod() + " " + path + " " + token);
    byte[] body = exchange.getRequestBody().readAllBytes();
    var json = JsonMapper.shared();
    if (body.length > 0) {
      String text = json.readTree(body).get("body").asString();
      boolean fresh = exchange.getRequestMethod().equals("POST");
      if (fresh) {
        comments.add(text);
      } else {
        comments.set(Integer.parseInt(path.replaceAll(".*/", "")) - 1, text);
      }
    }
    var list = json.createArrayNode();
    for (String comment : comments) {
      list.addObject().put("id", list.size()).put("body", comment);
    }
    byte[] answer = list.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
