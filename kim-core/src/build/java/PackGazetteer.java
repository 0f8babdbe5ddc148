import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks the tables of regions and packs them into the files which {@code Gazetteer} and {@code Succession} read.
 *
 * <p>Run by the build: {@code java PackGazetteer.java <directory of the tables> <directory of the packed files>}. The
 * same tables always give the same bytes. A fault stops the build with {@code file:line: message}.
 *
 * <p>Numbers have four bytes, the highest first, positions and digits two. Packed names are: one length byte a name; the
 * offset of each 16th name, and of the end if that is the 16th; size of the names; the names in ASCII. A packed table is:
 * for each regency, by the digits pprr, its first slot, a slot being a number of a district up to the highest which the
 * regency has; for each slot the position of its first code; count; the four digits of the village of each code, 0 above
 * that level; the names. An edition is: id, texts of the decree, year, epoch days on which it was set and came into
 * force in eight bytes each, and the counts of the kinds.
 *
 * <p>The packed changes are: the count of earlier editions and those editions; the count of changes; their old keys, {@code
 * pprrdd << 12 | vvvv} or 0 where there is none, and the changes in that order, then by edition; their new keys; a byte each of {@code pair << 5 |
 * kind << 2 | confidence}; the old names as a table has its names; the count of changes which give a code to a place,
 * and their positions in order of new key, then edition.
 */
public final class PackGazetteer {
    private static final int LONGEST_NAME = 127;
    private static final String EDITIONS = "editions.tsv";
    private static final String CHANGES = "changes.tsv";
    private static final List<String> KINDS =
            List.of("RENAMED", "RECODED", "STATUS_CHANGED", "MOVED", "RETIRED", "NEW");
    private static final List<String> CONFIDENCES = List.of("EXACT", "MATCHED", "AMBIGUOUS", "NONE");

    private final Path tables;
    /** The names of the codes of an edition: at first of the one in force, then of ever earlier ones. */
    private final Map<String, String> names = new TreeMap<>();

    private PackGazetteer(Path tables) {
        this.tables = tables;
    }

    private static int key(String code) {
        if (code.isEmpty()) {
            return 0;
        }
        String digits = code.replace(".", "");
        int upper = Integer.parseInt((digits + "0000").substring(0, 6));
        return upper << 12 | (digits.length() == 10 ? Integer.parseInt(digits.substring(6)) : 0);
    }

    private record Row(String code, String name) {}

    /** A row of the editions, with the counts of the replay once it has come there. */
    private record EditionRow(Map<String, String> cells, int line, Map<String, Integer> counts) {
        String id() {
            return cells.get("edition");
        }
    }

    /** A row of the changes; the pair is the position of the edition from which it leads away. */
    private record Change(
            int pair,
            String kind,
            String oldCode,
            String newCode,
            String oldName,
            String newName,
            String confidence,
            int line) {
        boolean removes() {
            return !oldCode.isEmpty() && !kind.equals("RENAMED");
        }

        boolean adds() {
            return !newCode.isEmpty() && !kind.equals("RENAMED") && !kind.equals("RETIRED");
        }

        String order() {
            return oldCode.isEmpty() ? newCode : oldCode;
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
        List<EditionRow> editions = packer.readEditions();
        List<Change> changes = packer.readChanges(editions);
        packer.replay(editions, changes);
        Files.createDirectories(packed);
        Files.write(packed.resolve("edition.bin"), packed(editions.get(editions.size() - 1)));
        Files.write(packed.resolve("regions.bin"), packed(upper));
        Files.write(packed.resolve("villages.bin"), packed(villages));
        Files.write(packed.resolve("changes.bin"), packedChanges(editions, changes));
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
            names.put(cells[0], cells[1]);
            rows.add(new Row(cells[0], cells[1]));
            before = cells[0];
        }
        return rows;
    }

