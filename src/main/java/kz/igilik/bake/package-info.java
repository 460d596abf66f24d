/**
 * Bakes the planned pages with JBake: documents in an in-memory store, a crawler over the plan, a
 * renderer that picks the template by document type. In: plan and views. Out: {@code OutputFile}s.
 * Home of JBake; whatever JBake swallows becomes a problem here. Uses {@code view}, {@code render},
 * {@code formats}, {@code assets}, {@code site} and {@code model}.
 */
package kz.igilik.bake;
