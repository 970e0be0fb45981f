package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.dashboard.SupersetClient;

/**
 * What a role may do in Superset, other than open the dashboards that name it. Written out, so that what a later Superset adds to
 * its own roles comes to nobody unseen: no one who only looks makes charts, exports them, drills into rows or asks datasets.
 */
final class Permissions {

    /** A page with its filters, its downloads and its links; one's own name and password. Each as "what on which". */
    private static final String LOOKING = """
            can_read on Dashboard
            can_read on Chart
            can_read on CssTemplate
            can_read on Theme
            can_read on DashboardFilterStateRestApi
            can_write on DashboardFilterStateRestApi
            can_read on DashboardPermalinkRestApi
            can_write on DashboardPermalinkRestApi
            can_view_chart_as_table on Dashboard
            can_dashboard on Superset
            can_dashboard_permalink on Superset
            can_csv on Superset
            can_language_pack on Superset
            can_log on Superset
            can_share_dashboard on Superset
            can_time_range on Api
            can_read on AvailableDomains
            can_recent_activity on Log
            can_get on MenuApi
            can_read on SecurityRestApi
            can_read on CurrentUserRestApi
            can_write on CurrentUserRestApi
            can_userinfo on UserDBModelView
            resetmypassword on UserDBModelView
            can_this_form_get on ResetMyPasswordView
            can_this_form_post on ResetMyPasswordView
            menu_access on Home
            menu_access on Dashboards
            """;

    private final Map<String, Integer> ids = new HashMap<>();

    /** Those that a Superset has. */
    Permissions(SupersetClient superset) {
        for (JsonNode permission : superset.list("/api/v1/security/permissions-resources/")) {
            ids.put(
                    permission.path("permission").path("name").asText() + " on "
                            + permission.path("view_menu").path("name").asText(),
                    permission.path("id").asInt());
        }
    }

    /** The numbers of what everyone who looks may do, as far as this Superset knows it. */
    Set<Integer> looking() {
        Set<Integer> found = new TreeSet<>();
        LOOKING.lines().map(ids::get).filter(id -> id != null).forEach(found::add);
        return found;
    }

    /** The number of the right to ask a database. */
    int asking(String database, int databaseId) {
        return ids.get("database_access on [" + database + "].(id:" + databaseId + ")");
    }
}
