package io.github.kim4j.region;

/**
 * Arithmetic on packed codes: {@code pprrdd << 12 | vvvv}, absent parts 0. Unsigned order is the order of the codes.
 */
final class Keys {
    private static final int JAKARTA = 31;
    static final int VILLAGE_BITS = 12;
    private static final int VILLAGE_MASK = (1 << VILLAGE_BITS) - 1;

    private Keys() {}

    static int of(int province, int regency, int district, int village) {
        return ((province * 100 + regency) * 100 + district) << VILLAGE_BITS | village;
    }

    static int province(int key) {
        return upper(key) / 10_000;
    }

    static int regency(int key) {
        return upper(key) / 100 % 100;
    }

    static int district(int key) {
        return upper(key) % 100;
    }

    static int village(int key) {
        return key & VILLAGE_MASK;
    }

    static RegionLevel level(int key) {
        if (village(key) != 0) {
            return RegionLevel.VILLAGE;
        }
        if (district(key) != 0) {
            return RegionLevel.DISTRICT;
        }
        return regency(key) != 0 ? RegionLevel.REGENCY : RegionLevel.PROVINCE;
    }

    static RegionKind kind(int key) {
        return switch (level(key)) {
            case PROVINCE -> RegionKind.PROVINSI;
            case REGENCY -> regencyKind(regency(key), province(key) == JAKARTA);
            case DISTRICT -> RegionKind.KECAMATAN;
            case VILLAGE -> villageKind(village(key) / 1000);
        };
    }

    private static RegionKind regencyKind(int regency, boolean administrative) {
        if (regency < 70) {
            return administrative ? RegionKind.KABUPATEN_ADMINISTRASI : RegionKind.KABUPATEN;
        }
        return administrative ? RegionKind.KOTA_ADMINISTRASI : RegionKind.KOTA;
    }

    private static RegionKind villageKind(int firstDigit) {
        return switch (firstDigit) {
            case 1 -> RegionKind.KELURAHAN;
            case 2 -> RegionKind.DESA;
            default -> RegionKind.DESA_ADAT;
        };
    }

    /** The unit of that level in which the key lies; the key itself where it stands on or above the level. */
    static int at(int key, RegionLevel level) {
        return switch (level) {
            case PROVINCE -> of(province(key), 0, 0, 0);
            case REGENCY -> of(province(key), regency(key), 0, 0);
            case DISTRICT -> of(province(key), regency(key), district(key), 0);
            case VILLAGE -> key;
        };
    }

    private static int upper(int key) {
        return key >>> VILLAGE_BITS;
    }
}
