/** Ideas that rules of several metrics share, each worked out in one place. */
package waymark.rule.terms;
