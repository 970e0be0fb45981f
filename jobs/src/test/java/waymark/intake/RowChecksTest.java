package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of a column by itself, on either side of its limits; {@code <07>} is a character and {@code x{3}} three. */
class RowChecksTest {

    private static final Pattern CODE_POINT = Pattern.compile("<([0-9a-f]{2})>");
    private static final Pattern REPEATED = Pattern.compile("(.+)\\{(\\d+)}");

    @ParameterizedTest(name = "a whole row of {0} passes")
    @MethodSource("feeds")
    void passesAWholeRowOfEveryFeed(String feed) {
        assertThat(Written.taken(feed, Map.of()).faults()).isEmpty();
    }

    static Stream<String> feeds() {
        return Taken.CATALOGUE.contracts().stream().map(contract -> contract.feed());
    }

    @ParameterizedTest(name = "{0}.{1} \"{2}\": {3}")
    @CsvSource(delimiter = '!', textBlock = """
        # feed              ! column              ! text                     ! fault
        # REQUIRED
        barrier             ! type                !                          ! REQUIRED
        barrier             ! type                ! '  '                     ! REQUIRED
        barrier             ! impact              !                          !
        contract_term       ! metric              !                          !
        # BAD_DATE
        barrier             ! assessed_date       ! 2020-02-29               !
        barrier             ! assessed_date       ! 2019-02-29               ! BAD_DATE
        barrier             ! assessed_date       ! 2000-02-29               !
        barrier             ! assessed_date       ! 1900-02-29               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-04-30               !
        barrier             ! assessed_date       ! 2020-04-31               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-12-31               !
        barrier             ! assessed_date       ! 2020-12-32               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-13-01               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-00-01               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-01-00               ! BAD_DATE
        barrier             ! assessed_date       ! 0001-01-01               !
        barrier             ! assessed_date       ! 9999-12-31               !
        barrier             ! assessed_date       ! 31/02/2020               ! BAD_DATE
        barrier             ! assessed_date       ! 2020-3-2                 ! BAD_DATE
        barrier             ! assessed_date       ! 20200302                 ! BAD_DATE
        barrier             ! assessed_date       ! 2020-03-02T00:00:00      ! BAD_DATE
        barrier             ! assessed_date       ! 2020 03 02               ! BAD_DATE
        barrier             ! assessed_date       ! -020-03-02               ! BAD_DATE
        barrier             ! assessed_date       ! 202a-03-02               ! BAD_DATE
        barrier             ! assessed_date       ! ' 2020-03-02 '           !
        # BAD_BOOL
        barrier             ! detailed            ! true                     !
        barrier             ! detailed            ! false                    !
        barrier             ! detailed            ! TRUE                     ! BAD_BOOL
        barrier             ! detailed            ! yes                      ! BAD_BOOL
        barrier             ! detailed            ! 1                        ! BAD_BOOL
        barrier             ! detailed            ! truee                    ! BAD_BOOL
        # BAD_CODE
        provider            ! kind                ! PRIME                    !
        provider            ! kind                ! prime                    ! BAD_CODE
        provider            ! kind                ! PRIM                     ! BAD_CODE
        provider            ! kind                ! PRIME|PRIME              ! BAD_CODE
        participation       ! format_need         ! BRAILLE                  !
        plan                ! format              ! BRAILLE                  !
        leaver_report       ! format              ! BRAIL                    ! BAD_CODE
        participant_change  ! new_benefit_type    ! DLA_PIP_ONLY             !
        end_of_programme    ! benefit_type        ! DLA_PIP_ONLY             ! BAD_CODE
        plan                ! parties_expected    ! PARTICIPANT|OTHER        !
        plan                ! parties_expected    ! |OTHER||OTHER|           !
        plan                ! parties_expected    ! PARTICIPANT | OTHER      !
        plan                ! parties_expected    ! '|'                      !
        plan                ! parties_expected    ! 'PARTICIPANT,OTHER'      ! BAD_CODE
        plan                ! parties_expected    ! PARTICIPANT|other        ! BAD_CODE
        # BAD_NINO
        referral            ! nino                ! QQ123456C                !
        referral            ! nino                ! QQ123456                 !
        referral            ! nino                ! qq 12 34 56 c            !
        referral            ! nino                ! QQ123456E                ! BAD_NINO
        referral            ! nino                ! QQ123456CD               ! BAD_NINO
        referral            ! nino                ! QQ12345                  ! BAD_NINO
        referral            ! nino                ! QQ12345C                 ! BAD_NINO
        referral            ! nino                ! Q1123456C                ! BAD_NINO
        referral            ! nino                ! QQ-12-34-56-C            ! BAD_NINO
        referral            ! nino                ! QÉ123456C                ! BAD_NINO
        # BAD_TEXT and TOO_LONG: 40 characters, names and e-mail 100, referral.referral_id 20
        barrier             ! barrier_id          ! x{40}                    !
        barrier             ! barrier_id          ! x{41}                    ! TOO_LONG
        barrier             ! barrier_id          ! '  x{40}  '              !
        barrier             ! barrier_id          ! 😀{40}                   !
        barrier             ! barrier_id          ! 😀{41}                   ! TOO_LONG
        barrier             ! referral_id         ! x{40}                    !
        referral            ! referral_id         ! x{20}                    !
        referral            ! referral_id         ! x{21}                    ! TOO_LONG
        provider            ! provider_name       ! x{100}                   !
        provider            ! provider_name       ! x{101}                   ! TOO_LONG
        contact             ! email               ! x{100}                   !
        contact             ! email               ! x{101}                   ! TOO_LONG
        contract            ! area_name           ! x{100}                   !
        jobcentre           ! jobcentre_name      ! x{101}                   ! TOO_LONG
        instrument          ! instrument_name     ! x{100}                   !
        barrier             ! barrier_id          ! a<09>b                   !
        barrier             ! barrier_id          ! a<0a>b                   !
        barrier             ! barrier_id          ! a<0d>b                   !
        barrier             ! barrier_id          ! a<00>b                   ! BAD_TEXT
        barrier             ! barrier_id          ! a<1f>b                   ! BAD_TEXT
        barrier             ! barrier_id          ! a<7f>b                   ! BAD_TEXT
        barrier             ! barrier_id          ! a<85>b                   ! BAD_TEXT
        barrier             ! barrier_id          ! a<9f>b                   ! BAD_TEXT
        barrier             ! barrier_id          ! a<a0>b                   !
        """)
    void checksAColumn(String feed, String column, String text, String fault) {
        Taken.Row row = Written.taken(feed, Map.of(column, written(text)));
        assertThat(row.fault()).isEqualTo(fault == null ? "" : fault + " " + column);
    }

    @Test
    void notesEveryFaultInTheOrderOfTheColumns() {
        Taken.Row row = Written.taken(
                "barrier",
                Map.of(
                        "type",
                        "",
                        "kind",
                        "?",
                        "impact",
                        "9",
                        "barrier_id",
                        "\u0007" + "x".repeat(40),
                        "_delete",
                        "no"));
        assertThat(row.faults())
                .containsExactly(
                        "BAD_BOOL _delete",
                        "BAD_TEXT barrier_id",
                        "TOO_LONG barrier_id",
                        "BAD_CODE kind",
                        "REQUIRED type",
                        "OUT_OF_RANGE impact");
    }

    private static String written(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                CODE_POINT.matcher(text).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        Matcher repeated = REPEATED.matcher(plain.strip());
        return repeated.matches() ? repeated.group(1).repeat(Integer.parseInt(repeated.group(2))) : plain;
    }
}
