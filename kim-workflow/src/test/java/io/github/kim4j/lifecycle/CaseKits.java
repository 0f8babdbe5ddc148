package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.CaseKit.move;

import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.PostStatus;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.lifecycle.CaseKit.Move;
import io.github.kim4j.lifecycle.CaseKit.Spoiled;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decrees, aspirations and hoax reports that are made up, with what can be done to them rightly and wrongly. */
final class CaseKits {
    static final Office BUPATI = Toman.BUPATI;
    static final Office KADES = Toman.KADES;
    static final Office CAMAT = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"));
    static final Office GUBERNUR = new Office(OfficeKind.GUBERNUR, RegionCode.parse("16"));
    static final Office ELSEWHERE = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.01"));
    static final GroupId GROUP = GroupId.of("KIM-1");
    static final LocalDate TOMORROW = Toman.TODAY.plusDays(1);
    static final LocalDate ESTABLISHED = LocalDate.of(2021, 6, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 5, 31);
    static final Actor COURT = Actor.of(Parties.COURT, Territory.everywhere());
    static final Actor BY_BUPATI = Parties.office(BUPATI);

    private CaseKits() {}

    // decrees

    static Decree.Builder decree(Office issuer, String number, LocalDate day) {
        return Decree.builder()
                .issuer(issuer)
                .number(DecreeNumber.parse(number))
                .establishedOn(day)
                .signatory(Signatory.of(PostStatus.DEFINITIVE));
    }

    static Decree decree() {
        return decree(BUPATI, "1/KPTS/2021", ESTABLISHED)
                .about("Rahasia Contoh")
                .lastDay(LAST_DAY)
                .build();
    }

    static Decree draft() {
        return Decree.builder().issuer(BUPATI).about("Rahasia Contoh").build();
    }

    static Decree relating(Office issuer, String number, LocalDate day, DecreeRelationKind kind) {
        return decree(issuer, number, day)
                .addRelations(new DecreeRelation(
                        kind, DecreeNumber.parse("1/KPTS/2021"), Optional.of(ESTABLISHED), Optional.of(BUPATI)))
                .build();
    }

    static DecreeCommand establish() {
        return new DecreeCommand.Establish(decree(), List.of());
    }

    static DecreeCommand establish(Decree decree) {
        return new DecreeCommand.Establish(decree, List.of());
    }

    static Decree amendment(String number, LocalDate day) {
        return relating(BUPATI, number, day, DecreeRelationKind.AMENDS);
    }

    static Decree correction() {
        return relating(BUPATI, "3/KPTS/2022", LocalDate.of(2022, 8, 1), DecreeRelationKind.CORRECTS);
    }

    static Decree replacement(Office issuer, String number, LocalDate day) {
        return relating(issuer, number, day, DecreeRelationKind.REPLACES);
    }

    static Decree revocation(Office issuer, String number, LocalDate day) {
        return relating(issuer, number, day, DecreeRelationKind.REVOKES);
    }

    static Judgment judgment(LocalDate day) {
        return new Judgment("Pengadilan Rahasia Contoh", "1/G/2023", day);
    }

    static DecreeCase aDecreeCase() {
        return DecreeCase.of(CaseId.of("SK-1"), BUPATI);
    }

    static CaseKit<DecreeState, DecreeAction, DecreeCase, DecreeCommand, DecreeEvent> decrees() {
        LocalDate later = LocalDate.of(2022, 3, 1);
        Move<DecreeCommand> drafted = move(new DecreeCommand.Draft(LocalDate.of(2021, 5, 1), draft()), BY_BUPATI);
        Move<DecreeCommand> established = move(establish(), BY_BUPATI);
        Move<DecreeCommand> amended = move(new DecreeCommand.Amend(amendment("2/KPTS/2022", later)), BY_BUPATI);
        Move<DecreeCommand> corrected = move(new DecreeCommand.Amend(correction()), BY_BUPATI);
        Move<DecreeCommand> superseded =
                move(new DecreeCommand.Supersede(replacement(BUPATI, "4/KPTS/2023", later.plusYears(1))), BY_BUPATI);
        Move<DecreeCommand> revoked = move(
                new DecreeCommand.Revoke(revocation(GUBERNUR, "5/KPTS/2023", later.plusYears(1))),
                Parties.office(GUBERNUR));
        Move<DecreeCommand> annulled = move(new DecreeCommand.Annul(judgment(later.plusYears(2))), COURT);
        return new CaseKit<>(
                "decree",
                DecreeLifecycle.standard(),
                aDecreeCase(),
                DecreeCase.class,
                DecreeCommand.class,
                DecreeCase::events,
                it -> DecreeCase.replay(it.id(), it.issuer(), it.events()),
                CaseKits::today,
                List.of(
                        List.of(drafted, drafted, established, amended, corrected, superseded, annulled),
                        List.of(established, revoked, annulled),
                        List.of(established, annulled)),
                spoiledDecrees(List.of(established), amended));
    }

