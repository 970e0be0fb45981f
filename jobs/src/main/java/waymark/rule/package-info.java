/**
 * Rules, and what they find. Plain Java that reads like the guidance: a rule gets one person's whole case and a date, and
 * returns findings.
 */
package waymark.rule;
