package waymark.rule.terms;

import java.time.LocalDate;
import waymark.calendar.Nation;
import waymark.cases.Contract;
import waymark.rule.Sentence;

/** Which Work Choice guidance governs a referral, by the day it was made, the nation and how its contract began. */
public enum GuidanceVersion {
    /** From before the contracts were extended in April 2017. */
    PRE,
    /** Of the extension of April 2017; the only one whose Module Two section is known. */
    POST,
    /** Referred in Scotland after Work Choice took no more referrals there. */
    NONE,
    /** The origin of the contract is needed to tell, and is not known. */
    NOT_KNOWN;

    private static final LocalDate LAST_IN_SCOTLAND = LocalDate.of(2017, 3, 31);
    private static final LocalDate LAST_BEFORE_EXTENSION = LocalDate.of(2017, 4, 24);
    private static final LocalDate LAST_BEFORE_REMPLOY_EXTENSION = LocalDate.of(2017, 4, 6);

    /** The version for a referral of {@code referredOn}; nation and origin are null when not known. */
    static GuidanceVersion of(Nation nation, Contract.Origin origin, LocalDate referredOn) {
        if (nation == Nation.SCOTLAND) {
            return referredOn.isAfter(LAST_IN_SCOTLAND) ? NONE : PRE;
        }
        if (origin == Contract.Origin.AWARDED_2010) {
            return referredOn.isAfter(LAST_BEFORE_EXTENSION) ? POST : PRE;
        }
        if (origin == Contract.Origin.REMPLOY) {
            return referredOn.isAfter(LAST_BEFORE_REMPLOY_EXTENSION) ? POST : PRE;
        }
        return NOT_KNOWN;
    }

    /** Why the Module Two section of April 2017 does not judge such a referral; null when it does. */
    static String whyNotPost(Nation nation, Contract.Origin origin, LocalDate referredOn) {
        if (of(nation, origin, referredOn) == POST) {
            return null;
        }
        if (nation == Nation.SCOTLAND) {
            return Sentence.of(
                    "Referred on {} in Scotland, where the Module Two guidance of April 2017 does not apply.",
                    referredOn);
        }
        if (origin == Contract.Origin.AWARDED_2010) {
            return Sentence.of(
                    "Referred on {}, before the Module Two guidance of {} applied to contracts awarded in 2010.",
                    referredOn,
                    LAST_BEFORE_EXTENSION.plusDays(1));
        }
        if (origin == Contract.Origin.REMPLOY) {
            return Sentence.of(
                    "Referred on {}, before the Module Two guidance of {} applied to Remploy contracts.",
                    referredOn,
                    LAST_BEFORE_REMPLOY_EXTENSION.plusDays(1));
        }
        return Sentence.of(
                "Referred on {} to a contract whose origin is {}, so that nobody can tell which Module Two guidance applies.",
                referredOn,
                origin);
    }
}
