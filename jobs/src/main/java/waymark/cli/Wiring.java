package waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.calendar.BankHolidays;
import waymark.contract.FeedCatalogue;
import waymark.intake.Pseudonyms;
import waymark.intake.TakeIn;
import waymark.lake.Lake;
import waymark.lake.SparkEngine;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.EmbeddedDatabase;
import waymark.publish.ExternalDatabase;
import waymark.publish.ReaderLimits;
import waymark.schedule.HomeFolder;
import waymark.schedule.LakeFormat;
import waymark.schedule.PersonKey;
import waymark.schedule.RunLedger;
import waymark.schedule.RunRecord;
import waymark.settings.DatabaseSettings;
import waymark.settings.Settings;

/** Makes every collaborator from the settings, each when it is first asked for. */
final class Wiring implements AutoCloseable {

    private final Surroundings surroundings;
    private final Settings settings;
    private final Lake lake;
    private final SparkProgress progress;
    private FeedCatalogue feeds;
    private JavaSparkContext spark;
    private boolean sparkIsOurs;
    private Database database;

    Wiring(CommonOptions options, Surroundings surroundings) {
        this.surroundings = surroundings;
        settings = Settings.read(options.home(), options.settings(), surroundings.environment());
        HomeFolder.check(settings.home());
        lake = new Lake(
                settings.home().resolve("lake").toAbsolutePath().normalize().toString());
        progress = new SparkProgress(surroundings.out(), surroundings.terminal());
    }

    Settings settings() {
        return settings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    SparkProgress progress() {
        return progress;
    }

    Path home() {
        return settings.home();
    }

    Lake lake() {
        return lake;
    }

    RunLedger runs() {
        LakeFormat.checkReadable(lake.root());
        return new RunLedger(lake);
    }

    FeedCatalogue feeds() {
        if (feeds == null) {
            feeds = FeedCatalogue.load();
        }
        return feeds;
    }

    BankHolidays bankHolidays() {
        return settings.bankHolidays().map(BankHolidays::from).orElseGet(BankHolidays::bundled);
    }

    /** The key under which people are known in this lake, after a check that it is this lake's. */
    Pseudonyms pseudonyms() {
        Pseudonyms pseudonyms = PersonKey.read(settings, surroundings.environment());
        LakeFormat.check(lake.root(), pseudonyms, settings.people());
        return pseudonyms;
    }

    /** The take-in, once the key has been found to be this lake's. */
    TakeIn takeIn() {
        return new TakeIn(
                this::spark, lake, feeds(), pseudonyms(), settings.people(), settings.limits(), settings.folders());
    }

    /**
     * The run whose figures stand.
     *
     * @throws WaymarkException when nothing has been judged yet
     */
    RunRecord lastJudged() {
        return runs().lastJudged()
                .orElseThrow(() -> WaymarkException.wrongUse("nothing has been judged in " + home()
                        + " yet: use judge --as-of first, or run, which does both"));
    }

    JavaSparkContext spark() {
        if (spark == null) {
            long asked = System.currentTimeMillis();
            spark = SparkEngine.start(
                    settings.home().resolve("scratch").toAbsolutePath().toString());
            // One that was there before, as in a process that calls several commands, is for its starter to close.
            sparkIsOurs = spark.startTime() >= asked;
            progress.watch(spark);
        }
        return spark;
    }

    /** Ends Spark, if it is ours, and with it what it has written to the scratch folder. */
    void stopSpark() {
        if (sparkIsOurs) {
            spark.close();
            sparkIsOurs = false;
            spark = null;
        }
    }

    Database database() {
        if (database == null) {
            makeHome();
            ReaderLimits limits = new ReaderLimits(
                    settings.statementTimeout(),
                    ReaderLimits.usual().idleInTransaction(),
                    ReaderLimits.usual().sessions());
            Optional<DatabaseSettings> external = settings.database();
            database = external.isEmpty()
                    ? new EmbeddedDatabase(settings.home(), limits, settings.auditDays())
                    : new ExternalDatabase(
                            external.get().url(),
                            external.get().user(),
                            external.get().password(),
                            settings.home().resolve("keys").resolve("postgres"),
                            limits);
        }
        return database;
    }

    /** With a database elsewhere, its passwords may be the first thing that is kept in a home. */
    private void makeHome() {
        try {
            HomeFolder.make(home());
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "home " + home() + " cannot be written (" + e
                            + "): make it a directory on a local disk that you may" + " write, or give another --home",
                    e);
        }
    }

    /** The database in which something may have been published; empty when it would have to be made first. */
    Optional<Database> databaseMade() {
        return settings.database().isPresent() || EmbeddedDatabase.isMade(home())
                ? Optional.of(database())
                : Optional.empty();
    }

    /**
     * The database in which something may have been published.
     *
     * @throws WaymarkException when it would have to be made first
     */
    Database publishedDatabase() {
        LakeFormat.checkReadable(lake.root());
        return databaseMade().orElseThrow(this::nothingPublished);
    }

    WaymarkException nothingPublished() {
        return WaymarkException.wrongUse("nothing has been published in " + home()
                + " yet: use run first, or demo; or name the right home with --home");
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        stopSpark();
    }
}
