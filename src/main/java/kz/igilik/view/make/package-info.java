/**
 * Makes what readers see. In: {@code Site}, {@code SitePlan} and the {@code Wording} of each
 * language. Out: one {@link kz.igilik.view.page.PageView} per page; {@link
 * kz.igilik.view.make.Views} is the door. Uses {@code model}, {@code markdown}, {@code site},
 * {@code language} and {@code qr}. Templates compute nothing, so all is computed here.
 */
package kz.igilik.view.make;
