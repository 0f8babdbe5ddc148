package io.github.kim4j.decree.document;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;

/** Decrees that the tests of this package draft from; people and numbers of specimens are made up. */
final class Situations {
    private Situations() {}

    static DraftRequest aSpecimenOfMusiBanyuasin() {
        return DraftRequest.builder()
                .decree(aSpecimenDecree())
                .addConsiderations(
                        "untuk meningkatkan kelancaran arus informasi antara pemerintah dan masyarakat, perlu dibentuk"
                                + " Kelompok Informasi Masyarakat di setiap desa dan kelurahan;",
                        "bahwa masyarakat Desa Toman telah membentuk Kelompok Informasi Masyarakat dan memilih"
                                + " pengurusnya dalam musyawarah")
                .addNoted("Berita Acara Musyawarah Pembentukan Kelompok Informasi Masyarakat tanggal 5 April 2021")
                .addDictums(
                        "Pengurus sebagaimana dimaksud dalam diktum KESATU bertugas mengelola dan menyebarluaskan"
                                + " informasi, serta menyerap dan menyalurkan aspirasi masyarakat",
                        "Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran"
                                + " Pendapatan dan Belanja Daerah Kabupaten Musi Banyuasin.")
                .place("Sekayu")
                .build();
    }

    static Decree aSpecimenDecree() {
        return Decree.builder()
                .number(DecreeNumber.parse("CONTOH/KPTS-DINKOMINFO/2021"))
                .about("Pembentukan Kelompok Informasi Masyarakat Contoh Toman")
                .issuer(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")))
                .establishedOn(LocalDate.of(2021, 5, 3))
                .addBases(
                        basis("inpres-9-2015"),
                        LegalBasis.of("permenkominfo-8-2019", "Pasal 16 ayat (2) huruf a"),
                        basis("uu-23-2014"),
                        basis("uu-14-2008"),
                        basis("permendagri-80-2015"))
                .addAnnex(aGroupOfToman())
                .synthetic(true)
                .build();
    }

    static AnnexEntry aGroupOfToman() {
        return AnnexEntry.builder()
                .name(GroupName.parse("KIM Contoh Toman"))
                .unit(RegionCode.parse("16.06.06.2008"))
                .addOfficers(
                        officer("Ahmad Contoh, S.Sos.", OfficerRole.CHAIR),
                        officer("Siti Contoh", OfficerRole.SECRETARY),
                        officer("Budi Contoh", OfficerRole.TREASURER),
                        officer("Dedi Contoh", OfficerRole.SECTION_HEAD).toBuilder()
                                .section("Bidang Penyebaran Informasi")
                                .build())
                .build();
    }

    /** A draft that nobody has numbered or dated, of a group whose board is not known. */
    static DraftRequest aDraftOfMalangWithoutABoard() {
        Decree decree = Decree.builder()
                .about("Pembentukan Kelompok Informasi Masyarakat")
                .issuer(new Office(OfficeKind.WALI_KOTA, RegionCode.parse("35.73")))
                .addAnnex(AnnexEntry.builder()
                        .name(GroupName.parse("KIM Contoh Penanggungan"))
                        .unit(RegionCode.parse("35.73.02.1011"))
                        .build())
                .build();
        return DraftRequest.builder()
                .decree(decree)
                .addConsiderations("perlu dibentuk Kelompok Informasi Masyarakat")
                .titlesOn(LocalDate.of(2020, 3, 16))
                .place("Malang")
                .build();
    }

    /** A draft to which nobody has given number and date. */
    static DraftRequest aDraftOfAVillageHead() {
        Decree decree = Decree.builder()
                .about("Pembentukan Kelompok Informasi Masyarakat Contoh Toman")
                .issuer(new Office(OfficeKind.KEPALA_DESA, RegionCode.parse("16.06.06.2008")))
                .addBases(basis("uu-6-2014"))
                .addAnnex(aGroupOfToman())
                .build();
        return DraftRequest.builder()
                .decree(decree)
                .titlesOn(LocalDate.of(2021, 4, 5))
                .addConsiderations("perlu dibentuk Kelompok Informasi Masyarakat")
                .place("Toman")
                .build();
    }

    static DraftRequest with(DraftRequest request, Decree decree) {
        return request.toBuilder().decree(decree).build();
    }

    /** A decree that is no specimen, signed by a person of these words in this office. */
    static DraftRequest signedBy(OfficeKind kind, String region, SigningCapacity capacity, String name) {
        Decree decree = Decree.builder()
                .about("Pembentukan")
                .issuer(new Office(kind, RegionCode.parse(region)))
                .signatory(Signatory.builder()
                        .capacity(capacity)
                        .name(PersonName.parse(name))
                        .build())
                .addAnnex(aGroupOfToman())
                .build();
        return with(aDraftOfAVillageHead(), decree);
    }

    static LegalBasis basis(String id) {
        return LegalBasis.of(id);
    }

    static AnnexOfficer officer(String name, OfficerRole role) {
        return AnnexOfficer.of(PersonName.parse(name), role);
    }
}
