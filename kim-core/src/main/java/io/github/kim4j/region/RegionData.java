package io.github.kim4j.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files which the build packs from the tables in {@code src/data/wilayah}. */
final class RegionData {
    private RegionData() {}

    record Upper(Edition edition, NameTable table) {}

    static Upper upper() {
        Source source = Source.open("regions.bin");
        try {
            return source.whole(new Upper(edition(source.bytes()), NameTable.read(source.bytes())));
        } catch (RuntimeException e) {
            throw source.damaged(e);
        }
    }

    static NameTable villages() {
        Source source = Source.open("villages.bin");
        try {
            return source.whole(NameTable.read(source.bytes()));
        } catch (RuntimeException e) {
            throw source.damaged(e);
        }
    }

    /** Reads the texts of the decree, its days, and the counts of the kinds. */
    static Edition edition(ByteBuffer in) {
        String id = text(in);
        String decree = text(in);
        String number = text(in);
        int year = in.getInt();
        LocalDate date = LocalDate.ofEpochDay(in.getLong());
        long inForce = in.getLong();
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        for (int left = in.getInt(); left > 0; left--) {
            counts.put(RegionKind.valueOf(text(in)), in.getInt());
        }
        Optional<LocalDate> from =
                inForce == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(inForce));
        return new Edition(id, decree, number, year, date, from, counts);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[require(in, in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Reads so many numbers at once. */
    static int[] ints(ByteBuffer in, int count) {
        require(in, 4L * count);
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * count);
        return ints;
    }

    /** Makes sure that a count read from the data does not lead beyond it. */
    static int require(ByteBuffer in, long bytes) {
        if (bytes < 0 || bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return (int) bytes;
    }

    /** A file that the build packed, as it is read: without lambdas, whose first use in a JVM takes longer than the file. */
    private record Source(String file, ByteBuffer bytes) {
        static Source open(String file) {
            try (InputStream packed = RegionData.class.getResourceAsStream(file)) {
                if (packed == null) {
                    throw new IllegalStateException(
                            file + ": not on the class path (expected: beside the class Gazetteer)");
                }
                return new Source(file, ByteBuffer.wrap(packed.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": cannot be read", e);
            }
        }

        <T> T whole(T value) {
            if (bytes.hasRemaining()) {
                throw new IllegalArgumentException(bytes.remaining() + " bytes too many");
            }
            return value;
        }

        IllegalStateException damaged(RuntimeException cause) {
            return new IllegalStateException(
                    file + ": damaged, " + bytes.limit() + " bytes (expected: as the build packed it)", cause);
        }
    }
}
