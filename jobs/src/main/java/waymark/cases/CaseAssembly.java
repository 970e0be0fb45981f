package waymark.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.contract.FeedContract;

/**
 * Puts the current rows of one referral together as a case as of a day. Which record type holds which feed is written
 * here and nowhere else.
 */
public final class CaseAssembly {

    static final List<Class<?>> ABOUT_PEOPLE = List.of(
            Referral.class,
            Participation.class,
            Plan.class,
            PlanSignature.class,
            PlanAction.class,
            PlanReview.class,
            SupportActivity.class,
            ModuleStay.class,
            ModuleExtension.class,
            Employment.class,
            DistanceReading.class,
            Barrier.class,
            ParticipantEvent.class,
            AccessToWorkEvent.class,
            LeaverReport.class,
            MandatoryActivity.class,
            EndOfProgrammeListing.class,
            ExitEvent.class,
            ExitReport.class,
            EsfForm.class,
            ComplianceCheck.class,
            ParticipantChange.class);

    static final List<Class<?>> REFERENCES = List.of(
            Contract.class,
            ContractTerm.class,
            Contact.class,
            Provider.class,
            Jobcentre.class,
            InstrumentDimension.class);

    /** Rows without a day of their own become visible with the version of the plan that they belong to. */
    private static final String PLAN_CREATED = "plan.created_date";

    private final Map<String, FeedReading<?>> readings = new LinkedHashMap<>();

    /**
     * @param contracts all 28 feed contracts
     * @throws waymark.problem.WaymarkException when a record does not fit its feed contract
     */
    public CaseAssembly(Collection<FeedContract> contracts) {
        Map<String, FeedContract> byFeed = new HashMap<>();
        contracts.forEach(contract -> byFeed.put(contract.feed(), contract));
        List<Class<?>> all = new ArrayList<>(ABOUT_PEOPLE);
        all.addAll(REFERENCES);
        for (Class<?> type : all) {
            String feed = type.getAnnotation(Feed.class).value();
            readings.put(feed, new FeedReading<>(type, byFeed.get(feed)));
        }
    }

    /** The case of a referral on {@code asOf}; empty when the referral is not visible on that day. */
    public Optional<Case> assemble(Collection<RawRow> rows, LocalDate asOf) {
        return assemble(visible(rows, asOf));
    }

    /** The case that visible rows make up; empty when the referral is not among them. */
    public Optional<Case> assemble(List<RawRow> visible) {
        List<Object> records = new ArrayList<>(visible.size());
        boolean referred = false;
        for (RawRow row : visible) {
            Object made = readings.get(row.feed()).read(row);
            referred |= made instanceof Referral;
            records.add(made);
        }
        return referred ? Optional.of(Case.of(records)) : Optional.empty();
    }

    /** The rows of one referral that are visible on {@code asOf}, as they read on that day. */
    public List<RawRow> visible(Collection<RawRow> rows, LocalDate asOf) {
        List<RawRow> visible = new ArrayList<>(rows.size());
        Map<PlanVersion, LocalDate> versions = null;
        for (RawRow row : rows) {
            FeedReading<?> reading = readings.get(row.feed());
            LocalDate eventOn = reading.eventOn(row);
            if (eventOn == null && reading.contract().eventOn().contains(PLAN_CREATED)) {
                versions = versions == null ? versions(rows) : versions;
                eventOn = versions.get(version(reading, row));
            }
            if (eventOn == null || !eventOn.isAfter(asOf)) {
                visible.add(reading.asOn(row, asOf));
            }
        }
        return visible;
    }

    /** The reference rows, which are visible at any time. */
    public References references(Collection<RawRow> rows) {
        return new References(rows.stream()
                .map(row -> (Object) readings.get(row.feed()).read(row, LocalDate.MAX))
                .toList());
    }

    private Map<PlanVersion, LocalDate> versions(Collection<RawRow> rows) {
        FeedReading<?> plans = readings.get("plan");
        Map<PlanVersion, LocalDate> createdOn = new HashMap<>();
        for (RawRow row : rows) {
            if (row.feed().equals("plan")) {
                createdOn.put(version(plans, row), (LocalDate) plans.value(row, "created_date"));
            }
        }
        return createdOn;
    }

    private static PlanVersion version(FeedReading<?> reading, RawRow row) {
        return new PlanVersion(reading.value(row, "plan_id"), reading.value(row, "version_no"));
    }

    private record PlanVersion(Object planId, Object versionNo) {}
}
