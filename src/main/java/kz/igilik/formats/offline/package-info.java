/**
 * What lets a browser keep the site: the worker that answers without a connection, and the manifest
 * of each language. In: the paths of assets and the baked pages. Out: {@code offline.js} and {@code
 * manifest.json} files. Uses {@code model}, {@code site}, {@code view} and {@code wording}.
 */
package kz.igilik.formats.offline;
