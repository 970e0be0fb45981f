package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The marts' PostgreSQL as Superset keeps it: for charts, not for SQL of a reader's own, since its login reads every contract. */
final class DatabaseAsset {

    /** A chart that takes longer has lost its reader. */
    private static final String LIMITS = "-c statement_timeout=30000 -c default_transaction_read_only=on";

    /** An answer kept from before a publish, beside one from after it, would be a mixture. */
    private static final int NO_CACHE = -1;

    private static final int CONNECT_SECONDS = 5;

    private final Bundle bundle;
    private final MartsAddress marts;

    DatabaseAsset(Bundle bundle, MartsAddress marts) {
        this.bundle = bundle;
        this.marts = marts;
    }

    ObjectNode json() {
        ObjectNode database = BundleZip.object();
        database.put("database_name", bundle.database());
        database.put("sqlalchemy_uri", marts.masked());
        database.put("cache_timeout", NO_CACHE);
        for (String refused : new String[] {
            "expose_in_sqllab",
            "allow_run_async",
            "allow_ctas",
            "allow_cvas",
            "allow_dml",
            "allow_file_upload",
            "impersonate_user"
        }) {
            database.put(refused, false);
        }
        ObjectNode extra = database.putObject("extra");
        extra.put("allows_virtual_table_explore", false);
        extra.putObject("metadata_params");
        extra.putObject("metadata_cache_timeout");
        extra.putArray("schemas_allowed_for_file_upload");
        extra.putObject("engine_params")
                .putObject("connect_args")
                .put("connect_timeout", CONNECT_SECONDS)
                .put("application_name", "superset")
                .put("options", LIMITS);
        database.put("uuid", AssetKind.DATABASE.uuid(bundle.database()).toString());
        database.put("version", BundleZip.VERSION);
        return database;
    }
}
