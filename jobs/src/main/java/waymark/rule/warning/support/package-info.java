/** Warnings on cases of Specialist Employability Support. */
package waymark.rule.warning.support;
