package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs the shell steps of a job as a code host does, in a folder. What a host does itself (fetch
 * the sources, keep artefacts) is left out, and so is the installing of Debian's packages: this
 * machine has the programs, or gets them here by the very list of the file.
 */
final class WorkflowRun {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.+?) }}");
  private static final Pattern INSTALL =
      Pattern.compile("apt-get update -qq && apt-get install -y -qq --no-install-recommends (.+)");
  private static final Map<String, String> PROGRAMS =
      Map.of("git", "git", "curl", "curl", "jq", "jq");

  /**
   * What a step said and how it ended.
   *
   * @param outputs what it told later steps
   */
  record Step(String name, int exitCode, String said, Map<String, String> outputs) {}

  private final Path folder;
  private final JsonNode file;
  private final Map<String, String> context;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * A run.
   *
   * @param folder the sources, as the host has fetched them
   * @param context what the host knows: values of expressions, or variables
   */
  WorkflowRun(Path folder, String file, Map<String, String> context) throws IOException {
    this.folder = folder;
    this.file = new YAMLMapper().readTree(Files.readString(folder.resolve(file)));
    this.context = context;
  }

  WorkflowRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** The steps of a job of GitHub or Forgejo until one fails, but for some that are passed over. */
  List<Step> steps(String job, String... passed) throws IOException {
    var done = new ArrayList<Step>();
    for (JsonNode step : file.at("/jobs/" + job + "/steps")) {
      String name = step.path("name").asString("");
      if (!step.has("run") || List.of(passed).contains(name)) {
        continue;
      }
      var variables = new LinkedHashMap<String, String>();
      put(file.path("env"), variables);
      put(step.path("env"), variables);
      done.add(run(name, step.get("run").asString(), variables));
      if (done.get(done.size() - 1).exitCode() != 0) {
        break;
      }
    }
    assertThat(done).isNotEmpty();
    return done;
  }

  /** The lines of a job of GitLab, which run in one shell. */
  Step script(String job) throws IOException {
    var variables = new LinkedHashMap<String, String>();
    put(file.path("variables"), variables);
    variables.putAll(context);
    put(file.at("/" + job + "/variables"), variables);
    variables.replaceAll(
        (name, value) -> value.startsWith("$") ? variables.get(value.substring(1)) : value);
    JsonNode own = file.at("/" + job + "/before_script");
    var lines = new StringBuilder();
    (own.isMissingNode() ? file.at("/default/before_script") : own)
        .forEach(line -> lines.append(line.asString()).append('\n'));
    file.at("/" + job + "/script").forEach(line -> lines.append(line.asString()).append('\n'));
    return run(job, lines.toString(), variables);
  }

  private void put(JsonNode from, Map<String, String> into) {
    from.properties()
        .forEach(
            variable ->
                into.put(
                    variable.getKey(),
                    EXPRESSION
                        .matcher(variable.getValue().asString())
                        .replaceAll(found -> Matcher.quoteReplacement(known(found.group(1))))));
  }

  private String known(String expression) {
    assertThat(context).containsKey(expression);
    return context.get(expression);
  }

  private Step run(String name, String script, Map<String, String> variables) throws IOException {
    assertThat(script).doesNotContain("${{");
    Path outputs = Files.createTempFile("outputs", "");
    Path said = Files.createTempFile("said", "");
    var builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", here(script))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Path java = Path.of(System.getProperty("java.home"), "bin");
    builder.environment().putAll(variables);
    builder.environment().putAll(environment);
    builder.environment().merge("PATH", java.toString(), (path, first) -> first + ":" + path);
    builder.environment().put("GITHUB_OUTPUT", outputs.toString());
    try {
      int exitCode = builder.start().waitFor();
      var told = new HashMap<String, String>();
      Files.readAllLines(outputs)
          .forEach(line -> told.put(line.split("=", 2)[0], line.split("=", 2)[1]));
      return new Step(name, exitCode, Files.readString(said), told);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      Files.delete(outputs);
      Files.delete(said);
    }
  }

  private static String here(String script) {
    Matcher install = INSTALL.matcher(script);
    while (install.find()) {
      for (String each : install.group(1).split(" ")) {
        String program = PROGRAMS.get(each);
        if (program != null && !isThere(program) && !Debian.install(each)) {
          throw Debian.missing(program);
        }
      }
    }
    return install.replaceAll("true");
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
