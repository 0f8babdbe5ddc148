package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PackedFileTest {
    private static final int LARGEST = 16 * 1024 * 1024;

    @Test
    void a_part_may_be_empty() {
        try (PackedFile file = PackedFile.open("edition.bin")) {
            assertThat(file.bytes(0)).isEmpty();
            assertThat(file.ints(0)).isEmpty();
            assertThat(file.chars(0)).isEmpty();
        }
    }

    @Test
    void no_part_is_asked_for_that_is_larger_than_16_mebibytes() {
        try (PackedFile file = PackedFile.open("edition.bin")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> file.bytes(LARGEST + 1))
                    .withMessageStartingWith("edition.bin: damaged after 0 bytes");
            assertThatIllegalStateException()
                    .isThrownBy(() -> file.bytes(LARGEST))
                    .withMessageMatching("edition\\.bin: damaged after [1-9][0-9]* bytes .*");
        }
    }
}
