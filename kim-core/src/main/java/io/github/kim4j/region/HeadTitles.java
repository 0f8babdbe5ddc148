package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Titles of heads (sebutan kepala wilayah) with a region's own words, which go before what {@link HeadTitle#of} tells.
 *
 * <pre>{@code
 * HeadTitle peratin = new HeadTitle("Peratin", "Pekon", RegionKind.DESA, HeadTitle.Certainty.ATTESTED);
 * HeadTitles titles = new HeadTitles(List.of(new LocalTitle(RegionCode.parse("18.04"), Optional.empty(), peratin)));
 * titles.of(RegionCode.parse("18.04.01.2001"), LocalDate.of(2025, 1, 1)).title(); // Peratin
 * }</pre>
 *
 * @param own the region's own words, in any order; empty for the defaults alone; 1,000 at most
 * @legal the regulations of the regions, which their policies name
 */
@JsonPropertyOrder({"own"})
public record HeadTitles(List<LocalTitle> own) {
    private static final int MOST = 1_000;

    /** The words for the smallest area go first, then those that came last. */
    private static final Comparator<LocalTitle> BEST_FIRST = Comparator.comparing(
                    (LocalTitle title) -> title.area().level())
            .thenComparing(title -> title.from().orElse(LocalDate.MIN))
            .reversed();

    /**
     * Makes titles of a region's own words.
     *
     * @param own the words; copied
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public HeadTitles {
        own = List.copyOf(own);
        if (own.size() > MOST) {
            throw new IllegalArgumentException("own: " + own.size() + " titles (expected: at most " + MOST + ")");
        }
    }

    /**
     * Returns the defaults alone.
     *
     * @return titles without a region's own words
     */
    public static HeadTitles defaults() {
        return new HeadTitles(List.of());
    }

    /**
     * Returns the title and the term which hold for a region on a day: the region's own, those for the smallest area
     * first and among these the latest, else the default.
     *
     * @param code the region; it need not be in force
     * @param on the day
     * @return the title
     */
    public HeadTitle of(RegionCode code, LocalDate on) {
        requireNonNull(code, "code");
        requireNonNull(on, "on");
        return own.stream()
                .filter(title -> title.fits(code, on))
                .min(BEST_FIRST)
                .map(LocalTitle::head)
                .orElseGet(() -> HeadTitle.of(code, on));
    }
}
