package waymark.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.cases.Programme;

/**
 * How large a sample world is: its contracts, how many people are referred when, and into which files their rows go.
 *
 * @param until the last day on which anything is sent
 * @param activitiesPerMonth support activities of a participant in a month, on average
 * @param lapses planted departures from the cadence
 */
public record Scale(
        List<SampleContract> contracts,
        Map<Programme, Referrals> referrals,
        Rhythm rhythm,
        LocalDate until,
        int activitiesPerMonth,
        List<Lapse> lapses) {

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
    }

    /**
     * A few hundred people under two contracts of each programme: history handed over on 28 January 2019, then a month at
     * the cadence of each feed, up to 28 February 2019. Two more contracts have no people of their own.
     */
    public static Scale small() {
        LocalDate firstOn = LocalDate.parse("2016-01-04");
        LocalDate liveOn = LocalDate.parse("2019-01-28");
        Map<Programme, Referrals> referrals = new EnumMap<>(Programme.class);
        referrals.put(Programme.WP, referrals(110, "2016-01-04", "2017-03-31"));
        referrals.put(Programme.WC, referrals(80, "2017-01-09", "2018-02-28"));
        referrals.put(Programme.SES, referrals(70, "2017-01-09", "2019-02-15"));
        referrals.put(Programme.WHP, referrals(120, "2017-12-04", "2019-02-22"));
        return new Scale(
                SampleContracts.few(),
                referrals,
                new Rhythm.AtCadence(firstOn, liveOn, BankHolidays.bundled().of(Nation.ENGLAND)),
                LocalDate.parse("2019-02-28"),
                3,
                PlantedLapses.all());
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
        Map<Programme, Referrals> referrals = new EnumMap<>(Programme.class);
        referrals.put(Programme.WP, referrals(workProgramme, "2011-06-01", "2017-03-31"));
        referrals.put(Programme.WC, referrals(workChoice, "2010-10-25", "2018-02-28"));
        referrals.put(Programme.WHP, referrals(workAndHealth, "2017-11-27", "2020-06-24"));
        referrals.put(
                Programme.SES,
                referrals(count - workProgramme - workChoice - workAndHealth, "2015-09-01", "2019-11-29"));
        return new Scale(
                SampleContracts.national(),
                referrals,
                new Rhythm.ByMonth(),
                LocalDate.parse("2020-06-30"),
                8,
                List.of());
    }

    /** The contracts of a programme to which people are referred. */
    List<SampleContract> contractsOf(Programme programme) {
        return contracts.stream()
                .filter(contract -> contract.programme() == programme && contract.takesReferrals())
                .toList();
    }

    private static Referrals referrals(int count, String firstOn, String lastOn) {
        return new Referrals(count, LocalDate.parse(firstOn), LocalDate.parse(lastOn));
    }

    private static int share(int count, int ofAThousand) {
        return (int) ((long) count * ofAThousand / 1000);
    }
}
