package waymark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waymark.calendar.Nation;
import waymark.cases.Programme;

/** What DWP sends about contracts, providers, Jobcentres and instruments, when it changes. */
final class ReferenceFeeds {

    /** A tool of six dimensions on a scale from 1 to 5; of stress, less is better. */
    static final String SIX = "DT-SIX-1";

    /** A tool of four dimensions on a scale from 0 to 10; of barriers, less is better. */
    static final String FOUR = "DT-FOUR-1";

    static final Map<String, List<String>> DIMENSIONS = Map.of(
            SIX, List.of("CONFIDENCE", "SKILLS", "HEALTH", "NETWORK", "JOB_SEARCH", "STRESS"),
            FOUR, List.of("MOTIVATION", "WELLBEING", "WORK_READINESS", "BARRIERS"));

    private static final Set<String> LESS_IS_BETTER = Set.of("STRESS", "BARRIERS");

    private static final LocalDate LAST_DAY_OF_A_CONTACT = LocalDate.parse("2018-12-31");

    /** What contracts have promised, in percent; in Wales five less. */
    private static final Map<Programme, List<Target>> TARGETS = Map.of(
            Programme.WC,
            List.of(
                    new Target("m2_minimum_hours", 85),
                    new Target("leaver_report_made", 90),
                    new Target("plan_review_on_time", 85)),
            Programme.WP,
            List.of(new Target("exit_report_on_time", 90), new Target("exit_report_minimum_information", 85)),
            Programme.WHP,
            List.of(new Target("whp_action_plan_on_time", 85), new Target("whp_plan_review_on_time", 80)),
            Programme.SES,
            List.of(new Target("support_plan_at_start", 90), new Target("scheduled_review_on_time", 85)));

    private final Scale scale;
    private final Outbox outbox;
    private final LocalDate recordedOn;

    ReferenceFeeds(Scale scale, Outbox outbox) {
        this.scale = scale;
        this.outbox = outbox;
        recordedOn = scale.contracts().stream()
                .map(SampleContract::startOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    void send() {
        Map<String, String> primes = new TreeMap<>();
        scale.contracts().forEach(contract -> primes.put(contract.providerId(), "PRIME"));
        primes.forEach(this::provider);
        provider("P91", "SUBCONTRACTOR");
        provider("P92", "SUBCONTRACTOR");
        provider("P93", "THIRD_TIER");
        for (SampleContract contract : scale.contracts()) {
            contract(contract);
            terms(contract);
            contacts(contract);
        }
        for (String jobcentre : SampleContracts.jobcentres(scale.contracts())) {
            tell(Row.of("jobcentre")
                    .with("jobcentre_id", jobcentre)
                    .with("jobcentre_name", "Jobcentre " + jobcentre)
                    .with("nation", SampleContracts.nationOfJobcentre(jobcentre))
                    .with("district", "District " + (1 + Integer.parseInt(jobcentre.substring(1)) / 4)));
        }
        instrument(SIX, "Six areas", "1.00", "5.00");
        instrument(FOUR, "Four areas", "0.00", "10.00");
    }

    private void provider(String id, String kind) {
        tell(Row.of("provider")
                .with("provider_id", id)
                .with("provider_name", "Provider " + id)
                .with("kind", kind));
    }

    private void contract(SampleContract contract) {
        tell(Row.of("contract")
                .with("contract_id", contract.id())
                .with("programme", contract.programme())
                .with("prime_provider_id", contract.providerId())
                .with("area_id", contract.areaId())
                .with("area_name", "Area " + contract.number())
                .with("nation", contract.nation())
                .with("origin", contract.origin())
                .with("start_date", contract.startOn())
                .with("end_date", contract.endOn())
                .with("esf_in_scope", contract.isEsfInScope()));
    }

    private void terms(SampleContract contract) {
        if (contract.programme() == Programme.WHP) {
            // One contract's tender said nothing until it was put right.
            LocalDate from = contract.startOn().plusMonths(contract.number() % 9 == 0 ? 7 : 0);
            term(contract, "ACTION_PLAN_REVIEW_DAYS", null, reviewDays(contract), from);
            term(contract, "REVIEW_SIGNATURE_REQUIRED", null, contract.number() % 2 == 0, contract.startOn());
        }
        for (Target target : TARGETS.get(contract.programme())) {
            int percent = target.percent() - (contract.nation() == Nation.WALES ? 5 : 0);
            term(contract, "TARGET_PERCENT", target.metric(), percent, contract.startOn());
        }
    }

    /** How many days after the last one a contract has promised to review an action plan. */
    static int reviewDays(SampleContract contract) {
        return contract.number() % 2 == 0 ? 42 : 28;
    }

    private void term(SampleContract contract, String term, String metric, Object value, LocalDate from) {
        tell(Row.of("contract_term")
                .with("contract_id", contract.id())
                .with("term", term)
                .with("metric", metric)
                .with("value", value)
                .with("effective_from", from));
    }

    private void contacts(SampleContract contract) {
        contact(contract, "PERFORMANCE_MANAGER", null);
        if (contract.programme() == Programme.WP) {
            contact(contract, "EXIT_REQUEST", null);
            contact(contract, "NOMINATED_OFFICER", null);
            contact(contract, "PERFORMANCE_TEAM", null);
            // One has gone, and nobody has come after.
            contact(contract, "MONTHLY_VOLUME", contract.number() % 13 == 0 ? LAST_DAY_OF_A_CONTACT : null);
        }
    }

    private void contact(SampleContract contract, String role, LocalDate until) {
        tell(Row.of("contact")
                .with("contract_id", contract.id())
                .with("role", role)
                .with("email", contract.id().toLowerCase(Locale.ROOT) + "@provider.example")
                .with("supplied_date", contract.startOn())
                .with("effective_from", contract.startOn())
                .with("effective_to", until));
    }

    private void instrument(String id, String name, String lowest, String highest) {
        for (String dimension : DIMENSIONS.get(id)) {
            tell(Row.of("instrument")
                    .with("instrument_id", id)
                    .with("instrument_name", name)
                    .with("dimension", dimension)
                    .with("scale_min", lowest)
                    .with("scale_max", highest)
                    .with("polarity", LESS_IS_BETTER.contains(dimension) ? "LOWER_IS_BETTER" : "HIGHER_IS_BETTER"));
        }
    }

    private void tell(Row row) {
        outbox.put(row.toldBy("dwp", recordedOn));
    }

    private record Target(String metric, int percent) {}
}
