package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.person.PersonName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who signs a decree, and in what capacity (<i>penanda tangan</i>).
 *
 * <p>Who signs in the name of an office ({@code a.n.}) has a post of his own, which he may have in any status: a
 * <i>Plh. Sekretaris Daerah</i> may sign <i>a.n. Bupati</i>. Who signs for that one ({@code u.b.}) has another.
 *
 * <pre>{@code
 * Signatory.of(PostStatus.PJ);
 * Signatory.onBehalf(new SigningPost("Sekretaris Daerah", PostStatus.PLH));
 * Signatory.onBehalf(SigningPost.of("Sekretaris Daerah"), SigningPost.of("Asisten Pemerintahan"));
 * }</pre>
 *
 * <p>Rank and NIP are not held: the NIP is a personal number, and a paper leaves a gap for it.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"capacity", "holder", "posts", "name"})
@JsonSerialize(as = ImmutableSignatory.class)
@JsonDeserialize(as = ImmutableSignatory.class)
public interface Signatory {
    /**
     * Returns the capacity.
     *
     * @return the holder of the office, or somebody for it
     */
    SigningCapacity getCapacity();

    /**
     * Returns the status in which the office itself is held while somebody else signs in its name, as in <i>a.n. Pj.
     * Bupati</i>.
     *
     * @return the status; empty where it is not told, and always where somebody signs as the one who has the office
     */
    Optional<PostStatus> getHolder();

    /**
     * Returns the posts of those who sign in the name of the office.
     *
     * @return for {@code a.n.} the one who signs; for {@code u.b.} the one who was to sign, then the one who signs; empty
     *     where no source tells, and always where somebody signs as the one who has the office
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<SigningPost> getPosts();

    /**
     * Returns the name.
     *
     * @return as printed; empty in a specimen and where no source tells
     */
    Optional<PersonName> getName();

    /**
     * Checks that posts and capacity fit together.
     *
     * @throws IllegalArgumentException if there are posts, or the status of the holder, where nobody signs in the name of the
     *     office; if {@code a.n.} has more than one post; or if {@code u.b.} has one or more than two
     */
    @Value.Check
    default void check() {
        int posts = getPosts().size();
        Checks.that(
                posts == 0 || posts == delegates(getCapacity()),
                "posts",
                posts,
                "none or one for a.n., none or two for u.b., none for others");
        Checks.that(
                getHolder().isEmpty() || getCapacity().delegated(),
                "holder",
                getHolder(),
                "none unless somebody signs a.n. or u.b.");
    }

    private static int delegates(SigningCapacity capacity) {
        return switch (capacity) {
            case AN -> 1;
            case UB -> 2;
            default -> 0;
        };
    }

    /**
     * Returns one who signs as the one who has the office, without a name.
     *
     * @param status in what status he has it
     * @return the signatory
     */
    static Signatory of(PostStatus status) {
        return builder().capacity(SigningCapacity.valueOf(status.name())).build();
    }

    /**
     * Returns one who signs in the name of the office (<i>atas nama</i>), without a name.
     *
     * @param post his own post
     * @return the signatory
     */
    static Signatory onBehalf(SigningPost post) {
        return builder().capacity(SigningCapacity.AN).addPosts(post).build();
    }

    /**
     * Returns one who signs for the one who was to sign in the name of the office (<i>untuk beliau</i>), without a name.
     *
     * @param first the post of the one who was to sign
     * @param post his own post
     * @return the signatory
     */
    static Signatory onBehalf(SigningPost first, SigningPost post) {
        return builder().capacity(SigningCapacity.UB).addPosts(first, post).build();
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static Signatory copyOf(Signatory value) {
        return ImmutableSignatory.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Signatory}. */
    class Builder extends ImmutableSignatory.Builder {
        Builder() {}
    }
}
