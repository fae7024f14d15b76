package io.github.mentoring.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls the canonical constructor of a record. */
record RecordMaker(Constructor<?> constructor, ImmutableMap<String, Attribute> attributes) implements Maker {

    /** Returns the maker of a record, whose type may state its parameters. */
    static RecordMaker of(Class<?> type, Type stated) {
        List<Attribute> attributes = Stream.of(type.getRecordComponents())
                .map(component -> Attribute.of(component, stated))
                .toList();
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return new RecordMaker(Reflection.constructor(type, components), Maps.uniqueIndex(attributes, Attribute::name));
    }

    @Override
    public Object make(Map<String, Object> values) {
        List<String> missing = attributes.values().stream()
                .filter(attribute -> !attribute.mayBeLeftOut())
                .map(Attribute::name)
                .filter(name -> !values.containsKey(name))
                .toList();
        if (!missing.isEmpty()) { // as the generated builders say it
            throw new IllegalStateException("Cannot build "
                    + constructor.getDeclaringClass().getSimpleName()
                    + ", some of required attributes are not set "
                    + missing);
        }
        Object[] arguments = attributes.values().stream()
                .map(attribute -> argument(attribute, values))
                .toArray();
        return Reflection.call(constructor, arguments);
    }

    @SuppressWarnings("NullAway") // what must be there has been looked for
    private static Object argument(Attribute attribute, Map<String, Object> values) {
        Object value = values.get(attribute.name());
        return attribute.isOptional() ? Optional.ofNullable(value) : value;
    }
}
