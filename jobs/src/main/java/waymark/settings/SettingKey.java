package waymark.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings, each with its name in the settings file and its environment variable. */
enum SettingKey {
    HOME("home"),
    LANDING("landing"),
    PEOPLE("people"),
    PERSON_KEY_FILE("person-key-file"),
    BANK_HOLIDAYS("bank-holidays"),
    RETENTION_ESF("retention.esf"),
    STATEMENT_TIMEOUT("statement-timeout"),
    AUDIT_DAYS("audit-days"),
    FOLDERS("folders"),
    SHRINK_PERCENT("shrink.percent"),
    SHRINK_ROWS("shrink.rows"),
    DATABASE_URL("database.url"),
    DATABASE_USER("database.user"),
    DATABASE_PASSWORD("database.password"),
    DASHBOARDS_PYTHON("dashboards.python"),
    DASHBOARDS_ACCESS("dashboards.access"),
    DASHBOARDS_SESSION("dashboards.session"),
    DASHBOARDS_LOG_DAYS("dashboards.log-days"),
    DASHBOARDS_BEHIND("dashboards.behind"),
    OIDC_ISSUER("dashboards.oidc.issuer"),
    OIDC_CLIENT_ID("dashboards.oidc.client-id"),
    OIDC_CLIENT_SECRET("dashboards.oidc.client-secret"),
    OIDC_SCOPE("dashboards.oidc.scope"),
    OIDC_NAME_CLAIM("dashboards.oidc.name-claim"),
    OIDC_GROUPS_CLAIM("dashboards.oidc.groups-claim"),
    LIMITS_UNPACKED("limits.unpacked"),
    LIMITS_RATIO("limits.ratio"),
    LIMITS_COLUMNS("limits.columns"),
    LIMITS_RECORD("limits.record"),
    LIMITS_REFUSED_ROWS("limits.refused-rows"),
    LIMITS_PARQUET_PAGE("limits.parquet-page"),
    LIMITS_PARQUET_ROW_GROUP("limits.parquet-row-group"),
    LIMITS_PARQUET_DEPTH("limits.parquet-depth"),
    LIMITS_DECIMAL_DIGITS("limits.decimal-digits");

    private final String name;

    SettingKey(String name) {
        this.name = name;
    }

    static Optional<SettingKey> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name.equals(name)).findFirst();
    }

    /** As written in the settings file: kebab case, with a full stop between a mapping and its keys. */
    String inFile() {
        return name;
    }

    /** The environment variable that overrides the file. */
    String variable() {
        return "WAYMARK_" + name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }
}
