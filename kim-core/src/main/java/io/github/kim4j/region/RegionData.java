package io.github.kim4j.region;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Reads the files which the build packs from the tables in {@code src/data/wilayah}. */
final class RegionData {
    private RegionData() {}

    record Upper(Edition edition, NameTable table) {}

    static Upper upper() {
        return read("regions.bin", in -> new Upper(edition(in), NameTable.read(in)));
    }

    static NameTable villages() {
        return read("villages.bin", NameTable::read);
    }

    private static Edition edition(DataInputStream in) throws IOException {
        String decree = in.readUTF();
        String number = in.readUTF();
        int year = in.readInt();
        LocalDate date = LocalDate.ofEpochDay(in.readLong());
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(RegionKind.valueOf(in.readUTF()), in.readInt());
        }
        return new Edition(decree, number, year, date, counts);
    }

    private static <T> T read(String file, Reader<T> reader) {
        try (InputStream packed = RegionData.class.getResourceAsStream(file)) {
            if (packed == null) {
                throw new IllegalStateException(
                        file + ": not on the class path (expected: beside the class Gazetteer)");
            }
            return reader.read(new DataInputStream(new ByteArrayInputStream(packed.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
