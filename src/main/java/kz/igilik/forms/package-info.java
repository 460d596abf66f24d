/**
 * Forms in the browser for teams whose sources lie with a code host: configurations of two editing
 * programs, Sveltia CMS and Decap CMS. In: {@code schema}, and the ids of a campaign. Out: texts of
 * files, which are no part of the site.
 */
package kz.igilik.forms;
