package waymark.demo;

import java.time.LocalDate;
import java.util.Optional;
import waymark.calendar.BankHolidays;

/** A life on the Work Programme: two years, then for most a return to the Jobcentre, which asks for an exit report. */
final class WorkProgrammeStory implements Story {

    /** Days from referral to the end of the programme. */
    private static final int ENDS_AFTER = 728;

    private static final Shares EARLY_REASONS =
            Shares.of("TO_WORK 70, OTHER_VOLUNTARY 15, MOVED_OUT_OF_AREA 10, DIED 2, OTHER 3");

    private final BankHolidays holidays = BankHolidays.bundled();

    @Override
    public void tell(Life life) {
        Optional<LocalDate> start = Opening.tell(
                life,
                94,
                4,
                21,
                Row.of("referral")
                        .with("attachment_date", life.person().referredOn().plusDays(2)));
        start.ifPresent(startOn -> new Course(life, startOn).tell());
    }

    private final class Course {

        private final Life life;
        private final Chance chance;
        private final LocalDate startOn;
        private final ExitCycle exit;

        Course(Life life, LocalDate startOn) {
            this.life = life;
            this.startOn = startOn;
            chance = life.chance();
            exit = new ExitCycle(life, holidays);
        }

        void tell() {
            if (chance.happens(12)) {
                plan();
            }
            boolean early = chance.happens(11);
            LocalDate endOn = life.person().referredOn().plusDays(ENDS_AFTER);
            LocalDate leaveOn = early ? life.after(startOn, 60, 600) : endOn;
            boolean returns = !early && chance.happens(64);
            if (returns) {
                exit.tell(endOn);
            } else if (!early && chance.happens(20)) {
                exit.tellOfEndedClaim(endOn);
            }
            String reason = early ? chance.of(EARLY_REASONS) : returns ? "COMPLETED_ALLOTTED_TIME" : "TO_WORK";
            life.participation().with("in_work_at_leave", !returns && !reason.equals("DIED"));
            new Leaving(life, startOn, leaveOn, reason).tell();
        }

        private void plan() {
            PlanSheet plan = new PlanSheet(life, "ACTION_PLAN");
            LocalDate agreedOn = life.after(startOn, 0, 20);
            plan.version(1, "FULL", agreedOn, Row.of("plan"));
            plan.sign(1, "PROVIDER", agreedOn);
            plan.sign(1, "PARTICIPANT", agreedOn);
            plan.actions().agree(1, agreedOn, 1);
            plan.review(life.after(agreedOn, 60, 110), "PARTICIPANT|PROVIDER", Row.of("plan_review"));
        }
    }
}
