/** Warnings on cases of Work Choice and Specialist Employability Support alike. */
package waymark.rule.warning.shared;
