package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A chart, table or number.
 *
 * @param slug its name among charts: that of its file
 * @param title the question that it answers
 * @param kind Superset's type of chart
 * @param about what is counted, and what is left out
 * @param params how it is drawn: Superset's form data
 * @param expected SQL on the marts that are not made for dashboards, giving what the chart has to show: one for each of its queries
 * @param mayBeEmpty whether it can rightly show no row
 * @param queries what a browser asks for it, as recorded; empty while it has never been opened
 */
public record Chart(
        String slug,
        String title,
        String dataset,
        String kind,
        String about,
        ObjectNode params,
        List<String> expected,
        boolean mayBeEmpty,
        Optional<ObjectNode> queries) {}
