package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.Attested;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    @Test
    void musi_banyuasin_is_recognized_by_the_bupati_as_a_speaker_said() {
        Rules rules = Policies.bundled()
                .of("16.06")
                .rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2021, 3, 17))
                .orElseThrow();

        assertThat(rules.getChain().orElseThrow().value()).isEqualTo(Chain.of(Set.of(OfficeKind.BUPATI)));
        assertThat(rules.getChain().orElseThrow().basis()).isInstanceOf(Attested.class);
        assertThat(rules.getMinimumMembers()).isEmpty();
    }

    @Test
    void before_the_statement_nothing_is_known_of_musi_banyuasin() {
        assertThat(Policies.bundled().of("16.06").rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2021, 3, 16)))
                .isEmpty();
    }

    @Test
    void kota_malang_is_recognized_by_the_wali_kota_in_2020() {
        Rules rules = Policies.bundled()
                .of("35.73")
                .rules(GroupLevel.VILLAGE, RegionKind.KELURAHAN, LocalDate.of(2020, 3, 16))
                .orElseThrow();

        assertThat(rules.getChain().orElseThrow().value()).isEqualTo(Chain.of(Set.of(OfficeKind.WALI_KOTA)));
        assertThat(rules.getRegistration()).isEmpty();
    }

    @Test
    void every_bundled_policy_is_complete_and_survives_json() throws Exception {
        assertThat(Policies.bundled().all()).hasSize(2);
        for (RegionPolicy policy : Policies.bundled().all()) {
            GroupLifecycle.under(policy);
            String json = KimJson.restricted().writeValueAsString(policy);
            assertThat(KimJson.read(json, RegionPolicy.class).orThrow()).isEqualTo(policy);
        }
    }

    @Test
    void a_region_without_a_policy_is_named() {
        assertThatThrownBy(() -> Policies.bundled().of("11.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region: 11.01 (expected: one of");
    }

    @Test
    void an_office_stands_once_in_a_chain() {
        assertThatThrownBy(() -> Chain.of(Set.of(OfficeKind.LURAH), Set.of(OfficeKind.LURAH)))
                .hasMessage("chain: LURAH (expected: each office once)");
        assertThatThrownBy(Chain::of).hasMessage("chain: 0 links (expected: 1 to 4 links)");
    }

    @Test
    void an_immutable_policy_is_its_own_copy() {
        RegionPolicy muba = Policies.bundled().of("16.06");
        TimeLine line = muba.getTimeLines().get(0);
        Rules rules = line.getPeriods().get(0);

        assertThat(RegionPolicy.copyOf(muba)).isSameAs(muba);
        assertThat(TimeLine.copyOf(line)).isSameAs(line);
        assertThat(Rules.copyOf(rules)).isSameAs(rules);
    }
}
