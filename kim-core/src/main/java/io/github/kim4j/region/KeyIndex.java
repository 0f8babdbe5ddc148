package io.github.kim4j.region;

/**
 * Sorted keys without search: each number of a district up to the highest of its regency has a slot, and one the regency
 * itself, with the position of its first key; of the keys only the digits of the village are kept.
 */
final class KeyIndex {
    private static final int REGENCIES = 100 * 100;

    /** The first slot of each regency, by the digits pprr. */
    private final char[] slots;
    /** The first position of each slot, or where it would be. */
    private final int[] starts;
    /** The digits of the village by position, 0 above the level of villages. */
    private final char[] villages;

    private KeyIndex(char[] slots, int[] starts, char[] villages) {
        this.slots = slots;
        this.starts = starts;
        this.villages = villages;
    }

    static KeyIndex read(PackedFile in) {
        char[] slots = in.chars(REGENCIES + 1);
        int[] starts = in.ints(slots[REGENCIES] + 1);
        char[] villages = in.chars(in.number());
        if (starts[starts.length - 1] != villages.length) {
            throw in.damaged();
        }
        return new KeyIndex(slots, starts, villages);
    }

    int size() {
        return villages.length;
    }

    /** The position of a key; negative if it is not there. Allocates nothing. */
    int find(int key) {
        int upper = key >>> Keys.VILLAGE_BITS;
        int regency = upper / 100;
        int slot = slots[regency] + upper % 100;
        if (slot >= slots[regency + 1]) {
            return -1;
        }
        int start = starts[slot];
        int end = starts[slot + 1];
        return start == end ? -1 : within(start, end - 1, Keys.village(key));
    }

    /**
     * The position of a village from a first position to a last one. The digits rise by at least one from position to
     * position, so that the first and the last leave little to search: mostly one position.
     */
    private int within(int first, int last, int village) {
        int low = Math.max(first, last - (villages[last] - village));
        int high = Math.min(last, first + (village - villages[first]));
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (villages[middle] < village) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == high && villages[low] == village ? low : -1;
    }

    /** The key at a position. */
    int key(int position) {
        int slot = slotOf(position);
        int regency = regencyOf(slot);
        return (regency * 100 + slot - slots[regency]) << Keys.VILLAGE_BITS | villages[position];
    }

    /** The last slot that starts at the position or before it. */
    private int slotOf(int position) {
        int low = 0;
        for (int high = starts.length - 1; low < high; ) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The last regency whose first slot is that slot or one before it. */
    private int regencyOf(int slot) {
        int low = 0;
        for (int high = REGENCIES; low < high; ) {
            int middle = (low + high + 1) >>> 1;
            if (slots[middle] <= slot) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The position of the first key in an area, or where it would be. */
    int from(int area) {
        return starts[Math.min(slot(area), slots[regency(area) + 1])];
    }

    /** The position after the last key in an area, which is a district or wider. */
    int to(int area) {
        int regency = regency(area);
        if (Keys.district(area) != 0) {
            return starts[Math.min(slot(area) + 1, slots[regency + 1])];
        }
        return starts[slots[regency % 100 != 0 ? regency + 1 : regency + 100]];
    }

    private int slot(int area) {
        return slots[regency(area)] + Keys.district(area);
    }

    private static int regency(int area) {
        return (area >>> Keys.VILLAGE_BITS) / 100;
    }
}
