package kz.igilik.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kz.igilik.problem.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The program {@code igilik}: finds the language and the command, and turns the outcome into an
 * exit code.
 */
@Command(
    name = "igilik",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "${bundle:label.command}")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "kk|ru|en",
      converter = OptionValues.Language.class,
      order = 90)
  private String language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 91)
  private boolean help;

  @Option(names = "--version", versionHelp = true, order = 92)
  private boolean version;

  public static void main(String[] arguments) {
    var started = new Started(List.of(arguments));
    System.exit(
        started.knowsAllNames()
            ? run(List.of(arguments), Terminal.ofSystem())
            : started.againWithAllNames());
  }

  /** The whole program, without ending the process. */
  static int run(List<String> arguments, Terminal terminal) {
    String language = UserLanguage.of(arguments, terminal.environment());
    var messages =
        new MessagePrinter(terminal.readable(Texts.of(Main.class, "cli", language)), terminal);
    try {
      return commandLine(messages, arguments).execute(arguments.toArray(String[]::new));
    } catch (Error grave) {
      return new Failure(messages).explain(grave, arguments.contains("--trace"));
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static CommandLine commandLine(MessagePrinter messages, List<String> arguments) {
    var failure = new Failure(messages);
    var wrongUsage = new WrongUsage(messages);
    CommandLine all = commands(messages, arguments);
    all.getSubcommands().values().forEach(Main::keepOrder);
    return all.setCommandName(Texts.command())
        .setResourceBundle(new HelpTexts(messages.texts()))
        .setColorScheme(Help.defaultColorScheme(messages.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(messages.terminal().out(), true))
        .setErr(new PrintWriter(messages.terminal().err(), true))
        .setParameterExceptionHandler((wrong, given) -> wrongUsage.explain(wrong))
        .setExecutionExceptionHandler(
            (thrown, command, parsed) ->
                failure.explain(thrown, parsed.hasMatchedOption("--trace")));
  }

  /**
   * Only the requested command, because describing each takes time; all commands if none is named.
   */
  private static CommandLine commands(MessagePrinter messages, List<String> arguments) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("bake", () -> new BakeCommand(messages));
    commands.put("check", () -> new CheckCommand(messages));
    commands.put("revise", () -> new ReviseCommand(messages));
    commands.put("addresses", () -> new AddressesCommand(messages));
    commands.put("links", () -> new LinksCommand(messages));
    commands.put("report", () -> new ReportCommand(messages));
    commands.put("diff", () -> new DiffCommand(messages));
    commands.put("next-change", () -> new NextChangeCommand(messages));
    commands.put("seal", () -> new SealCommand(messages));
    commands.put("open", () -> new OpenCommand(messages));
    commands.put("new", () -> new NewCommand(messages));
    commands.put("fmt", () -> new FmtCommand(messages));
    commands.put("template", () -> new TemplateCommand(messages));
    commands.put("export", () -> new ExportCommand(messages));
    commands.put("import", () -> new ImportCommand(messages));
    commands.put("schema", () -> new SchemaCommand(messages));
    commands.put("forms", () -> new FormsCommand(messages));
    commands.put("workflows", () -> new WorkflowsCommand(messages));
    commands.put("posters", () -> new PostersCommand(messages));
    commands.put("preview", () -> new PreviewCommand(messages));
    if (!arguments.isEmpty() && commands.containsKey(arguments.get(0))) {
      commands.keySet().retainAll(Set.of(arguments.get(0)));
    }
    var all = new CommandLine(new Main());
    commands.values().forEach(command -> all.addSubcommand(command.get()));
    return all;
  }

  /** Options in the order of their use, not of the alphabet. */
  private static void keepOrder(CommandLine command) {
    command.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
  }

  /** Without a command, lists the commands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }

  /** The version from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {written(" ")};
    }

    /** Name and version, with this between them. */
    static String written(String between) {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "igilik" : "igilik" + between + version;
    }
  }
}
