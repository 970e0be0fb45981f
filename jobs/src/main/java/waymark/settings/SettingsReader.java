package waymark.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.intake.Folders;
import waymark.intake.Limits;
import waymark.intake.People;

/** Brings option, environment and settings file together, and notes what is wrong with any of them. */
final class SettingsReader {

    private final Path homeOption;
    private final Faults faults = new Faults();
    private final Map<SettingKey, GivenText> fromEnvironment;
    private final Map<SettingKey, GivenText> fromFile = new EnumMap<>(SettingKey.class);

    SettingsReader(Path homeOption, Map<String, String> environment) {
        this.homeOption = homeOption;
        this.fromEnvironment = Environment.read(environment, faults);
    }

    /**
     * Reads them.
     *
     * @param named the settings file named by the user, or null
     * @param here the settings file of the working directory, which need not be there
     */
    Settings read(Path named, Path here) {
        Path homeBefore = Optional.ofNullable(homeOption)
                .or(() -> value(SettingKey.HOME, GivenText::path))
                .orElse(Settings.DEFAULT_HOME);
        Path inHome = homeBefore.resolve(Settings.FILE_NAME);
        if (named != null || Files.exists(here)) {
            fromFile.putAll(SettingsFile.read(named != null ? named : here, faults));
        } else if (Files.exists(inHome)) {
            fromFile.putAll(SettingsFile.read(inHome, faults));
            refuseAnotherHome(homeBefore);
        }
        Optional<Path> homeSet = value(SettingKey.HOME, GivenText::path);
        Settings settings = new Settings(
                Optional.ofNullable(homeOption).or(() -> homeSet).orElse(Settings.DEFAULT_HOME),
                value(SettingKey.PEOPLE, GivenText::people).orElse(People.SYNTHETIC),
                value(SettingKey.PERSON_KEY_FILE, GivenText::path),
                value(SettingKey.BANK_HOLIDAYS, GivenText::file),
                database(),
                value(SettingKey.STATEMENT_TIMEOUT, GivenText::duration).orElse(Settings.DEFAULT_STATEMENT_TIMEOUT),
                value(SettingKey.AUDIT_DAYS, GivenText::days).orElse(Settings.DEFAULT_AUDIT_DAYS),
                value(SettingKey.LANDING, GivenText::pathOrUri),
                value(SettingKey.FOLDERS, GivenText::folders).orElse(Folders.NAMED),
                new ShrinkSettings(
                        value(SettingKey.SHRINK_PERCENT, given -> given.wholeNumber(0, 100))
                                .orElse(ShrinkSettings.USUAL.percent()),
                        value(SettingKey.SHRINK_ROWS, given -> given.wholeNumber(1, Integer.MAX_VALUE))
                                .orElse(ShrinkSettings.USUAL.rows())),
                dashboards(),
                limits(),
                value(SettingKey.RETENTION_ESF, GivenText::day).orElse(Settings.KEEP_ESF_UNTIL));
        if (faults.any()) {
            throw faults.exception();
        }
        return settings;
    }

    /** The environment's value, else the file's; the file's is read in any case, for its faults. */
    private <T> Optional<T> value(SettingKey key, Function<GivenText, Optional<T>> reading) {
        Optional<T> written = Optional.ofNullable(fromFile.get(key)).flatMap(reading);
        Optional<T> overriding = Optional.ofNullable(fromEnvironment.get(key)).flatMap(reading);
        return overriding.or(() -> written);
    }

    private Optional<DatabaseSettings> database() {
        Optional<String> url = value(SettingKey.DATABASE_URL, GivenText::postgresqlUrl);
        Optional<String> user = text(SettingKey.DATABASE_USER);
        Optional<String> password = text(SettingKey.DATABASE_PASSWORD);
        boolean urlGiven = isGiven(SettingKey.DATABASE_URL);
        if (urlGiven && user.isEmpty()) {
            place(SettingKey.DATABASE_URL)
                    .fault("comes without user; write database.user or " + SettingKey.DATABASE_USER.variable()
                            + ", who publishes");
        }
        if (!urlGiven && (user.isPresent() || password.isPresent())) {
            place(user.isPresent() ? SettingKey.DATABASE_USER : SettingKey.DATABASE_PASSWORD)
                    .fault("comes without url; write database.url or " + SettingKey.DATABASE_URL.variable()
                            + ", or leave it out for the embedded PostgreSQL");
        }
        return url.flatMap(at -> user.map(who -> new DatabaseSettings(at, who, password.orElse(""))));
    }

