/**
 * The index that the search page loads: what can be found, and how words of the language are
 * inflected. The browser does the searching ({@code assets/js/kinds/search.js}), so the index holds
 * titles but no lists of stems. In: {@code Site} and the wording of a language. Out: a {@code
 * .json} file. Uses {@code model}, {@code site}, {@code language} and {@code json}.
 */
package kz.igilik.formats.search;
