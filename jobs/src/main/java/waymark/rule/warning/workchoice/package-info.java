/** Warnings on cases of Work Choice. */
package waymark.rule.warning.workchoice;
