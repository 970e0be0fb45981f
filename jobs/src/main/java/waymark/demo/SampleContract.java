package waymark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import waymark.calendar.Nation;
import waymark.cases.Programme;

/**
 * A contract of the sample world.
 *
 * @param number its number within the programme; provider and area are numbered from it
 * @param origin AWARDED_2010 or REMPLOY for Work Choice, else null
 * @param endOn null while it runs on
 * @param skill how often, in percent, this contract does what it should do on time
 * @param size how many people are referred to it, beside other contracts of the programme
 * @param jobcentres ids of the Jobcentres that refer to it
 */
record SampleContract(
        Programme programme,
        int number,
        Nation nation,
        String origin,
        LocalDate startOn,
        LocalDate endOn,
        int skill,
        int size,
        List<String> jobcentres) {

    private static final LocalDate LAST_WORK_CHOICE_REFERRALS_IN_SCOTLAND = LocalDate.parse("2017-03-31");

    SampleContract {
        jobcentres = List.copyOf(jobcentres);
    }

    String id() {
        return String.format(Locale.ROOT, "%s-%02d", programme, number);
    }

    String providerId() {
        return String.format(Locale.ROOT, "P%02d", number);
    }

    String areaId() {
        return String.format(Locale.ROOT, "A%02d", number);
    }

    /** Whether people are referred to it; one that takes none has no Jobcentre. */
    boolean takesReferrals() {
        return !jobcentres.isEmpty();
    }

    /** Whether it takes people still, on a day on which its programme does. */
    boolean takesReferralsOn(LocalDate day) {
        return lastReferralsOn() == null || !day.isAfter(lastReferralsOn());
    }

    /** The last day on which it takes anybody; null when that is the programme's. */
    LocalDate lastReferralsOn() {
        return programme == Programme.WC && nation == Nation.SCOTLAND ? LAST_WORK_CHOICE_REFERRALS_IN_SCOTLAND : null;
    }

    /** Whether the European Social Fund pays for part of it: the Work and Health Programme in England. */
    boolean isEsfInScope() {
        return programme == Programme.WHP && nation == Nation.ENGLAND;
    }
}
