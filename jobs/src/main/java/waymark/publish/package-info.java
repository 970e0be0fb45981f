/**
 * What people read: the marts in PostgreSQL with their roles, the exported files, and the console for SQL. Rows come as
 * streams; nothing here knows where they lie.
 */
package waymark.publish;
