package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program of the build which checks and packs the tables, here on small ones. */
class PackGazetteerTest {
    private static URLClassLoader program;

    private Path tables;
    private Path packed;

    @BeforeAll
    static void compileTheProgram(@TempDir Path classes) throws IOException {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "src/build/java/PackGazetteer.java");
        assertThat(status).isZero();
        program = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    @AfterAll
    static void closeTheProgram() throws IOException {
        program.close();
    }

    @BeforeEach
    void writeSoundTables(@TempDir Path directory) throws IOException {
        tables = Files.createDirectory(directory.resolve("tables"));
        packed = directory.resolve("packed");
        write("provinces.tsv", "code\tname", "98\tUtara", "99\tSelatan");
        write("regencies.tsv", "code\tname\ttype", "99.01\tHulu\tKABUPATEN", "99.71\tHilir\tKOTA");
        write("districts.tsv", "code\tname", "99.01.01\tMuara", "99.71.01\tPulau");
        write(
                "villages.tsv",
                "code\tname\ttype",
                "99.01.01.2001\tSukamaju\tDESA",
                "99.01.01.3001\tYoboi\tDESA_ADAT",
                "99.71.01.1001\tBabat\tKELURAHAN");
        write(
                "editions.tsv",
                "edition\tdecree_type\tdecree_number\tdecree_year\tdecree_date\teffective_date\tprovinces\tkabupaten"
                        + "\tkota\tdistricts\tkelurahan\tdesa\tdesa_adat",
                "2015\tKeputusan\t0-CONTOH\t2015\t2015-06-29\t2015-07-13\t2\t1\t1\t2\t0\t3\t0",
                "2025\tKeputusan\t1-CONTOH\t2025\t2025-04-25\t\t2\t1\t1\t2\t1\t1\t1");
        write(
                "changes.tsv",
                "from_edition\tto_edition\tkind\told_code\tnew_code\told_name\tnew_name\tconfidence",
                "2015\t2025\tRENAMED\t99.01.01.2001\t99.01.01.2001\tSuka\tSuka Maju\tEXACT",
                "2015\t2025\tRETIRED\t99.01.01.2002\t\tTenggelam\t\tNONE",
                "2015\t2025\tNEW\t\t99.01.01.3001\t\tYoboi\tEXACT",
                "2015\t2025\tSTATUS_CHANGED\t99.71.01.2001\t99.71.01.1001\tBabat\tBabat\tMATCHED");
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws Throwable {
        pack();
        byte[] regions = Files.readAllBytes(packed.resolve("regions.bin"));
        byte[] villages = Files.readAllBytes(packed.resolve("villages.bin"));
        byte[] changes = Files.readAllBytes(packed.resolve("changes.bin"));

        pack();

        assertThat(packed.resolve("regions.bin")).hasBinaryContent(regions);
        assertThat(packed.resolve("villages.bin")).hasBinaryContent(villages);
        assertThat(packed.resolve("changes.bin")).hasBinaryContent(changes);
        // slots by regency, 2 for each regency and an end; count, digits, lengths, one offset, size of the names, names
        assertThat(villages).hasSize(2 * 10_001 + 5 * 4 + 4 + 3 * 2 + 3 + 4 + 4 + "SukamajuYoboiBabat".length());
    }

    @Test
    void the_build_packed_the_tables_which_are_here() throws Throwable {
        tables = Path.of("src/data/wilayah");

        pack();

        for (String file : List.of("edition.bin", "regions.bin", "villages.bin", "changes.bin")) {
            try (var bundled = Gazetteer.class.getResourceAsStream(file)) {
                assertThat(packed.resolve(file))
                        .hasBinaryContent(bundled == null ? new byte[0] : bundled.readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "provinces.tsv | 98~Utara | 9~Utara | provinces.tsv:2: code: 9 (expected: [0-9]{2})",
                "provinces.tsv | 98~Utara | 00~Utara | provinces.tsv:2: code: 00 (expected: no part 00 or 70)",
                "provinces.tsv | 98~Utara | 99~Utara | provinces.tsv:3: code: 99 (expected: after 99)",
                "provinces.tsv | code~name | kode~nama | provinces.tsv:1: header (expected: code~name)",
                "provinces.tsv | 98~Utara | 98 | provinces.tsv:2: cells: 1",
                "regencies.tsv | 99.01~ | 97.01~ | regencies.tsv:2: code: 97.01 (expected: a known parent)",
                "regencies.tsv | 99.01~ | 99.72~ | regencies.tsv:2: type (expected: KOTA)",
                "regencies.tsv | 99.71~ | 99.70~ | regencies.tsv:3: code: 99.70 (expected: no part 00 or 70)",
                "regencies.tsv | 99.71~ | 99.00~ | regencies.tsv:3: code: 99.00 (expected: no part 00 or 70)",
                "districts.tsv | Muara | '' | districts.tsv:2: name (expected: 1 to 127 characters)",
                "districts.tsv | Muara | ' Muara' | 'districts.tsv:2: name:  Muara (expected: single blanks)'",
                "districts.tsv | Muara | Mua  ra | districts.tsv:2: name: Mua  ra (expected: single blanks)",
                "districts.tsv | 99.71.01~ | 99.02.01~ | districts.tsv:3: code: 99.02.01 (expected: a known parent)",
                "villages.tsv | 99.01.01.2001~ | 99.01.02.2001~ | villages.tsv:2: code: 99.01.02.2001 (expected: a known parent)",
                "villages.tsv | ~DESA_ADAT | ~DESA | villages.tsv:3: type (expected: DESA_ADAT)",
                "villages.tsv | 99.01.01.3001 | 99.01.01.2001 | villages.tsv:3: code: 99.01.01.2001 (expected: after 99.01.01.2001)",
                "editions.tsv | ~2~1~1~2~1~ | ~2~1~1~3~1~ | 'editions.tsv:3: districts: 3 (expected: 2, as the tables have)'",
                "editions.tsv | ~0~3~0 | ~0~4~0 | 'editions.tsv:2: desa: 4 (expected: 3, as the tables have)'",
                "editions.tsv | 2015-06-29~ | 2025-06-29~ | 'editions.tsv:2: effective_date: 2015-07-13 (expected: not before 2025-06-29)'",
                "editions.tsv | 2025-04-25~ | 2015-04-25~ | 'editions.tsv:3: decree_date: 2015-04-25 (expected: after that of the edition before)'",
                "editions.tsv | ~1-CONTOH | '' | editions.tsv:3: cells: 12",
                "changes.tsv | kind~ | jenis~ | 'changes.tsv:1: header (expected: from_edition~to_edition~kind~old_code~new_code~old_name~new_name~confidence)'",
                "changes.tsv | ~NONE | ~NONE~ | changes.tsv:3: cells: 9",
                "changes.tsv | 2015~2025~NEW | 2025~2015~NEW | 'changes.tsv:4: editions: 2025, 2015 (expected: neighbours of editions.tsv)'",
                "changes.tsv | RETIRED | SUNKEN | changes.tsv:3: kind: SUNKEN",
                "changes.tsv | ~NONE | ~SURE | changes.tsv:3: confidence: SURE",
                "changes.tsv | 99.01.01.2002~ | 99.01.01.4002~ | 'changes.tsv:3: code: 99.01.01.4002 (expected: [0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?)'",
                "changes.tsv | Tenggelam | Teng  gelam | changes.tsv:3: name: Teng  gelam (expected: single blanks)",
                "changes.tsv | Tenggelam | '' | 'changes.tsv:3: name:  (expected: one for a code)'",
                "changes.tsv | RENAMED | NEW | changes.tsv:2: codes do not fit NEW",
                "changes.tsv | RETIRED | RECODED | changes.tsv:3: codes do not fit RECODED",
                "changes.tsv | ~Yoboi~EXACT | ~Yoboi~NONE | changes.tsv:4: new code does not fit NONE",
                "changes.tsv | ~NONE | ~EXACT | changes.tsv:3: new code does not fit EXACT",
                "changes.tsv | 99.01.01.2002~ | 98.01.01.2002~ | 'changes.tsv:3: code: 98.01.01.2002 (expected: after 99.01.01.2001)'",
                "changes.tsv | Suka Maju | Suka Mundur | 'changes.tsv:2: new name: Suka Mundur (expected: Sukamaju, as the edition has)'",
                "changes.tsv | 99.01.01.2002~ | 99.01.01.2001~ | 'changes.tsv:3: old code: 99.01.01.2001 (expected: once)'",
                "changes.tsv | 99.71.01.2001~ | 99.71.02.2001~ | 'changes.tsv:1: code: 99.71.02.2001 (expected: with its parent in edition 2015)'",
            },
            delimiter = '|')
    void a_fault_names_file_and_line(String file, String right, String wrong, String message) throws IOException {
        Path table = tables.resolve(file);
        String text = Files.readString(table, StandardCharsets.US_ASCII);
        assertThat(text).contains(right.replace('~', '\t'));
        Files.writeString(table, text.replace(right.replace('~', '\t'), wrong.replace('~', '\t')));

        assertThatIllegalArgumentException().isThrownBy(this::pack).withMessage(message.replace('~', '\t'));
    }

    @Test
    void a_code_cannot_end_and_stay() throws IOException {
        write(
                "changes.tsv",
                "from_edition\tto_edition\tkind\told_code\tnew_code\told_name\tnew_name\tconfidence",
                "2015\t2025\tRETIRED\t99.01.01.2001\t\tSukamaju\t\tNONE");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessage("changes.tsv:2: old code: 99.01.01.2001 (expected: not in the edition after)");
    }

    @Test
    void a_code_cannot_be_given_twice() throws IOException {
        write(
                "changes.tsv",
                "from_edition\tto_edition\tkind\told_code\tnew_code\told_name\tnew_name\tconfidence",
                "2015\t2025\tNEW\t\t99.01.01.3001\t\tYoboi\tEXACT",
                "2015\t2025\tRECODED\t99.01.01.3002\t99.01.01.3001\tYoboi\tYoboi\tMATCHED");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessage("changes.tsv:3: new code: 99.01.01.3001 (expected: once)");
    }

    @Test
    void a_name_too_long_for_its_length_byte_is_refused() throws IOException {
        write("provinces.tsv", "code\tname", "98\t" + "u".repeat(128), "99\tSelatan");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessage("provinces.tsv:2: name (expected: 1 to 127 characters)");
    }

    @Test
    void a_name_outside_ascii_is_refused() throws IOException {
        write("provinces.tsv", "code\tname", "98\tUtara", "99\tSélatan");

        assertThatIllegalArgumentException()
                .isThrownBy(this::pack)
                .withMessage("provinces.tsv:3: name: Sélatan (expected: printable ASCII)");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(tables.resolve(file), List.of(lines), StandardCharsets.UTF_8);
    }

    private void pack() throws Throwable {
        try {
            program.loadClass("PackGazetteer")
                    .getMethod("pack", Path.class, Path.class)
                    .invoke(program, tables, packed);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
