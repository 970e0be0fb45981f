package waymark.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.problem.WaymarkException;
import waymark.rule.Given;

class FeedReadingTest {

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();
    private static final List<Class<? extends Record>> RECORDS = List.of(
            Referral.class,
            Participation.class,
            Plan.class,
            PlanSignature.class,
            PlanAction.class,
            PlanReview.class,
            ModuleStay.class,
            ModuleExtension.class,
            Employment.class,
            Barrier.class,
            LeaverReport.class,
            MandatoryActivity.class,
            EndOfProgrammeListing.class,
            ExitEvent.class,
            ExitReport.class);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                     ; row ; gate ; components ; the day before ; on the day
            a status of later               ; referral | programme=WHP referral_date=2020-02-03 referral_status=WITHDRAWN status_date=2020-03-10 status_reason=DIED ; 2020-03-10 ; status statusOn statusReason ; OPEN 2020-02-03 null ; WITHDRAWN 2020-03-10 DIED
            a start                         ; participation | start_date=2020-02-05 ; 2020-02-05 ; startedOn ; null ; 2020-02-05
            leaving                         ; participation | start_date=2020-02-05 leave_date=2020-05-04 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=false m1_exhausted_no_job=true ; 2020-05-04 ; startedOn leftOn leaveReason inWorkAtLeave accessToWorkAtLeave m1ExhaustedNoJob ; 2020-02-05 null null null null null ; 2020-02-05 2020-05-04 TO_WORK true false true
            a move to another programme     ; participation | transition_date=2020-05-04 next_programme=WC ; 2020-05-04 ; nextProgramme movedOn ; null null ; WC 2020-05-04
            agreement of a plan             ; plan | created_date=2020-02-06 agreed_date=2020-02-10 ; 2020-02-10 ; createdOn agreedOn ; 2020-02-06 null ; 2020-02-06 2020-02-10
            a copy of a plan                ; plan | created_date=2020-02-06 copy_issued_date=2020-02-12 copy_method=PAPER ; 2020-02-12 ; copyIssuedOn copyMethod ; null null ; 2020-02-12 PAPER
            an interval of reviews          ; plan | created_date=2020-02-06 review_interval_agreed_date=2020-02-12 review_interval_days=28 ; 2020-02-12 ; reviewIntervalDays reviewIntervalAgreedOn ; null null ; 28 2020-02-12
            a signature                     ; plan_signature | party=PROVIDER signed_date=2020-02-11 method=WET ; 2020-02-11 ; party signedOn method ; PROVIDER null null ; PROVIDER 2020-02-11 WET
            a refusal                       ; plan_signature | refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2020-02-11 ; 2020-02-11 ; refusalType refusalReason refusalRecordedOn ; null null null ; CANNOT HEALTH 2020-02-11
            an action that is written down  ; plan_action | agreed_date=2020-02-10 recorded_date=2020-02-12 ; 2020-02-12 ; agreedOn recordedOn ; 2020-02-10 null ; 2020-02-10 2020-02-12
            an action that is due           ; plan_action | agreed_date=2020-02-10 notified_date=2020-02-12 due_date=2021-01-01 ; 2020-02-12 ; notifiedOn dueOn ; null 2021-01-01 ; 2020-02-12 2021-01-01
            an action that is done          ; plan_action | agreed_date=2020-02-10 accomplished_date=2020-03-12 status=DONE ; 2020-03-12 ; accomplishedOn status ; null DONE ; 2020-03-12 DONE
            a review that is held           ; plan_review | scheduled_date=2020-03-01 held_date=2020-03-02 mode=PHONE attended=PROVIDER outcome=REVISED actions_checked=true progress_rating=3 adjustments_agreed=true recorded_and_agreed=true signed_by=PROVIDER ; 2020-03-02 ; scheduledOn heldOn mode attended outcome actionsChecked progressRating adjustmentsAgreed recordedAndAgreed signedBy ; 2020-03-01 null null null null null null null null null ; 2020-03-01 2020-03-02 PHONE [PROVIDER] REVISED true 3 true true [PROVIDER]
            a review that is planned        ; plan_review | scheduled_date=2021-03-01 schedule_agreed_date=2020-02-14 ; 2020-02-14 ; scheduledOn scheduleAgreedOn ; null null ; 2021-03-01 2020-02-14
            the end of a stay               ; module_stay | start_date=2015-01-05 end_date=2015-07-01 end_reason=LEFT ; 2015-07-01 ; startedOn endedOn endReason ; 2015-01-05 null null ; 2015-01-05 2015-07-01 LEFT
            a decision                      ; module_extension | request_date=2016-01-04 requested_until=2016-12-31 decision=APPROVED decision_date=2016-01-20 decided_by=PROVIDER approved_until=2016-10-31 approval_email_ref=M1 ; 2016-01-20 ; requestedUntil decision decidedOn decidedBy approvedUntil approvalEmailRef ; 2016-12-31 PENDING null null null null ; 2016-12-31 APPROVED 2016-01-20 PROVIDER 2016-10-31 M1
            the end of a job                ; employment | start_date=2015-01-05 end_date=2015-07-01 ; 2015-07-01 ; startedOn endedOn ; 2015-01-05 null ; 2015-01-05 2015-07-01
            a barrier that is overcome      ; barrier | assessed_date=2015-01-05 closed_date=2015-07-01 ; 2015-07-01 ; assessedOn closedOn ; 2015-01-05 null ; 2015-01-05 2015-07-01
            agreement of a leaver report    ; leaver_report | created_date=2015-07-01 agreed=true agreed_date=2015-07-03 ; 2015-07-03 ; agreed agreedOn ; null null ; true 2015-07-03
            a leaver report that is kept    ; leaver_report | created_date=2015-07-01 agreed_date=2015-07-03 original_held=true ; 2015-07-03 ; agreedOn originalHeld ; null true ; 2015-07-03 true
            a participant's copy            ; leaver_report | created_date=2015-07-01 participant_copy_date=2015-07-06 ; 2015-07-06 ; participantCopyOn ; null ; 2015-07-06
            a letter                        ; mandatory_activity | due_date=2020-06-01 issued_in_writing_date=2020-03-01 ; 2020-03-01 ; issuedInWritingOn dueOn ; null 2020-06-01 ; 2020-03-01 2020-06-01
            an end that is planned          ; end_of_programme | report_date=2013-07-25 referral_date=2011-08-01 end_date=2013-08-08 ; 2013-07-26 ; listedOn endedOn ; 2013-07-25 2013-08-08 ; 2013-07-25 2013-08-08
            an event that is keyed later    ; exit_event | event_date=2013-08-01 keyed_date=2013-08-05 printed_deadline=2013-08-15 ; 2013-08-05 ; printedDeadline keyedOn ; 2013-08-15 null ; 2013-08-15 2013-08-05
            a copy of an exit report        ; exit_report | completed_date=2013-08-01 sent_date=2013-08-05 copy_date=2013-08-05 copy_notice_date=2013-08-05 copy_method=POSTED ; 2013-08-05 ; sentOn copyMethod copyNoticeOn copyOn ; null POSTED null null ; 2013-08-05 POSTED 2013-08-05 2013-08-05
            """)
    void readsAsEmptyWhatADateOfLaterSays(
            String situation, String line, LocalDate gate, String components, String before, String onTheDay) {
        String referral = line.startsWith("referral") ? "" : "referral | programme=WHP referral_date=2010-01-04";
        RawRow row = Given.rows(line).and(referral).rows().stream()
                .filter(each -> each.feed().equals(line.split(" ", 2)[0]))
                .findFirst()
                .orElseThrow();

        assertThat(shown(row, gate.minusDays(1), components)).isEqualTo(before);
        assertThat(shown(row, gate, components)).isEqualTo(onTheDay);
    }

    @Test
    void leavesTheDeliveredRowAsItIs() {
        RawRow row = Given.rows("referral | programme=WHP referral_date=2020-02-03 status_date=2020-03-10")
                .rows()
                .get(0);
        Object[] delivered = row.values().clone();

        Referral early = reading(Referral.class).read(row, LocalDate.of(2020, 2, 4));

        assertThat(early.statusOn()).isEqualTo("2020-02-03");
        assertThat(row.values()).isEqualTo(delivered);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(NoSuchColumn.class, "component madeOn: the feed has no column made_date"),
                Arguments.of(TextForADate.class, "component createdOn: column created_date is of type DATE"),
                Arguments.of(NumberForAFlag.class, "component hasJobGoals: column has_job_goals is of type BOOL"),
                Arguments.of(DecimalForAWholeNumber.class, "component versionNo: column version_no is of type INT"),
                Arguments.of(CodesMissing.class, "component versionType: Version lacks the codes [REVISION, FINAL]"),
                Arguments.of(ListedCodesMissing.class, "component partiesExpected: Signer lacks the codes [OTHER]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("misfits")
    void refusesARecordThatDoesNotFitItsFeed(Class<?> type, String message) {
        FeedContract plan = CATALOGUE.feed("plan").orElseThrow();

        assertThatThrownBy(() -> new FeedReading<>(type, plan))
                .isInstanceOf(WaymarkException.class)
                .hasMessage("record " + type.getSimpleName() + " does not fit its feed contract: " + message);
    }

    private static String shown(RawRow row, LocalDate asOf, String components) {
        Class<? extends Record> type = RECORDS.stream()
                .filter(each -> each.getAnnotation(Feed.class).value().equals(row.feed()))
                .findFirst()
                .orElseThrow();
        Record read = reading(type).read(row, asOf);
        return Arrays.stream(components.split(" "))
                .map(component -> String.valueOf(component(read, component)))
                .collect(joining(" "));
    }

    private static Object component(Record read, String name) {
        try {
            return read.getClass().getMethod(name).invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " is no component of " + read, e);
        }
    }

    private static <T> FeedReading<T> reading(Class<T> type) {
        return new FeedReading<>(
                type, CATALOGUE.feed(type.getAnnotation(Feed.class).value()).orElseThrow());
    }

    private record NoSuchColumn(LocalDate madeOn) {}

    private record TextForADate(String createdOn) {}

    private record NumberForAFlag(Integer hasJobGoals) {}

    private record DecimalForAWholeNumber(BigDecimal versionNo) {}

    private record CodesMissing(Version versionType) {}

    private record ListedCodesMissing(Set<Signer> partiesExpected) {}

    private enum Version {
        INITIAL,
        FULL
    }

    private enum Signer {
        PARTICIPANT,
        PROVIDER,
        EMPLOYER
    }
}
