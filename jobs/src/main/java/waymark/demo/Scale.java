package waymark.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;
import waymark.cases.Programme;

/**
 * How large a sample world is: its contracts, how many people are referred when, and into which files their rows go.
 *
 * @param until the last day on which anything is sent
 * @param activitiesPerMonth support activities of a participant in a month, on average
 * @param lapses planted departures from the cadence
 * @param quiet days on which a contract is left to those who are planted there
 */
public record Scale(
        List<SampleContract> contracts,
        Map<Programme, List<Referrals>> referrals,
        Rhythm rhythm,
        LocalDate until,
        int activitiesPerMonth,
        List<Lapse> lapses,
        List<Intake.Quiet> quiet) {

    /** Work Choice provision ends; nobody is supported under it after this day in England and Wales. */
    static final LocalDate WORK_CHOICE_END = LocalDate.parse("2019-03-31");

    /** The same in Scotland. */
    static final LocalDate WORK_CHOICE_END_IN_SCOTLAND = LocalDate.parse("2018-10-31");

    private static final int OF_A_THOUSAND_WORK_PROGRAMME = 837;
    private static final int OF_A_THOUSAND_WORK_CHOICE = 90;
    private static final int OF_A_THOUSAND_WORK_AND_HEALTH = 71;

    public Scale {
        contracts = List.copyOf(contracts);
        referrals = Map.copyOf(referrals);
        lapses = List.copyOf(lapses);
        quiet = List.copyOf(quiet);
    }

    /**
     * Some nineteen hundred people under four or five contracts of each programme: history handed over on 28 January 2019,
     * by some contracts three weeks later, then the cadence of each feed up to 28 February 2019. Two more contracts have no
     * people of their own.
     */
    public static Scale small() {
        Map<Programme, List<Referrals>> referrals = new EnumMap<>(Programme.class);
        referrals.put(Programme.WP, List.of(referrals(1100, "2016-02-29", "2017-03-31")));
        referrals.put(
                Programme.WC,
                List.of(referrals(60, "2016-01-11", "2017-03-31"), referrals(190, "2017-04-03", "2018-03-07")));
        referrals.put(Programme.SES, List.of(referrals(210, "2017-09-04", "2019-02-15")));
        referrals.put(Programme.WHP, List.of(referrals(410, "2017-12-04", "2019-02-22")));
        return new Scale(
                SampleContracts.few(),
                referrals,
                new Rhythm.AtCadence(
                        LocalDate.parse("2016-01-04"),
                        LocalDate.parse("2019-01-28"),
                        SampleContracts.joiningLater(),
                        BankHolidays.bundled().of(Nation.ENGLAND)),
                LocalDate.parse("2019-02-28"),
                3,
                PlantedLapses.all(),
                List.of(new Intake.Quiet("WHP-03", LocalDate.parse("2018-09-03"), LocalDate.parse("2018-09-28"))));
    }

    /**
     * A national history of {@code count} referrals with the public proportions: 40 Work Programme, 28 Work Choice, 11 Work
     * and Health and 6 Specialist Employability Support contracts, one file per sender, feed and month, from October 2010
     * to June 2020, with some ten support activities to a referral. 2.3 million is the real size.
     *
     * @throws IllegalArgumentException when {@code count} is below 1
     */
    public static Scale referrals(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a national world needs a referral or more, not " + count);
        }
        int workProgramme = share(count, OF_A_THOUSAND_WORK_PROGRAMME);
        int workChoice = share(count, OF_A_THOUSAND_WORK_CHOICE);
        int workAndHealth = share(count, OF_A_THOUSAND_WORK_AND_HEALTH);
        Map<Programme, List<Referrals>> referrals = new EnumMap<>(Programme.class);
        referrals.put(Programme.WP, List.of(referrals(workProgramme, "2011-06-01", "2017-03-31")));
        referrals.put(Programme.WC, List.of(referrals(workChoice, "2010-10-25", "2018-02-28")));
        referrals.put(Programme.WHP, List.of(referrals(workAndHealth, "2017-11-27", "2020-06-24")));
        referrals.put(
                Programme.SES,
                List.of(referrals(count - workProgramme - workChoice - workAndHealth, "2015-09-01", "2019-11-29")));
        return new Scale(
                SampleContracts.national(),
                referrals,
                new Rhythm.ByMonth(),
                LocalDate.parse("2020-06-30"),
                8,
                List.of(),
                List.of());
    }

    /** The contracts of a programme to which people are referred. */
    List<SampleContract> contractsOf(Programme programme) {
        return contracts.stream()
                .filter(contract -> contract.programme() == programme && contract.takesReferrals())
                .toList();
    }

    /** When people are referred to a contract, of those that {@code referrals} is about. */
    Intake intake(SampleContract contract, Referrals of, WorkingCalendar calendar) {
        return new Intake(
                of,
                contract.lastReferralsOn(),
                quiet.stream()
                        .filter(days -> days.contractId().equals(contract.id()))
                        .toList(),
                calendar);
    }

    private static Referrals referrals(int count, String firstOn, String lastOn) {
        return new Referrals(count, LocalDate.parse(firstOn), LocalDate.parse(lastOn));
    }

    private static int share(int count, int ofAThousand) {
        return (int) ((long) count * ofAThousand / 1000);
    }
}
