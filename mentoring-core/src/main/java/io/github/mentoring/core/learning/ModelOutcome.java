package io.github.mentoring.core.learning;

/** What comes of following a model of learning, beside what it aims at. */
public enum ModelOutcome {
    /** The two grow as persons. */
    PERSONAL_GROWTH(LearningModel.MENTORSHIP),
    /** The two come to rely on each other. */
    INTERDEPENDENCE(LearningModel.MENTORSHIP),
    /** The two feel connected. */
    CONNECTEDNESS(LearningModel.MENTORSHIP),
    /** Better decisions. */
    DECISION_MAKING(LearningModel.COACHING),
    /** Better work in a team. */
    TEAM_WORKING(LearningModel.COACHING),
    /** A habit of reflecting on one's own practice. */
    REFLECTIVE_PRACTICE(LearningModel.COACHING),
    /** Fewer learners who fail to progress. */
    LESS_FAILURE_TO_PROGRESS(LearningModel.COACHING),
    /** Better at finding what is wrong. */
    TROUBLESHOOTING(LearningModel.COACHING);

    private final LearningModel model;

    ModelOutcome(LearningModel model) {
        this.model = model;
    }

    /** Returns the model that this is reported of. */
    public LearningModel model() {
        return model;
    }
}
