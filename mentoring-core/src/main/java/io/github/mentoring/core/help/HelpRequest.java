package io.github.mentoring.core.help;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.person.PersonId;
import java.util.Map;
import org.immutables.value.Value;

/**
 * That somebody asks whom to turn to.
 *
 * <p>The text form shows who asks and how many others it is about, but not why.
 */
@Value.Immutable
public abstract class HelpRequest {

    HelpRequest() {} // only the generated class extends this type

    /** Returns what they seek help with. */
    public abstract Concern concern();

    /** Returns who asks. */
    public abstract PersonId asker();

    /** Returns whom else it is about; nobody where there is no relationship yet. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> about();

    /** Returns who holds which office, as far as known; of trusted colleagues, those whom the asker thinks of. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HelpContact, ImmutableSortedSet<PersonId>> holders();

    /**
     * Returns whom to turn to.
     *
     * <p>Whoever is a party to the concern is left out, and a contact whose known holders are all left out is, too; one
     * of whom nobody is known stays. The other party is a contact only where the two may talk about it, and then is
     * everybody else whom it is about; it stays as well if nobody is named, since there is somebody whom it is about.
     */
    public HelpRoute route() {
        ImmutableSortedSet<PersonId> parties =
                ImmutableSortedSet.copyOf(Sets.union(about(), ImmutableSortedSet.of(asker())));
        ImmutableList.Builder<HelpRoute.Stop> stops = ImmutableList.builder();
        for (HelpContact contact : concern().contacts()) {
            boolean isOther = contact == HelpContact.OTHER_PARTY;
            ImmutableSortedSet<PersonId> known =
                    isOther ? about() : holders().getOrDefault(contact, ImmutableSortedSet.of());
            ImmutableSortedSet<PersonId> others =
                    isOther ? known : ImmutableSortedSet.copyOf(Sets.difference(known, parties));
            if (known.isEmpty() || !others.isEmpty()) {
                stops.add(new HelpRoute.Stop(contact, others));
            }
        }
        return new HelpRoute(concern(), stops.build());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the request of somebody whose concern is about the given others, with no office known. */
    public static HelpRequest of(Concern concern, PersonId asker, PersonId... about) {
        return builder()
                .concern(requireNonNull(concern, "concern"))
                .asker(requireNonNull(asker, "asker"))
                .addAbout(requireNonNull(about, "about"))
                .build();
    }

    abstract HelpRequest withHolders(Map<? extends HelpContact, ? extends ImmutableSortedSet<PersonId>> holders);

    @Value.Check
    HelpRequest check() {
        checkArgument(
                !about().contains(asker()),
                "help request of `%s` is about the same person; name the others only",
                asker());
        checkArgument(
                !holders().containsKey(HelpContact.OTHER_PARTY),
                "help request of `%s` has holders of the office of the other party; name whom it is about",
                asker());
        holders()
                .forEach((contact, people) -> checkArgument(
                        !people.isEmpty(),
                        "help request of `%s` has an office that nobody holds: %s; leave it out",
                        asker(),
                        contact));
        return withHolders(NaturalOrder.ofValues(holders()));
    }

    /** Returns who asks, and how many others it is about. */
    @Override
    public final String toString() {
        return "HelpRequest[" + asker() + ", about " + about().size() + " others]";
    }

    /** Builds {@link HelpRequest} values. */
    public static final class Builder extends ImmutableHelpRequest.Builder {
        Builder() {}

        @Override
        public HelpRequest build() {
            return DuplicateKeys.refuse(
                    super::build, "help request", "names one office twice; name it once, with all who hold it");
        }
    }
}
