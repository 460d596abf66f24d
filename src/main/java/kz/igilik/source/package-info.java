/**
 * The folder of a campaign. In: paths from sources and styles. Out: files, never one outside the
 * folder. Uses the JDK only.
 */
package kz.igilik.source;
