/** Shows that an erasure did what it says: what the home still holds of someone, and the evidence that stays of what was done. */
package waymark.erasure;
