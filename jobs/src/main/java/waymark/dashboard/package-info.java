/** The dashboards: Superset over the published marts, asked and told through its REST API. */
package waymark.dashboard;
