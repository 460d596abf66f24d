/**
 * The command line: reads options, runs the build or the preview, reports the outcome in the user's
 * language and as an exit code. In: arguments. Out: text on the two streams and an {@link
 * kz.igilik.cli.ExitCode}. Uses {@code pipeline}, {@code preview}, {@code problem} and picocli. To
 * add a command, write its class, list it in {@code Main} and add its texts to {@code
 * cli_<language>.properties}.
 */
package kz.igilik.cli;
