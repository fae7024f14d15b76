package io.github.mentoring.core.learning;

/**
 * Something that can be said of a model of learning in one {@linkplain ModelAspect aspect}.
 *
 * <p>Which trait belongs to which model is said by {@link LearningModel#traits}.
 */
public enum ModelTrait {
    /** Knows the industry. */
    INDUSTRY(ModelAspect.EXPERTISE),
    /** Knows a set of skills, and need not have succeeded with the whole of them. */
    SKILL_SET(ModelAspect.EXPERTISE),
    /** Is a senior colleague in the practice. */
    SENIOR_IN_PRACTICE(ModelAspect.EXPERTISE),

    /** Informal as a rule, at times formal. */
    MOSTLY_INFORMAL(ModelAspect.FORMALITY),
    /** Formal, and nothing else. */
    ALWAYS_FORMAL(ModelAspect.FORMALITY),
    /** Formal as a rule, at times informal. */
    MOSTLY_FORMAL(ModelAspect.FORMALITY),

    /** Driven by how the learner develops. */
    DEVELOPMENT(ModelAspect.DRIVER),
    /** Driven by how the learner performs. */
    PERFORMANCE(ModelAspect.DRIVER),

    /** About a process. */
    PROCESS(ModelAspect.FOCUS),
    /** About a problem. */
    PROBLEM(ModelAspect.FOCUS),
    /** About psychotherapy itself. */
    PSYCHOTHERAPY(ModelAspect.FOCUS),

    /** The relationship counts. */
    RELATIONSHIP(ModelAspect.ORIENTATION),
    /** The benefit of both counts. */
    MUTUAL_BENEFIT(ModelAspect.ORIENTATION),
    /** The task counts. */
    TASK(ModelAspect.ORIENTATION),
    /** How confident those are who give the treatment counts. */
    PROVIDER_CONFIDENCE(ModelAspect.ORIENTATION),
    /** What comes of it for patients counts. */
    PATIENT_OUTCOMES(ModelAspect.ORIENTATION),

    /** What does my own experience say? */
    OWN_EXPERIENCE(ModelAspect.GUIDING_THOUGHT),
    /** Which skills lead from where the learner is to where the learner wants to be? */
    SKILLS_TO_REACH_TARGET(ModelAspect.GUIDING_THOUGHT),
    /** Has the learner settled in, and are the patients in good hands? */
    PROVIDER_AND_PATIENT_CHECK(ModelAspect.GUIDING_THOUGHT),

    /** Tells of a like case of one's own. */
    SHARE_OWN_CASE(ModelAspect.COMMUNICATION),
    /** Asks what was tried and what came of it, then proposes another way. */
    PROBE_AND_RETRY(ModelAspect.COMMUNICATION),
    /** Asks what matters most this time. */
    PRIORITISE_ISSUE(ModelAspect.COMMUNICATION),

    /** Guides. */
    GUIDE(ModelAspect.ACTION),
    /** Gives advice. */
    ADVISE(ModelAspect.ACTION),
    /** Challenges. */
    CHALLENGE(ModelAspect.ACTION),
    /** Assesses. */
    ASSESS(ModelAspect.ACTION),
    /** Forms a concept of a case. */
    CONCEPTUALISE_CASE(ModelAspect.ACTION),
    /** Talks a case through. */
    DISCUSS_CASE(ModelAspect.ACTION),

    /** Progress on the learner's goals. No text names a measure for mentorship; this one is the library's own. */
    GOAL_PROGRESS(ModelAspect.SUCCESS),
    /** A performance better than ever before. */
    PERSONAL_BEST(ModelAspect.SUCCESS),
    /** More competency. */
    COMPETENCY_GAIN(ModelAspect.SUCCESS),

    /** One stands above the other by the nature of the model. */
    HIERARCHICAL(ModelAspect.MARK),
    /** Trust is harder to build, since the learner's progress and career may hang on the other. */
    TRUST_UNDER_DEPENDENCE(ModelAspect.MARK),
    /** Whoever guides must hold professional credentials. */
    CREDENTIALS_REQUIRED(ModelAspect.MARK),
    /** One guides and one learns, never more. */
    ONE_TO_ONE(ModelAspect.MARK),
    /** A paid career of its own. */
    PAID_OCCUPATION(ModelAspect.MARK),
    /** Aims and outcomes are stressed over the way there. */
    OUTCOMES_OVER_PROCESS(ModelAspect.MARK),
    /** Passing on knowledge, advising and counselling are not what it is for. */
    WITHOUT_ADVICE(ModelAspect.MARK),
    /** What the one who guides has achieved in the arena counts when choosing them. */
    TRACK_RECORD_COUNTS(ModelAspect.MARK),
    /** Changes the way the learner thinks, whatever the situation. */
    TRANSFORMATIVE(ModelAspect.MARK),
    /** Takes in the whole person beyond the role. */
    HOLISTIC(ModelAspect.MARK),
    /** The two may go on as peers. */
    MAY_BECOME_PEERS(ModelAspect.MARK);

    private final ModelAspect aspect;

    ModelTrait(ModelAspect aspect) {
        this.aspect = aspect;
    }

    /** Returns in which aspect this says something. */
    public ModelAspect aspect() {
        return aspect;
    }
}
