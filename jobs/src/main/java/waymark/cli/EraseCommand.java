package waymark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waymark.erasure.ErasureEvidence;
import waymark.erasure.HomeScan;
import waymark.erasure.LogFiles;
import waymark.intake.Erased;
import waymark.intake.ErasureRequest;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Move;
import waymark.publish.PublishedState;
import waymark.publish.Schemas;
import waymark.publish.Standpoint;
import waymark.rule.workandhealth.EsfStart;

/** {@code erase}: removes people for good, at their request, and shows that it has. */
@Command(
        name = "erase",
        description = {
            "Removes referrals, or people with all their referrals, for good: from the lake with every older version of it,"
                    + " from the marts, their log and their statistics, and from what the dashboards keep. What is sent of these"
                    + " referrals later is dropped.",
            "Evidence that the European Social Fund's rules keep is refused, with the day until which it is kept. What was done"
                    + " is written to the folder erasures of the home, without a name.",
            "With --verify nothing is removed: it is searched for."
        },
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[0-9]{6}[A-D]?");

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private AcceptShrinkOption acceptShrink;

    @Option(names = "--referral", paramLabel = "ID", description = "A referral to erase; may be given several times.")
    private List<String> referrals = List.of();

    @Option(
            names = "--person",
            paramLabel = "FILE",
            description = "A file with the National Insurance numbers of people to erase, a line each.")
    private Path people;

    @Option(
            names = "--verify",
            description =
                    "Search everything that the home holds for these referrals and people, and say where they are.")
    private boolean verify;

    EraseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (referrals.stream().anyMatch(String::isBlank)) {
            throw WaymarkException.wrongUse("--referral is empty: give a referral as the referral file has it");
        }
        List<String> numbers = numbers();
        if (referrals.isEmpty() && numbers.isEmpty()) {
            throw WaymarkException.wrongUse(
                    "erase whom? Give --referral ID, or --person FILE with National Insurance numbers");
        }
        try (Wiring wiring = new Wiring(common, surroundings)) {
            return verify ? search(wiring, numbers) : erase(wiring, numbers);
        }
    }

    private int erase(Wiring wiring, List<String> numbers) {
        try (Run run = new Run(wiring, "erase")) {
            ErasureRequest request =
                    new ErasureRequest(wiring::spark, wiring.lake(), wiring.feeds(), wiring.pseudonyms());
            Erased erased = request.of(referrals, numbers);
            request.requireErasable(
                    erased,
                    LocalDate.now(ZoneOffset.UTC),
                    EsfStart.LAST_DAY,
                    wiring.settings().keepEsfUntil());
            Map<String, Long> rows = run.erase(erased);
            Set<String> texts = texts(erased, numbers);
            figures(wiring, run, texts);
            LogFiles.blank(wiring.home(), texts);
            wiring.stopSpark();
            HomeScan.Result left = HomeScan.of(wiring.home(), texts);
            Path written = ErasureEvidence.write(
                    wiring.home(), run.runId(), run.startedAt(), Instant.now(), seals(wiring, erased), rows, left);
            PrintStream out = surroundings.out();
            out.println("  erased       " + counted(erased.referrals().size(), "referral") + ", "
                    + counted(rows.values().stream().mapToLong(Long::longValue).sum(), "row")
                    + "; what was done is in " + written);
            out.println("  Take them out of the landing folder and of backups too: Waymark does not change what senders"
                    + " delivered.");
            ExitCode code = tell(left) ? ExitCode.DONE : ExitCode.FAILED;
            run.finish(code.name());
            return code.status();
        }
    }

    /**
     * The figures that are shown, made again without them; a look back is dropped with that. What the dashboards have logged of
     * them goes before, for publishing also clears away what was deleted.
     */
    private void figures(Wiring wiring, Run run, Set<String> texts) {
        Optional<Standpoint> shown = wiring.databaseMade()
                .flatMap(database -> PublishedState.in(database, Schemas.LIVE))
                .map(PublishedState::standpoint);
        shown.or(() -> wiring.runs().lastJudged().map(last -> new Standpoint(last.asOf(), last.knownOn())))
                .ifPresent(standpoint -> run.judge(standpoint.asOf(), standpoint.knownOn(), acceptShrink.contracts()));
        if (shown.isPresent()) {
            wiring.database().forget(texts);
            run.publish(Move.BACK);
        }
    }

    private int search(Wiring wiring, List<String> numbers) {
        Set<String> keys = numbers.stream().map(wiring.pseudonyms()::personKey).collect(Collectors.toSet());
        Set<String> texts = texts(new Erased(Set.copyOf(referrals), keys), numbers);
        return (tell(HomeScan.of(wiring.home(), texts)) ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS).status();
    }

    /** Says where they still are; whether they are nowhere. */
    private boolean tell(HomeScan.Result result) {
        PrintStream out = surroundings.out();
        out.printf(
                Locale.ROOT,
                "  searched     %,d files, %,d MB, for the ids and keys in plain, as bytes and in Parquet%n",
                result.files(),
                result.bytes() >> 20);
        result.found().forEach(file -> out.println("  found in     " + file));
        if (result.found().isEmpty()) {
            out.println("  found        nothing");
        }
        return result.found().isEmpty();
    }

    private static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static List<String> seals(Wiring wiring, Erased erased) {
        return erased.referrals().stream()
                .map(wiring.pseudonyms()::sealOf)
                .sorted()
                .toList();
    }

    private static Set<String> texts(Erased erased, List<String> numbers) {
        Set<String> texts = new TreeSet<>(erased.referrals());
        texts.addAll(erased.people());
        texts.addAll(numbers);
        return texts;
    }

    /** The numbers in the file, one to a line, as they are written without spaces. */
    private List<String> numbers() {
        if (people == null) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        try {
            int line = 0;
            for (String text : Files.readAllLines(people)) {
                line++;
                String number = text.replace(" ", "").toUpperCase(Locale.ROOT);
                if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
                    throw WaymarkException.wrongUse(
                            people + ", line " + line
                                    + ": is not a National Insurance number; write two letters, six digits and a letter from A to D");
                }
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        } catch (IOException e) {
            throw WaymarkException.wrongUse(
                    "--person " + people + " cannot be read (" + e + "): name a text file with a number to a line");
        }
        return numbers;
    }
}
