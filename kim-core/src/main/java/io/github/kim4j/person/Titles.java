package io.github.kim4j.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The titles that are usual before and after names (<i>convention</i>: no list of the state was read), and how a word
 * shows that it is one. Titles are spelled here without dots and blanks: {@code SSos} stands for S.Sos., S. Sos. and SSos.
 */
final class Titles {
    /** The most words of one title, as in {@code A. Md. Keb.}. */
    static final int MOST_WORDS = 3;

    private static final Set<String> ACADEMIC_BEFORE =
            spelled("Dr DrHC DrHc Drhc dr drg drh Drg Drh Drs Dra DrsEc Ir Prof Ns Ners apt Apt");

    /** Islam, Christianity, Hinduism, Buddhism, Confucianism; titles that are given names too (Habib, Gus) are left out. */
    private static final Set<String> RELIGIOUS_BEFORE = spelled(
            "H Hj Haji Hajjah KH KHR Kiai Kyai Nyai Ki Ust Ustadz Ustad Ustaz Ustadzah Ustazah Tgk Teungku TGH TGKH Buya"
                    + " Syekh Syaikh Pdt Pdm Ev Mgr RP RD Romo Bhikkhu Bhikkhuni Pandita Pinandita Ws Js Xs");

    /** Those of courtesy, of the dead, and of the nobility where they are abbreviated; in full they are part of a name. */
    private static final Set<String> OTHERS_BEFORE = spelled(
            "Bpk Bapak Ibu Ny Nyonya Nn Tn Tuan Sdr Sdri Saudara Saudari Alm Almh RA RM RAy RAj RMT KRT KRMT KRMH KRA"
                    + " KPH KGPH GKR GPH GBPH GRM BRM BRAy");

    /** Of army, navy, air force and police; after them the branch and (Purn.) belong to the title. */
    private static final Set<String> RANKS = spelled(
            "Jenderal Jend Letjen Mayjen Brigjen Kolonel Kol Letkol Mayor Kapten Kapt Lettu Letda Peltu Pelda Serma Serka Sertu Serda"
                    + " Kopka Koptu Kopda Laksamana Laksdya Laksda Laksma Marsekal Marsdya Marsda Marsma Komjen Irjen Kombes AKBP"
                    + " Kompol AKP Iptu Ipda Aiptu Aipda Bripka Brigadir Brigpol Briptu Bripda");

    private static final Set<String> BRANCHES =
            spelled("TNI Pol Inf Kav Arm Arh Czi Cpl Chb Caj Cba Ckm Cku Cpm Chk Cpn Ctp Mar Pnb Nav Tek Purn Tit");

    private static final Set<String> DIPLOMAS =
            spelled("AMa AMaPd AMd AMdKeb AMdKep AMdKes AMdKom AMdAk AMdT AP BA BBA BSc BEng LLB");
    private static final Set<String> BACHELORS = spelled(
            "SAB SAg SAk SAkun SAn SAP SArs SDs SE SEI SESy SFarm SFil SGz SH SHan SHI SHum SHut SIAN SIK SIKom SIP SIPust SKed SKep SKG"
                    + " SKH SKM SKom SKomI SKPm SM SMat SMn SOr SP SPar SPd SPdB SPdH SPdI SPdK SPdSD SPi SPsi SPt SS SSA SSI SSi SSiT SSn"
                    + " SSos SSosI SST SStat SSTP SSTPi SSTPar SSy STh SThI STI ST STP STr STrHan STrIP STrK STrKeb STrKes STrPi STrSos SUd");
    private static final Set<String> MASTERS = spelled(
            "MA MAB MAg MAk MAP MArs MBA MCs MDs MDiv ME MEc MEI MEng MESy MFarm MFil MH MHan MHI MHum MHut MI MIK MIKom MIP"
                    + " MKeb MKep MKes MKKK MKM MKn MKom MM MMPd MMSI MMT MP MPA MPd MPdI MPdK MPH MPhil MPi MPM MPP MPsi MPt MSA MSAk"
                    + " MSc MSE MSi MSM MSn MSos MSP MSy MT MTh MTI MTP MTr MTrAP MTrHan MTrIP MUd LLM LicEcon Lc");
    private static final Set<String> OTHERS_AFTER = spelled(
            "PhD DBA EdD DEA DPhil Ak Apt CA CPA Ns Ners IPM IPU ASEANEng Psikolog SpA SpAn SpB SpBS SpJP SpKJ SpKK SpM SpN SpOG"
                    + " SpOT SpP SpPD SpPK SpRad SpS SpTHT Purn HC");

