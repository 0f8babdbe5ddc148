package io.github.kim4j.decree;

/**
 * What a decree does to an earlier one (<i>hubungan antarkeputusan</i>).
 *
 * @legal UU 30/2014 (revocation by the issuing official, a superior or a court; the articles were not read)
 */
public enum DecreeRelationKind {
    /** It changes parts of it (<i>mengubah</i>). */
    AMENDS,
    /** It takes its place (<i>mengganti</i>). */
    REPLACES,
    /** It ends it (<i>mencabut</i>). */
    REVOKES,
    /** It carries it out (<i>melaksanakan</i>). */
    IMPLEMENTS;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