    private static Move<DecreeCommand> today(DecreeCase it, DecreeAction action) {
        String number = 100 + it.events().size() + "/KPTS/2026";
        LocalDate day = Toman.TODAY;
        return switch (action) {
            case DRAFT -> move(new DecreeCommand.Draft(day, draft()), BY_BUPATI);
            case ESTABLISH -> move(establish(), BY_BUPATI);
            case AMEND -> move(new DecreeCommand.Amend(amendment(number, day)), BY_BUPATI);
            case SUPERSEDE -> move(new DecreeCommand.Supersede(replacement(BUPATI, number, day)), BY_BUPATI);
            case REVOKE -> move(new DecreeCommand.Revoke(revocation(BUPATI, number, day)), BY_BUPATI);
            case ANNUL -> move(new DecreeCommand.Annul(judgment(day)), COURT);
        };
    }

    private static List<Spoiled<DecreeCommand>> spoiledDecrees(
            List<Move<DecreeCommand>> established, Move<DecreeCommand> amended) {
        LocalDate later = LocalDate.of(2022, 3, 1);
        Actor governor = Parties.office(GUBERNUR);
        List<Spoiled<DecreeCommand>> all = new ArrayList<>();
        all.add(first("act.in_the_future", new DecreeCommand.Draft(TOMORROW, draft()), BY_BUPATI));
        all.add(first(
                "draft.of_another_office",
                new DecreeCommand.Draft(later, Decree.builder().issuer(CAMAT).build()),
                BY_BUPATI));
        all.add(first("draft.established", new DecreeCommand.Draft(later, decree()), BY_BUPATI));
        all.add(first("establishment.not_the_actors", establish(), governor));
        all.add(first(
                "establishment.without_number",
                establish(decree().toBuilder().number(Optional.empty()).build()),
                BY_BUPATI));
        all.add(first(
                "establishment.without_date",
                establish(decree().toBuilder().establishedOn(Optional.empty()).build()),
                BY_BUPATI));
        all.add(first(
                "establishment.without_signatory",
                establish(decree().toBuilder().signatory(Optional.empty()).build()),
                BY_BUPATI));
        all.add(first(
                "establishment.of_another_office",
                establish(decree().toBuilder().issuer(CAMAT).build()),
                BY_BUPATI));
        all.add(first(
                "establishment.number_taken",
                new DecreeCommand.Establish(
                        decree(), List.of(DecreeKey.of(decree()).orElseThrow())),
                BY_BUPATI));
        Actor everywhere = Actor.of(Parties.role(OfficeKind.GUBERNUR), Territory.everywhere());
        amendments(all, established, amended, everywhere);
        endings(all, established, everywhere);
        all.add(new Spoiled<>(
                established,
                move(new DecreeCommand.Annul(judgment(ESTABLISHED.minusDays(1))), COURT),
                "annulling.older_than_the_decree"));
        return all;
    }

    private static void amendments(
            List<Spoiled<DecreeCommand>> all,
            List<Move<DecreeCommand>> established,
            Move<DecreeCommand> amended,
            Actor governor) {
        LocalDate later = LocalDate.of(2022, 3, 1);
        amending(all, established, "not_the_actors", amendment("9/KPTS/2022", later), governor);
        Decree unnumbered = amendment("9/KPTS/2022", later).toBuilder()
                .number(Optional.empty())
                .build();
        amending(all, established, "by_a_draft", unnumbered, BY_BUPATI);
        amending(all, established, "by_itself", amendment("1/kpts/2021", ESTABLISHED.plusDays(9)), BY_BUPATI);
        amending(
                all,
                established,
                "not_said",
                decree(BUPATI, "9/KPTS/2022", later).build(),
                BY_BUPATI);
        amending(all, established, "older_than_the_decree", amendment("9/X/2021", ESTABLISHED.minusDays(1)), BY_BUPATI);
        amending(
                all,
                established,
                "by_another_office",
                relating(GUBERNUR, "9/KPTS/2022", later, DecreeRelationKind.AMENDS),
                BY_BUPATI);
        amending(all, List.of(established.get(0), amended), "on_file", amendment("2/KPTS/2022", later), BY_BUPATI);
        amending(all, established, "after_the_last_day", amendment("9/KPTS/2024", LAST_DAY.plusDays(1)), BY_BUPATI);
    }

