package waymark.intake;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a delivered file may ask for. A file that asks for more is UNREADABLE, before memory or time is spent on it; only
 * refused rows beyond theirs are counted and no longer listed.
 *
 * @param unpackedBytes bytes of a file once unpacked; of Parquet, characters and values
 * @param ratio how many times its own length a file may unpack to, once that is more than 16 MiB
 * @param columns columns of a file, and elements of a Parquet schema
 * @param recordLength characters of one record, of a header, and so of one field
 * @param refusedRows refused rows of a file that are listed with their faults
 * @param parquetPage bytes that one page of a Parquet file may unpack to; its footer may be a sixteenth of that
 * @param parquetRowGroup bytes of one row group of a Parquet file, as it lies
 * @param parquetDepth how deep the groups of a Parquet schema may be nested
 * @param decimalDigits digits of a Parquet decimal
 */
public record Limits(
        long unpackedBytes,
        int ratio,
        int columns,
        int recordLength,
        int refusedRows,
        int parquetPage,
        int parquetRowGroup,
        int parquetDepth,
        int decimalDigits)
        implements Serializable {

    private static final int FOOTER_SHARE = 16;

    /** Those that hold when nothing is set. */
    public static Limits usual() {
        return new Limits(4L << 30, 200, 1_000, 1_000_000, 10_000, 64 << 20, 512 << 20, 20, 100);
    }

    int parquetFooter() {
        return parquetPage / FOOTER_SHARE;
    }

    /**
     * A file asks for more than a limit allows.
     *
     * @param what and where, such as "has a header with 2,000 columns"
     * @param setting as in the settings file
     */
    static UnreadableException exceeded(String what, String setting, long limit) {
        return new UnreadableException(String.format(
                Locale.ROOT,
                "%s, and limits.%s is %d: nothing of the file is taken in; send it in smaller parts, or raise limits.%s and"
                        + " touch the file",
                what,
                setting,
                limit,
                setting));
    }
}
