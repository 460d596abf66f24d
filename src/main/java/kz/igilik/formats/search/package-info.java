/**
 * The index that the search page loads: what can be found, and how words of the language bend.
 * Looking things up is the browser's work ({@code assets/js/kinds/search.js}), so that the index
 * carries titles and no lists of stems.
 */
package kz.igilik.formats.search;
