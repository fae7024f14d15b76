package io.github.mentoring.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Finds the form of each type by looking at the public face of this module's types.
 *
 * <p>A type that has none is an error of the library, not of its user, and so an {@link IllegalStateException}: a round
 * trip must not lose anything without a word. There are forms for what those types are made of today, and no others.
 */
final class Forms {

    private static final String MODULE = "io.github.mentoring.core.";
    private static final ConcurrentMap<Type, Form> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    /** Returns the form of a value in a place that says what type it has. */
    static Form of(Type type) {
        Form known = KNOWN.get(type);
        if (known == null) {
            known = find(type); // may look up other types, so not within computeIfAbsent
            KNOWN.put(type, known);
        }
        return known;
    }

    /** Returns the value type that a class stands for: itself, or the type whose generated implementation it is. */
    static Optional<Class<?>> valueType(Class<?> type) {
        if (!type.getName().startsWith(MODULE) || type.isEnum()) {
            return Optional.empty();
        }
        if (type.isRecord() || isClosed(type) || builder(type).isPresent()) {
            return Optional.of(type);
        }
        return Optional.ofNullable(type.getSuperclass()).flatMap(Forms::valueType);
    }

    static boolean isClosed(Class<?> type) {
        return type.getName().startsWith(MODULE) && type.isInterface() && type.isSealed();
    }

    /** Returns the records of a closed set, among them those of the closed sets within it. */
    static Stream<Class<?>> records(Class<?> set) {
        return Stream.of(set.getPermittedSubclasses())
                .flatMap(member -> isClosed(member) ? records(member) : Stream.of(member));
    }

    /** Returns the method that starts a builder of a generated value type. */
    static Optional<Method> builder(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .findFirst();
    }

    private static Form find(Type type) {
        if (type instanceof TypeVariable || type == Object.class) {
            return new UnstatedForm();
        }
        Class<?> raw = TypeToken.of(type).getRawType();
        Optional<ScalarForm> scalar = ScalarForm.of(raw);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type instanceof ParameterizedType container && !raw.getName().startsWith(MODULE)) {
            return container(container, raw);
        }
        if (valueType(raw).filter(raw::equals).isEmpty()) {
            throw none(type);
        }
        if (isClosed(raw)) {
            return ClosedForm.of(type);
        }
        return isMarked(raw) ? ClosedForm.ofMember(type) : partOrWhole(ObjectForm.of(type));
    }

    /**
     * Returns whether a value says which alternative it is even in a place that knows: whether it is one of a closed set,
     * unless all of that set are as plain as an id.
     */
    private static boolean isMarked(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .filter(Forms::isClosed)
                .flatMap(Forms::records)
                .anyMatch(member -> !(partOrWhole(ObjectForm.of(member)) instanceof KeyForm));
    }

    private static Form partOrWhole(ObjectForm whole) {
        if (!whole.type().isRecord() || whole.attributes().size() != 1) {
            return whole;
        }
        Attribute part = whole.attributes().values().iterator().next();
        return of(part.type()) instanceof KeyForm inner ? new WrapperForm(whole, part, inner) : whole;
    }

    private static Form container(ParameterizedType type, Class<?> raw) {
        Type[] of = type.getActualTypeArguments();
        if (raw == ImmutableList.class || raw == List.class) {
            return new ListForm(of[0]);
        } else if (raw == ImmutableSortedSet.class) {
            return new SetForm(new ListForm(of[0]));
        } else if (raw == ImmutableSortedMap.class && of(of[0]) instanceof KeyForm keys) {
            return new MapForm(keys, of[1]);
        }
        throw none(type);
    }

    private static IllegalStateException none(Type type) {
        return new IllegalStateException("no JSON form for type: " + type.getTypeName());
    }
}
