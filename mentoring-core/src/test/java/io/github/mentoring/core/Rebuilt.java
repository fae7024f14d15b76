package io.github.mentoring.core;

import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds a value anew from its parts, with every set and map among them in reversed order. */
final class Rebuilt {

    private Rebuilt() {}

    static Object inReversedOrder(Object value) throws ReflectiveOperationException {
        if (value instanceof Enum<?>) {
            return value;
        }
        return value instanceof Record ? record(value) : built(value);
    }

    private static Object record(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = reversed(components[i].getAccessor().invoke(value));
        }
        return value.getClass().getDeclaredConstructor(types).newInstance(parts);
    }

    private static Object built(Object value) throws ReflectiveOperationException {
        Class<?> type = value.getClass().getSuperclass();
        Object builder = type.getMethod("builder").invoke(null);
        for (Method accessor : type.getMethods()) {
            if (accessor.getParameterCount() == 0 && accessor.getDeclaringClass() == type) {
                accessor.setAccessible(true);
                set(builder, accessor.getName(), accessor, value);
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static void set(Object builder, String name, Method accessor, Object value)
            throws ReflectiveOperationException {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Set<String> names = Set.of(name, "addAll" + capital, "putAll" + capital);
        for (Method setter : builder.getClass().getMethods()) {
            if (names.contains(setter.getName()) && takes(setter, accessor)) {
                setter.setAccessible(true);
                setter.invoke(builder, reversed(accessor.invoke(value)));
                return;
            }
        }
    }

    private static boolean takes(Method setter, Method accessor) {
        return setter.getParameterCount() == 1
                && !setter.isBridge()
                && setter.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType());
    }

    private static Object reversed(Object part) {
        if (part instanceof ImmutableSortedSet<?> set) {
            return ImmutableSortedSet.copyOf(backwards(), set);
        }
        if (part instanceof ImmutableSortedMap<?, ?> map) {
            ImmutableSortedMap.Builder<Object, Object> entries = ImmutableSortedMap.orderedBy(backwards());
            map.forEach((key, each) -> entries.put(key, reversed(each)));
            return entries.build();
        }
        return part instanceof Optional<?> optional ? optional.map(Rebuilt::reversed) : part;
    }

    @SuppressWarnings("unchecked") // what stands in a sorted collection of values can be compared
    private static Comparator<Object> backwards() {
        return (Comparator<Object>) (Comparator<?>) reverseOrder();
    }
}
