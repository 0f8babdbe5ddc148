package io.github.kim4j.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A file which the build packed from the tables in {@code src/data/wilayah}, read part by part into arrays.
 *
 * <p>No lambda and no number read on its own: in a JVM that has just started either takes longer than the data.
 */
final class PackedFile implements AutoCloseable {
    private static final int LARGEST_PART = 1 << 24;

    private final String name;
    private final InputStream in;
    private long read;

    private PackedFile(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** Opens a file beside this class. */
    static PackedFile open(String name) {
        InputStream in = PackedFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + ": not on the class path (expected: beside the class Gazetteer)");
        }
        return new PackedFile(name, in);
    }

    byte[] bytes(int count) {
        if (count < 0 || count > LARGEST_PART) {
            throw damaged();
        }
        byte[] bytes = new byte[count];
        int found;
        try {
            found = in.readNBytes(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
        read += found;
        if (found < count) {
            throw damaged();
        }
        return bytes;
    }

    int number() {
        return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
    }

    long longNumber() {
        return ByteBuffer.wrap(bytes(Long.BYTES)).getLong();
    }

    int[] ints(int count) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(Integer.BYTES * count));
        int[] ints = new int[count];
        bytes.asIntBuffer().get(ints);
        return ints;
    }

    char[] chars(int count) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(Character.BYTES * count));
        char[] chars = new char[count];
        bytes.asCharBuffer().get(chars);
        return chars;
    }

    String text() {
        return new String(bytes(chars(1)[0]), StandardCharsets.US_ASCII);
    }

    /** Makes sure that nothing is left. */
    void end() {
        try {
            if (in.read() >= 0) {
                throw damaged();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    RuntimeException damaged() {
        return new IllegalStateException(
                name + ": damaged after " + read + " bytes (expected: as the build packed it)");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be closed", e);
        }
    }
}
