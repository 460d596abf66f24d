/**
 * Which pages exist and where: the programme (events by day, region and block), the plan of pages,
 * the scheme of addresses, the kinds of files. In: {@link kz.igilik.model.Site}. Out: {@link
 * kz.igilik.site.SitePlan}. Uses {@code model} and {@code source}.
 */
package kz.igilik.site;
