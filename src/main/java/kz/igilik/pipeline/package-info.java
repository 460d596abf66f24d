/**
 * The whole way from source folder to published folder, stage by stage. In: {@code BuildOptions}.
 * Out: a {@code BuildResult}. Uses all stages; {@code cli} and {@code preview} use it.
 */
package kz.igilik.pipeline;
