package io.github.mentoring.core.json;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson which places of the host's own types are declared as a closed set.
 *
 * <p>Jackson chooses a writer by what a value is; only for places that it takes for polymorphic does it say what they
 * are declared as. The marker itself is written and read by {@link ClosedForm}.
 */
final class ClosedPlaces extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass place, JavaType declared) {
        return Forms.isClosed(place.getRawType()) ? new Resolver() : null;
    }

    private static final class Resolver extends StdTypeResolverBuilder {
        private static final long serialVersionUID = 1L;

        @Override
        public TypeSerializer buildTypeSerializer(
                SerializationConfig config, JavaType declared, Collection<NamedType> subtypes) {
            return new Place(declared.getRawClass());
        }

        @Override
        public @Nullable TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType declared, Collection<NamedType> subtypes) {
            return null; // the reader is chosen by the declared type anyway
        }
    }

    /** A place, as it is handed to the writer of the value that stands in it. */
    static final class Place extends AsPropertyTypeSerializer {
        private final Class<?> declared;

        Place(Class<?> declared) {
            super(null, null, ClosedForm.TYPE);
            this.declared = declared;
        }

        Class<?> declared() {
            return declared;
        }

        @Override
        public Place forProperty(BeanProperty property) {
            return this;
        }
    }
}
