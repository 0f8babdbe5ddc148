package io.github.kim4j.json;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.ForumLevel;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Representative;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.Sex;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.time.LocalDate;

/** Groups of persons who do not exist. */
final class Situations {
    static final LocalDate ON = LocalDate.of(2026, 7, 1);

    private Situations() {}

    static Member.Builder aMember(String id, String name) {
        Member.Builder builder = Member.builder();
        builder.id(MemberId.of(id)).name(PersonName.parse(name));
        return builder;
    }

    static Membership belongs(Member member) {
        return Membership.builder()
                .member(member)
                .joinedOn(LocalDate.of(2024, 1, 15))
                .build();
    }

    /** A forum whose chair is a member of a group. */
    static Forum aForumOf(Member member) {
        return Forum.builder()
                .id(ForumId.of("FORUM-1"))
                .name(GroupName.parse("Forum KIM Kabupaten Contoh"))
                .level(ForumLevel.REGENCY)
                .region(RegionCode.parse("16.06"))
                .addGroups(GroupId.of("KIM-1"))
                .addRepresentatives(Representative.builder()
                        .member(member)
                        .group(GroupId.of("KIM-1"))
                        .build())
                .board(Board.builder()
                        .addOfficers(Officer.of(member.getId(), OfficerRole.CHAIR))
                        .build())
                .build();
    }

    /** A chair and a member of age, and a young secretary and a young member. */
    static Group aGroupOfOldAndYoung() {
        return Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh Toman"))
                .level(GroupLevel.VILLAGE)
                .unit(RegionCode.parse("16.06.06.2008"))
                .addMemberships(
                        belongs(aMember("A-1", "Siti Contoh")
                                .nik(Nik.parse("9901014107900001"))
                                .birthDate(LocalDate.of(1990, 7, 1))
                                .sex(Sex.FEMALE)
                                .occupation(Occupation.FARMER)
                                .build()),
                        belongs(aMember("A-2", "Slamet Contoh")
                                .birthDate(LocalDate.of(2008, 7, 1))
                                .build()),
                        belongs(aMember("A-3", "Muda Contoh")
                                .birthDate(LocalDate.of(2008, 7, 2))
                                .build()),
                        belongs(aMember("A-4", "Belia Contoh")
                                .nik(Nik.parse("9901010107150001"))
                                .build()))
                .board(Board.builder()
                        .term(Term.ofYears(2024, 2029))
                        .addOfficers(
                                Officer.of(MemberId.of("A-1"), OfficerRole.CHAIR),
                                Officer.of(MemberId.of("A-3"), OfficerRole.SECRETARY))
                        .build())
                .build();
    }
}
