package waymark.publish;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import waymark.problem.WaymarkException;

/** Says what a fault of PostgreSQL means and what to do about it. */
final class Faults {

    static final String LACKS_RIGHT = "42501";
    static final String LOCK_NOT_HAD = "55P03";
    static final String CANCELLED = "57014";
    static final String OTHERS_DEPEND = "2BP01";
    static final String NOT_UNIQUE = "23505";
    static final String READ_ONLY = "25006";

    private Faults() {}

    /** A fault while connecting to {@code url} as {@code login}. */
    static WaymarkException connecting(String url, String login, SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        String why = " (" + firstLine(fault) + ")";
        return switch (state) {
            case "28P01", "28000" ->
                WaymarkException.wrongUse("PostgreSQL at " + url + " refuses the login \"" + login
                        + "\"" + why
                        + ": mend the user and password in the settings, or let an administrator admit it in"
                        + " pg_hba.conf");
            case "3D000" ->
                WaymarkException.wrongUse("There is no such database at " + url + why
                        + ": let an administrator create it (CREATE DATABASE … ENCODING 'UTF8' OWNER \"" + login
                        + "\"), or mend the URL in the settings");
            case LACKS_RIGHT ->
                WaymarkException.wrongUse("PostgreSQL login \"" + login + "\" may not connect to " + url + why
                        + ": let an administrator GRANT CONNECT ON DATABASE to it");
            case "53300" ->
                WaymarkException.failed("PostgreSQL at " + url + " has no connection free" + why
                        + ": close some, or raise its max_connections, and call again");
            case "57P03" ->
                WaymarkException.failed(
                        "PostgreSQL at " + url + " is starting or stopping" + why + ": call again in a moment");
            // The driver's, when the server asks for a password and none is given.
            case "08004" ->
                WaymarkException.wrongUse("PostgreSQL at " + url + " refuses the login \"" + login + "\"" + why
                        + ": mend the user and password in the settings");
            default ->
                state.startsWith("08")
                        ? WaymarkException.failed("PostgreSQL at " + url + " cannot be reached" + why
                                + ": start it, or mend the URL in the settings")
                        : WaymarkException.failed("PostgreSQL at " + url + " cannot be used" + why, fault);
        };
    }

    /** A fault while doing {@code what}, said as in "publishing". */
    static WaymarkException doing(String what, SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        String why = " (" + firstLine(fault) + ")";
        String begin = "PostgreSQL stopped " + what + why;
        return switch (state) {
            case "53100" -> WaymarkException.failed(begin + ": its disk is full; make room and call again");
            case LACKS_RIGHT ->
                WaymarkException.wrongUse(
                        begin + ": the login lacks a right; let an administrator look" + " at what the message names");
            case OTHERS_DEPEND ->
                WaymarkException.failed(begin + ". What was made on top of the marts would be lost: " + detail(fault)
                        + ". Drop it, publish, and make it again; or describe it as one of the marts' views");
            case NOT_UNIQUE -> WaymarkException.failed(begin + ": " + detail(fault), fault);
            case LOCK_NOT_HAD ->
                WaymarkException.failed(
                        begin + ": something else publishes or holds the marts; call" + " again when it is done");
            case "57P01", "57P02", "57P03" -> WaymarkException.failed(begin + ": the server was stopped; call again");
            default ->
                WaymarkException.failed(
                        begin + (state.startsWith("08") ? ": the connection was lost; call again" : ""), fault);
        };
    }

    static String firstLine(SQLException fault) {
        ServerErrorMessage told = told(fault);
        String text = told == null || told.getMessage() == null ? fault.getMessage() : told.getMessage();
        return text == null
                ? "no reason given"
                : text.lines().findFirst().orElse("no reason given").strip();
    }

    private static String detail(SQLException fault) {
        ServerErrorMessage told = told(fault);
        return told == null || told.getDetail() == null
                ? firstLine(fault)
                : told.getDetail().replace("\n", "; ");
    }

    /** What the server said; null when the fault is not the server's. */
    static ServerErrorMessage told(SQLException fault) {
        return fault instanceof PSQLException server ? server.getServerErrorMessage() : null;
    }
}
