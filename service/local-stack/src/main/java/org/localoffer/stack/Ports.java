package org.localoffer.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.localoffer.stack.process.PropertyFile;

/** Loopback ports, each remembered under a name, so that a restart uses the same port if it is still free. */
public final class Ports {

    /** Below the ranges that Linux (from 32768) and macOS (from 49152) use for outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private final Path file;
    private final Map<String, String> remembered;

    public Ports(DataFolder data) {
        this.file = data.resolve("ports.properties");
        this.remembered = new TreeMap<>(PropertyFile.read(file));
    }

    /** A free port: the remembered one, or a new one that no other name has. */
    public synchronized int take(String name) {
        String kept = remembered.get(name);
        if (kept != null && isFree(Integer.parseInt(kept))) {
            return Integer.parseInt(kept);
        }
        String port;
        do {
            port = Integer.toString(RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST));
        } while (remembered.containsValue(port) || !isFree(Integer.parseInt(port)));
        remembered.put(name, port);
        PropertyFile.write(file, remembered);
        return Integer.parseInt(port);
    }

    /** Whether a server can listen on this loopback port and nothing answers on it. */
    public static boolean isFree(int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            return false;
        }
        // macOS allows binding a loopback address even where another program listens on all addresses.
        return !answers(port);
    }

    /** Whether anything accepts connections on this loopback port. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
