package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of columns of numbers, on either side of their limits. */
class NumberChecksTest {

    @ParameterizedTest(name = "{0}.{1} \"{2}\": {3}")
    @CsvSource(delimiter = '!', textBlock = """
        # feed              ! column              ! text                     ! fault
        # BAD_INT
        plan_review         ! progress_rating     ! 1.0                      ! BAD_INT
        plan                ! review_interval_days ! 7                       !
        plan                ! review_interval_days ! 007                     !
        plan                ! review_interval_days ! -7                      !
        plan                ! review_interval_days ! -0                      !
        plan                ! review_interval_days ! 999999999               !
        plan                ! review_interval_days ! -999999999              !
        plan                ! review_interval_days ! 1000000000              ! BAD_INT
        plan                ! review_interval_days ! 0000000001              ! BAD_INT
        plan                ! review_interval_days ! +7                      ! BAD_INT
        plan                ! review_interval_days ! -                       ! BAD_INT
        plan                ! review_interval_days ! --7                     ! BAD_INT
        plan                ! review_interval_days ! 7-                      ! BAD_INT
        plan                ! review_interval_days ! 7.                      ! BAD_INT
        plan                ! review_interval_days ! 1e2                     ! BAD_INT
        plan                ! review_interval_days ! 1 000                   ! BAD_INT
        plan                ! review_interval_days ! '1,000'                 ! BAD_INT
        plan                ! review_interval_days ! seven                   ! BAD_INT
        plan                ! review_interval_days ! ٧                       ! BAD_INT
        # BAD_DECIMAL: at most 3 digits before and 2 after the point, zeros at either end apart
        distance_reading    ! score               ! 7                        !
        distance_reading    ! score               ! -7.25                    !
        distance_reading    ! score               ! 999.99                   !
        distance_reading    ! score               ! 1000                     ! BAD_DECIMAL
        distance_reading    ! score               ! 0001000                  ! BAD_DECIMAL
        distance_reading    ! score               ! 000999                   !
        distance_reading    ! score               ! 1.255                    ! BAD_DECIMAL
        distance_reading    ! score               ! 1.25000                  !
        distance_reading    ! score               ! 15.9990                  ! BAD_DECIMAL
        distance_reading    ! score               ! 0.001                    ! BAD_DECIMAL
        distance_reading    ! score               ! 0.000                    !
        distance_reading    ! score               ! -0                       !
        distance_reading    ! score               ! 7.                       ! BAD_DECIMAL
        distance_reading    ! score               ! .7                       ! BAD_DECIMAL
        distance_reading    ! score               ! -.7                      ! BAD_DECIMAL
        distance_reading    ! score               ! -                        ! BAD_DECIMAL
        distance_reading    ! score               ! .                        ! BAD_DECIMAL
        distance_reading    ! score               ! +7                       ! BAD_DECIMAL
        distance_reading    ! score               ! 7.2.5                    ! BAD_DECIMAL
        distance_reading    ! score               ! '7,25'                   ! BAD_DECIMAL
        distance_reading    ! score               ! 1e1                      ! BAD_DECIMAL
        distance_reading    ! score               ! NaN                      ! BAD_DECIMAL
        # OUT_OF_RANGE
        support_activity    ! participant_minutes ! 0                        !
        support_activity    ! participant_minutes ! -1                       ! OUT_OF_RANGE
        support_activity    ! participant_minutes ! 1440                     !
        support_activity    ! participant_minutes ! 1441                     ! OUT_OF_RANGE
        support_activity    ! support_minutes     ! 1440                     !
        support_activity    ! support_minutes     ! 1441                     ! OUT_OF_RANGE
        support_activity    ! support_minutes     ! -1                       ! OUT_OF_RANGE
        support_activity    ! description_length  ! 0                        !
        support_activity    ! description_length  ! -1                       ! OUT_OF_RANGE
        support_activity    ! description_length  ! 999999999                !
        plan                ! support_item_count  ! 0                        !
        plan                ! support_item_count  ! -1                       ! OUT_OF_RANGE
        employment          ! weekly_hours        ! 0.00                     !
        employment          ! weekly_hours        ! -0.01                    ! OUT_OF_RANGE
        employment          ! weekly_hours        ! 100                      !
        employment          ! weekly_hours        ! 100.01                   ! OUT_OF_RANGE
        plan_review         ! progress_rating     ! 1                        !
        plan_review         ! progress_rating     ! 0                        ! OUT_OF_RANGE
        plan_review         ! progress_rating     ! 5                        !
        plan_review         ! progress_rating     ! 6                        ! OUT_OF_RANGE
        barrier             ! impact              ! 0                        ! OUT_OF_RANGE
        barrier             ! impact              ! 6                        ! OUT_OF_RANGE
        module_stay         ! module              ! 0                        ! OUT_OF_RANGE
        module_stay         ! module              ! 3                        !
        module_stay         ! module              ! 4                        ! OUT_OF_RANGE
        distance_reading    ! score               ! -999.99                  !
        """)
    void checksAColumn(String feed, String column, String text, String fault) {
        Taken.Row row = Written.taken(feed, Map.of(column, text));
        assertThat(row.fault()).isEqualTo(fault == null ? "" : fault + " " + column);
    }
}
