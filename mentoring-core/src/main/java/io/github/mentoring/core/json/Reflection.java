package io.github.mentoring.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Finds and calls public methods and constructors, and lets their own exceptions through. */
final class Reflection {

    private Reflection() {}

    @SuppressWarnings("NullAway") // a static method is called on null; no method called here returns null
    static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw own(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError("no access to " + method, e);
        }
    }

    static Object call(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw own(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new LinkageError("no access to " + constructor, e);
        }
    }

    static Constructor<?> constructor(Class<?> type, Class<?>... parameters) {
        try {
            return type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no public constructor of " + type.getName(), e);
        }
    }

    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no public method `" + name + "` of " + type.getName(), e);
        }
    }

    private static RuntimeException own(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        throw new AssertionError("checked exception from a value type", e);
    }
}
