/** Warnings on cases of the Work Programme. */
package waymark.rule.warning.workprogramme;