    private Limits limits() {
        Limits usual = Limits.usual();
        return new Limits(
                size(SettingKey.LIMITS_UNPACKED, usual.unpackedBytes(), 1L << 40),
                (int) number(SettingKey.LIMITS_RATIO, usual.ratio(), 1_000_000),
                (int) number(SettingKey.LIMITS_COLUMNS, usual.columns(), 100_000),
                (int) number(SettingKey.LIMITS_RECORD, usual.recordLength(), 100_000_000),
                (int) number(SettingKey.LIMITS_REFUSED_ROWS, usual.refusedRows(), 1_000_000_000),
                (int) size(SettingKey.LIMITS_PARQUET_PAGE, usual.parquetPage(), 1L << 30),
                (int) size(SettingKey.LIMITS_PARQUET_ROW_GROUP, usual.parquetRowGroup(), Integer.MAX_VALUE),
                (int) number(SettingKey.LIMITS_PARQUET_DEPTH, usual.parquetDepth(), 100),
                (int) number(SettingKey.LIMITS_DECIMAL_DIGITS, usual.decimalDigits(), 1_000));
    }

    private long number(SettingKey key, long usual, long largest) {
        return value(key, given -> given.number(largest)).orElse(usual);
    }

    private long size(SettingKey key, long usual, long largest) {
        return value(key, given -> given.size(largest)).orElse(usual);
    }

    private DashboardSettings dashboards() {
        DashboardSettings usual = DashboardSettings.NONE;
        return new DashboardSettings(
                value(SettingKey.DASHBOARDS_PYTHON, GivenText::path),
                value(SettingKey.DASHBOARDS_ACCESS, GivenText::file),
                value(SettingKey.DASHBOARDS_SESSION, GivenText::duration).orElse(usual.session()),
                value(SettingKey.DASHBOARDS_LOG_DAYS, GivenText::days).orElse(usual.logDays()),
                value(SettingKey.DASHBOARDS_BEHIND, GivenText::door).orElse(usual.door()),
                singleSignOn());
    }

    private Optional<SingleSignOn> singleSignOn() {
        Optional<String> issuer = value(SettingKey.OIDC_ISSUER, GivenText::issuer);
        Optional<String> clientId = text(SettingKey.OIDC_CLIENT_ID);
        Optional<String> secret = text(SettingKey.OIDC_CLIENT_SECRET);
        List<SettingKey> together =
                List.of(SettingKey.OIDC_ISSUER, SettingKey.OIDC_CLIENT_ID, SettingKey.OIDC_CLIENT_SECRET);
        List<SettingKey> given = Stream.of(SettingKey.values())
                .filter(key -> key.inFile().startsWith("dashboards.oidc.") && isGiven(key))
                .toList();
        if (!given.isEmpty() && !given.containsAll(together)) {
            SettingKey missing = together.stream()
                    .filter(key -> !given.contains(key))
                    .findFirst()
                    .orElseThrow();
            place(given.get(0)).fault("comes without " + missing.inFile() + "; write it, or set " + missing.variable());
        }
        return issuer.flatMap(at -> clientId.flatMap(who -> secret.map(known -> new SingleSignOn(
                at,
                who,
                known,
                text(SettingKey.OIDC_SCOPE).orElse(SingleSignOn.DEFAULT_SCOPE),
                text(SettingKey.OIDC_NAME_CLAIM).orElse(SingleSignOn.DEFAULT_NAME_CLAIM),
                text(SettingKey.OIDC_GROUPS_CLAIM).orElse(SingleSignOn.DEFAULT_GROUPS_CLAIM)))));
    }

    private Optional<String> text(SettingKey key) {
        return value(key, given -> Optional.of(given.text()));
    }

    private boolean isGiven(SettingKey key) {
        return fromEnvironment.containsKey(key) || fromFile.containsKey(key);
    }

    private Place place(SettingKey key) {
        return fromEnvironment.getOrDefault(key, fromFile.get(key)).place();
    }

    /** A home's own file cannot send us to another home. */
    private void refuseAnotherHome(Path home) {
        GivenText written = fromFile.get(SettingKey.HOME);
        Path here = home.toAbsolutePath().normalize();
        if (written != null
                && written.path()
                        .map(path -> path.toAbsolutePath().normalize())
                        .filter(here::equals)
                        .isEmpty()) {
            written.place().fault("names another home than the one this file lies in, " + home + "; remove the line");
        }
    }
}
