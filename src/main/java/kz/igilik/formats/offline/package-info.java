/**
 * What a browser needs to keep the site: the worker that answers without a connection, and the app
 * manifest of each language. In: the paths of assets and the page for readers without a connection.
 * Out: {@code offline.js} and {@code manifest.json} files. Uses {@code model}, {@code site}, {@code
 * view}, {@code language} and {@code json}.
 */
package kz.igilik.formats.offline;
