package waymark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How far a participant has come: distance-travelled readings and assessed barriers, every few months. */
final class Progress {

    private static final Shares BARRIERS =
            Shares.of("HOUSING 12, DEBT 12, HEALTH 30, CARING 8, TRANSPORT 10, SKILLS 14, "
                    + "CONFIDENCE 20, ADDICTION 4, NONE_FOUND 10");
    private static final Shares ANSWERS =
            Shares.of("ADVOCACY 20, SIGNPOST 40, COPING_ADVICE 25, LIFE_EVENT_SUPPORT 15");
    private static final Shares FUNDERS = Shares.of("OTHER_GOV_DEPT 25, LOCAL_AUTHORITY 40, HEALTH 25, OTHER 10");

    private final Life life;
    private final Chance chance;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    Progress(Life life, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
    }

    /** Tells readings with one instrument, about {@code interval} days apart, and barriers. */
    void tell(String instrument, int interval) {
        barriers();
        if (!life.doesWell(-6)) {
            return;
        }
        int[] scores = new int[ReferenceFeeds.DIMENSIONS.get(instrument).size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = chance.between(2, 3);
        }
        LocalDate on = life.after(startOn, 0, 25);
        String stage = "BASELINE";
        while (!on.isAfter(leaveOn) && !on.isAfter(life.until())) {
            reading(instrument, on, stage, scores);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Math.max(1, Math.min(5, scores[i] + change()));
            }
            on = life.after(on, interval - 15, interval + 25);
            stage = on.plusDays(interval).isAfter(leaveOn) ? "EXIT" : "REVIEW";
        }
    }

    /** Better, as it is or worse; in which direction that shows depends on the dimension, which people seldom mind. */
    private int change() {
        if (life.doesWell(40)) {
            return 1;
        }
        return chance.happens(70) ? 0 : -1;
    }

    private void reading(String instrument, LocalDate on, String stage, int[] scores) {
        List<String> dimensions = ReferenceFeeds.DIMENSIONS.get(instrument);
        String assessmentId = life.newId("D");
        for (int i = 0; i < scores.length; i++) {
            int score = i == scores.length - 1 ? 6 - scores[i] : scores[i];
            life.tell(
                    life.noted(on),
                    Row.of("distance_reading")
                            .with("assessment_id", assessmentId)
                            .with("instrument_id", instrument)
                            .with("assessed_date", on)
                            .with("stage", stage)
                            .with("dimension", dimensions.get(i))
                            .with("score", String.format(Locale.ROOT, "%d.00", score)));
        }
    }

    private void barriers() {
        for (int i = chance.between(0, 2); i >= 0; i--) {
            LocalDate on = life.after(startOn, 0, 40);
            String type = chance.of(BARRIERS);
            boolean acted = !type.equals("NONE_FOUND") && life.doesWell(0);
            Row row = Row.of("barrier")
                    .with("barrier_id", life.newId("B"))
                    .with("kind", "BARRIER")
                    .with("assessed_date", on)
                    .with("type", type)
                    .with("impact", acted ? chance.between(1, 5) : null)
                    .with("action_type", acted ? chance.of(ANSWERS) : null)
                    .with("external_funding", acted && chance.happens(10) ? chance.of(FUNDERS) : null);
            life.tell(life.noted(on), row);
            if (acted && chance.happens(40)) {
                LocalDate closedOn = life.after(on, 30, 200);
                life.tell(life.noted(closedOn), row.with("closed_date", closedOn));
            }
        }
    }
}
