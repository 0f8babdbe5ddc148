package io.github.kim4j.region;

/** The grammar of a region code. No message repeats the text: it may be somebody's number that went astray. */
final class CodeText {
    private static final int DOTTED_VILLAGE = 13;
    private static final int UNDOTTED_VILLAGE = 10;

    private CodeText() {}

    static int parse(String text) {
        String digits = digits(text);
        int province = part(digits, 0, 2);
        int regency = part(digits, 2, 4);
        int district = part(digits, 4, 6);
        int village = part(digits, 6, 10);
        if (province == 0) {
            throw unassigned("province part 00", "01 to 99");
        }
        if (digits.length() >= 4 && (regency == 0 || regency == 70)) {
            throw unassigned("regency part " + two(regency), "01 to 69 or 71 to 99");
        }
        if (digits.length() >= 6 && district == 0) {
            throw unassigned("district part 00", "01 to 99");
        }
        if (digits.length() == UNDOTTED_VILLAGE && (village < 1000 || village > 3999)) {
            throw unassigned("village part " + two(village / 100) + two(village % 100), "1000 to 3999");
        }
        return Keys.of(province, regency, district, village);
    }

    static String dotted(int key) {
        StringBuilder text = new StringBuilder(DOTTED_VILLAGE).append(two(Keys.province(key)));
        if (Keys.regency(key) != 0) {
            text.append('.').append(two(Keys.regency(key)));
        }
        if (Keys.district(key) != 0) {
            text.append('.').append(two(Keys.district(key)));
        }
        if (Keys.village(key) != 0) {
            text.append('.').append(Keys.village(key));
        }
        return text.toString();
    }

    /** The digits of the text without dots. */
    private static String digits(String text) {
        boolean dotted = switch (text.length()) {
            case 2, 4, 6, UNDOTTED_VILLAGE -> false;
            case 5, 8, DOTTED_VILLAGE -> true;
            default -> throw misshapen(text);
        };
        StringBuilder digits = new StringBuilder(UNDOTTED_VILLAGE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (dotted && (i == 2 || i == 5 || i == 8)) {
                require(c == '.', text);
            } else {
                require(c >= '0' && c <= '9', text);
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static int part(String digits, int from, int to) {
        return digits.length() < to ? 0 : Integer.parseInt(digits, from, to, 10);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static IllegalArgumentException unassigned(String found, String expected) {
        return new IllegalArgumentException("code: " + found + " (expected: " + expected + ")");
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw misshapen(text);
        }
    }

    private static IllegalArgumentException misshapen(String text) {
        return new IllegalArgumentException("code: text of " + text.length()
                + " characters (expected: 2, 4, 6 or 10 digits, or the same with dots as in 16.06.06.2008)");
    }
}
