package io.github.kim4j.decree;

/** In what capacity somebody signs for an office (<i>status jabatan penanda tangan</i>). */
public enum SigningCapacity {
    /** The holder of the office (<i>definitif</i>). */
    DEFINITIVE(""),
    /** Acting while the seat is vacant (<i>Penjabat</i>). */
    PJ("Pj."),
    /** Acting, duties only (<i>Pelaksana Tugas</i>). */
    PLT("Plt."),
    /** Acting for days (<i>Pelaksana Harian</i>). */
    PLH("Plh."),
    /** Acting during the leave for a campaign (<i>Penjabat Sementara</i>). */
    PJS("Pjs."),
    /** In the name of the office (<i>atas nama</i>). */
    AN("a.n."),
    /** For the one who was to sign in the name of the office (<i>untuk beliau</i>). */
    UB("u.b.");

    private final String prefix;

    SigningCapacity(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Returns what stands before the title in the signature.
     *
     * @return for example {@code Plt.}, empty for the holder
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