    private static final Set<String> BEFORE = union(List.of(ACADEMIC_BEFORE, RELIGIOUS_BEFORE, OTHERS_BEFORE, RANKS));
    private static final Set<String> AFTER = union(List.of(DIPLOMAS, BACHELORS, MASTERS, OTHERS_AFTER));
    private static final Set<String> BEFORE_IN_CAPITALS = capitals(BEFORE);
    private static final Set<String> RANKS_IN_CAPITALS = capitals(RANKS);
    private static final Set<String> BRANCHES_IN_CAPITALS = capitals(BRANCHES);
    private static final Set<String> AFTER_IN_CAPITALS = capitals(AFTER);

    private static final Pattern INNER_DOT = Pattern.compile(".*\\..+");
    private static final Pattern VOWEL = Pattern.compile(".*[AEIOUY].*");

    private Titles() {}

    private static Set<String> spelled(String titles) {
        return Set.of(titles.split(" ", -1));
    }

    private static Set<String> union(List<Set<String>> parts) {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> capitals(Set<String> titles) {
        return titles.stream().map(Titles::capitals).collect(Collectors.toUnmodifiableSet());
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String bare(List<String> words) {
        return String.join("", words).replaceAll("[.()]", "");
    }

    /** Tells whether words stand for one title before a name; of several words a rank and its branch, or parts with dots. */
    static boolean before(List<String> words) {
        return words.size() == 1 ? before(words.get(0)) : rankAndBranch(words) || spacedBefore(words);
    }

    private static boolean before(String word) {
        String bare = bare(List.of(word));
        String folded = capitals(bare);
        return BEFORE_IN_CAPITALS.contains(folded)
                && (word.contains(".") || BEFORE.contains(bare) || folded.equals(bare));
    }

    private static boolean rankAndBranch(List<String> words) {
        return RANKS_IN_CAPITALS.contains(capitals(bare(words.subList(0, 1))))
                && words.stream()
                        .skip(1)
                        .allMatch(word -> BRANCHES_IN_CAPITALS.contains(capitals(bare(List.of(word)))));
    }

    private static boolean spacedBefore(List<String> words) {
        boolean marked = words.stream().allMatch(word -> word.endsWith(".") || word.endsWith(")"));
        return marked && !words.stream().allMatch(Titles::before) && BEFORE_IN_CAPITALS.contains(capitals(bare(words)));
    }

    /** Tells whether words stand for one title where a comma has said that titles follow: then any spelling will do. */
    static boolean afterComma(List<String> words) {
        return AFTER_IN_CAPITALS.contains(capitals(bare(words)));
    }

    /**
     * Tells whether the last words of a name stand for one title though no comma says so. In doubt they are a name: they must
     * be spelled as the title is, with dots within or with its capitals; and where the whole name is in capitals, they must
     * not be sayable.
     */
    static boolean after(List<String> words, boolean allCapitals) {
        String bare = bare(words);
        String folded = capitals(bare);
        if (!AFTER_IN_CAPITALS.contains(folded) || initials(words)) {
            return false;
        }
        return dotsWithin(words) || unsayable(folded, allCapitals) || (!allCapitals && spelledAsTitle(bare, folded));
    }

    private static boolean dotsWithin(List<String> words) {
        return words.size() == 1 && INNER_DOT.matcher(words.get(0)).matches();
    }

    /** No name is without a vowel, but two letters may be initials. */
    private static boolean unsayable(String folded, boolean allCapitals) {
        return !VOWEL.matcher(folded).matches() && (allCapitals || folded.length() > 2);
    }

    private static boolean spelledAsTitle(String bare, String folded) {
        return AFTER.contains(bare) || folded.equals(bare);
    }

    /** As in <i>Budi S. E.</i> and <i>Siti A. Ma</i>, but not in <i>Budi S. Sos.</i> and <i>Siti S Pd</i>. */
    private static boolean initials(List<String> words) {
        if (words.size() == 1 || bare(words.subList(0, 1)).length() > 1) {
            return false;
        }
        List<String> rest = words.subList(1, words.size());
        boolean letters = rest.stream().allMatch(word -> bare(List.of(word)).length() == 1);
        boolean sayable = VOWEL.matcher(capitals(bare(rest))).matches();
        return letters || (sayable && !rest.get(rest.size() - 1).endsWith("."));
    }

    /** Tells whether what follows a comma looks like a title: it is a known one, has a dot, or is in capitals. */
    static boolean likeTitle(List<String> words) {
        String first = words.get(0);
        return first.contains(".")
                || (first.length() > 1 && first.equals(capitals(first)))
                || IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size()))
                        .anyMatch(count -> afterComma(words.subList(0, count)));
    }
}
