/** Who sees which contracts: the list that people write, and what follows from it in Superset and in PostgreSQL. */
package waymark.dashboard.access;
