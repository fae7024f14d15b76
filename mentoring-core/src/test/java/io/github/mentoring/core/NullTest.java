package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.disclosure.DisclosureJudge;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.fixture.Generators;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.GuardedMove;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.obligation.HealthCheck;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rulebook;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Every public method written by hand names the parameter that must not be null. */
class NullTest {

    /** Whose answer to null is settled elsewhere: by {@code Object}, by {@code Comparable}, by every enum. */
    private static final Set<String> SETTLED = Set.of("equals", "compareTo", "valueOf");

    /** Types that do not name the parameter yet. */
    private static final Set<String> ELSEWHERE = Set.of("MentoringJson");

    private static final Map<Type, Arbitrary<?>> GENERATORS = Generators.byType();
    private static final Map<Class<?>, Object> SIMPLE = simple();

    @Example
    void null_is_refused_by_the_name_of_the_parameter() throws Exception {
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : PublicTypes.exported()) {
            if (ELSEWHERE.contains(type.getSimpleName())) {
                continue;
            }
            for (Executable callable : writtenByHand(type)) {
                Type[] parameters = callable.getGenericParameterTypes();
                for (int i = 0; i < parameters.length; i++) {
                    if (!callable.getParameterTypes()[i].isPrimitive()) {
                        tried++;
                        String answer = answerToNull(type, callable, i);
                        if (!answer.matches("[a-z]\\w*")) {
                            wrong.add(type.getSimpleName() + "." + callable.getName() + " #" + i + ": " + answer);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    private static List<Executable> writtenByHand(Class<?> type) {
        List<Executable> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isOurs = !method.isSynthetic()
                    && !Modifier.isAbstract(method.getModifiers())
                    && !SETTLED.contains(method.getName());
            if (isOurs && Modifier.isPublic(method.getModifiers())) {
                found.add(method);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers())) {
                found.add(constructor);
            }
        }
        return found;
    }

    private static String answerToNull(Class<?> type, Executable callable, int position) throws Exception {
        Type[] parameters = callable.getGenericParameterTypes();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == position ? null : some(parameters[i]);
        }
        try {
            callable.setAccessible(true);
            if (callable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) callable;
                method.invoke(Modifier.isStatic(method.getModifiers()) ? null : some(type), arguments);
            }
            return "Accepted";
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return thrown instanceof NullPointerException
                    ? String.valueOf(thrown.getMessage())
                    : String.valueOf(thrown);
        }
    }

    private static Object some(Type type) throws Exception {
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(raw(array.getGenericComponentType()), 0);
        }
        Class<?> raw = raw(type);
        if (SIMPLE.containsKey(raw)) {
            return SIMPLE.get(raw);
        }
        if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), 0);
        }
        if (raw.getSimpleName().equals("Builder")) {
            return raw.getEnclosingClass().getMethod("builder").invoke(null);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        for (Map.Entry<Type, Arbitrary<?>> each : GENERATORS.entrySet()) {
            if (raw.isAssignableFrom(raw(each.getKey()))) {
                return each.getValue().sample();
            }
        }
        if (raw.isInterface()) {
            for (Class<?> member : PublicTypes.exported()) {
                if (member.isEnum() && raw.isAssignableFrom(member)) {
                    return member.getEnumConstants()[0];
                }
            }
            return Proxy.newProxyInstance(
                    raw.getClassLoader() == null ? NullTest.class.getClassLoader() : raw.getClassLoader(),
                    new Class<?>[] {raw},
                    (proxy, method, arguments) -> null);
        }
        return raw.getConstructor().newInstance();
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Map<Class<?>, Object> simple() {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(int.class, 1);
        values.put(long.class, 1L);
        values.put(boolean.class, true);
        values.put(String.class, "1");
        values.put(Object.class, "1");
        values.put(LocalDate.class, LocalDate.EPOCH);
        values.put(LocalDateTime.class, LocalDate.EPOCH.atStartOfDay());
        values.put(LocalTime.class, LocalTime.NOON);
        values.put(MonthDay.class, MonthDay.of(1, 1));
        values.put(Instant.class, Instant.EPOCH);
        values.put(Duration.class, Duration.ofHours(1));
        values.put(Period.class, Period.ofYears(1));
        values.put(ZoneId.class, ZoneOffset.UTC);
        values.put(Optional.class, Optional.empty());
        values.put(
                Judge.class,
                Judge.of(Rulebook.builder()
                        .question(Question.SCREENING)
                        .version("1")
                        .build()));
        EthicsScreen screen = EthicsScreen.under(MentoringPolicy.standard());
        values.put(EthicsScreen.class, screen);
        values.put(
                ScreeningIndex.class,
                screen.index(
                        EthicsRegister.builder().build(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP));
        values.put(ConductJudge.class, ConductJudge.under(MentoringPolicy.standard()));
        values.put(GuardedMove.class, GuardedMove.TO_ACQUAINT); // the first depends on who comes in
        values.put(Lifecycle.class, Lifecycle.under(MentoringPolicy.standard()));
        values.put(ObligationCalendar.class, ObligationCalendar.under(MentoringPolicy.standard()));
        values.put(HealthCheck.class, HealthCheck.under(MentoringPolicy.standard()));
        values.put(DisclosureJudge.class, DisclosureJudge.under(MentoringPolicy.standard()));
        values.put(ImmutableMap.class, ImmutableMap.of());
        for (Class<?> list : List.of(ImmutableList.class, List.class, Iterable.class, Collection.class)) {
            values.put(list, ImmutableList.of());
        }
        values.put(ImmutableSortedSet.class, ImmutableSortedSet.of());
        values.put(Set.class, ImmutableSortedSet.of());
        values.put(ImmutableSortedMap.class, ImmutableSortedMap.of());
        values.put(Map.class, ImmutableSortedMap.of());
        values.put(Stream.class, Stream.empty());
        return values;
    }
}
