/**
 * Warnings: what looks wrong in what was delivered, and refuses nothing. No figure is made of them: a warning is no finding,
 * and nothing here returns one.
 */
package waymark.rule.warning;
