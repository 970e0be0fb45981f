package waymark.rule.warning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Contribution;
import waymark.rule.Given;

class NoVolumeContactTest {

    private static final String LISTED = """
        referral         | programme=WP referral_date=2011-07-04
        end_of_programme | report_date=2013-06-18 end_date=2013-07-01 claim_active=true
        """;
    private static final NoVolumeContact CHECK = new NoVolumeContact();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        # situation                        ; contact                                                                                            ; warned
        nobody                             ;                                                                                                    ; C1 2013-07-31
        from the day on                    ; contact | role=MONTHLY_VOLUME effective_from=2013-07-31                                            ; none
        from the day after                 ; contact | role=MONTHLY_VOLUME effective_from=2013-08-01                                            ; C1 2013-07-31
        up to the day                      ; contact | role=MONTHLY_VOLUME effective_from=2013-04-04 effective_to=2013-07-31                    ; none
        up to the day before               ; contact | role=MONTHLY_VOLUME effective_from=2013-04-04 effective_to=2013-07-30                    ; C1 2013-07-31
        for another purpose                ; contact | role=EXIT_REQUEST effective_from=2013-04-04                                              ; C1 2013-07-31
        of another contract                ; contact | contract_id=C2 role=MONTHLY_VOLUME effective_from=2013-04-04                             ; C1 2013-07-31
        """)
    void warnsOfAContractThatNobodyCanBeToldFor(String situation, String contact, String warned) {
        assertThat(said(Given.rows(LISTED).and(contact == null ? "" : contact), "2013-07-31"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        # situation                   ; listed                                                                                   ; people
        never listed                  ;                                                                                          ; 0
        listed with an active claim   ; end_of_programme | report_date=2013-06-18 end_date=2013-07-01 claim_active=true          ; 1
        listed, and the claim ended   ; end_of_programme | report_date=2013-06-18 end_date=2013-07-01 claim_active=false         ; 0
        """)
    void asksOnlyForContractsToWhichSomebodyReturns(String situation, String listed, int people) {
        Given given =
                Given.rows("referral | programme=WP referral_date=2011-07-04").and(listed == null ? "" : listed);

        assertThat(sums(given, "2013-07-31")).hasSize(people);
    }

    @Test
    void asksForTheContractThatHoldsThemWhenTheyReturn() {
        Given moved = Given.rows(LISTED).and("""
            participant_change | change_type=CONTRACT_TRANSFER effective_date=2013-07-01 new_contract_id=C2
            """);

        assertThat(sums(moved, "2013-07-31"))
                .containsExactly(new Contribution("C2", "returnees", LocalDate.of(2013, 7, 1), 1));
    }

    @Test
    void saysHowManyAndWhatToDo() {
        Given.OnDay day = Given.rows(LISTED).asOf("2013-07-31");
        List<Contribution> sums = List.of(
                new Contribution("C1", "returnees", LocalDate.of(2013, 7, 1), 3),
                new Contribution("C1", "returnees", LocalDate.of(2013, 6, 1), 9));

        assertThat(CHECK.judge("C1", sums, day.asOf()))
                .extracting(Warning::message)
                .containsExactly(
                        "contract C1: returnees so far 12, the last in 2013-07, and no MONTHLY_VOLUME contact on "
                                + "2013-07-31; send one in feed contact");
    }

    private static List<Contribution> sums(Given given, String day) {
        return CHECK.contributions(
                        given.asOf(day).participant(), given.asOf(day).asOf())
                .toList();
    }

    private static String said(Given given, String day) {
        List<Warning> warnings =
                CHECK.judge("C1", sums(given, day), given.asOf(day).asOf()).toList();
        return warnings.isEmpty()
                ? "none"
                : warnings.stream()
                        .map(warning -> warning.subjectId() + " " + warning.day())
                        .collect(joining(", "));
    }
}
