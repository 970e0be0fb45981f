package waymark.intake;

import java.io.Serializable;
import java.util.List;
import waymark.lake.DataFile;

/**
 * What a task made of some files of one feed.
 *
 * @param feed null for files whose names are bad
 * @param deliveries rows for the delivery table, one for each file
 * @param rows the file with their rows; none when there are none
 * @param problems the file with the faults of rows; none when there are none
 * @param refusedRows how many rows are refused by themselves
 * @param sealed rows for the table of sealed rows
 * @param unlisted rows for the table of refused rows that are not listed
 * @param notTaken files that could not be read, and rows that are not listed, each with the reason and the remedy
 */
record TakenChunk(
        String feed,
        List<Object[]> deliveries,
        List<DataFile> rows,
        List<DataFile> problems,
        long refusedRows,
        List<Object[]> sealed,
        List<Object[]> unlisted,
        List<String> notTaken)
        implements Serializable {}