    private static void amending(
            List<Spoiled<DecreeCommand>> all, List<Move<DecreeCommand>> before, String code, Decree by, Actor actor) {
        all.add(new Spoiled<>(before, move(new DecreeCommand.Amend(by), actor), "amending." + code));
    }

    private static void endings(
            List<Spoiled<DecreeCommand>> all, List<Move<DecreeCommand>> established, Actor governor) {
        LocalDate later = LocalDate.of(2022, 3, 1);
        for (DecreeRelationKind kind : List.of(DecreeRelationKind.REPLACES, DecreeRelationKind.REVOKES)) {
            Decree fine = relating(BUPATI, "9/KPTS/2022", later, kind);
            Decree unnumbered = fine.toBuilder().number(Optional.empty()).build();
            ending(all, established, kind, "by_a_draft", unnumbered, BY_BUPATI);
            ending(
                    all,
                    established,
                    kind,
                    "by_itself",
                    relating(BUPATI, "1/KPTS/2021", ESTABLISHED.plusDays(9), kind),
                    BY_BUPATI);
            ending(all, established, kind, "not_said", amendment("9/KPTS/2022", later), BY_BUPATI);
            ending(
                    all,
                    established,
                    kind,
                    "older_than_the_decree",
                    relating(BUPATI, "9/X/2021", ESTABLISHED.minusDays(1), kind).toBuilder()
                            .effectiveFrom(ESTABLISHED)
                            .build(),
                    BY_BUPATI);
            Actor wide = Actor.of(Parties.role(OfficeKind.CAMAT), Territory.everywhere());
            ending(all, established, kind, "by_no_superior", relating(CAMAT, "9/KPTS/2022", later, kind), wide);
            ending(all, established, kind, "not_the_actors", fine, governor);
            ending(
                    all,
                    established,
                    kind,
                    "before_it_has_effect",
                    fine.toBuilder().effectiveFrom(ESTABLISHED.minusDays(1)).build(),
                    BY_BUPATI);
        }
    }

    private static void ending(
            List<Spoiled<DecreeCommand>> all,
            List<Move<DecreeCommand>> before,
            DecreeRelationKind kind,
            String code,
            Decree by,
            Actor actor) {
        DecreeCommand command =
                kind == DecreeRelationKind.REPLACES ? new DecreeCommand.Supersede(by) : new DecreeCommand.Revoke(by);
        String prefix = kind == DecreeRelationKind.REPLACES ? "superseding." : "revoking.";
        all.add(new Spoiled<>(before, move(command, actor), prefix + code));
    }

    private static <C> Spoiled<C> first(String code, C command, Actor actor) {
        return new Spoiled<>(List.of(), move(command, actor), code);
    }

    // aspirations

    static final LocalDate TAKEN_UP = LocalDate.of(2025, 3, 1);
    static final Actor BOARD = Parties.board(Toman.UNIT);

    static Aspiration aspiration() {
        return Aspiration.builder()
                .group(GROUP)
                .origin(SourceKind.RESIDENTS)
                .subject("Rahasia Contoh")
                .receivedOn(TAKEN_UP)
                .build();
    }

    static AspirationCase anAspirationCase() {
        return AspirationCase.of(CaseId.of("ASP-1"), GROUP, Toman.UNIT);
    }

    static AspirationCommand forward(int days, Office office) {
        return new AspirationCommand.Forward(TAKEN_UP.plusDays(days), office);
    }

    static AspirationCommand answer(int days) {
        return new AspirationCommand.Answer(TAKEN_UP.plusDays(days), Optional.of("Rahasia Contoh"));
    }

    static AspirationCommand withdraw(int days) {
        return new AspirationCommand.Withdraw(TAKEN_UP.plusDays(days), "Rahasia Contoh");
    }

