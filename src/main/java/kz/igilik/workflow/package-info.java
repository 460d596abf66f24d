/** Files by which code hosts judge a change of a campaign and publish it. */
package kz.igilik.workflow;
