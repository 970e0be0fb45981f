/**
 * Taking in: from a delivered file to a verdict on the file and, when it is accepted, to checked records and problems. What a
 * single file says by itself is settled here; what depends on other files is derived later.
 */
package waymark.intake;