    private static Move<AspirationCommand> today(AspirationCase it, AspirationAction action) {
        LocalDate day = Toman.TODAY;
        Office other = it.awaiting().equals(Optional.of(KADES)) ? CAMAT : KADES;
        return switch (action) {
            case TAKE_UP -> move(new AspirationCommand.TakeUp(aspiration()), BOARD);
            case FORWARD -> move(new AspirationCommand.Forward(day, other), BOARD);
            case ANSWER ->
                move(
                        new AspirationCommand.Answer(day, Optional.of("Rahasia Contoh")),
                        Parties.office(it.awaiting().orElseThrow()));
            case WITHDRAW -> move(new AspirationCommand.Withdraw(day, "Rahasia Contoh"), BOARD);
        };
    }

    static CaseKit<AspirationState, AspirationAction, AspirationCase, AspirationCommand, AspirationEvent>
            aspirations() {
        Move<AspirationCommand> taken = move(new AspirationCommand.TakeUp(aspiration()), BOARD);
        Move<AspirationCommand> toKades = move(forward(1, KADES), BOARD);
        Move<AspirationCommand> onToCamat = move(forward(2, CAMAT), Parties.office(KADES));
        Move<AspirationCommand> onToBupati = move(forward(3, BUPATI), BOARD);
        Move<AspirationCommand> answered = move(answer(4), BY_BUPATI);
        Move<AspirationCommand> withdrawn = move(withdraw(5), BOARD);
        List<Move<AspirationCommand>> passed = List.of(taken, toKades);
        return new CaseKit<>(
                "aspiration",
                AspirationLifecycle.standard(),
                anAspirationCase(),
                AspirationCase.class,
                AspirationCommand.class,
                AspirationCase::events,
                it -> AspirationCase.replay(it.id(), it.group(), it.unit(), it.events()),
                CaseKits::today,
                List.of(
                        List.of(taken, toKades, onToCamat, onToBupati, answered),
                        List.of(taken, withdrawn),
                        List.of(taken, toKades, withdrawn)),
                List.of(
                        first(
                                "act.in_the_future",
                                new AspirationCommand.TakeUp(aspiration().toBuilder()
                                        .receivedOn(TOMORROW)
                                        .build()),
                                BOARD),
                        first(
                                "aspiration.of_another_group",
                                new AspirationCommand.TakeUp(aspiration().toBuilder()
                                        .group(GroupId.of("KIM-2"))
                                        .build()),
                                BOARD),
                        first(
                                "aspiration.told_ahead",
                                new AspirationCommand.TakeUp(aspiration().toBuilder()
                                        .answer("Rahasia Contoh")
                                        .build()),
                                BOARD),
                        new Spoiled<>(List.of(taken), move(forward(-1, KADES), BOARD), "act.before_the_latest"),
                        new Spoiled<>(
                                List.of(taken), move(forward(1, ELSEWHERE), BOARD), "aspiration.office_elsewhere"),
                        new Spoiled<>(
                                List.of(taken),
                                move(forward(1, new Office(OfficeKind.LPM, Toman.UNIT)), BOARD),
                                "aspiration.office_elsewhere"),
                        new Spoiled<>(passed, move(forward(2, KADES), BOARD), "aspiration.to_the_same_office"),
                        new Spoiled<>(passed, move(forward(2, CAMAT), BY_BUPATI), "aspiration.passed_on_by_another"),
                        new Spoiled<>(passed, move(answer(2), BY_BUPATI), "aspiration.answered_by_another"),
                        new Spoiled<>(passed, move(answer(0), Parties.office(KADES)), "act.before_the_latest"),
                        new Spoiled<>(passed, move(withdraw(0), BOARD), "act.before_the_latest")));
    }

    // hoax reports

    static HoaxReport report() {
        return HoaxReport.builder()
                .group(GROUP)
                .claim("Rahasia Contoh")
                .reportedOn(TAKEN_UP)
                .build();
    }

    static HoaxReportCase aHoaxReportCase() {
        return HoaxReportCase.of(CaseId.of("HOAKS-1"), GROUP, Toman.UNIT);
    }

    static HoaxReportCommand check(int days, HoaxVerdict verdict, String... sources) {
        return new HoaxReportCommand.Check(TAKEN_UP.plusDays(days), verdict, "Rahasia Contoh", List.of(sources));
    }

