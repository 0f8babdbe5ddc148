import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the tables of regions and packs them into the two files which {@code Gazetteer} reads.
 *
 * <p>Run by the build: {@code java PackGazetteer.java <directory of the tables> <directory of the packed files>}. The
 * same tables always give the same bytes. A fault stops the build with {@code file:line: message}.
 *
 * <p>A packed table is: count; each key as its difference from the one before, key = {@code pprrdd << 12 | vvvv}; one
 * length byte a name; size of the names; the names in ASCII. Upper levels have the edition in front: texts of the
 * decree, year, epoch day, and the count of each kind.
 */
public final class PackGazetteer {
    private static final int LONGEST_NAME = 127;

    private final Path tables;
    private final Set<String> codes = new TreeSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private PackGazetteer(Path tables) {
        this.tables = tables;
        for (String kind : List.of(
                "PROVINSI",
                "KABUPATEN",
                "KABUPATEN_ADMINISTRASI",
                "KOTA",
                "KOTA_ADMINISTRASI",
                "KECAMATAN",
                "KELURAHAN",
                "DESA",
                "DESA_ADAT")) {
            counts.put(kind, 0);
        }
    }

    private record Row(String code, String name) {
        int key() {
            String digits = code.replace(".", "");
            int upper = Integer.parseInt((digits + "0000").substring(0, 6));
            return upper << 12 | (digits.length() == 10 ? Integer.parseInt(digits.substring(6)) : 0);
        }
    }

    public static void main(String[] args) throws IOException {
        try {
            pack(Path.of(args[0]), Path.of(args[1]));
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    /** Packs the tables of one directory into another. */
    public static void pack(Path tables, Path packed) throws IOException {
        PackGazetteer packer = new PackGazetteer(tables);
        List<Row> upper = new ArrayList<>();
        upper.addAll(packer.read("provinces.tsv", "code\tname", "[0-9]{2}"));
        upper.addAll(packer.read("regencies.tsv", "code\tname\ttype", "[0-9]{2}\\.[0-9]{2}"));
        upper.addAll(packer.read("districts.tsv", "code\tname", "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}"));
        List<Row> villages =
                packer.read("villages.tsv", "code\tname\ttype", "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[123][0-9]{3}");
        upper.sort(Comparator.comparing(Row::code));
        Files.createDirectories(packed);
        Files.write(packed.resolve("regions.bin"), packer.withEdition(upper));
        Files.write(packed.resolve("villages.bin"), packed(villages));
    }

    private List<Row> read(String file, String header, String shape) throws IOException {
        List<String> lines = Files.readAllLines(tables.resolve(file), StandardCharsets.UTF_8);
        check(!lines.isEmpty() && lines.get(0).equals(header), file, 1, "header (expected: " + header + ")");
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            check(cells.length == header.split("\t").length, file, i + 1, "cells: " + cells.length);
            checkCode(cells[0], shape, before, file, i + 1);
            checkName(cells[1], file, i + 1);
            String kind = kind(cells[0]);
            check(cells.length == 2 || cells[2].equals(kind), file, i + 1, "type (expected: " + kind + ")");
            counts.merge(kind, 1, Integer::sum);
            codes.add(cells[0]);
            rows.add(new Row(cells[0], cells[1]));
            before = cells[0];
        }
        return rows;
    }

    private void checkCode(String code, String shape, String before, String file, int line) {
        check(code.matches(shape), file, line, "code: " + code + " (expected: " + shape + ")");
        check(
                !code.matches("(.*\\.)?00(\\..*)?|..\\.70.*"),
                file,
                line,
                "code: " + code + " (expected: no part 00 or 70)");
        check(before.compareTo(code) < 0, file, line, "code: " + code + " (expected: after " + before + ")");
        int dot = code.lastIndexOf('.');
        check(
                dot < 0 || codes.contains(code.substring(0, dot)),
                file,
                line,
                "code: " + code + " (expected: a known parent)");
    }

    private static void checkName(String name, String file, int line) {
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, file, line, "name (expected: 1 to 127 characters)");
        check(name.matches("[ -~]+"), file, line, "name: " + name + " (expected: printable ASCII)");
        check(
                name.equals(name.strip()) && !name.contains("  "),
                file,
                line,
                "name: " + name + " (expected: single blanks)");
    }

    private static String kind(String code) {
        boolean city = code.length() == 5 && code.charAt(3) >= '7';
        return switch (code.length()) {
            case 2 -> "PROVINSI";
            case 5 -> (city ? "KOTA" : "KABUPATEN") + (code.startsWith("31.") ? "_ADMINISTRASI" : "");
            case 8 -> "KECAMATAN";
            default ->
                switch (code.charAt(9)) {
                    case '1' -> "KELURAHAN";
                    case '2' -> "DESA";
                    default -> "DESA_ADAT";
                };
        };
    }

    private byte[] withEdition(List<Row> rows) throws IOException {
        List<String> lines = Files.readAllLines(tables.resolve("edition.tsv"), StandardCharsets.UTF_8);
        check(lines.size() == 2, "edition.tsv", lines.size(), "lines (expected: a header and one edition)");
        Map<String, String> edition = cells(lines.get(0), lines.get(1));
        checkCounts(edition);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(edition.get("decree_type"));
        out.writeUTF(edition.get("decree_number"));
        out.writeInt(Integer.parseInt(edition.get("decree_year")));
        out.writeLong(LocalDate.parse(edition.get("decree_date")).toEpochDay());
        out.writeInt(counts.size());
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.writeUTF(count.getKey());
            out.writeInt(count.getValue());
        }
        out.write(packed(rows));
        return bytes.toByteArray();
    }

    private static Map<String, String> cells(String header, String line) {
        String[] names = header.split("\t", -1);
        String[] values = line.split("\t", -1);
        check(names.length == values.length, "edition.tsv", 2, "cells: " + values.length);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i]);
        }
        return cells;
    }

    private void checkCounts(Map<String, String> edition) {
        checkCount(edition, "provinces", counts.get("PROVINSI"));
        checkCount(edition, "kabupaten", counts.get("KABUPATEN") + counts.get("KABUPATEN_ADMINISTRASI"));
        checkCount(edition, "kota", counts.get("KOTA") + counts.get("KOTA_ADMINISTRASI"));
        checkCount(edition, "districts", counts.get("KECAMATAN"));
        checkCount(edition, "kelurahan", counts.get("KELURAHAN"));
        checkCount(edition, "desa", counts.get("DESA"));
        checkCount(edition, "desa_adat", counts.get("DESA_ADAT"));
    }

    private static void checkCount(Map<String, String> edition, String column, int found) {
        String expected = edition.get(column);
        check(
                Integer.toString(found).equals(expected),
                "edition.tsv",
                2,
                column + ": " + expected + " (expected: " + found + ", as the tables have)");
    }

    private static byte[] packed(List<Row> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(rows.size());
        int before = 0;
        for (Row row : rows) {
            out.writeInt(row.key() - before);
            before = row.key();
        }
        StringBuilder names = new StringBuilder();
        for (Row row : rows) {
            out.writeByte(row.name().length());
            names.append(row.name());
        }
        out.writeInt(names.length());
        out.write(names.toString().getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void check(boolean holds, String file, int line, String message) {
        if (!holds) {
            throw new IllegalArgumentException(file + ":" + line + ": " + message);
        }
    }
}
