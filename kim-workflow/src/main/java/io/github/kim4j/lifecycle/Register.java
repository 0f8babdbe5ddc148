package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Registers a group at the communication office (<i>pencatatan, verifikasi</i>).
 *
 * @param registeredOn the day of registration
 * @param registrationNumber the number given, if one is
 */
@JsonPropertyOrder({"registeredOn", "registrationNumber"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Register(
        LocalDate registeredOn, Optional<@Size(max = 64, message = "{text.size}") String> registrationNumber)
        implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param registeredOn the day of registration
     * @param registrationNumber the number given, if one is
     * @throws IllegalArgumentException if the number is blank
     */
    public Register {
        requireNonNull(registeredOn, "registeredOn");
        requireNonNull(registrationNumber, "registrationNumber");
        Checks.that(
                registrationNumber.stream().noneMatch(String::isBlank),
                "registrationNumber",
                "blank",
                "a number, or none");
    }

    @Override
    public GroupAction action() {
        return GroupAction.REGISTER;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return registeredOn;
    }
}
