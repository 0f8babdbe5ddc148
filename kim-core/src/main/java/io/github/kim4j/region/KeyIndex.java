package io.github.kim4j.region;

/**
 * Where the keys of each district stand among sorted keys: a slot for each number of a district up to the highest of its
 * regency, and one for the regency itself, with the position of its first key.
 */
final class KeyIndex {
    private static final int REGENCIES = 100 * 100;

    /** The first slot of each regency, by the digits pprr. */
    private final char[] slots = new char[REGENCIES + 1];

    private final int[] starts;

    KeyIndex(int[] keys) {
        countDistricts(keys);
        for (int regency = 0; regency < REGENCIES; regency++) {
            slots[regency + 1] += slots[regency];
        }
        starts = starts(keys, new int[slots[REGENCIES] + 1]);
    }

    /** Counts the slots of each regency: the keys are sorted, so that its last district has the highest number. */
    private void countDistricts(int[] keys) {
        for (int i = 0, last = -1; i < keys.length; i++) {
            int upper = keys[i] >>> Keys.VILLAGE_BITS;
            if (upper != last) {
                slots[upper / 100 + 1] = (char) (upper % 100 + 1);
                last = upper;
            }
        }
    }

    private int[] starts(int[] keys, int[] starts) {
        int next = 0;
        for (int i = 0, last = -1; i < keys.length; i++) {
            int upper = keys[i] >>> Keys.VILLAGE_BITS;
            if (upper != last) {
                int slot = slots[upper / 100] + upper % 100;
                while (next <= slot) {
                    starts[next++] = i;
                }
                last = upper;
            }
        }
        while (next < starts.length) {
            starts[next++] = keys.length;
        }
        return starts;
    }

    /** The position of a key among these keys; negative if it is not there. */
    int find(int key, int[] keys) {
        int upper = key >>> Keys.VILLAGE_BITS;
        int regency = upper / 100;
        int slot = slots[regency] + upper % 100;
        if (slot >= slots[regency + 1]) {
            return -1;
        }
        int low = starts[slot];
        int high = starts[slot + 1] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == high && keys[low] == key ? low : -1;
    }

    /** The position of the first key in an area, or where it would be. */
    int from(int area) {
        return starts[firstSlot(area)];
    }

    /** The position after the last key in an area. */
    int to(int area) {
        int upper = area >>> Keys.VILLAGE_BITS;
        int regency = upper / 100;
        return switch (Keys.level(area)) {
            case PROVINCE -> starts[slots[regency + 100]];
            case REGENCY -> starts[slots[regency + 1]];
            case DISTRICT, VILLAGE -> starts[Math.min(slots[regency] + upper % 100 + 1, slots[regency + 1])];
        };
    }

    private int firstSlot(int area) {
        int upper = area >>> Keys.VILLAGE_BITS;
        return Math.min(slots[upper / 100] + upper % 100, slots[upper / 100 + 1]);
    }
}