    static HoaxReportCommand clarify(int days, Office by) {
        return new HoaxReportCommand.Clarify(TAKEN_UP.plusDays(days), by);
    }

    static HoaxReportCommand publish(int days) {
        return new HoaxReportCommand.Publish(TAKEN_UP.plusDays(days));
    }

    private static Move<HoaxReportCommand> today(HoaxReportCase it, HoaxReportAction action) {
        LocalDate day = Toman.TODAY;
        return switch (action) {
            case REPORT -> move(new HoaxReportCommand.Report(report()), BOARD);
            case CHECK ->
                move(
                        new HoaxReportCommand.Check(
                                day, HoaxVerdict.HOAX, "Rahasia Contoh", List.of("turnbackhoax.id")),
                        BOARD);
            case CLARIFY -> move(new HoaxReportCommand.Clarify(day, BUPATI), BY_BUPATI);
            case PUBLISH -> move(new HoaxReportCommand.Publish(day), BOARD);
        };
    }

    static CaseKit<HoaxReportState, HoaxReportAction, HoaxReportCase, HoaxReportCommand, HoaxReportEvent> hoaxes() {
        Actor kominfo = Toman.KOMINFO;
        Move<HoaxReportCommand> reported = move(new HoaxReportCommand.Report(report()), BOARD);
        Move<HoaxReportCommand> unproven = move(check(1, HoaxVerdict.UNPROVEN), BOARD);
        Move<HoaxReportCommand> hoax = move(check(2, HoaxVerdict.HOAX, "turnbackhoax.id"), kominfo);
        Move<HoaxReportCommand> unsourced = move(check(2, HoaxVerdict.HOAX), kominfo);
        Move<HoaxReportCommand> doubted = move(check(3, HoaxVerdict.UNPROVEN, "turnbackhoax.id"), kominfo);
        Move<HoaxReportCommand> trueAfterAll = move(check(3, HoaxVerdict.NO_HOAX, "turnbackhoax.id"), kominfo);
        Move<HoaxReportCommand> clarified = move(clarify(4, BUPATI), BY_BUPATI);
        Move<HoaxReportCommand> published = move(publish(5), BOARD);
        List<Move<HoaxReportCommand>> checked = List.of(reported, hoax);
        return new CaseKit<>(
                "hoax",
                HoaxReportLifecycle.standard(),
                aHoaxReportCase(),
                HoaxReportCase.class,
                HoaxReportCommand.class,
                HoaxReportCase::events,
                it -> HoaxReportCase.replay(it.id(), it.group(), it.unit(), it.events()),
                CaseKits::today,
                List.of(
                        List.of(reported, unproven, hoax, clarified, published),
                        List.of(reported, unsourced, hoax, trueAfterAll),
                        List.of(reported, trueAfterAll),
                        List.of(reported, hoax, doubted)),
                List.of(
                        first(
                                "act.in_the_future",
                                new HoaxReportCommand.Report(report().toBuilder()
                                        .reportedOn(TOMORROW)
                                        .build()),
                                BOARD),
                        first(
                                "hoax.of_another_group",
                                new HoaxReportCommand.Report(report().toBuilder()
                                        .group(GroupId.of("KIM-2"))
                                        .build()),
                                BOARD),
                        first(
                                "hoax.told_ahead",
                                new HoaxReportCommand.Report(report().toBuilder()
                                        .finding("Rahasia Contoh")
                                        .build()),
                                BOARD),
                        new Spoiled<>(
                                List.of(reported),
                                move(check(-1, HoaxVerdict.HOAX, "a"), BOARD),
                                "act.before_the_latest"),
                        new Spoiled<>(List.of(reported), unsourced, "hoax.no_sources_named"),
                        new Spoiled<>(List.of(reported, unsourced), clarified, "hoax.without_sources"),
                        new Spoiled<>(
                                checked,
                                move(
                                        clarify(4, ELSEWHERE),
                                        Actor.of(Parties.role(OfficeKind.CAMAT), Territory.everywhere())),
                                "hoax.office_elsewhere"),
                        new Spoiled<>(checked, move(clarify(4, BUPATI), kominfo), "hoax.not_the_actors"),
                        new Spoiled<>(checked, move(clarify(1, BUPATI), BY_BUPATI), "act.before_the_latest"),
                        new Spoiled<>(
                                List.of(reported, hoax, clarified), move(publish(3), BOARD), "act.before_the_latest")));
    }
}
