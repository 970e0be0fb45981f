package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any situation of a participant referred on 3 February 2020: rows name their keys, so that order says nothing. */
final class Situations {

    private static final LocalDate REFERRED_ON = LocalDate.of(2020, 2, 3);
    private static final List<String> STATUSES =
            List.of("OPEN", "STARTED", "FAILED_TO_ATTEND", "DID_NOT_START", "WITHDRAWN", "CANCELLED", "TRANSFERRED");

    private Situations() {}

    /** The referral, its start and leaving, and up to four versions of its plan; what the contract says is left out. */
    static Arbitrary<List<String>> plans() {
        Arbitrary<List<List<String>>> versions = version().list().ofMaxSize(4).map(Situations::numbered);
        return Combinators.combine(referral(), participation(), versions).as((referral, participation, plans) -> {
            List<String> rows = new ArrayList<>(List.of(referral));
            rows.addAll(participation);
            plans.forEach(rows::addAll);
            return rows;
        });
    }

    /** The same with terms of the contract, and everything else that is recorded of a participant. */
    static Arbitrary<List<String>> everything() {
        return Combinators.combine(plans(), terms(), others().list().ofMaxSize(12))
                .as((plans, terms, others) -> {
                    List<String> rows = new ArrayList<>(plans);
                    rows.addAll(terms);
                    IntStream.range(0, others.size())
                            .forEach(i -> rows.add(others.get(i).replace("%", Integer.toString(i + 1))));
                    return rows;
                });
    }

    /** A day between the referral and ten weeks after it. */
    static Arbitrary<LocalDate> asOf() {
        return Arbitraries.integers().between(0, 70).map(REFERRED_ON::plusDays);
    }

    static String text(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n"));
    }

    private static Arbitrary<String> referral() {
        return Combinators.combine(Arbitraries.of(STATUSES), days(0, 50), Arbitraries.of("DIED", "MOVED_AWAY", ""))
                .as((status, since, reason) -> "referral | programme=WHP referral_date=" + REFERRED_ON
                        + " complex_needs=true referral_status=" + status + " status_date=" + since + " status_reason="
                        + reason);
    }

    private static Arbitrary<List<String>> participation() {
        Arbitrary<String> leaving = days(30, 60).flatMap(day -> Arbitraries.of("DIED", "TO_WORK")
                .map(reason -> " leave_date=" + day + " leave_reason=" + reason));
        return Combinators.combine(days(0, 30), leaving.injectNull(0.5))
                .as((start, left) -> List.of("participation | start_date=" + start + (left == null ? "" : left)))
                .injectNull(0.2)
                .map(rows -> rows == null ? List.of() : rows);
    }

    /** The rows of a version, whose number is still to be put in for {@code #}. */
    private static Arbitrary<List<String>> version() {
        return Combinators.combine(
                        Arbitraries.of("FULL", "REVISION", "INITIAL"),
                        days(-3, 40).injectNull(0.1),
                        signed().injectNull(0.1),
                        signed().injectNull(0.4),
                        days(-3, 40).injectNull(0.5),
                        Arbitraries.of("HEALTH", "PRIVACY"))
                .as((type, agreed, provider, own, refused, why) -> List.of(
                        "plan | plan_id=P# version_no=1 created_date=" + REFERRED_ON + " version_type=" + type
                                + value("agreed_date", agreed),
                        "plan_signature | plan_id=P# version_no=1 party=PROVIDER" + (provider == null ? "" : provider),
                        "plan_signature | plan_id=P# version_no=1 party=PARTICIPANT" + (own == null ? "" : own)
                                + (refused == null
                                        ? ""
                                        : " refusal_type=CANNOT refusal_reason=" + why + " refusal_recorded_date="
                                                + refused)));
    }

    private static Arbitrary<String> signed() {
        return Combinators.combine(days(-3, 40), Arbitraries.of("WET", "ELECTRONIC", "REMOTE", ""))
                .as((day, method) -> " signed_date=" + day + " method=" + method);
    }

    private static List<List<String>> numbered(List<List<String>> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> versions.get(i).stream()
                        .map(row -> row.replace("#", Integer.toString(i + 1)))
                        .toList())
                .toList();
    }

    private static Arbitrary<List<String>> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40).injectNull(0.5),
                        Arbitraries.of("WORKING", "CALENDAR").injectNull(0.5),
                        Arbitraries.integers().between(7, 30).injectNull(0.3))
                .as((days, basis, review) -> {
                    List<String> terms = new ArrayList<>();
                    terms.add(days == null ? "" : "contract_term | term=ACTION_PLAN_DAYS value=" + days);
                    terms.add(basis == null ? "" : "contract_term | term=ACTION_PLAN_DAY_BASIS value=" + basis);
                    terms.add(review == null ? "" : "contract_term | term=ACTION_PLAN_REVIEW_DAYS value=" + review);
                    return terms;
                });
    }

    /** A row of some other feed, whose id is still to be put in for {@code %}. */
    private static Arbitrary<String> others() {
        Arbitrary<String> medium = Arbitraries.of("PAPER", "ELECTRONIC", "");
        return Arbitraries.oneOf(
                days(0, 70).map(day -> "plan_review | review_id=V% held_date=" + day),
                days(0, 40)
                        .map(day -> "plan_action | action_id=A% plan_id=P1 version_no=1 objective_id=O% agreed_date="
                                + day),
                days(0, 70).map(day -> "support_activity | activity_id=T% objective_id=O1 activity_date=" + day),
                days(0, 70).map(day -> "mandatory_activity | mandatory_id=M% register_doc_id=F% due_date=" + day),
                days(0, 70).map(day -> "esf_form | form_version=% form_start_date=" + day),
                days(0, 70).map(day -> "compliance_check | check_id=K% check_date=" + day),
                days(0, 70)
                        .map(day -> "participant_change | change_id=CH% change_type=CONTRACT_TRANSFER "
                                + "new_contract_id=C% effective_date=" + day),
                Combinators.combine(Arbitraries.of("PLAN_REQUESTED", "PLAN_SUPPLIED"), days(0, 70), medium)
                        .as((type, day, how) -> "participant_event | event_id=E% event_type=" + type + " event_date="
                                + day + " medium=" + how),
                Combinators.combine(Arbitraries.of("FIRST_FACE_TO_FACE", "INTERACTION"), days(0, 70))
                        .as((type, day) ->
                                "participant_event | event_id=E% event_type=" + type + " event_date=" + day));
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(REFERRED_ON::plusDays);
    }

    private static String value(String column, LocalDate day) {
        return day == null ? "" : " " + column + "=" + day;
    }
}
