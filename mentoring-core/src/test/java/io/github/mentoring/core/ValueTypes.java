package io.github.mentoring.core;

import io.github.mentoring.core.fixture.Generators;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The public value types of this module, found by reflection, with a generator for each. */
public final class ValueTypes {

    private ValueTypes() {}

    /** Returns every public type that has values of its own: records, enums, closed sets and built types. */
    public static List<Class<?>> all() throws Exception {
        return PublicTypes.exported().stream()
                .filter(isBuilder().negate())
                .filter(type -> type.isRecord()
                        || type.isEnum()
                        || type.isSealed()
                        || (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()))
                .toList();
    }

    /** Returns the public types that have no values: functions, and what a host or an enum implements. */
    public static List<Class<?>> without() throws Exception {
        List<Class<?>> values = all();
        return PublicTypes.exported().stream()
                .filter(isBuilder().negate().and(type -> !values.contains(type)))
                .toList();
    }

    /** Returns a generator for each of the types, by name; the types of enums need none of their own. */
    public static Map<String, Arbitrary<?>> generators() throws Exception {
        Map<Type, Arbitrary<?>> stated = Generators.byType();
        Map<String, Arbitrary<?>> generators = new TreeMap<>();
        for (Class<?> type : all()) {
            Arbitrary<?> found = stated.entrySet().stream()
                    .filter(entry -> raw(entry.getKey()) == type)
                    .<Arbitrary<?>>map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : null);
            if (found != null) {
                generators.put(type.getName(), found);
            }
        }
        return generators;
    }

    /** Returns the type as a generator states it, with its parameters, or the plain class. */
    public static Type stated(Class<?> type) {
        return Stream.concat(Generators.byType().keySet().stream(), Stream.of((Type) type))
                .filter(each -> raw(each) == type)
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Predicate<Class<?>> isBuilder() {
        return type -> type.getSimpleName().equals("Builder");
    }
}
