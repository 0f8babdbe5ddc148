package io.github.kim4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsistentDecreeTest {
    private static final LocalDate A_DAY = LocalDate.of(2021, 6, 1);
    private static final DecreeNumber NUMBER = DecreeNumber.parse("7 / KPTS / 2021");
    private static final Office BUPATI = new Office(OfficeKind.BUPATI, RegionCode.parse("16.06"));

    private static Decree.Builder aDecree() {
        return Decree.builder().number(NUMBER).issuer(BUPATI).establishedOn(A_DAY);
    }

    private static AnnexEntry entry(Optional<String> id, String name, String unit) {
        return AnnexEntry.builder()
                .group(id.map(GroupId::of))
                .name(GroupName.parse(name))
                .unit(RegionCode.parse(unit))
                .build();
    }

    private static List<String> faults(Decree decree) throws Exception {
        return KimJson.read(KimJson.restricted().writeValueAsString(decree), Decree.class).faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void no_decree_relates_to_itself(DecreeRelationKind kind) throws Exception {
        DecreeNumber same = DecreeNumber.parse("7/kpts/2021");
        Office camat = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"));

        assertThat(faults(aDecree()
                        .addRelations(
                                new DecreeRelation(kind, DecreeNumber.parse("6/KPTS/2021"), Optional.of(A_DAY)),
                                new DecreeRelation(kind, same, Optional.of(A_DAY)),
                                new DecreeRelation(kind, same, Optional.of(A_DAY.minusYears(1))),
                                new DecreeRelation(kind, same),
                                new DecreeRelation(kind, same, Optional.of(A_DAY), Optional.of(camat)),
                                new DecreeRelation(kind, same, Optional.of(A_DAY), Optional.of(BUPATI)))
                        .build()))
                .containsExactlyInAnyOrder(
                        "decree.relation_to_itself /relations/1", "decree.relation_to_itself /relations/5");
    }

    @Test
    void a_group_that_is_listed_twice_is_told_at_both_places() throws Exception {
        assertThat(faults(aDecree()
                        .addAnnex(
                                entry(Optional.of("A"), "KIM Satu", "16.06.06.2008"),
                                entry(Optional.empty(), "KIM Dua", "16.06.06.2008"),
                                entry(Optional.of("A"), "KIM Tiga", "16.06.06.2009"),
                                entry(Optional.of("B"), "kim  DUA", "16.06.06.2008"),
                                entry(Optional.of("C"), "KIM Empat", "16.06.06.2008"),
                                entry(Optional.of("D"), "KIM Empat", "16.06.06.2008"),
                                entry(Optional.empty(), "KIM Dua", "16.06.06.2009"))
                        .build()))
                .containsExactlyInAnyOrder(
                        "decree.doubled_group /annex/0",
                        "decree.doubled_group /annex/2",
                        "decree.doubled_group /annex/1",
                        "decree.doubled_group /annex/3");
    }

    @Test
    void one_decree_lists_800_groups() throws Exception {
        List<AnnexEntry> annex = IntStream.rangeClosed(1, 800)
                .mapToObj(i -> entry(Optional.of("KIM-" + i), "KIM Contoh " + i, "16.06.06.2008"))
                .toList();
        Decree decree = aDecree().annex(annex).build();

        assertThat(faults(decree)).isEmpty();
        assertThat(faults(aDecree().annex(annex).addAnnex(annex.get(0)).build()))
                .containsExactlyInAnyOrder("decree.doubled_group /annex/0", "decree.doubled_group /annex/800");
    }

    @Test
    void papers_and_copies_say_something() throws Exception {
        assertThat(faults(aDecree().addNoted(" ").addCopies("").place(" ").build()))
                .containsExactlyInAnyOrder("text.blank /noted/0", "text.blank /copies/0", "text.blank /place");
    }
}
