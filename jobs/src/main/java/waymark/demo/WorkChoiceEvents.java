package waymark.demo;

import java.time.LocalDate;
import java.util.Locale;

/** What is talked about, agreed and declined on Work Choice, and where a participant moves. */
final class WorkChoiceEvents {

    private static final String[] OF_MODULE_TWO = {
        "CAREER_GOALS", "SUPPORT_PACKAGE", "BENEFITS_SIGNPOSTED", "EQUALITY_RIGHTS", "COLLEAGUE_INFO_AGREED"
    };
    private static final int AREAS = 12;

    private final Life life;
    private final Chance chance;
    private final Skill talks;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    WorkChoiceEvents(Life life, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
        talks = life.skillIn("talks");
    }

    void ofModuleOne() {
        event("PROGRESSION_DISCUSSED", -9, startOn, 0, 40);
        event("RETURN_RULES_EXPLAINED", -5, startOn, 0, 60);
        if (chance.happens(10)) {
            LocalDate consultedOn = life.after(startOn, 20, 90);
            if (chance.happens(92)) {
                life.event("NETWORK_CONSENT", consultedOn.minusDays(chance.between(-2, 12)));
            }
            life.event("NETWORK_CONSULTED", consultedOn);
        }
        if (chance.happens(4)) {
            moved(life.after(startOn, 20, 200), life.contract().areaId());
        }
        if (chance.happens(4)) {
            change(
                    "BENEFIT",
                    life.after(startOn, 20, 300),
                    Row.of("participant_change").with("new_benefit_type", chance.oneOf("UC", "ESA", "NONE")));
        }
    }

    /** As provision draws to a close, from {@code from} on. */
    void ofTheLastYear(LocalDate from) {
        event("TIME_BOUND_EXPLAINED", 6, from, 10, 200);
    }

    /** In the job; some do not want their employer to be involved, who is mostly left out then. */
    void ofModuleTwo(LocalDate jobOn, Activities activities) {
        for (String type : OF_MODULE_TWO) {
            event(type, -4, jobOn, 5, 80);
        }
        if (chance.happens(40)) {
            event("OTHER_ORGANISATION", 0, jobOn, 5, 120);
        }
        if (chance.happens(9)) {
            life.event("EMPLOYER_INVOLVEMENT_DECLINED", life.after(jobOn, 0, 14));
            if (chance.happens(80)) {
                activities.leaveOutEmployer();
            }
        } else {
            event("EMPLOYER_CONTACT_ADVISED", -6, jobOn, 0, 10);
            event("EMPLOYER_GOALS", -4, jobOn, 5, 80);
            event("EMPLOYER_LONG_TERM_DISCUSSED", 6, jobOn, 30, 150);
        }
        if (chance.happens(2)) {
            moved(life.after(jobOn, 30, 150), anotherArea());
        }
    }

    /** Who declines support leaves soon; who moves away leaves that day, or in some contracts when anybody notices. */
    void onLeaving(String reason) {
        if (reason.equals("DECLINED_INWORK_SUPPORT")) {
            life.event(
                    "DECLINED_INWORK_SUPPORT",
                    leaveOn.minusDays(chance.happens(60) ? chance.between(0, 20) : chance.between(35, 60)));
        }
        if (reason.equals("MOVED_OUT_OF_AREA")) {
            moved(leaveOn.minusDays(chance.happens(65) ? 0 : chance.between(10, 30)), anotherArea());
        }
    }

    private void event(String type, int harder, LocalDate from, int low, int high) {
        LocalDate on = life.after(from, low, high);
        if (talks.manages(harder) && !on.isAfter(leaveOn)) {
            life.event(type, on);
        }
    }

    private void moved(LocalDate on, String area) {
        change("ADDRESS", on, Row.of("participant_change").with("new_area", area));
    }

    private void change(String type, LocalDate on, Row change) {
        change.with("change_id", life.newId("C")).with("change_type", type).with("effective_date", on);
        life.tell(life.noted(on), change);
    }

    private String anotherArea() {
        int area = chance.between(1, AREAS);
        return String.format(Locale.ROOT, "A%02d", area == life.contract().number() ? AREAS + 1 : area);
    }
}
