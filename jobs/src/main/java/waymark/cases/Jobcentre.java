package waymark.cases;

import java.io.Serializable;
import waymark.calendar.Nation;

/** A Jobcentre and the nation whose calendar it works to. */
@Feed("jobcentre")
public record Jobcentre(String jobcentreId, String jobcentreName, Nation nation, String district, Source source)
        implements Serializable {}
