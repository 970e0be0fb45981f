package waymark.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files that are refused whole, and some that look as if they should be and are not. */
final class PlantedBadFiles {

    private static final String ACTIONS = """
        action_id,plan_id,version_no,referral_id,action_type,status
        WHP-03-T001-T1,WHP-03-T001-P,1,WHP-03-T001,JOB_SEARCH,OPEN
        WHP-03-T001-T2,WHP-03-T001-P,1,WHP-03-T001,TRAINING,OPEN
        """;

    private static final String REVIEWS = """
        review_id,plan_id,referral_id,held_date
        WHP-03-T001-R9,WHP-03-T001-P,WHP-03-T001,2018-10-18
        """;

    private static final String JOBS = """
        spell_id,referral_id,kind,start_date,weekly_hours
        WHP-03-T001-J9,WHP-03-T001,EMPLOYED,2018-11-01,20.00
        """;

    private static final String TWO_LINES_IN_QUOTES = """
        plan_id,version_no,referral_id,plan_type,version_type,created_date,document_ref
        WHP-03-T024-P,0,WHP-03-T024,ACTION_PLAN,INITIAL,2018-09-10,"Drawer 3,
        shelf 2"
        """;

    private static final String NO_ROWS = "mandatory_id,referral_id,sanction_level,due_date,state\n";

    private PlantedBadFiles() {}

    static List<PlantedFile> files() {
        return List.of(
                // The same bytes again, under a new name.
                PlantedFile.of("plan_WHP-03_20190206_901.csv", PlantedWorkAndHealth.PLANS),
                // The same name again, with other bytes, in another folder.
                PlantedFile.of(
                                "participation_WHP-03_20190129_901.csv",
                                "referral_id,start_date\nWHP-03-T001,2018-09-11\n")
                        .in("WHP-03/resent"),
                PlantedFile.of("activity_WHP-03_20190206_901.csv", ACTIONS),
                PlantedFile.of("plan_WHP-03_20190230_901.csv", PlantedWorkAndHealth.PLANS),
                PlantedFile.of("referral_WHP-03_20190206_901.csv", "referral_id\nWHP-03-T001\n"),
                PlantedFile.of("plan_review_WHP-03_20190206_901.csv", REVIEWS).withControl("{\"rows\": \"one\"}"),
                PlantedFile.of("plan_review_WHP-03_20190206_902.csv", REVIEWS).withControl("{\"contract\": \"2.0\"}"),
                PlantedFile.of("employment_WHP-03_20190206_901.csv", JOBS)
                        .withControl("{\"rows\": 1, \"sha256\": \"" + "0".repeat(64) + "\"}"),
                // The refused bytes again, with a control file that is right: they load.
                PlantedFile.of("employment_WHP-03_20190207_901.csv", JOBS).withControl("{\"rows\": 1}"),
                PlantedFile.of("support_activity_WHP-03_20190206_901.csv.gz", halfAGzip()),
                PlantedFile.of(
                        "plan_action_WHP-03_20190206_901.csv",
                        ACTIONS.replace("T2", "T\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
                PlantedFile.of(
                        "plan_action_WHP-03_20190206_902.csv", ACTIONS.replace("WHP-03-T001-T2", "\"WHP-03-T001-T2")),
                PlantedFile.of("plan_action_WHP-03_20190206_903.csv", ACTIONS.replace("action_id", "Action_ID")),
                PlantedFile.of("plan_action_WHP-03_20190206_904.csv", ACTIONS).withControl("{\"rows\": 3}"),
                // One column more than the feed has.
                PlantedFile.of(
                        "plan_action_WHP-03_20190207_901.csv",
                        ACTIONS.replace("status", "status,colour").replace("OPEN", "OPEN,blue")),
                // Byte-order mark, CRLF and a line end inside quotes.
                PlantedFile.of("plan_WHP-03_20190207_901.csv", "\ufeff" + TWO_LINES_IN_QUOTES.replace("\n", "\r\n")),
                PlantedFile.of("mandatory_activity_WHP-03_20190207_901.csv", NO_ROWS),
                PlantedFile.of("mandatory_activity_WHP-03_20190207_902.csv", NO_ROWS),
                // Not sent to its end yet: not a delivery.
                PlantedFile.of("plan_WHP-03_20190228_901.csv.part", "plan_id,version_no\nWHP-03-T001-P,2\n"),
                // Two weeks at once: the first of them late, the second in time.
                PlantedFile.of("leaver_report_SES-01_20190215_901.csv", "leaver_report_id,referral_id,created_date\n")
                        .withControl("{\"rows\": 0, \"period_from\": \"2019-01-28\", \"period_to\": \"2019-02-10\"}"));
    }

    private static byte[] halfAGzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new StoredGzip(bytes)) {
            gzip.write(ACTIONS.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    }
}
