/** Schema {@code boards}, the marts that the dashboards' charts rest on: read from {@code dashboards/marts}, made at the end of each publish. */
package waymark.publish.board;
