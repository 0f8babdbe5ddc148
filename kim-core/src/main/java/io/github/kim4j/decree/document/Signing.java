package io.github.kim4j.decree.document;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.PostStatus;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.person.PersonName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the signature of each office looks (convention). */
final class Signing {
    private static final Set<OfficeKind> HEADS_OF_REGION =
            EnumSet.of(OfficeKind.GUBERNUR, OfficeKind.BUPATI, OfficeKind.WALI_KOTA);
    private static final Signatory HOLDER = Signatory.of(PostStatus.DEFINITIVE);

    private final Decree decree;
    private final Signatory signatory;
    private final String office;

    private Signing(Decree decree, String office) {
        this.decree = decree;
        this.signatory = decree.getSignatory().orElse(HOLDER);
        this.office = office;
    }

    static SignatureBlock block(Decree decree, String office, boolean specimen) {
        Signing signing = new Signing(decree, office);
        return new SignatureBlock(signing.above(), signing.title(), signing.name(specimen), signing.civilServant());
    }

    private boolean delegated() {
        return signatory.getCapacity().delegated();
    }

    private SigningPost post(int index) {
        List<SigningPost> posts = signatory.getPosts();
        Checks.that(
                !posts.isEmpty(),
                "signatory",
                signatory.getCapacity(),
                "with the post of the one who signs, as it stands under that of the office");
        return posts.get(index);
    }

    private List<String> above() {
        if (!delegated()) {
            return List.of();
        }
        String first = SigningCapacity.AN.prefix() + " "
                + signatory.getHolder().orElse(PostStatus.DEFINITIVE).before(office);
        return signatory.getCapacity() == SigningCapacity.AN
                ? List.of(first)
                : List.of(first, capitals(post(0)), SigningCapacity.UB.prefix());
    }

    private String title() {
        return signatory
                .getCapacity()
                .status()
                .map(status -> status.before(office))
                .orElseGet(() -> capitals(post(signatory.getPosts().size() - 1)));
    }

    private static String capitals(SigningPost post) {
        return post.status().before(Wording.capitals(post.title()));
    }

    private Optional<String> name(boolean specimen) {
        return specimen
                ? Optional.of(SignatureBlock.NOBODY)
                : signatory.getName().map(this::printed);
    }

    private String printed(PersonName person) {
        return HEADS_OF_REGION.contains(kind()) && !delegated()
                ? Wording.capitals(person.withoutTitles())
                : person.toString();
    }

    /** Neither heads of region nor those of villages and their offices have a rank. */
    private boolean civilServant() {
        return kind() != OfficeKind.KEPALA_DESA && (delegated() || !HEADS_OF_REGION.contains(kind()));
    }

    private OfficeKind kind() {
        return decree.getIssuer().kind();
    }
}
