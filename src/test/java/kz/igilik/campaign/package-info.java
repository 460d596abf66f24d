/**
 * What is true of the campaign that this repository ships: its dates, texts, names and the guides
 * for its editors. All other tests use campaigns of {@code src/test/sites} and pass whatever is in
 * {@code data} and {@code content}. The team of the next campaign deletes this folder together with
 * that data.
 */
package kz.igilik.campaign;
