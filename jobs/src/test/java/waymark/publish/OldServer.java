package waymark.publish;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol to let anyone in and to say which version it is. */
final class OldServer implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final ServerSocket door;
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(this::admit, "old-server");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void admit() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(new DataInputStream(guest.getInputStream()), new DataOutputStream(guest.getOutputStream()));
            } catch (IOException e) {
                // The guest has left, or the door was closed.
            }
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        int request = startupRequest(in);
        while (request == SSL_REQUEST || request == GSS_REQUEST) {
            out.write('N');
            request = startupRequest(in);
        }
        say(out, 'R', new byte[4]);
        for (String setting : new String[] {
            "server_version=" + version,
            "client_encoding=UTF8",
            "DateStyle=ISO",
            "standard_conforming_strings=on",
            "integer_datetimes=on",
            "TimeZone=UTC"
        }) {
            say(out, 'S', (setting.replace('=', '\0') + '\0').getBytes(StandardCharsets.UTF_8));
        }
        say(out, 'Z', new byte[] {'I'});
        // Every statement does nothing, and succeeds.
        for (int kind = in.read(); kind >= 0 && kind != 'X'; kind = in.read()) {
            in.skipNBytes(in.readInt() - 4L);
            switch (kind) {
                case 'P' -> say(out, '1', new byte[0]);
                case 'B' -> say(out, '2', new byte[0]);
                case 'D' -> say(out, 'n', new byte[0]);
                case 'Q' -> {
                    say(out, 'C', "SET\0".getBytes(StandardCharsets.UTF_8));
                    say(out, 'Z', new byte[] {'I'});
                }
                case 'E' -> say(out, 'C', "SET\0".getBytes(StandardCharsets.UTF_8));
                case 'S' -> say(out, 'Z', new byte[] {'I'});
                default -> {}
            }
        }
    }

    private static int startupRequest(DataInputStream in) throws IOException {
        int length = in.readInt();
        int request = in.readInt();
        in.skipNBytes(length - 8L);
        return request;
    }

    private static void say(DataOutputStream out, char kind, byte[] body) throws IOException {
        out.write(kind);
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
