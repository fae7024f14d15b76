/**
 * What the texts praise and warn of in mentors and mentees, as closed lists.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.trait.MentorTrait},
 *           {@link io.github.mentoring.core.trait.MenteeTrait}</td>
 *       <td>what makes a good mentor and a good mentee</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.trait.GoodMenteeTrait}</td>
 *       <td>a second list for mentees, and where it overlaps the first</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.trait.TormentorSign}</td><td>what warns of a mentor who does harm</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.trait.MentorMotive}</td><td>why people mentor</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.trait;

import org.jspecify.annotations.NullMarked;
