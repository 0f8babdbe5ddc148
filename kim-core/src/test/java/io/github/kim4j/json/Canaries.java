package io.github.kim4j.json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.document.SignatureBlock;
import io.github.kim4j.group.Adviser;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.region.District;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.HeadTitle;
import io.github.kim4j.region.Province;
import io.github.kim4j.region.Regency;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a value of any public type with a personal value in every place that takes one. Records and Immutables types are
 * made of what they consist of; value classes stand in a table, and a type that is in neither fails.
 */
final class Canaries {
    static final String NIK = "9901014107630007";
    static final String PHONE = "+6281200000763";
    static final LocalDate BORN = LocalDate.of(1963, 7, 1);
    static final String NAME = "Xanthippe Contoh";
    static final String ADDRESS = "Lorong Zamrud Contoh";

    /** What must not be seen of a person: numbers, date of birth in the ways that it is written, address, name. */
    static final List<String> ALL =
            List.of(NIK, "63000", PHONE, "0000763", "1963-07-01", "1963,7,1", "1963", ADDRESS, "Zamrud", "Xanthippe");

    private static final RegionCode VILLAGE = RegionCode.parse("16.06.06.2008");

    /** Value classes and records whose parts must fit together; who adds one tells here what it is made of. */
    private static final Map<String, Object> BY_HAND = Map.ofEntries(
            Map.entry("Nik", Nik.parse(NIK)),
            Map.entry("PhoneNumber", PhoneNumber.parse(PHONE)),
            Map.entry("Address", Address.of(ADDRESS)),
            Map.entry("PersonName", PersonName.parse(NAME)),
            Map.entry("RegionCode", VILLAGE),
            Map.entry("Term", Term.ofYears(2024, 2029)),
            Map.entry("LegalBasis", LegalBasis.of("uu-23-2014")),
            Map.entry("Gazetteer", Gazetteer.bundled()),
            Map.entry("Edition", Gazetteer.bundled().edition()),
            Map.entry("Province", new Province(RegionCode.parse("16"), "Contoh")),
            Map.entry("Regency", new Regency(RegionCode.parse("16.06"), "Contoh")),
            Map.entry("District", new District(RegionCode.parse("16.06.06"), "Contoh")),
            Map.entry("SignatureBlock", new SignatureBlock("BUPATI", Optional.of(SignatureBlock.NOBODY), false)),
            Map.entry("Occupation", Occupation.FARMER),
            Map.entry("OfficerRole", OfficerRole.CHAIR),
            // their names are public record by office; the names of members beside them must not be
            Map.entry("Adviser", Adviser.of(OfficerRole.PATRON, "Kepala Dinas Contoh")),
            Map.entry(
                    "GroupLink",
                    GroupLink.builder()
                            .kind(GroupLinkKind.MENTORING)
                            .group(GroupId.of("KIM-1"))
                            .partner(GroupId.of("KIM-2"))
                            .build()),
            Map.entry("GroupId", GroupId.of("KIM-1")),
            Map.entry("MemberId", MemberId.of("A-1")),
            Map.entry("GroupName", GroupName.parse("KIM Contoh")),
            Map.entry("DecreeNumber", DecreeNumber.parse("CONTOH/KPTS/2021")),
            Map.entry("Office", new Office(OfficeKind.BUPATI, RegionCode.parse("16.06"))),
            Map.entry("HeadTitle", HeadTitle.of(VILLAGE, LocalDate.of(2021, 1, 1))));

    /** Where something can be read, and not where somebody lives. */
    private static final Set<String> WEB_ADDRESSES = Set.of("Channel.address", "Dissemination.address");

    /** Attributes that two others exclude. */
    private static final Set<String> LEFT_OUT = Set.of("Decree.synthetic", "Signatory.posts", "Signatory.holder");

    /** Types that hold no value of anybody: doors, tables and what they answer, annotations' validators. */
    private static final Set<String> NO_VALUES =
            Set.of("KimJson", "KimJson3", "KimModule", "LawBook", "Reading", "Succession", "Ended");

    private Canaries() {}

