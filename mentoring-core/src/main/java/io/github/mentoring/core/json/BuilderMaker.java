package io.github.mentoring.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls the builder of a generated value type. */
record BuilderMaker(Method start, Method finish, ImmutableMap<String, Attribute> attributes) implements Maker {

    static BuilderMaker of(Class<?> type) {
        Method start = Forms.builder(type).orElseThrow();
        Class<?> builder = start.getReturnType();
        List<Attribute> attributes = new ArrayList<>();
        Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName)) // reflection promises no order
                .forEach(accessor -> attribute(accessor, builder).ifPresent(attributes::add));
        return new BuilderMaker(
                start, Reflection.method(builder, "build"), Maps.uniqueIndex(attributes, Attribute::name));
    }

    private static Optional<Attribute> attribute(Method accessor, Class<?> builder) {
        Optional<Attribute> attribute = Attribute.of(accessor, builder);
        if (attribute.isEmpty() && Modifier.isAbstract(accessor.getModifiers())) {
            throw new IllegalStateException("no JSON form for attribute: " + accessor);
        }
        return attribute;
    }

    @Override
    public Object make(Map<String, Object> values) {
        Object builder = Reflection.call(start, null);
        attributes.forEach((name, attribute) -> {
            Object value = values.get(name);
            if (value != null) {
                state(attribute, value, builder);
            }
        });
        return Reflection.call(finish, builder);
    }

    private static void state(Attribute attribute, Object value, Object builder) {
        Reflection.call(attribute.setter().orElseThrow(), builder, attribute.isOptional() ? Optional.of(value) : value);
    }
}