    private void checkCode(String code, String shape, String before, String file, int line) {
        checkShape(code, shape, file, line);
        check(before.compareTo(code) < 0, file, line, "code: " + code + " (expected: after " + before + ")");
        int dot = code.lastIndexOf('.');
        check(
                dot < 0 || names.containsKey(code.substring(0, dot)),
                file,
                line,
                "code: " + code + " (expected: a known parent)");
    }

    private static void checkShape(String code, String shape, String file, int line) {
        check(code.matches(shape), file, line, "code: " + code + " (expected: " + shape + ")");
        check(
                !code.matches("(.*\\.)?00(\\..*)?|..\\.70.*"),
                file,
                line,
                "code: " + code + " (expected: no part 00 or 70)");
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

    private List<EditionRow> readEditions() throws IOException {
        List<String> lines = Files.readAllLines(tables.resolve(EDITIONS), StandardCharsets.UTF_8);
        check(
                lines.size() >= 2 && lines.size() <= 9,
                EDITIONS,
                lines.size(),
                "lines (expected: a header and one to eight editions)");
        List<EditionRow> editions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> cells = cells(lines.get(0), lines.get(i), i + 1);
            LocalDate set = LocalDate.parse(cells.get("decree_date"));
            check(
                    editions.isEmpty() || set.isAfter(set(editions.get(editions.size() - 1))),
                    EDITIONS,
                    i + 1,
                    "decree_date: " + set + " (expected: after that of the edition before)");
            String inForce = cells.get("effective_date");
            check(
                    inForce.isEmpty() || !LocalDate.parse(inForce).isBefore(set),
                    EDITIONS,
                    i + 1,
                    "effective_date: " + inForce + " (expected: not before " + set + ")");
            editions.add(new EditionRow(cells, i + 1, new LinkedHashMap<>()));
        }
        return editions;
    }

    private static LocalDate set(EditionRow edition) {
        return LocalDate.parse(edition.cells().get("decree_date"));
    }

