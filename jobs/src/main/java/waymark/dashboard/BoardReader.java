package waymark.dashboard;

/** Who opens dashboards. */
public enum BoardReader {
    PERFORMANCE_MANAGER("Performance manager"),
    CONTRACT_MANAGER("Contract manager"),
    ANALYST("Analyst"),
    OPERATOR("Operator");

    private final String role;

    BoardReader(String role) {
        this.role = role;
    }

    /** The role in Superset. */
    public String role() {
        return role;
    }
}
