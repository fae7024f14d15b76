package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static Goal.Builder goal() {
        return Goal.builder("g1").text("publish trial");
    }

    @Test
    @DisplayName("D-GOAL-06 a goal is active once both have accepted it")
    void isActive_acceptedByOneSideOnly_isFalse() {
        assertThat(goal().build().isActive()).isFalse();
        assertThat(goal().addAcceptedBy(Side.MENTEE).build().isActive()).isFalse();
        assertThat(goal().addAcceptedBy(Side.MENTOR).build().isActive()).isFalse();
        assertThat(goal().addAcceptedBy(Side.MENTOR, Side.MENTEE).build().isActive())
                .isTrue();
    }

    @Test
    void isActive_closed_isFalse() {
        Goal accepted = goal().addAcceptedBy(Side.MENTOR, Side.MENTEE).build();
        assertThat(accepted.withProgress(GoalProgress.IN_PROGRESS).isActive()).isTrue();
        assertThat(accepted.withProgress(GoalProgress.ACHIEVED).isActive()).isFalse();
        assertThat(accepted.withProgress(GoalProgress.DROPPED).isActive()).isFalse();
    }

    @Test
    @DisplayName("D-GOAL-07 the mentor's support is listed per goal; D-NO-08 guarding the mentee's time is part of it")
    void outstandingSupport_ofAGoal_isWhatTheMentorHasNotDone() {
        assertThat(goal().addSupport(GoalSupport.SETTING, GoalSupport.SKILL_STRATEGIES)
                        .build()
                        .outstandingSupport())
                .containsExactly(GoalSupport.FOCUSING, GoalSupport.PURSUING, GoalSupport.TIME_PROTECTION);
        assertThat(GoalSupport.values()).extracting(GoalSupport::duty).containsOnly(DutyBearer.MENTOR);
    }

    @Test
    @DisplayName("D-GOAL-08 needs and barriers may be empty")
    void needsAndBarriers_unstated_areEmpty() {
        assertThat(goal().build().needs()).isEmpty();
        assertThat(goal().build().barriers()).isEmpty();
        assertThat(goal().addNeeds("time", "data").addBarriers("rota").build().needs())
                .containsExactly("time", "data");
    }

    @Test
    @DisplayName("D-GOAL-12 the mentor finds resources, the mentee follows them up")
    void outstandingResources_areThoseNotFollowedUp() {
        LearningResource course = LearningResource.of("course");
        LearningResource book = LearningResource.of("book");
        Goal goal = goal().addResources(course.followUp(), book).build();
        assertThat(goal.outstandingResources()).containsExactly(book);
    }

    @Test
    @DisplayName("D-GOAL-10 no attribute of a goal says what kind it is, so that none can be refused for it")
    void goal_hasNoKind() {
        assertThat(Goal.class.getMethods()).extracting("name").doesNotContain("kind", "type", "topic", "category");
    }

    @Test
    void build_blankTexts_isRefusedByIdAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.builder("g1").text(" ").build())
                .withMessage("goal `g1` has a blank text; say what is to be reached");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal().addNeeds("time", "").build())
                .withMessage("goal `g1` has a blank need; leave it out instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal().addBarriers("\t").build())
                .withMessage("goal `g1` has a blank barrier; leave it out instead");
    }

    @Test
    void build_oneResourceTwice_isRefused() {
        LearningResource course = LearningResource.of("course");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal().addResources(course, course.followUp()).build())
                .withMessage("goal `g1` has one learning resource twice; keep one");
    }

    @Test
    void resource_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningResource.of(" "))
                .withMessage("title of a learning resource must not be blank; say what it is");
    }

    @Test
    void toString_showsNoWords() {
        assertThat(goal().addNeeds("time")
                        .addResources(LearningResource.of("course"))
                        .build())
                .hasToString("Goal{id=g1, resources=[LearningResource[followedUp=false]], support=[], acceptedBy=[],"
                        + " doubtedBy=[], progress=NOT_STARTED}");
    }

    @Test
    void build_nothingButBlanksThatCannotBeSeen_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.builder("g1").text("\u00a0\u200b").build())
                .withMessage("goal `g1` has a blank text; say what is to be reached");
    }
}
