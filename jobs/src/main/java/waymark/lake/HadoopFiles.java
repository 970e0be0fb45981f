package waymark.lake;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Hadoop's file systems, with its settings read once: reading them again for every file would cost more than the file. Local
 * files are {@link SyncedFiles}.
 */
public final class HadoopFiles {

    private static final Configuration CONFIGURATION = new Configuration();

    static {
        SyncedFiles.useIn(CONFIGURATION);
    }

    private HadoopFiles() {}

    public static Configuration configuration() {
        return CONFIGURATION;
    }

    /** The file system that a path lies on. */
    public static FileSystem of(Path path) throws IOException {
        return path.getFileSystem(CONFIGURATION);
    }
}
