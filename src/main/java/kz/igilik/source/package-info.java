/**
 * The folder that a campaign lies in. In: paths as they stand in sources and styles. Out: files,
 * but never one outside of the folder. Uses the JDK only.
 */
package kz.igilik.source;