    private static Map<String, String> cells(String header, String line, int number) {
        String[] names = header.split("\t", -1);
        String[] values = line.split("\t", -1);
        check(names.length == values.length, EDITIONS, number, "cells: " + values.length);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i]);
        }
        return cells;
    }

    private List<Change> readChanges(List<EditionRow> editions) throws IOException {
        List<String> ids = editions.stream().map(EditionRow::id).toList();
        List<String> lines = Files.readAllLines(tables.resolve(CHANGES), StandardCharsets.UTF_8);
        String header = "from_edition\tto_edition\tkind\told_code\tnew_code\told_name\tnew_name\tconfidence";
        check(!lines.isEmpty() && lines.get(0).equals(header), CHANGES, 1, "header (expected: " + header + ")");
        check(lines.size() <= 0x10000, CHANGES, lines.size(), "lines (expected: at most 65,536)");
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            check(cells.length == 8, CHANGES, i + 1, "cells: " + cells.length);
            int pair = ids.indexOf(cells[0]);
            check(
                    pair >= 0 && pair + 1 < ids.size() && ids.get(pair + 1).equals(cells[1]),
                    CHANGES,
                    i + 1,
                    "editions: " + cells[0] + ", " + cells[1] + " (expected: neighbours of " + EDITIONS + ")");
            Change change = new Change(pair, cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], i + 1);
            checkChange(change);
            checkOrder(changes, change);
            changes.add(change);
        }
        return changes;
    }

    private static void checkChange(Change change) {
        int line = change.line();
        check(KINDS.contains(change.kind()), CHANGES, line, "kind: " + change.kind());
        check(CONFIDENCES.contains(change.confidence()), CHANGES, line, "confidence: " + change.confidence());
        checkPlace(change.oldCode(), change.oldName(), line);
        checkPlace(change.newCode(), change.newName(), line);
        boolean sound = switch (change.kind()) {
            case "RENAMED" -> !change.oldCode().isEmpty() && change.newCode().equals(change.oldCode());
            case "NEW" -> change.oldCode().isEmpty() && !change.newCode().isEmpty();
            case "RETIRED" -> !change.oldCode().isEmpty();
            default -> !change.oldCode().isEmpty() && !change.newCode().isEmpty();
        };
        check(sound, CHANGES, line, "codes do not fit " + change.kind());
        boolean known = List.of("EXACT", "MATCHED").contains(change.confidence());
        check(known != change.newCode().isEmpty(), CHANGES, line, "new code does not fit " + change.confidence());
    }

    private static void checkPlace(String code, String name, int line) {
        check(code.isEmpty() == name.isEmpty(), CHANGES, line, "name: " + name + " (expected: one for a code)");
        if (!code.isEmpty()) {
            checkShape(code, "[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?", CHANGES, line);
            checkName(name, CHANGES, line);
        }
    }

    private static void checkOrder(List<Change> before, Change change) {
        if (before.isEmpty()) {
            return;
        }
        Change last = before.get(before.size() - 1);
        boolean after = last.pair() < change.pair()
                || last.pair() == change.pair() && last.order().compareTo(change.order()) <= 0;
        check(after, CHANGES, change.line(), "code: " + change.order() + " (expected: after " + last.order() + ")");
    }

    /** Goes from the tables back to the first edition, and counts each on the way. */
    private void replay(List<EditionRow> editions, List<Change> changes) {
        for (int to = editions.size() - 1; to >= 0; to--) {
            checkCounts(editions.get(to));
            checkParents(editions.get(to));
            int pair = to - 1;
            undo(changes.stream().filter(change -> change.pair() == pair).toList());
        }
    }

    private void undo(List<Change> changes) {
        for (Change change : changes) {
            if (!change.newCode().isEmpty()) {
                String name = names.getOrDefault(change.newCode(), "");
                check(
                        folded(name).equals(folded(change.newName())),
                        CHANGES,
                        change.line(),
                        "new name: " + change.newName() + " (expected: " + name + ", as the edition has)");
            }
        }
        for (Change change : changes) {
            if (change.adds()) {
                check(
                        names.remove(change.newCode()) != null,
                        CHANGES,
                        change.line(),
                        "new code: " + change.newCode() + " (expected: once)");
            }
        }
        Set<String> olds = new HashSet<>();
        for (Change change : changes) {
            check(
                    change.oldCode().isEmpty() || olds.add(change.oldCode()),
                    CHANGES,
                    change.line(),
                    "old code: " + change.oldCode() + " (expected: once)");
            if (change.removes()) {
                check(
                        !names.containsKey(change.oldCode()),
                        CHANGES,
                        change.line(),
                        "old code: " + change.oldCode() + " (expected: not in the edition after)");
            }
        }
        changes.stream()
                .filter(change -> !change.oldCode().isEmpty())
                .forEach(change -> names.put(change.oldCode(), change.oldName()));
    }

    private static String folded(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private void checkParents(EditionRow edition) {
        for (String code : names.keySet()) {
            int dot = code.lastIndexOf('.');
            check(
                    dot < 0 || names.containsKey(code.substring(0, dot)),
                    CHANGES,
                    1,
                    "code: " + code + " (expected: with its parent in edition " + edition.id() + ")");
        }
    }

    private void checkCounts(EditionRow edition) {
        Map<String, Integer> counts = edition.counts();
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
        names.keySet().forEach(code -> counts.merge(kind(code), 1, Integer::sum));
        checkCount(edition, "provinces", counts.get("PROVINSI"));
        checkCount(edition, "kabupaten", counts.get("KABUPATEN") + counts.get("KABUPATEN_ADMINISTRASI"));
        checkCount(edition, "kota", counts.get("KOTA") + counts.get("KOTA_ADMINISTRASI"));
        checkCount(edition, "districts", counts.get("KECAMATAN"));
        checkCount(edition, "kelurahan", counts.get("KELURAHAN"));
        checkCount(edition, "desa", counts.get("DESA"));
        checkCount(edition, "desa_adat", counts.get("DESA_ADAT"));
    }

    private static void checkCount(EditionRow edition, String column, int found) {
        String expected = edition.cells().get(column);
        check(
                Integer.toString(found).equals(expected),
                EDITIONS,
                edition.line(),
                column + ": " + expected + " (expected: " + found + ", as the tables have)");
    }

    private static byte[] packed(EditionRow edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(edition, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static void write(EditionRow edition, DataOutputStream out) throws IOException {
        Map<String, String> cells = edition.cells();
        out.writeUTF(edition.id());
        out.writeUTF(cells.get("decree_type"));
        out.writeUTF(cells.get("decree_number"));
        out.writeInt(Integer.parseInt(cells.get("decree_year")));
        out.writeLong(set(edition).toEpochDay());
        String inForce = cells.get("effective_date");
        out.writeLong(
                inForce.isEmpty() ? Long.MIN_VALUE : LocalDate.parse(inForce).toEpochDay());
        for (int count : edition.counts().values()) {
            out.writeInt(count);
        }
    }

    private static byte[] packedChanges(List<EditionRow> editions, List<Change> inOrder) throws IOException {
        List<Change> changes = new ArrayList<>(inOrder);
        changes.sort(Comparator.comparing(Change::oldCode).thenComparing(Change::pair));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(editions.size() - 1);
        for (EditionRow edition : editions.subList(0, editions.size() - 1)) {
            write(edition, out);
        }
        out.writeInt(changes.size());
        for (Change change : changes) {
            out.writeInt(key(change.oldCode()));
        }
        for (Change change : changes) {
            out.writeInt(key(change.newCode()));
        }
        for (Change change : changes) {
            out.writeByte(
                    change.pair() << 5 | KINDS.indexOf(change.kind()) << 2 | CONFIDENCES.indexOf(change.confidence()));
        }
        writeNames(changes.stream().map(Change::oldName).toList(), out);
        List<Change> adding = changes.stream()
                .filter(Change::adds)
                .sorted(Comparator.comparing(Change::newCode).thenComparing(Change::pair))
                .toList();
        Map<Integer, Integer> positions = new LinkedHashMap<>();
        changes.forEach(change -> positions.put(change.line(), positions.size()));
        out.writeInt(adding.size());
        for (Change change : adding) {
            out.writeShort(positions.get(change.line()));
        }
        return bytes.toByteArray();
    }

    private static void writeIndex(List<Row> rows, DataOutputStream out) throws IOException {
        int[] slots = new int[100 * 100 + 1];
        for (Row row : rows) {
            int upper = key(row.code()) >>> 12;
            slots[upper / 100 + 1] = upper % 100 + 1;
        }
        out.writeShort(0);
        for (int regency = 1; regency < slots.length; regency++) {
            slots[regency] += slots[regency - 1];
            out.writeShort(slots[regency]);
        }
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            int upper = key(rows.get(i).code()) >>> 12;
            for (; next <= slots[upper / 100] + upper % 100; next++) {
                out.writeInt(i);
            }
        }
        for (; next <= slots[slots.length - 1]; next++) {
            out.writeInt(rows.size());
        }
    }

    private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
        for (String name : names) {
            out.writeByte(name.length());
        }
        for (int i = 0, at = 0;
                i <= names.size();
                at += i < names.size() ? names.get(i).length() : 0, i++) {
            if (i % 16 == 0) {
                out.writeInt(at);
            }
        }
        String all = String.join("", names);
        out.writeInt(all.length());
        out.write(all.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packed(List<Row> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeIndex(rows, out);
        out.writeInt(rows.size());
        for (Row row : rows) {
            out.writeShort(key(row.code()) & 0xFFF);
        }
        writeNames(rows.stream().map(Row::name).toList(), out);
        return bytes.toByteArray();
    }

    private static void check(boolean holds, String file, int line, String message) {
        if (!holds) {
            throw new IllegalArgumentException(file + ":" + line + ": " + message);
        }
    }
}
