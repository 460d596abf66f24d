package kz.igilik.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments; picocli's own messages are English and technical. */
final class WrongUsage {
  private final MessagePrinter messages;

  WrongUsage(MessagePrinter messages) {
    this.messages = messages;
  }

  int explain(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    messages.terminal().err().println(messages.texts().get("error", sentence(wrong, command)));
    messages.complain("see-help", command.qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
  }

  private String sentence(ParameterException wrong, CommandSpec command) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (wrong instanceof MissingParameterException missing) {
      return text("wrong.value-missing", name(missing.getMissing().get(0)));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return text("wrong.twice", name(twice.getOverwritten()));
    }
    return Optional.ofNullable(wrong.getArgSpec())
        .map(option -> wrongValue(option, wrong.getValue()))
        .orElseGet(() -> text("wrong"));
  }

  private String unknown(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      String name = argument.replaceFirst("=.*", "");
      return text("wrong.unknown-option", name) + meant(name, visible(command));
    }
    if (!command.subcommands().isEmpty()) {
      return text("wrong.unknown-command", argument)
          + meant(argument, command.subcommands().keySet());
    }
    return text("wrong.unexpected", argument);
  }

  private String wrongValue(ArgSpec option, String value) {
    String key =
        "wrong.value."
            + Optional.ofNullable(option.descriptionKey())
                .filter(any -> !any.isEmpty())
                .orElseGet(() -> name(option).substring(2));
    return option.arity().max() == 0
        ? text("wrong.no-value", name(option))
        : text(messages.texts().has(key) ? key : "wrong.value", name(option), value);
  }

  private String meant(String wrong, Collection<String> right) {
    return Suggestion.nearest(wrong, right).map(name -> " " + text("wrong.meant", name)).orElse("");
  }

  private static List<String> visible(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private String text(String key, Object... values) {
    return messages.texts().get(key, values);
  }
}
