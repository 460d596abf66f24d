/**
 * What readers see, ready for templates: texts in one language, dates and numbers written out,
 * addresses from the site's root. In: {@code Site} and {@code SitePlan}. Out: one {@link
 * kz.igilik.view.PageView} per page. Uses {@code model}, {@code markdown}, {@code site} and {@code
 * qr}. Templates compute nothing, so all is here.
 */
package kz.igilik.view;
