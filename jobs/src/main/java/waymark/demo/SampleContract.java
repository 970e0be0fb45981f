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
        List<String> jobcentres) {

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

    /** Whether the European Social Fund pays for part of it: the Work and Health Programme in England. */
    boolean isEsfInScope() {
        return programme == Programme.WHP && nation == Nation.ENGLAND;
    }

    /** How likely, in percent, this contract does well something that is {@code harder} percent harder than most. */
    int chanceOfDoingWell(int harder) {
        return Math.max(3, Math.min(99, skill - harder));
    }
}
