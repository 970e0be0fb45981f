/** A Superset of our own on this machine: the Python that it needs, its settings, keys and database, and its process. */
package waymark.dashboard.server;
