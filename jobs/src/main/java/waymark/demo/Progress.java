package waymark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How far a participant has come: distance-travelled readings, every few months and on leaving, and assessed barriers. */
final class Progress {

    private static final Shares BARRIERS =
            Shares.of("HOUSING 12, DEBT 12, HEALTH 30, CARING 8, TRANSPORT 10, SKILLS 14, "
                    + "CONFIDENCE 20, ADDICTION 4, NONE_FOUND 10");
    private static final Shares ANSWERS =
            Shares.of("ADVOCACY 20, SIGNPOST 40, COPING_ADVICE 25, LIFE_EVENT_SUPPORT 15");
    private static final Shares FUNDERS = Shares.of("OTHER_GOV_DEPT 25, LOCAL_AUTHORITY 40, HEALTH 25, OTHER 10");
    private static final int DAYS_APART = 95;

    private final Life life;
    private final Chance chance;
    private final Skill progress;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    Progress(Life life, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
        progress = life.skillIn("progress");
    }

    /** Tells readings with one instrument, and barriers. */
    void tell(String instrument) {
        barriers();
        if (!progress.manages(-10)) {
            return;
        }
        Scores scores = new Scores(instrument);
        LocalDate on = chance.happens(4) ? life.after(startOn, 43, 75) : life.after(startOn, 0, 25);
        String stage = "BASELINE";
        while (on.isBefore(leaveOn) && !on.isAfter(life.until())) {
            reading(instrument, on, stage, scores);
            scores.change();
            on = life.after(on, DAYS_APART - 15, DAYS_APART + 25);
            stage = chance.happens(1) ? "BASELINE" : "REVIEW";
        }
        if (!stage.equals("BASELINE") && progress.manages(3)) {
            reading(instrument, life.workingDayBefore(leaveOn), "EXIT", scores);
        }
    }

    private void reading(String instrument, LocalDate on, String stage, Scores scores) {
        List<String> dimensions = ReferenceFeeds.DIMENSIONS.get(instrument);
        String assessmentId = life.newId("D");
        for (int i = 0; i < dimensions.size(); i++) {
            life.tell(
                    life.noted(on),
                    Row.of("distance_reading")
                            .with("assessment_id", assessmentId)
                            .with("instrument_id", instrument)
                            .with("assessed_date", on)
                            .with("stage", stage)
                            .with("dimension", dimensions.get(i))
                            .with("score", scores.at(i))
                            .with("desired_score", stage.equals("BASELINE") ? scores.desiredAt(i) : null));
        }
    }

    private void barriers() {
        if (!progress.manages(-8)) {
            return;
        }
        for (int i = chance.between(0, 2); i >= 0; i--) {
            LocalDate on = life.after(startOn, 0, 40);
            String type = chance.of(BARRIERS);
            boolean acted = !type.equals("NONE_FOUND") && progress.manages(0);
            Row row = Row.of("barrier")
                    .with("barrier_id", life.newId("B"))
                    .with("kind", "BARRIER")
                    .with("assessed_date", on)
                    .with("type", type)
                    .with("impact", acted ? chance.between(1, 5) : null)
                    .with("action_type", acted ? chance.of(ANSWERS) : null)
                    .with("external_funding", acted && chance.happens(14) ? chance.of(FUNDERS) : null);
            life.tell(life.noted(on), row);
            if (acted && chance.happens(40)) {
                LocalDate closedOn = life.after(on, 30, 200);
                life.tell(life.noted(closedOn), row.with("closed_date", closedOn));
            }
        }
    }

    /** Where a participant stands in each area, more being better; the last area of every instrument counts backwards. */
    private final class Scores {

        private final int most;
        private final int least;
        private final int[] scores;

        Scores(String instrument) {
            boolean six = instrument.equals(ReferenceFeeds.SIX);
            least = six ? 1 : 0;
            most = six ? 5 : 10;
            scores = new int[ReferenceFeeds.DIMENSIONS.get(instrument).size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = six ? chance.between(2, 3) : chance.between(2, 6);
            }
        }

        /** Most come on a little; some are set back, in everything rather than in one area. */
        void change() {
            int better = progress.manages(32) ? 52 : chance.happens(60) ? 30 : 10;
            int worse = 60 - better;
            for (int i = 0; i < scores.length; i++) {
                int step = most > 5 ? chance.between(1, 2) : 1;
                int change = chance.happens(better) ? step : chance.happens(worse) ? -step : 0;
                scores[i] = Math.max(least, Math.min(most, scores[i] + change));
            }
        }

        String at(int area) {
            return written(scores[area], area);
        }

        String desiredAt(int area) {
            return written(Math.min(most, scores[area] + 2), area);
        }

        private String written(int score, int area) {
            return String.format(Locale.ROOT, "%d.00", area == scores.length - 1 ? least + most - score : score);
        }
    }
}
