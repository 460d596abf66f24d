/**
 * How complete a campaign is. In: a {@code Site} and the texts that {@code load} has collected by
 * the schema. Out: a {@link kz.igilik.report.Report}, for people or as JSON, problems where it
 * falls short of the goals of the campaign, and the next state of the ledger of translations.
 */
package kz.igilik.report;
