package waymark.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.cases.RawRow;
import waymark.cases.Source;
import waymark.contract.FeedField;

/** Turns the lines of a situation into rows: what a line must say and does not is filled in. */
final class GivenRows {

    private static final Map<String, String> ID_PREFIXES = Map.ofEntries(
            Map.entry("plan_action", "A"),
            Map.entry("plan_review", "V"),
            Map.entry("support_activity", "T"),
            Map.entry("module_stay", "S"),
            Map.entry("module_extension", "X"),
            Map.entry("employment", "W"),
            Map.entry("distance_reading", "D"),
            Map.entry("barrier", "B"),
            Map.entry("participant_event", "E"),
            Map.entry("access_to_work_event", "AW"),
            Map.entry("leaver_report", "L"),
            Map.entry("mandatory_activity", "M"),
            Map.entry("exit_event", "E"),
            Map.entry("exit_report", "XR"),
            Map.entry("compliance_check", "K"),
            Map.entry("participant_change", "CH"),
            Map.entry("provider", "PR"));
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("referral_id", "R1"),
            Map.entry("contract_id", "C1"),
            Map.entry("jobcentre_id", "J1"),
            Map.entry("nino", "person-1"),
            Map.entry("plan_id", "P1"),
            Map.entry("stay_id", "S1"),
            Map.entry("instrument_id", "I1"),
            Map.entry("prime_provider_id", "P07"),
            Map.entry("effective_from", "2010-01-01"),
            Map.entry("contract.start_date", "2010-01-01"),
            Map.entry("contract.esf_in_scope", "true"),
            Map.entry("instrument.scale_max", "10"));
    private static final Map<String, String> PLAN_TYPES =
            Map.of("WHP", "ACTION_PLAN", "WC", "DEVELOPMENT_PLAN", "SES", "SUPPORT_PLAN");
    private static final Map<String, List<String>> SAME_DATE_AS = Map.of(
            "status_date", List.of("referral_date"),
            "created_date", List.of("agreed_date", "participant_copy_date"),
            "received_date", List.of("form_start_date"),
            "due_date", List.of("occurs_on"));

    private final GivenLine referral;
    private final Map<String, Integer> made = new HashMap<>();
    private int lastVersion;

    /** Rows of a situation with this referral line, or null when it has none. */
    GivenRows(GivenLine referral) {
        this.referral = referral;
    }

    RawRow row(GivenLine line) {
        made.merge(line.feed(), 1, Integer::sum);
        List<FeedField> fields = line.contract().fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = line.value(fields.get(i), text(line, fields.get(i)));
        }
        String version = line.feed().equals("plan") ? text(line, line.contract().field("version_no")) : null;
        lastVersion = version == null ? lastVersion : Integer.parseInt(version);
        return new RawRow(line.feed(), values, source(line));
    }

    private String text(GivenLine line, FeedField field) {
        String said = line.text(field.name());
        return said != null || !field.required() ? said : filledIn(line, field);
    }

    private String filledIn(GivenLine line, FeedField field) {
        String column = field.name();
        boolean ofReferral = List.of("referral_id", "contract_id", "jobcentre_id", "nino", "referral_date")
                .contains(column);
        if (ofReferral && referral != null && line != referral && referral.text(column) != null) {
            return referral.text(column);
        }
        if (line.feed().equals("plan_signature") || line.feed().equals("plan_action")) {
            if (column.equals("version_no")) {
                return Integer.toString(Math.max(lastVersion, 1));
            }
        }
        if (line.feed().equals("plan")) {
            String planned = ofPlan(line, column);
            if (planned != null) {
                return planned;
            }
        }
        if (column.equals("programme")) {
            GivenLine asked = referral == null ? line : referral;
            return programme().orElseThrow(() -> asked.fault("say the programme"));
        }
        String prefix = ID_PREFIXES.get(line.feed());
        if (prefix != null && column.equals(line.contract().key().get(0))) {
            return prefix + made.get(line.feed());
        }
        String always = ALWAYS.getOrDefault(line.feed() + "." + column, ALWAYS.get(column));
        return always != null ? always : ofType(line, field);
    }

    private String ofPlan(GivenLine line, String column) {
        return switch (column) {
            case "version_no" -> Integer.toString(made.get("plan"));
            case "version_type" -> "0".equals(line.text("version_no")) ? "INITIAL" : "FULL";
            case "plan_type" -> programme().map(PLAN_TYPES::get).orElse(null);
            default -> null;
        };
    }

    private String ofType(GivenLine line, FeedField field) {
        return switch (field.type()) {
            case STRING, NINO -> "x";
            case INT, DECIMAL -> field.minimum() == null ? "0" : field.minimum().toPlainString();
            case BOOL -> "false";
            case CODE, CODES -> field.codes().get(0);
            case DATE ->
                SAME_DATE_AS.getOrDefault(field.name(), List.of()).stream()
                        .map(line::text)
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst()
                        .orElseThrow(() -> line.fault("say the " + field.name()));
        };
    }

    private Optional<String> programme() {
        return Optional.ofNullable(referral).map(line -> line.text("programme"));
    }

    private static Source source(GivenLine line) {
        LocalDate sentOn =
                LocalDate.parse(Optional.ofNullable(line.text("_sent")).orElse("2020-01-01"));
        int sequence =
                Integer.parseInt(Optional.ofNullable(line.text("_sequence")).orElse("1"));
        String day = sentOn.toString().replace("-", "");
        return new Source(
                String.format(Locale.ROOT, "x_C1_%s_%03d.csv", day, sequence), sentOn, sequence, line.ordinal());
    }
}
