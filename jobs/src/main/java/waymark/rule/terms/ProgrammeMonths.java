package waymark.rule.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/**
 * The calendar months with a day in the programme (from the start to the as-of day, the leave date or the end of
 * provision, whichever comes first), each with what was recorded of it. A month without activity is one too.
 */
public final class ProgrammeMonths {

    private final List<Month> months = new ArrayList<>();

    /**
     * A month of a participant.
     *
     * @param subject of findings on it: {@code referral_id/yyyy-mm}
     * @param activities number of activities dated in the month, before the start or after leaving too
     * @param supportMinutes minutes of support in them; an empty value is 0
     * @param participantMinutes minutes of participation in them
     */
    public record Month(
            String subject,
            LocalDate firstDay,
            LocalDate lastDay,
            int activities,
            long supportMinutes,
            long participantMinutes) {

        /** Begins the finding on this month: it opens on its first day and is due on its last. */
        public Finding.Draft finding(Rule rule, Case participant) {
            return Finding.of(rule, participant, subject, firstDay)
                    .opened(firstDay)
                    .due(lastDay);
        }

        /** What there is of it, as a fact of a sentence: "2 records of activity". */
        public String records() {
            return (activities == 0 ? "no record" : Sentence.count(activities, "record")) + " of activity";
        }

        /** Its last day, by which what is asked of the month is due. */
        public Deadline due() {
            return Deadline.ofMonth(lastDay);
        }
    }

    private ProgrammeMonths(Case participant, AsOf asOf) {
        LocalDate last = lastDay(participant, asOf);
        LocalDate first = participant.participation().startedOn().withDayOfMonth(1);
        if (participant.participation().startedOn().isAfter(last)) {
            return;
        }
        int count = monthsBetween(first, last) + 1;
        int[] activities = new int[count];
        long[] support = new long[count];
        long[] participation = new long[count];
        for (SupportActivity activity : participant.of(SupportActivity.class)) {
            int month = monthsBetween(first, activity.doneOn());
            if (month >= 0 && month < count) {
                activities[month]++;
                support[month] += minutes(activity.supportMinutes());
                participation[month] += minutes(activity.participantMinutes());
            }
        }
        for (int month = 0; month < count; month++) {
            LocalDate firstDay = first.plusMonths(month);
            months.add(new Month(
                    participant.referralId() + "/" + YearMonth.from(firstDay),
                    firstDay,
                    firstDay.withDayOfMonth(firstDay.lengthOfMonth()),
                    activities[month],
                    support[month],
                    participation[month]));
        }
    }

    /** The months of a started participant, worked out once. */
    public static ProgrammeMonths in(Case participant, AsOf asOf) {
        return participant.once(ProgrammeMonths.class, each -> new ProgrammeMonths(each, asOf));
    }

    /** In order; none when the start lies after the end of provision. */
    public List<Month> months() {
        return months;
    }

    private static LocalDate lastDay(Case participant, AsOf asOf) {
        LocalDate last = asOf.day();
        if (participant.left() && participant.participation().leftOn().isBefore(last)) {
            last = participant.participation().leftOn();
        }
        return participant.programme() == Programme.WC
                ? Provision.in(participant, asOf).endOr(last)
                : last;
    }

    private static int monthsBetween(LocalDate first, LocalDate day) {
        return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    }

    private static long minutes(Integer recorded) {
        return recorded == null ? 0 : recorded;
    }
}
