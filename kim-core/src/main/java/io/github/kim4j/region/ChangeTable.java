package io.github.kim4j.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The changes of codes, packed, in order of old code and then of edition. A change of the pair p leads from the edition
 * at position p to that at p + 1.
 */
final class ChangeTable {
    private static final List<CodeChange.Kind> KINDS = List.of(CodeChange.Kind.values());
    private static final List<CodeChange.Confidence> CONFIDENCES = List.of(CodeChange.Confidence.values());

    private final List<Edition> earlier;
    private final int[] olds;
    private final int[] news;
    private final byte[] traits;
    private final PackedNames oldNames;
    /** The positions of the changes which give a code to a place, in order of new code and then of edition. */
    private final char[] giving;

    private ChangeTable(PackedFile in) {
        List<Edition> editions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            editions.add(RegionData.edition(in));
        }
        earlier = List.copyOf(editions);
        olds = in.ints(in.number());
        news = in.ints(olds.length);
        traits = in.bytes(olds.length);
        oldNames = PackedNames.read(in, olds.length);
        giving = in.chars(in.number());
    }

    static ChangeTable read(PackedFile in) {
        return new ChangeTable(in);
    }

    List<Edition> earlierEditions() {
        return earlier;
    }

    /** The first change of a pair from that on which renames a code or takes it away; negative if there is none. */
    int leaving(int key, int fromPair) {
        int low = 0;
        for (int high = olds.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (before(olds[middle], pair(middle), key, fromPair)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < olds.length && olds[low] == key ? low : -1;
    }

    /** The first change of a pair from that on which gives a code to a place; negative if there is none. */
    int arriving(int key, int fromPair) {
        int low = 0;
        for (int high = giving.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (before(news[giving[middle]], pair(giving[middle]), key, fromPair)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < giving.length && news[giving[low]] == key ? giving[low] : -1;
    }

    private static boolean before(int key, int pair, int otherKey, int otherPair) {
        int order = Integer.compareUnsigned(key, otherKey);
        return order < 0 || (order == 0 && pair < otherPair);
    }

    int pair(int change) {
        return (traits[change] & 0xFF) >>> 5;
    }

    /** What kind a change with an old code is of. */
    CodeChange.Kind kind(int change) {
        return KINDS.get(traits[change] >>> 2 & 7);
    }

    CodeChange.Confidence confidence(int change) {
        return CONFIDENCES.get(traits[change] & 3);
    }

    int oldKey(int change) {
        return olds[change];
    }

    /** The new code, 0 if there is none. */
    int newKey(int change) {
        return news[change];
    }

    String oldName(int change) {
        return oldNames.name(change);
    }

    /** The changes of which the old name is asked for. */
    IntStream matching(NameQuery query) {
        return oldNames.matching(query).filter(change -> query.matches(Keys.kind(olds[change]), oldName(change)));
    }
}
