package io.github.mentoring.core.json;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type with its parameters, as Jackson was told it. */
record StatedType(Class<?> raw, List<Type> parameters) implements ParameterizedType {

    static Type of(JavaType type) {
        List<Type> parameters = type.getBindings().getTypeParameters().stream()
                .map(StatedType::of)
                .toList();
        return parameters.isEmpty() ? type.getRawClass() : new StatedType(type.getRawClass(), parameters);
    }

    @Override
    public Type[] getActualTypeArguments() {
        return parameters.toArray(new Type[0]);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
