package waymark.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import waymark.calendar.BankHolidays;
import waymark.calendar.WorkingCalendar;
import waymark.cases.Programme;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;
import waymark.contract.Sender;

/**
 * A made-up landing zone of all four programmes: people who never lived, under contracts that never were, in files such as
 * real senders send. The same scale and seed give the same bytes.
 */
public final class SampleWorld {

    private static final int REFERRALS_OF_FIVE_PEOPLE = 6;

    private final Scale scale;
    private final long seed;
    private final BankHolidays holidays = BankHolidays.bundled();
    private final Map<Programme, Story> stories = new EnumMap<>(Programme.class);
    private int people;

    private SampleWorld(Scale scale, long seed) {
        this.scale = scale;
        this.seed = seed;
        stories.put(Programme.WC, new WorkChoiceStory());
        stories.put(Programme.WP, new WorkProgrammeStory());
        stories.put(Programme.WHP, new WorkAndHealthStory());
        stories.put(Programme.SES, new SupportStory());
    }

    /** The world of that scale and seed. */
    public static SampleWorld of(Scale scale, long seed) {
        return new SampleWorld(scale, seed);
    }

    /**
     * Writes every file to {@code landing}, as {@code <sender>/<year>/<name>}. Memory does not grow with the world.
     *
     * @throws UncheckedIOException when a file cannot be written
     */
    public void writeTo(Path landing) {
        people = 0;
        Outbox outbox = new Outbox(landing, scale, new Habits(scale, seed));
        try {
            Files.createDirectories(landing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ReferenceFeeds(scale, outbox).send();
        for (Programme programme : Programme.values()) {
            for (SampleContract contract : scale.contractsOf(programme)) {
                live(contract, outbox);
                outbox.send(contract.id(), feedsOf(Sender.PROVIDER, programme));
            }
        }
        outbox.send("jcp", feedsOf(Sender.JOBCENTRE_PLUS, null));
        outbox.send("dwp", feedsOf(Sender.DWP, null));
        outbox.close();
    }

    /** Everybody who is referred to a contract, in the order of their referrals. */
    private void live(SampleContract contract, Outbox outbox) {
        List<SampleContract> rivals = scale.contractsOf(contract.programme());
        WorkingCalendar calendar = holidays.of(contract.nation());
        int referred = 0;
        for (Referrals referrals : scale.referrals().get(contract.programme())) {
            List<SampleContract> open = rivals.stream()
                    .filter(rival -> rival.takesReferralsOn(referrals.firstOn()))
                    .toList();
            if (open.contains(contract)) {
                int count = part(referrals, contract, open);
                live(contract, scale.intake(contract, referrals, calendar), referred, count, outbox);
                referred += count;
            }
        }
    }

    private static int part(Referrals referrals, SampleContract contract, List<SampleContract> open) {
        int before = open.subList(0, open.indexOf(contract)).stream()
                .mapToInt(SampleContract::size)
                .sum();
        int all = open.stream().mapToInt(SampleContract::size).sum();
        return referrals.partOf(before, contract.size(), all);
    }

    private void live(SampleContract contract, Intake intake, int before, int count, Outbox outbox) {
        WorkingCalendar calendar = holidays.of(contract.nation());
        int firstOfTwo = 0;
        for (int i = 0; i < count; i++) {
            String referralId = contract.id() + "-" + String.format(Locale.ROOT, "%06d", before + i + 1);
            Chance chance = Chance.of(seed, referralId);
            LocalDate referredOn = intake.day(i, count, chance);
            int attempt = contract.programme() == Programme.WHP ? attempt(i, count) : 0;
            int number = attempt == 2 ? firstOfTwo : people++;
            firstOfTwo = attempt == 1 ? number : firstOfTwo;
            String jobcentre = contract.jobcentres()
                    .get(chance.between(0, contract.jobcentres().size() - 1));
            Person person = new Person(contract, referralId, Person.nino(number), referredOn, jobcentre, attempt);
            Life life = new Life(scale, person, chance, calendar);
            stories.get(contract.programme()).tell(life);
            life.sendTo(outbox);
        }
    }

    /** Of each six referrals the first and the last are one person's: 1.20 referrals a person. */
    private static int attempt(int place, int count) {
        int within = place % REFERRALS_OF_FIVE_PEOPLE;
        boolean whole = place - within + REFERRALS_OF_FIVE_PEOPLE <= count;
        if (!whole) {
            return 0;
        }
        return within == 0 ? 1 : within == REFERRALS_OF_FIVE_PEOPLE - 1 ? 2 : 0;
    }

    private static List<FeedContract> feedsOf(Sender sender, Programme programme) {
        return Columns.feeds().stream()
                .filter(feed -> feed.cadence() != Cadence.ON_CHANGE)
                .filter(feed -> sender == Sender.PROVIDER
                        ? feed.sender() == Sender.PROVIDER || feed.sender() == Sender.PROVIDER_OR_DWP
                        : feed.sender() == sender)
                .filter(feed -> programme == null || feed.programmes().contains(programme.name()))
                .toList();
    }
}
