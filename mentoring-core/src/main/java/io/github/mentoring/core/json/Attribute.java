package io.github.mentoring.core.json;

import com.google.common.base.Ascii;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a value type.
 *
 * @param name its name, which is also the name of its property
 * @param accessor reads it from a value
 * @param setter states it to a builder; a record has none
 * @param type its type, or the type of what may be there if it is optional
 */
record Attribute(String name, Method accessor, Optional<Method> setter, Type type) {

    static Attribute of(RecordComponent component, Type owner) {
        Type type = TypeToken.of(owner).resolveType(component.getGenericType()).getType();
        return new Attribute(component.getName(), component.getAccessor(), Optional.empty(), present(type));
    }

    /** Returns the attribute that an accessor reads, or empty if the builder does not take it. */
    static Optional<Attribute> of(Method accessor, Class<?> builder) {
        return Stream.of(builder.getMethods())
                .filter(method -> isSetter(method, accessor))
                .findFirst()
                .map(setter -> new Attribute(
                        accessor.getName(), accessor, Optional.of(setter), present(accessor.getGenericReturnType())));
    }

    private static boolean isSetter(Method method, Method accessor) {
        if (method.getParameterCount() != 1) {
            return false;
        }
        String name = accessor.getName();
        String capital = Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
        Class<?> parameter = method.getParameterTypes()[0];
        return (method.getName().equals(name) && parameter == accessor.getReturnType())
                || (method.getName().equals("addAll" + capital) && parameter == Iterable.class)
                || (method.getName().equals("putAll" + capital) && parameter == Map.class);
    }

    boolean isOptional() {
        return accessor.getReturnType() == Optional.class;
    }

    /** Returns whether a value may be read without it: it is then empty, or has its default. */
    boolean mayBeLeftOut() {
        return isOptional()
                || setter.filter(each -> !Modifier.isAbstract(accessor.getModifiers())
                                || !each.getName().equals(name)) // which adds to what is empty at first
                        .isPresent();
    }

    private static Type present(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }

    /** Returns the attribute of a value. */
    Object of(Object value) {
        return Reflection.call(accessor, value);
    }

    /** Returns the attribute of a value, or null if it is optional and empty. */
    @Nullable
    Object orNull(Object value) {
        Object found = of(value);
        return found instanceof Optional<?> optional ? optional.orElse(null) : found;
    }
}
