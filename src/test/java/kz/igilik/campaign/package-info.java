/**
 * What is true of the campaign that this repository ships: its dates, texts, names and the guides
 * for its editors. All other tests use campaigns of {@code src/test/sites} and hold whatever stands
 * in {@code data} and {@code content}. Whoever makes the next campaign here deletes this folder
 * together with that data.
 */
package kz.igilik.campaign;
