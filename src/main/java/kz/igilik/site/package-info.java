/**
 * Which pages there are and where: the programme (events by day, region and block), the plan of
 * pages and the scheme of addresses. In: {@link kz.igilik.model.Site}. Out: {@link
 * kz.igilik.site.SitePlan}. Uses {@code model}.
 */
package kz.igilik.site;
