package io.github.mentoring.core.goal;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * The questions that a mentee asks themselves, in the order in which they are put.
 *
 * <p>They are there to give the talk about needs a frame. Many a mentee cannot answer all of them, and nobody has to.
 */
public enum SelfQuestion {
    /** What the relationship is for. */
    WANTS("What do you hope to get out of being mentored?"),
    /** What the posts consist of on paper. */
    JOB_DESCRIPTIONS("What do the written descriptions of your academic and clinical posts say?"),
    /** What is aimed at near, further on and far ahead. */
    GOALS_BY_HORIZON("What do you aim at soon, in the middle term and in the long run, over three to five years?"),
    /** What is there to work with. */
    INFRASTRUCTURE("What do you have to work with, and what is missing?"),
    /** When the career is to be where. */
    CAREER_TIMELINE("By when do you expect to reach each stage of your career?"),
    /** What promotion takes; only for those who plan one. */
    PROMOTION_RULES("Have you and your mentor read through the rules and requirements for promotion?"),
    /** How the curriculum vitae looks. */
    CV_QUALITY("In what shape is your curriculum vitae?"),
    /** Whether the records of teaching and academic work are made. */
    PORTFOLIO_AND_DOSSIER("Do you keep a teaching dossier and an academic portfolio, and has your mentor seen them?"),
    /** What was done since last time; put anew at each meeting. */
    ACCOMPLISHMENTS("What have you accomplished academically since your last meeting?"),
    /** Which skills are still to be learned. */
    SKILLS_NEEDED("Which skills will your goals ask of you that you do not have yet?"),
    /** Whom or what the mentor can open the way to. */
    EXPERT_RESOURCES("To which experts or sources of expertise can your mentor lead you?"),
    /** Where contacts can be made, at each {@code NetworkLevel}. */
    NETWORK("Where can you build and use contacts: in your region, in your country, abroad?"),
    /** What the mentor should speak up for. */
    ADVOCACY("For which personal or professional resources should your mentor speak up?"),
    /** Who is worth following. */
    ROLE_MODELS("Whom in your department, your division or your field would you like to resemble?"),
    /** How well time is handled. */
    TIME_MANAGEMENT("How good are you at managing your time?"),
    /** How work and the rest should weigh. */
    IDEAL_BALANCE("How should work and private life be balanced, if it were up to you?"),
    /** What others could do. */
    DELEGATION("Do you hand on what others could do, to get more done and not to burn out?"),
    /** What counts most; the groundwork of a {@link MissionStatement}. */
    VALUES("What do you value above all?"),
    /** How life feels. */
    HAPPINESS("How happy are you on the whole, and what would make you happier?"),
    /** How the four kinds of work weigh. */
    DUTY_BALANCE("Are your clinical, research, administrative and teaching duties in balance?"),
    /** What to take on or give up for the career. */
    TASKS_FOR_CAREER("Which tasks should you take on or give up for the sake of your career?"),
    /** What to take on or give up for its own sake. */
    TASKS_FOR_ENJOYMENT("Which tasks should you take on or give up to enjoy work and home more?"),
    /** Whether there is a body of research. */
    RESEARCH_PORTFOLIO("Have you built up a body of research?"),
    /** How teaching can get better. */
    TEACHING_SKILL("How could you become a better teacher?"),
    /** Which chances to develop there are. */
    DEVELOPMENT_CHANCES("Which chances to develop have you found, and which of them have you taken?"),
    /** Whether work is seen. */
    RECOGNITION("Has what you accomplished been recognised?");

    private final String text;

    SelfQuestion(String text) {
        this.text = text;
    }

    /** Returns the question as it is put to the mentee. */
    public String text() {
        return text;
    }

    /** Returns whether the question is put anew at each meeting, not once. */
    public boolean isRepeated() {
        return this == ACCOMPLISHMENTS;
    }

    /** Returns whether the question is put only to a mentee who plans on promotion. */
    public boolean isForPromotion() {
        return this == PROMOTION_RULES;
    }

    /** Returns the questions that are put to a mentee, in order. */
    public static ImmutableList<SelfQuestion> asked(boolean promotionPlanned) {
        return Stream.of(values())
                .filter(question -> promotionPlanned || !question.isForPromotion())
                .collect(ImmutableList.toImmutableList());
    }
}
