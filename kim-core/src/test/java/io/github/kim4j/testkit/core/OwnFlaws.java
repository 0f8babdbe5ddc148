package io.github.kim4j.testkit.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Amendment;
import io.github.kim4j.law.Gazette;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;

/** What constructors and rules on several fields refuse; a line for each. Fields are overwritten, {@code null} takes them out. */
final class OwnFlaws {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UNREADABLE = "json.unreadable";
    private static final Map<Class<?>, List<Flaw>> BY_TYPE = new OwnFlaws().byType();

    private static final Map<String, List<String>> IN_THE_WAY = Map.of(
            "Group.memberships", List.of("board"), // officers must be members
            "Group.board", List.of("memberships"),
            "Board.officers", List.of("sections"), // theirs must be listed, if any is
            "Forum.representatives", List.of("board"),
            "Forum.board", List.of("representatives"),
            "Decree.signatory", List.of("synthetic"), // nobody signs a specimen
            "LegalBasis.instrument", List.of("law")); // one or the other

    private final Map<Class<?>, List<Flaw>> flaws = new LinkedHashMap<>();

    private OwnFlaws() {}

    static List<Flaw> of(Class<?> type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** The fields that must go for a part to be put in without a second fault. */
    static List<String> inTheWayOf(Class<?> type, String field) {
        return IN_THE_WAY.getOrDefault(type.getSimpleName() + "." + field, List.of());
    }

    private Map<Class<?>, List<Flaw>> byType() {
        texts();
        groups();
        forums();
        decrees();
        laws();
        return Map.copyOf(flaws);
    }

    private void texts() {
        text(RegionCode.class, "", "16.0", "16.06.06.200", "enam belas", "１６");
        text(GroupId.class, "", " KIM-1", "x".repeat(65), "KIM\t1");
        text(MemberId.class, "", "A-1 ", "x".repeat(65));
        text(GroupName.class, "", " KIM", "x".repeat(151));
        text(PersonName.class, "", "123", " Contoh", "C".repeat(151));
        text(Occupation.class, "", "petani", "X".repeat(41));
        text(OfficerRole.class, "", "chair", "KETUA", "X".repeat(41));
        text(DecreeNumber.class, "", " 1", "9".repeat(101));
        text(Term.class, "", "2024", "2029/2024", "2023-02-29/..", "2024-01-02/2024-01-01", "1899/1900");
        text(Nik.class, "x".repeat(65));
        text(PhoneNumber.class, "0".repeat(65));
        text(Address.class, "", " \n", "- .", "x".repeat(501));
        add(PhoneNumber.class, Flaw.of("malformed", "phone.malformed", "", just(TextNode.valueOf("satu dua"))));
        for (String digits : List.of("990101410790000", "9901019913900001", "9901014107900000", "９９０１０１４１０７９００００１")) {
            add(
                    Nik.class,
                    Flaw.of("malformed, " + count(Nik.class), "nik.malformed", "", just(TextNode.valueOf(digits))));
        }
    }

    private void groups() {
        flaw(Membership.class, "left before joined", UNREADABLE, "", "{'joinedOn':'2024-03-02','leftOn':'2024-03-01'}");
        flaw(Member.class, "bad nik", "nik.malformed", "/nik", "{'nik':'9901019913900001'}");
        flaw(Member.class, "bad phone", "phone.malformed", "/phone", "{'phone':'12'}");
        flaw(Member.class, "nik without quotes", UNREADABLE, "/nik", "{'nik':9901014107900001}");
        flaw(
                Board.class,
                "second chair",
                "board.second_holder",
                "/officers/1",
                "{'officers':[{'member':'A-1','role':'CHAIR'},{'member':'A-2','role':'CHAIR'}]}");
        flaw(
                Board.class,
                "doubled officer",
                "board.doubled_officer",
                "/officers/1",
                "{'officers':[{'member':'A-1','role':'MEMBER'},{'member':'A-1','role':'MEMBER'}]}");
        flaw(Group.class, "blank name", UNREADABLE, "/name", "{'name':' '}");
        flaw(
                Group.class,
                "unknown region",
                "region.unknown",
                "/unit",
                "{'level':'VILLAGE','subUnit':null,'unit':'99.01.01.2001'}");
        flaw(
                Group.class,
                "level that does not fit the unit",
                "group.level_and_unit",
                "/unit",
                "{'level':'DISTRICT','subUnit':null,'unit':'16.06.06.2008'}");
        flaw(
                Group.class,
                "doubled member",
                "group.doubled_member",
                "/memberships/1",
                "{'board':null,'memberships':[{'member':{'id':'A-1'}},{'member':{'id':'A-1'}}]}");
        flaw(
                Group.class,
                "officer who is no member",
                "group.officer_no_member",
                "/board/officers/0",
                "{'board':{'officers':[{'member':'A-2','role':'CHAIR'}]},'memberships':[{'member':{'id':'A-1'}}]}");
    }

    private void forums() {
        flaw(
                Group.class,
                "part of a village at another level",
                "group.sub_unit_and_level",
                "/subUnit",
                "{'level':'DISTRICT','unit':'16.06.06','subUnit':{'kind':'RW','name':'03'}}");
        flaw(
                Board.class,
                "section that is not listed",
                "board.unknown_section",
                "/officers/0",
                "{'sections':[{'name':'Humas'}],'officers':[{'member':'A-1','role':'SECTION_HEAD','section':'Data'}]}");
        flaw(
                Forum.class,
                "level that does not fit the region",
                "forum.level_and_region",
                "/region",
                "{'level':'REGENCY','region':'16.06.06'}");
        flaw(
                Forum.class,
                "country with a region",
                "forum.level_and_region",
                "/region",
                "{'level':'COUNTRY','region':'16'}");
        flaw(Forum.class, "unknown region", "region.unknown", "/region", "{'level':'PROVINCE','region':'99'}");
        flaw(Forum.class, "doubled group", "forum.doubled_group", "/groups/1", "{'groups':['KIM-1','KIM-1']}");
        flaw(Forum.class, "doubled forum", "forum.doubled_forum", "/forums/1", "{'forums':['F-1','F-1']}");
        flaw(Forum.class, "member of itself", "forum.own_member", "/forums/0", "{'id':'F-1','forums':['F-1']}");
        flaw(
                Forum.class,
                "doubled representative",
                "forum.doubled_representative",
                "/representatives/1",
                "{'board':null,'representatives':[{'member':{'id':'A-1'}},{'member':{'id':'A-1'}}]}");
        flaw(
                Forum.class,
                "officer who represents nobody",
                "forum.officer_no_representative",
                "/board/officers/0",
                "{'board':{'officers':[{'member':'A-2','role':'CHAIR'}]},'representatives':[{'member':{'id':'A-1'}}]}");
        flaw(GroupLink.class, "link with itself", UNREADABLE, "", "{'group':'KIM-1','partner':'KIM-1'}");
    }

    private void decrees() {
        flaw(Office.class, "office of another level", UNREADABLE, "", "{'kind':'BUPATI','region':'16.06.06.2008'}");
        flaw(
                Decree.class,
                "last day before the first",
                UNREADABLE,
                "/lastDay",
                "{'establishedOn':'2024-01-02','effectiveFrom':null,'lastDay':'2024-01-01'}");
        flaw(
                Decree.class,
                "specimen with a real number",
                UNREADABLE,
                "/number",
                "{'synthetic':true,'number':'188/1/2024','signatory':null}");
        flaw(
                Decree.class,
                "specimen with a person's name",
                UNREADABLE,
                "/signatory",
                "{'synthetic':true,'number':null,'signatory':{'capacity':'DEFINITIVE','name':'Contoh'}}");
        flaw(
                Decree.class,
                "relation to itself",
                "decree.relation_to_itself",
                "/relations/0",
                "{'synthetic':false,'number':'7/2024','establishedOn':'2024-01-02','effectiveFrom':null,'lastDay':null,"
                        + "'relations':[{'kind':'REVOKES','number':'7 / 2024','establishedOn':'2024-01-02'}]}");
        flaw(
                Signatory.class,
                "post of one who signs for himself",
                UNREADABLE,
                "/posts",
                "{'capacity':'PJ','holder':null,'posts':[{'title':'Contoh','status':'PLH'}]}");
        flaw(
                Signatory.class,
                "status of the holder who signs himself",
                UNREADABLE,
                "/holder",
                "{'capacity':'PJ','holder':'PJ','posts':[]}");
        flaw(SigningPost.class, "title: blank", UNREADABLE, "", "{'title':' '}");
        flaw(DecreeKey.class, "number: blank", UNREADABLE, "", "{'number':' '}");
        flaw(DraftRequest.class, "no considerations", UNREADABLE, "/considerations", "{'considerations':[]}");
        for (String field : List.of("title", "place")) {
            flaw(DraftRequest.class, field + ": no letters", UNREADABLE, "/" + field, "{'" + field + "':'--'}");
        }
        for (String field : List.of("noted", "dictums", "copies")) {
            flaw(DraftRequest.class, field + ": no letters", UNREADABLE, "/" + field, "{'" + field + "':['--']}");
        }
    }

    private void laws() {
        String instrument = "{'id':'contoh','type':'UU','number':'1','year':2024,'title':'Contoh','verified':false}";
        flaw(LegalInstrument.class, "year before 1900", UNREADABLE, "", "{'year':1899}");
        flaw(
                LegalInstrument.class,
                "replaced by nothing",
                UNREADABLE,
                "/successor",
                "{'validity':'REPLACED','successor':null}");
        flaw(Amendment.class, "year before 1900", UNREADABLE, "", "{'year':1899}");
        flaw(Amendment.class, "number: blank", UNREADABLE, "", "{'number':''}");
        flaw(Gazette.class, "number zero", UNREADABLE, "", "{'number':0}");
        flaw(
                LegalBasis.class,
                "law and instrument",
                UNREADABLE,
                "",
                "{'law':'uu-23-2014','instrument':" + instrument + "}");
        flaw(LegalBasis.class, "neither law nor instrument", UNREADABLE, "", "{'law':null,'instrument':null}");
        flaw(LegalBasis.class, "law not in the book", UNREADABLE, "", "{'law':'uu-0-1900','instrument':null}");
    }

    private void text(Class<?> type, String... texts) {
        for (String text : texts) {
            add(type, Flaw.of("refused text " + count(type), UNREADABLE, "", just(TextNode.valueOf(text))));
        }
    }

    private int count(Class<?> type) {
        return flaws.getOrDefault(type, List.of()).size() + 1;
    }

    private static net.jqwik.api.Arbitrary<JsonNode> just(JsonNode tree) {
        return Arbitraries.just(tree);
    }

    private void flaw(Class<?> type, String name, String code, String pointer, String fields) {
        ObjectNode changes = object(fields.replace('\'', '"'));
        add(type, Flaw.of(name, code, pointer, Flaws.trees(type).map(tree -> changed((ObjectNode) tree, changes))));
    }

    private static ObjectNode changed(ObjectNode tree, ObjectNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                tree.remove(change.getKey());
            } else {
                tree.set(change.getKey(), change.getValue().deepCopy());
            }
        });
        return tree;
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("fields: " + json + " (expected: a JSON object)", e);
        }
    }

    private void add(Class<?> type, Flaw flaw) {
        flaws.computeIfAbsent(type, any -> new ArrayList<>()).add(flaw);
    }
}
