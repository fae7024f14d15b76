package io.github.mentoring.core.relationship;

/**
 * What marks a relationship that succeeds; reports go by the order here.
 *
 * <p>Respect comes first: rules of the house help, but it is respect that makes a relationship happy.
 */
public enum RelationshipMark {
    /** Each respects the other. */
    MUTUAL_RESPECT(HealthHead.CONSISTENCY),
    /** Each wants to be in it. */
    WILLING_PARTICIPATION(HealthHead.CONSISTENCY),
    /** They work together on goals that both hold. */
    COLLABORATION_ON_GOALS(HealthHead.EFFICIENCY),
    /** Each keeps what is said in confidence. */
    CONFIDENTIALITY(HealthHead.CONSISTENCY),
    /** Each is honest and open. */
    HONESTY_AND_OPENNESS(HealthHead.EFFICIENCY),
    /** Each answers for its success. */
    SHARED_RESPONSIBILITY(HealthHead.MUTUAL_BENEFIT),
    /** Each sees and backs what the other is good at. */
    RECOGNISED_STRENGTHS(HealthHead.MUTUAL_BENEFIT),
    /** They agreed when to be in touch, as both can keep it. */
    AGREED_COMMUNICATION(HealthHead.CONSISTENCY);

    private final HealthHead head;

    RelationshipMark(HealthHead head) {
        this.head = head;
    }

    /** Returns the head under which a report tells that this mark is absent. */
    public HealthHead head() {
        return head;
    }
}
