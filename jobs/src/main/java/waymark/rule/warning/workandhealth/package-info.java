/** Warnings on cases of the Work and Health Programme. */
package waymark.rule.warning.workandhealth;