    /** Returns the public types of the module that values are made of. */
    static List<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.kim4j").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Canaries::holdsValues)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    private static boolean holdsValues(Class<?> type) {
        return !type.isAnnotation()
                && !type.isEnum()
                && !type.isSealed()
                && !type.getSimpleName().endsWith("Builder")
                && !type.getSimpleName().endsWith("Validator")
                && !type.getSimpleName().startsWith("Immutable")
                && !Throwable.class.isAssignableFrom(type)
                && !NO_VALUES.contains(type.getSimpleName());
    }

    /** Makes a value of a type. */
    static Object of(Class<?> type) {
        return of(type, 0);
    }

    private static Object of(Class<?> type, int depth) {
        Object byHand = BY_HAND.get(type.getSimpleName());
        if (byHand != null) {
            return byHand;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], depth);
        }
        try {
            return type.isRecord() ? ofRecord(type, depth) : ofImmutable(type, depth);
        } catch (ReflectiveOperationException impossible) {
            Throwable cause = impossible instanceof InvocationTargetException ? impossible.getCause() : impossible;
            throw new LinkageError(
                    type + " cannot be made: tell in Canaries.BY_HAND what it is made of. " + cause, impossible);
        }
    }

    private static Object ofRecord(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(part -> part(part.getGenericType(), type.getSimpleName() + "." + part.getName(), depth + 1))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(parts);
    }

    private static Object ofImmutable(Class<?> type, int depth) throws ReflectiveOperationException {
        if (!isImmutable(type)) {
            throw new NoSuchMethodException(type + ".builder()");
        }
        Object builder = type.getMethod("builder").invoke(null);
        for (Method getter : getters(type)) {
            String name = attribute(getter);
            if (!LEFT_OUT.contains(type.getSimpleName() + "." + name) && !(endless(type, getter) && depth > 0)) {
                setter(builder, name, getter.getReturnType())
                        .invoke(
                                builder,
                                part(getter.getGenericReturnType(), type.getSimpleName() + "." + name, depth + 1));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    static boolean isImmutable(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(it -> it.getName().equals("toBuilder"));
    }

    /** A speaker may name the one who delivered the words, who is a speaker too. */
    private static boolean endless(Class<?> type, Method getter) {
        return getter.getGenericReturnType().getTypeName().matches(".*\\b" + type.getName() + "\\b.*");
    }

    static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getClass"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static String attribute(Method getter) {
        String name = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Method setter(Object builder, String name, Class<?> type) throws NoSuchMethodException {
        List<Method> setters = Stream.<Class<?>>iterate(
                        builder.getClass(), current -> current != null, Class::getSuperclass)
                .flatMap(current -> Arrays.stream(current.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
                .toList();
        if (setters.isEmpty()) {
            throw new NoSuchMethodException(builder.getClass() + "." + name);
        }
        setters.get(0).setAccessible(true);
        return setters.get(0);
    }

    private static Object part(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, name, depth);
        }
        Class<?> raw = (Class<?>) type;
        Function<String, Object> simple = SIMPLE.get(raw);
        return simple == null ? of(raw, depth) : simple.apply(name);
    }

    private static Object ofGeneric(ParameterizedType type, String name, int depth) {
        List<Object> parts = new ArrayList<>();
        for (Type argument : type.getActualTypeArguments()) {
            parts.add(part(argument, name, depth));
        }
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(parts.get(0));
        }
        return raw == Map.class ? Map.of(parts.get(0), parts.get(1)) : raw == Set.class ? Set.copyOf(parts) : parts;
    }

    /** Texts of an address carry one that must not be seen; others are such as anybody may read. */
    private static String text(String name) {
        if (name.endsWith(".address") && !WEB_ADDRESSES.contains(name)) {
            return ADDRESS;
        }
        return name.endsWith(".code") || name.equals("Score.criterion") ? "CONTOH" : "Contoh";
    }

    private static final Map<Class<?>, Function<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Canaries::text),
            Map.entry(
                    LocalDate.class,
                    name -> name.toLowerCase(Locale.ROOT).contains("birth") ? BORN : LocalDate.of(2021, 3, 17)),
            Map.entry(Instant.class, name -> Instant.EPOCH),
            Map.entry(BigDecimal.class, name -> BigDecimal.valueOf(100)),
            Map.entry(int.class, name -> 2021),
            Map.entry(long.class, name -> 2021L),
            Map.entry(Integer.class, name -> 2021),
            Map.entry(boolean.class, name -> true),
            Map.entry(Boolean.class, name -> true),
            Map.entry(OptionalInt.class, name -> OptionalInt.of(1)));
}
