package io.github.kim4j.decree.document;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.person.PersonName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the signature of each office looks (convention). */
final class Signing {
    private static final Set<OfficeKind> HEADS_OF_REGION =
            EnumSet.of(OfficeKind.GUBERNUR, OfficeKind.BUPATI, OfficeKind.WALI_KOTA);
    private static final Set<OfficeKind> CIVIL_SERVANTS =
            EnumSet.of(OfficeKind.CAMAT, OfficeKind.LURAH, OfficeKind.KEPALA_DINAS);
    private static final Set<SigningCapacity> FOR_ANOTHER = EnumSet.of(SigningCapacity.AN, SigningCapacity.UB);

    private Signing() {}

    static SignatureBlock block(Decree decree, String office, boolean specimen) {
        OfficeKind kind = decree.getIssuer().kind();
        Optional<String> name = specimen
                ? Optional.of(SignatureBlock.NOBODY)
                : decree.getSignatory().flatMap(Signatory::getName).map(person -> printed(person, kind));
        return new SignatureBlock((prefix(decree) + " " + office).strip(), name, CIVIL_SERVANTS.contains(kind));
    }

    private static String prefix(Decree decree) {
        SigningCapacity capacity =
                decree.getSignatory().map(Signatory::getCapacity).orElse(SigningCapacity.DEFINITIVE);
        Checks.that(
                !FOR_ANOTHER.contains(capacity),
                "signatory",
                capacity,
                "one who signs for his own office, as the office of another is not known");
        return capacity.prefix();
    }

    private static String printed(PersonName person, OfficeKind kind) {
        return HEADS_OF_REGION.contains(kind) ? Wording.capitals(person.withoutTitles()) : person.toString();
    }
}
