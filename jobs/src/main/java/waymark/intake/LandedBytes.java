package waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.Path;
import waymark.lake.HadoopFiles;

/** A file of the landing zone, on whatever file system that is. */
record LandedBytes(String uri, long length) implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        Path path = new Path(uri);
        return HadoopFiles.of(path).open(path);
    }
}
