package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import waymark.problem.WaymarkException;

/**
 * Where the embedded server keeps its data. It carries a mark once it was made to the end; without the mark nothing has
 * ever been published in it, and it is made anew.
 */
record DataDirectory(Path path) {

    private static final String MARK = "waymark.finished";
    private static final String NOTE = "postmaster.pid";

    Optional<RunningServer> running() throws IOException {
        return RunningServer.notedIn(path.resolve(NOTE));
    }

    /** Clears away what a killed start or server has left; whether the directory has to be made anew. */
    boolean clearLeftovers() throws IOException {
        if (isFinished()) {
            if (running().isEmpty()) {
                Files.deleteIfExists(path.resolve(NOTE));
            }
            return false;
        }
        ServerPrograms.delete(path);
        return true;
    }

    boolean isFinished() {
        return Files.exists(path.resolve(MARK));
    }

    /** Marks the directory as made to the end, with these passwords. */
    void finish(Passwords passwords) throws IOException {
        Files.writeString(path.resolve(MARK), passwords.fingerprint() + "\n");
    }

    /**
     * Holds the passwords to those that the directory was made with.
     *
     * @throws WaymarkException when they are others
     */
    void requirePasswords(Passwords passwords) throws IOException {
        if (isFinished() && !Files.readString(path.resolve(MARK)).strip().equals(passwords.fingerprint())) {
            throw WaymarkException.failed("The passwords in " + passwords.file()
                    + " are not those of the PostgreSQL in "
                    + path + ": put back the file that belongs to it; or move that folder away and publish again, the"
                    + " marts come anew from the lake, the memberships have to be given again");
        }
    }
}
