/**
 * What the columns of a people file mean: {@link io.github.mentoring.examples.match.mapping.Mapping}, read from a small
 * YAML file by {@link io.github.mentoring.examples.match.mapping.MappingFile}.
 */
@NullMarked
package io.github.mentoring.examples.match.mapping;

import org.jspecify.annotations.NullMarked;
