/*!
 * First-person forms of 6440 Latvian verbs, taken from the Latvian spelling dictionary 1.4.0
 * (npm package dictionary-lv 2.0.0), copyright (C) 2002-2020 Janis Eisaks, http://dict.dv.lv
 *
 * This file is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser
 * General Public License version 2.1 as published by the Free Software Foundation, or (at your option) any later
 * version. It is distributed without any warranty; see the licence, https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
 *
 * Made by src/languages/lv/verbs/make.mjs (npm run words) from that package and lemmas.txt beside it; replace
 * this file by one made from another version of the dictionary and everything goes on working.
 * Source SHA-256: 00b663919842d327ccd3769014c56781993d5200c57bd2dd67f269009549f871
 */
// biome-ignore-all format: made by a program

/** Endings of each class by rank, first person singular and plural alike; what `?` and `~` mean is in search.ts. */
export const CLASSES = `jam jamies jos ju jām jāmies sim simies šos šu
jam ju jām sim šu
os u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
u āju ājām ām āsim āšu
am u ēju ējām ēsim ēšu
jamies jos jāmies simies šos
sim stam stu u ām šu
os ājos ājāmies āmies āsimies ātos āšos
u ām īju ījām īsim īšu
cam camies cos cu cām cāmies ksim ksimies kšos kšu
am amies os u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
dzam dzamies dzos dzu dzām dzāmies gsim gsimies gšos gšu
am amies os u ām āmies īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
cam cu cām ksim kšu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
u~ āju ājām ām~ āsim āšu
jam jamies jos ju os sim simies u ām āmies šos šu
zos zu zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu
simies šos
du dām dīsim dīšu žam žu
os āmies ījos ījāmies īsimies ītos īšos
am sim u ām šu
am u? ēju ējām ēsim ēšu
jam ju sim u ām šu
os u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os~ u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
amies os
am amies os sim simies u ām āmies šos šu
os āmies
zu zām zīsim zīšu žam žu
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
am? u? ēju ējām ēsim ēšu
dzam dzu dzām gsim gšu
stam stu tu tām tīsim tīšu
tam tu u ām īsim īšu
sim stam stu u? ām? šu

am u~ ēju ējām ēsim ēšu
am~ u~ ēju ējām ēsim ēšu
amies os āmies
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ku kām kāmies
du dām dīsim dīšu stam stu
jam~ ju~ jām~ sim šu
lsim lu lām lšu ļam ļu
sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
am amies os u ājos āju ājām ājāmies āsim āsimies āšos āšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu āvām āvāmies
egam egu gsim gu gām gšu
emam emamies emos emsim emsimies emu emšos emšu ēmos ēmu ēmām ēmāmies
eram eru ērsim ēru ērām ēršu
os u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu?
eram eramies eros ersim ersimies eru eršos eršu ēros ēru ērām ērāmies
jam jamies ju jām os sim simies āmies šos šu
os sim simies stam stamies stos stu u ām āmies šos šu
u ām īsim īšu
u? ām~ īju ījām īsim īšu
cam camies cos cu~ cām cāmies ksim ksimies kšos kšu
ekam ekamies ekos eku kos ksim ksimies ku kām kāmies kšos kšu
jam? jamies jos? ju? jāmies jām~ sim simies šos šu
jamies jam~ jos~ ju~ jāmies jām~ sim simies šos šu
tu tām tīsim tīšu šam šu
uksim uku ukām ukšu ūkam ūku
uvu uvām ūsim ūstam ūstu ūšu
am amies os u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
elsim elsimies elšos elšu eļam eļamies eļos eļu ēlos ēlu ēlām ēlāmies
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
inam inamies inos inu inām ināmies īsim īsimies īšos īšu
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
am? amies os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies os ējos ējāmies ēsimies ētos ēšos
dzam dzamies dzos dzu~ dzām dzāmies gsim gsimies gšos gšu
ejam ejamies ejos eju ienam ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
ejam ejamies ejos eju iesim iesimies iešos iešu ējos ēju ējām ējāmies
eram ersim eru eršu ēru ērām
itos itu itām itāmies itīsim itīsimies itīšos itīšu ītam ītamies ītos ītu
jam jamies jos ju? os sim simies u ām āmies šos šu
jam ju jām sim šu~
os u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
su sām sīsim sīšu šam šu
tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
am u ām īsim īšu
am~ u? ēju ējām ēsim ēšu
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu žam žu
ekam eku ksim ku kām kšu
iram iramies iros irsim irsimies iru iršos iršu īros īru īrām īrāmies
jam jamies jos ju os? sim simies u? āmies ām~ šos šu
jam? ju? jām? sim šu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu?
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
sos su sām sāmies sīsim sīsimies sīšos sīšu tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
am os sim simies u ām āmies šos šu
am u ējam ēju ējām ēsim ēšu
amies am~ os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
apos apsim apsimies apu apām apāmies apšos apšu opam opamies opos opu
camies cos cāmies ksimies kšos
cu cām kam ksim ku kšu
eram eramies eros eru ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
irkos irksim irksimies irku irkām irkāmies irkšos irkšu ērkam ērkamies ērkos ērku
jam jamies jos ju jām jāmies sim simies šos šu~
jam jamies jos ju jām jāmies sim simies šos? šu?
jamies jos os simies āmies šos
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu
am amies os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am os u ām āmies ēju ējām ēsim ēšu ījos īju ījām ījāmies īsim īsimies īšos īšu
aujam auju ausim aušu āvu āvām
cos cu cām cāmies kam kamies kos ksim ksimies ku kšos kšu
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos gu gām gāmies
ejam eju gāju gājām iesim iešu
ejam eju ienam ienu iesim iešu ēju ējām
ejam~ eju? gāju gājām iesim iešu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eru eļam eļamies eļos eļu ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ērsim ēru ērām ēršu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īšos īšu
eram eramies eros ersim ersimies eru? eršos eršu ēros ēru~ ērām ērāmies
estam estu su sām sīsim sīšu
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu
jam jamies jos ju jām jāmies sim simies šos šu?
jam ju? sim u ām šu
jamies jam~ jos ju? jām? jāmies sim simies šos šu
jamies jam~ jos~ ju jāmies jām~ sim simies šos šu
sim stam stu u~ ām~ šu
tīsimies tīšos šos
am u āju ājām āsim āšu
am u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u ēju~ ējām~ ēsim ēšu
amies am~ os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
atos atu atām atāmies atīsim atīsimies atīšos atīšu otam otamies otos otu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam uju uvu uvām āvos āvu āvām āvāmies ūsim ūšu
du dām dīsim dīšu? stam stu
irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ērkam ērkamies ērkos ērku ūsim ūstam ūstu ūšu
jam jamies jos? ju? os sim simies u ām āmies šos šu
jam ju jām sim šu?
jam? ju? jām~ sim šu
os? āmies ījos ījāmies īsimies ītos īšos
os~ u~ ājos~ āju ājāmies ājām~ āmies ām~ āsim āsimies āšos āšu
sim stam stu u? ām~ šu
tos tāmies tīsimies tīšos šamies šos
u? āju ājām ām~ āsim āšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvu uvām ūlos ūlu ūlām ūlāmies ūsim ūstam ūstu ūšu
u~ āju ājām ām āsim āšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos ogu
agos agsim agsimies agu agām agāmies agšos agšu ogamies ogam~ ogos~ ogu~
aksim aku akām akšu okam oku
am amies os u ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ām āmies īsim īsimies īšos īšu
am amies os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u~ ējam ēju ējām ēsim ēšu
am? u? ējam ēju ējām ēsim ēšu
amies os ējamies ējos ējāmies ēsimies ētos ēšos
amies os? ējos ējāmies ēsimies ētos ēšos
am~ os sim simies u? ām? āmies šos šu
am~ sim u? ām? šu
am~ u~ ēju~ ējām~ ēsim ēšu
aram aramies aros aru uram ursim uru uršu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu ūru ūrām ūstam ūstu
aramies aros arsimies aršos āros ārāmies
atos~ atu~ atāmies atām~ atīsim atīsimies atīšos atīšu otam otamies otos otu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam ujamies ujos uju uvos uvu uvām uvāmies āvos āvu āvām āvāmies ūsim ūsimies ūšos ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu
cam camies cos cu cām cāmies ksimies ksim~ kšos~ kšu~
cam camies cos~ cu~ cām cāmies ksim ksimies kšos kšu
camies cos cāmies jam ju jām ksimies kšos sim šu
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ku? kām? kāmies
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos? ku? kāmies kām~
dos du dām dāmies dīsim dīsimies dīšos dīšu enam enamies enos enu
dos? du? dām? dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu?
dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu? žam žamies žos žu?
dzam dzu~ dzām gsim gšu
dzamies dzos dzāmies gsimies gšos
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gu? gāmies gām~
dzīju dzījām dzīsim dzīšu gu gām
dzīju dzījām dzīsim dzīšu gu? gām~
ecam ecu ejam eju emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu ēmu ēmām īdu īdām īdīsim īdīšu
ejam ejamies ejos eju elsim elšu eļam eļu iesim iesimies iešos iešu ējos ēju ējām ējāmies ēlu ēlām
ekam ekamies ekos eku kos ksim ksimies ku? kām? kāmies kšos kšu
elsim elsimies elšos elšu eļam eļamies eļos eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos ēlu ēlām ēlāmies ērtam ērtamies ērtos ērtu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram ersim eru eršu inos inu inām ināmies ēru ērām īsim īsimies īšos īšu
eram ersim eru? eršu ēru~ ērām
eram eru ijos ijāmies ērsim ēru ērām ēršu īsimies īstamies īstos īšos
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru? uršos uršu ūros ūru~ ūrām ūrāmies
ijam ijamies ijos iju ijām ijāmies inam inos inu inām ināmies īsim īsimies īšos īšu
inos inu inām ināmies īsim īsimies īstam īstamies īstos īstu īšos īšu
jam jamies jos ju jām jāmies sim simies šos~ šu~
jam? jamies jos ju jāmies jām~ sim simies šos šu
jam? jamies jos? ju? jām? jāmies sim simies šos šu
jamies jam~ jos ju~ jāmies jām~ sim simies šos šu
jamies jos~ jāmies simies šos
lsim lu? lām? lšu ļam~ ļu~
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu?
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļamies ļam~ ļos ļu~
os tam tamies tos tu u ām āmies īsim īsimies īšos īšu
os u ājam ājamies ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os u ājos āju ājām ājāmies ām āmies āsim āsimies ātos āšos āšu
os u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os u~ ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? āmies
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu~
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
sim stam stu u? ām~ šu~
sim stam stu u~ ām~ šu?
sos su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos šu?
tam tu u~ ām~ īsim īšu
tos tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam? šamies šos? šu?
u ājam ājamies ājos āju ājām ājāmies ām āsim āsimies āšos āšu
u ājos āju ājām ājāmies ām āsim āsimies āšos āšu
u ām ījam īju ījām īsim īšu
u? ām īju ījām īsim īšu
u? ām īsim īšu
u? ām? īju ījām īsim īšu
u? ām~ īsim īšu
uksim uku ukām ukšu utos utu~ utāmies utām~ utīsim utīsimies utīšos utīšu ūkam ūku ūtamies ūtam~ ūtos ūtu?
uksim uku? ukām? ukšu ūkam~ ūku~
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu ūlām ūlāmies
umjam umjamies umjos umju umsim umsimies umšos umšu ūmos ūmu ūmām ūmāmies
umjam umju umsim umsimies umšos umšu ūmu ūmām
umjam umju umsim umšu ūmu ūmām
upsim upu upām upšu ūpam ūpu
u~ ām īju ījām īsim īšu
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu?
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu? žam žamies žos žu?
?
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam ijamies ijos iju ijām ijāmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īšu~
ados adu adām adāmies akos aksim aksimies aku akām akāmies akšos akšu atīsim atīsimies atīšos atīšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
ados adu~ adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku uksim uku ukām ukšu āvos āvu āvām āvāmies īsim īsimies īšos īšu ūkam ūku
ados? adu? adāmies adām~ akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim? ausimies aušos? aušu? ejam~ eju? iesim iesimies iešos iešu ijam~ iju? ijām? inos ināmies odam odamies odos odu okam? okamies okos? oku? uksim? uku? ukām ukšu? āvos āvu? āvām? āvāmies ējos ēju~ ējāmies ējām~ īsim īsimies īšos~ īšu~ ūkam ūku~
adu adām adīsim adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu?
adu~ adām~ adīsim adīšu~ akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam~ iju~ ijām~ inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos~ īšu~
agos agsim agsimies agu agām agāmies agšos agšu inos inu~ ināmies inām~ ogam ogamies ogos ogu udu udām udīsim udīšu īsim īsimies īstam īstamies īstos īstu īšos īšu ūdam ūdu
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos ogu udu udām udīsim udīšu ūdam ūdu
agos agsimies agāmies agšos ogamies ogos~
agos~ agsim agsimies agu~ agāmies agām~ agšos agšu elsim elšu eļam~ eļu~ ogamies ogam~ ogos~ ogu~ udu udām udīsim udīšu ēlu~ ēlām~ ūdam ūdu
agsim agsimies agu agām agšos agšu ogam ogamies ogos ogu udu udām udīsim udīšu ūdam ūdu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ejam eju iesim iesimies iešos iešu ijam iju ijām okam okamies okos oku āvos āvu āvām āvāmies ējos ēju ējām ējāmies īsim īšu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijamies ijos ijāmies okam okamies okos oku āvos āvu āvām āvāmies īsimies īšos
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu? ijam iju ijām inos ināmies okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
akos aksim aksimies aku akām akāmies akšos akšu okam okamies okos oku uksim uku ukām ukšu ūkam ūku
akos aksim aksimies aku? akām? akāmies akšos akšu ecamies ecam~ ecos ecu~ ejam~ eju? emjam emju emsim emšu ienam~ ienu? iesim iesimies iešos~ iešu~ iju? ijām? ipos ipsim ipsimies ipu~ ipāmies ipām~ ipšos ipšu okam? okamies okos? oku? upsim upu? upām? upšu ēcos ēcu? ēcām? ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos? ēkšu? ēmu ēmām īdu~ īdām~ īdīsim īdīšu īpamies īpam~ īpos īpu~ īsim īstam īstu? īšu~ ūpam~ ūpu?
aksim aku? akām? akšu ejam ejamies ejos eju elsim elsimies elšos elšu eļam eļamies eļos eļu iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies ēlos ēlu ēlām ēlāmies
aksim aku? akām? akšu ejam ejamies ejos eju iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies
am amies dzamies dzos dzāmies gsimies gšos os u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u ējos ēju ējām ējāmies ēsim ēsimies ētos ēšos ēšu
am amies os u? ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ām āmies īsim īsimies īšos īšu?
am amies os u~ ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os~ sim simies u~ ām āmies šos šu
am amies os~ u~ ām āmies īsim īsimies īšos īšu
am os sim simies stam stamies stos stu u ām āmies ēju ējām ēsim ēšu šos šu
am os u~ ām āmies ēju ējām ēsim ēšu īsim īsimies īšos īšu
am sim stam stu u ām ēju ējām ēsim ēšu šu
am u ām
am u ām īsim īšu?
am? amies os? u? ām? āmies īsim īsimies īšos~ īšu~
am? amies os? u? ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am? amies os? u? ējam? ējamies ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am? os? sim simies u? āmies ām~ šos šu?
am? os? u? āmies ām~ ēju ējām ēsim ēšu ījos īju ījām ījāmies īsim īsimies īšos īšu
am? u? ām~ ēju ējām ēsim ēšu īju ījām īsim īšu
am? u? ējam? ēju? ējām~ ēsim ēšu
amies am~ os sim simies u~ āmies ām~ šos šu
amies am~ os simies sim~ u~ āmies ām~ šos~ šu~
amies am~ os u? ām? āmies īsim īsimies īšos īšu
amies am~ os u~ āmies ām~
amies am~ os u~ āmies ām~ īsim īsimies īšos īšu~
amies am~ os u~ ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
amies am~ os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies am~ os~ sim simies u~ āmies ām~ šos šu
amies am~ os~ u āmies ām~ īsim īsimies īšos īšu
amies am~ os~ u? ām? āmies īsim īsimies īšos īšu
amies am~ os~ u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies cam cu cām ksim kšu os? ējos~ ējāmies ēsimies ētos ēšos
amies os?
amies os? ējamies ējos ējāmies ēsimies ētos ēšos
amies os~ simies āmies šos
amies os~ ējos ējāmies ēsimies ētos ēšos
am~ jam ju os sim simies u? ām? āmies ēju ējām ēsim ēšu šos šu
am~ os~ sim simies u~ āmies ām~ šos? šu?
am~ os~ u~ āmies ām~ ēju ējām ēsim ēšu īsim īsimies īšos īšu
am~ os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
am~ u? āju ājām āsim āšu
am~ u? ējam ēju ējām ēsim ēšu
am~ u? ēju~ ējām ēsim ēšu
am~ u? ēju~ ējām~ ēsim ēšu
am~ u~ ējam ēju ējām ēsim ēšu
am~ u~ ējam~ ēju~ ējām~ ēsim ēšu~
apos apsim apsimies apu? apām? apāmies apšos apšu iekam iekamies iekos ieku ikos? iksim iksimies iku? ikāmies ikām~ ikšos ikšu inamies inam~ inos~ inu~ ināmies inām~ opam? opamies opos? opu? īkamies īkam~ īkos~ īku~ īsim īsimies īšos? īšu?
apsim apu apām apšu ikos iksim iksimies iku? ikām? ikāmies ikšos ikšu inam inamies inos inu inām ināmies opam opu īkamies īkam~ īkos īku~ īsim īsimies īšos īšu
aram aramies aros aru aujam aujamies aujos auju ausim ausimies aušos aušu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvu āvām āvāmies ūstam ūstu
aram aramies aros aru aujam aujamies aujos auju ausimies aušos usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvāmies ūstam ūstu
aram aramies aros aru aujam auju ausim aušu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvu āvām ūstam ūstu
aram aramies aros aru eram eru āros ārsim ārsimies āru ārām ārāmies āršos āršu ērsim ēru ērām ēršu
aram aramies aros aru? aujam auju ausim aušu usu usām usīsim usīšu āros ārsim ārsimies āru~ ārām ārāmies āršos āršu āvu āvām ūstam ūstu
aram aramies aros aru? āros ārsim ārsimies āru~ ārām ārāmies āršos āršu
aram aramies aros aru~ aujam auju ausim aušu uram? ursim uru? uršu usu usām usīsim usīšu āros ārsim ārsimies āru? ārām ārāmies āršos āršu āvu~ āvām~ ūru~ ūrām~ ūstam ūstu
aram arsim aru aršu āru ārām
aram? aramies aros? aru? aujam aujamies aujos auju ausim ausimies aušos aušu ulsim ulsimies ulšos ulšu uram ursim uru uršu usu usām usīsim usīšu uļam uļamies uļos uļu āros~ ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvos āvu āvām āvāmies ūlos ūlu ūlām ūlāmies ūru ūrām ūstam ūstu
aram? aramies aros? aru? aujam auju ausim aušu uram? ursim uru? uršu āros~ ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvu āvām ūru~ ūrām~
aram? aramies aros? aru? aujamies aujam~ aujos auju? ausim ausimies aušos~ aušu~ ulsim ulsimies ulšos ulšu uram? uramies uros? ursim? ursimies uru? uršos? uršu? usu? usām usīsim usīšu uļamies uļam~ uļos~ uļu? āros? ārsim ārsimies āru? ārām? ārāmies āršos āršu~ āvos? āvu? āvāmies āvām~ ūlos~ ūlu? ūlām? ūlāmies ūros~ ūru? ūrāmies ūrām~ ūstam ūstu
aram? aramies aros? aru? eramies eram~ eros~ eru~ ijos ijāmies uramies uram~ uros~ ursim ursimies uru? uršos uršu āros? ārsim ārsimies āru? ārāmies ārām~ āršos~ āršu~ ēros? ērsim ērsimies ēru? ērām? ērāmies ēršos ēršu īsimies īstamies īstos īšos ūros? ūru? ūrāmies ūrām~
aram? aru? aujam auju ausim aušu usu usām usīsim usīšu ārsim āru~ ārām~ āršu āvu āvām ūstam ūstu
aramies aram~ aros arsim arsimies aru? aršos aršu aujamies aujam~ aujos auju? ausim ausimies aušos aušu ujamies ujam~ ujos uju? uvos uvu uvām uvāmies āros āru~ ārāmies ārām~ āvos āvu~ āvāmies āvām~ ūsim ūsimies ūšos ūšu~
atu atām atīsim atīšu otam otu
aujam aujamies aujos auju ausim ausimies aušos aušu ienam ienu iesim iešu~ ijamies ijam~ ijos iju? ijām? ijāmies inam~ inos inu~ ināmies inām~ itu? itām~ itīsim itīšu uksim uku~ ukām~ ukšu āvos āvu āvām āvāmies ēju ējām īsim īsimies ītam? ītu? īšos īšu~ ūkam? ūku?
aujam aujamies aujos auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvos āvu āvām āvāmies ītam ītamies ītos ītu
aujam aujamies aujos auju ausim ausimies aušos aušu utu utām utīsim utīšu āvos āvu āvām āvāmies ūtam ūtu
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu~ āvāmies āvām~ ūsim ūstam ūstu ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu~ āvāmies āvām~
aujam aujamies aujos auju ausim ausimies aušos aušu āvos~ āvu~ āvāmies āvām~
aujam aujamies aujos auju ausim ausimies aušos aušu~ uvu uvām āvos~ āvu~ āvāmies āvām~ ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos~ aušu~ āvos āvu āvām āvāmies
aujam auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itu itām itīsim itīšu āvu āvām ītam ītu
aujam auju ausim aušu ujam uju uvu uvām āvu āvām ūsim ūšu
aujam auju ausim aušu uvu uvām āvu? āvām? ūsim ūstam ūstu ūšu~
aujam auju ausim~ aušu? biju? bijām~ būam būsim būu būšu~ ejamies ejam~ ejos eju? erdam erdu esam esmu~ gājos gāju gājām gājāmies iesim iesimies iešos iešu iros~ irsim? irsimies irstam irstu iru? irām? irāmies iršos? iršu? āvu? āvām? īros? īru? īrāmies īrām~
aujam? aujamies aujos? auju? ausim ausimies aušos aušu itos~ itu~ itāmies itām~ itīsim itīsimies itīšos itīšu āvos āvu~ āvāmies āvām~ ītam? ītamies ītos? ītu?
aujamies aujam~ aujos auju? ausim ausimies aušos aušu āvos āvu āvām āvāmies
aujamies aujam~ aujos auju? ausim ausimies aušos aušu~ āvos āvu~ āvāmies āvām~
aujamies aujam~ aujos auju~ ausim ausimies aušos~ aušu~ ujam ujamies ujos uju uvos uvu uvām uvāmies āvos~ āvu~ āvāmies āvām~ ūsim ūsimies ūšos ūšu
biju bijām būam būsim būu būšu cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu kos ku? kām? kāmies
biju bijām būam būsim būu būšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu
cam camies cos cu cām cāmies dam damies dos du~ dējos? dēju? dējāmies dējām~ dēsim dēsimies dēšos dēšu jamies jam~ jos ju? jām? jāmies ksim ksimies kšos kšu~ sim simies šos~ šu~ žam~ žu?
cam camies cos cu cām cāmies damies dam~ dos du? dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam ju jām ksim ksimies kšos kšu sim šu žam žu
cam camies cos cu cām cāmies dos du dām dāmies dīsim dīsimies dīšos dīšu ksim ksimies kšos kšu žam žamies žos žu
cam camies cos cu cām cāmies dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu? ksim ksimies kšos kšu žam žamies žos žu?
cam camies cos cu cām cāmies dzam dzamies dzos dzu dzām dzāmies gsim gsimies gšos gšu ksim ksimies kšos kšu
cam camies cos cu cām cāmies dzam dzamies dzos dzu~ dzām dzāmies gsim gsimies gšos gšu ksim ksimies kšos kšu
cam camies cos cu cām cāmies dzam dzu dzām gsim gšu ksim ksimies kšos kšu
cam camies cos cu cām cāmies dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gu? gāmies gām~ ksim ksimies kšos kšu sos~ su~ sām sāmies sīsim sīsimies sīšos? sīšu? šam šamies šos? šu?
cam camies cos cu cām cāmies jam jamies jos ju jām jāmies ksim ksimies kšos kšu~ sim simies šos šu
cam camies cos cu cām cāmies jam ju jām ksim ksimies kšos kšu~ sim šu
cam camies cos cu cām cāmies kam ksim ksimies ku kšos kšu
cam camies cos cu cām cāmies ksim ksimies kstam kstu ku kām kšos kšu
cam camies cos cu cām cāmies ksim ksimies kšos kšu sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
cam camies cos cu cām cāmies ksim ksimies kšos kšu tu tām tīsim tīšu šam? šu?
cam camies cos cu cām cāmies ksim ksimies kšos kšu tu? tām? tīsim tīšu šam šu
cam camies cos cu cām cāmies ksim ksimies kšos kšu~
cam camies cos cu~ cām cāmies dzam dzu dzām gsim gšu ksim ksimies kšos kšu
cam camies cos cu~ cām cāmies jam jamies jos ju jām jāmies ksim ksimies kšos kšu sim simies šos~ šu~
cam camies cos~ cu~ cām cāmies ksimies ksim~ kšos~ kšu~
cam cos cu cām cāmies ksim ksimies kšos kšu
cam cu cām cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ksim ku kām kāmies kšu
cam cu cām cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos~ ksim ku~ kām kāmies kšu
cam cu cām cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu ksim ku kām kšu
cam cu cām cīju cījām cīsim cīšu ksim ku kām kšu
cam cu cām jam ju jām ksim kšu~ sim šu
cam cu cām ksim kstam? kstu? ku? kām? kšu
cam cu~ cām ksim kšu
cam? camies cos? cu? cāmies cām~ ksim ksimies kšos kšu~ zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu? žamies žam~ žos žu?
camies cam~ cos~ cu~ cāmies cām~ cēju? cējām~ cēsim cēšu~ jam~ ju? jām? kam~ ksimies ksim~ ku? kšos~ kšu~ sim šu?
cam~ cu~ cām~ ksim kšu
cos cu cām cāmies kam kamies kos ksim ksimies ku kšos kšu~
cējos cēju cējām cējāmies cēsim cēsimies cēšos cēšu kam ku
cējos cēju cējām cējāmies cēsim cēsimies cēšos cēšu kam ku~
cēju cējām cēsim cēšu kam~ ku?
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu dos? dāmies dīsimies dīšos kos ku? kām? kāmies žamies žos?
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu? kos? ku? kāmies kām~
cīju cījām cīsim cīšu ku kām
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam jamies jos ju jām jāmies sim simies šos šu žam žu
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam~ ju? jām? sim šu žam žu
dam du dēju dējām dēsim dēšu žam žu
dos du dzam dzu dzām dām dāmies dīsim dīsimies dīšos dīšu gsim gšu žam žamies žos žu
dos du dzam dzu~ dzām dām dāmies dīsim dīsimies dīšos dīšu? gsim gšu žam žamies žos žu?
dos du dām dāmies dīsim dīsimies dīšos dīšu stam stu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos~ žu~
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žamies žam~ žos žu?
dos dāmies dīsimies dīšos žamies žos
dos dāmies dīsimies dīšos žamies žos?
dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu žam žamies žos žu
du dām dīsim dīsimies dīšos dīšu tos tāmies žam žamies žos žu
du dām dīsim dīšu stam stu su sām sīsim sīšu žam žu
du dām dīsim dīšu stam? stu?
du dām dīsim dīšu su sām žam žu
du dām dīsim dīšu? žam žu?
du~ dām~ dīsim dīšu edam edu
dzam dzamies dzos dzu dzām dzāmies dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gsim gsimies gu? gāmies gām~ gšos gšu
dzam dzamies dzos~ dzu~ dzām dzāmies gsim gsimies gšos gšu
dzam dzu dzām gsim gstam gstu gu gām gšu
dzam dzu~ dzām gsim gšu~ zos~ zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos~ žu~
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos gu gām gāmies sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu? gos? gu? gāmies gām~
dzījos dzīju~ dzījāmies dzījām~ dzīsim dzīsimies dzīšos dzīšu gos~ gu~ gāmies gām~
ebjam ebjamies ebjos ebju ēbos ēbsim ēbsimies ēbu ēbām ēbāmies ēbšos ēbšu
ecam ecamies ecos ecu ejam eju emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu iju ijām ēcos ēcu ēcām ēcāmies ējos ēju ējām ējāmies ēksim ēksimies ēkšos ēkšu ēmu ēmām īdu īdām īdīsim īdīšu īsim īstam īstu īšu
ecam ecamies ecos ecu ejam~ eju? ienam ienu~ iesim iesimies iešos~ iešu~ ēcos ēcu ēcām ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos ēkšu īdu īdām īdīsim īdīšu
ecam ecamies ecos ecu ejam~ eju~ ienam ienu? iesim iesimies iešos iešu sim stam stu u? ām? ēcos ēcu ēcām ēcāmies ējos? ēju? ējāmies ējām~ ēksim ēksimies ēkšos ēkšu īdu īdām īdīsim īdīšu šu~
ecam ecu ejam ejamies ejos eju ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu iju ijām ipos ipsim ipsimies ipu ipām ipāmies ipšos ipšu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu īpam īpamies īpos īpu īsim īstam īstu īšu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu upsim upu upām upšu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu ūpam ūpu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu
ecam ecu ejam~ eju? emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu iju ijām upsim upu upām upšu ēcu ēcām ējos ēju~ ējāmies ējām~ ēksim ēkšu ēmu ēmām īdu īdām īdīsim īdīšu īsim īstam īstu īšu ūpam ūpu
ecam ecu ejam~ eju? ienam ienu iesim iesimies iešos iešu iju ijām ēcu ēcām ējos ēju~ ējāmies ējām~ ēksim ēkšu īdu īdām īdīsim īdīšu īsim īstam īstu īšu
egam egu gsim gu? gām? gšu
egam? egu? gsim gu gām gšu
egam? egu? gsim gu? gām? gšu
ejam ejamies ejos eju gājos gāju gājām gājāmies iesim iesimies iešos iešu
ejam eju ienam ienamies ienos ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
ejam eju? gāju gājām iesim iešu
ejamies ejam~ ejos eju? ejām? ejāmies evos evu? evām? evāmies iesim iesimies iešos iešu odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru~ uršos uršu ūros ūru? ūrām ūrāmies
ejamies ejam~ ejos eju? gājos gāju gājām gājāmies iesim iesimies iešos iešu
ejamies ejam~ ejos eju? gājos gāju? gājām? gājāmies iesim iesimies iešos iešu
ejamies ejam~ ejos eju? iesim iesimies iešos iešu ējos ēju~ ējāmies ējām~
ejam~ eju? gāju gājām iesim iešu zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos? žu?
ekam ekamies ekos eku kos~ ksim ksimies ku~ kām kāmies kšos kšu
ekam eku ksim ku? kām? kšu
ekam? ekamies ekos? eku? kos ksim ksimies ku kām kāmies kšos kšu
ekam? ekamies ekos? eku? kos~ ksim ksimies ku~ kāmies kām~ kšos kšu
ekamies ekam~ ekos eku? kos ksim ksimies ku kām kāmies kšos kšu
ekamies ekam~ ekos eku? kos~ ksim ksimies ku~ kāmies kām~ kšos kšu
ekam~ eku? ksim ku kām kšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru eļam eļamies eļos eļu ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru eļam eļamies eļos eļu ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru eļam eļamies eļos eļu? ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu~ ēlām ēlāmies ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru eļamies eļam~ eļos~ eļu~ ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos? ēlu? ēlām? ēlāmies ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru? eļam eļamies eļos eļu ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros ērsim ērsimies ēru~ ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eru eļam eļamies eļos eļu ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ērsim ēru ērām ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eru eļam eļamies eļos eļu~ ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu~ ēlām ēlāmies ērsim ēru ērām ēršu?
elkam? elkamies elkos? elku? elsim elsimies elšos elšu? emjam emjamies emjos emju emsim emsimies emšos emšu eramies eram~ erdam erdu eros~ eru? eļamies eļam~ eļos? eļu? ijamies ijam~ ijos iju? ijām? ijāmies ilkos? ilksim ilksimies ilku? ilkāmies ilkām~ ilkšos ilkšu ilsim ilsimies ilšos ilšu irsim? iru? irām? iršu? iļam iļamies iļos? iļu? ēlos? ēlu? ēlām? ēlāmies ēmos ēmu ēmām ēmāmies ēros? ērsim? ērsimies ēru? ērāmies ērām~ ēršos? ēršu? īlos~ īlu~ īlām īlāmies īsim īsimies īšos~ īšu?
elsim elsimies elšos elšu enam enamies enos enu eram ersim eru eršu eļam eļamies eļos eļu inos inu inām ināmies ēlos ēlu ēlām ēlāmies ēru ērām īsim īsimies īšos īšu
elsim elsimies elšos elšu eļam eļamies eļos eļu? ēlos ēlu~ ēlām ēlāmies
elsim elsimies elšos elšu eļam eļamies eļos eļu~ ilsim ilsimies ilšos ilšu inam inos inu inām ināmies iramies iram~ iros irsim irsimies iru? iršos iršu iļamies iļam~ iļos iļu~ ēlos ēlu~ ēlām ēlāmies īlos īlu~ īlāmies īlām~ īros īru~ īrāmies īrām~ īsim īsimies īšos īšu
elsim elsimies elšos elšu eļam eļamies eļos eļu~ ēlos ēlu~ ēlām ēlāmies
elsim elsimies elšos elšu eļam? eļamies eļos? eļu? irpos irpsim irpsimies irpu irpām irpāmies irpšos irpšu irtos irtu? irtām? irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos? ēlu? ēlām? ēlāmies ērpam ērpamies ērpos ērpu ērtam ērtamies ērtos ērtu
elsim elsimies elšos elšu? enam? enamies enos~ enu? eram eramies eros ersim ersimies eru eršos eršu eļam eļamies eļos? eļu? iju? ijām? inos~ inu~ ināmies inām~ ēlos~ ēlu~ ēlām ēlāmies ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
elsim elšu eram eramies eros eru eļam eļu irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ēlu ēlām ērkam ērkamies ērkos ērku ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu ūsim ūstam ūstu ūšu
elsim elšu eram eramies eros? eru? eļam eļu? inam inamies inos inu~ inām ināmies irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ēlu~ ēlām ērkam ērkamies ērkos ērku ēros~ ērsim ērsimies ēru~ ērām ērāmies ēršos ēršu? īsim īsimies īšos īšu? ūsim ūstam ūstu ūšu?
elsim elšu eļam eļu irpos irpsim irpsimies irpu irpām irpāmies irpšos irpšu ēlu ēlām ērpam ērpamies ērpos ērpu
elsim elšu eļam eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu ēlām ērtam ērtamies ērtos ērtu
elsim elšu eļam eļu ēlu ēlām
elsim elšu eļam? eļu? irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu~ ēlām~ ērtam ērtamies ērtos ērtu
emam emamies emos emsim emsimies emu~ emšos emšu ēmos ēmu~ ēmām ēmāmies
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īšos īšu
eram eramies eros ersim ersimies eru eršos eršu~ ēros ēru ērām ērāmies
eram eru iju ijām uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies ūsim ūšu
eram eru uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies
eram eru uram ursim uru uršu ērsim ēru ērām ēršu ūru ūrām
eram? eru? ienam? ienamies ienos ienu? iesim iesimies iešos iešu utos utu? utām? utāmies utīsim utīsimies utīšos utīšu ējos ēju? ējām? ējāmies ērsim ēru? ērām? ēršu ūtam~ ūtu~
etam? etu? tu~ tām~ tīsim tīšu
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram ursim uru uršu ūru ūrām
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uramies uram~ uros ursim ursimies uru? uršos uršu ūros ūru~ ūrāmies ūrām~
evos evu? evām? evāmies odam odamies odos odu osim osimies ošos ošu
evos evu? evām? evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evu evām odam odu osim ošu
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējām? ējāmies
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējāmies ējām~
ijam ijamies ijos iju ijām ijāmies inam inu inām istam istu isu isām isīsim isīšu itu itām itīsim itīšu īsim īsimies ītam ītu īšos īšu
ijam ijamies ijos iju ijām ijāmies inam inu inām īsim īsimies īšos īšu
ijam ijamies ijos iju ijām ijāmies inam~ inos inu? inām? ināmies uksim uku ukām ukšu īsim īsimies īšos īšu ūkam ūku
ijam ijamies ijos iju ijām ijāmies inam~ inos~ inu~ ināmies inām~ īsim īsimies īšos īšu
ijam ijamies ijos iju ijām ijāmies īsim īsimies īšos īšu
ijam ijamies ijos iju inam inos inu inām ināmies īsim īsimies īšos īšu
ijam ijamies ijos iju inam inu inām īsim īšu
ijam ijamies ijos iju~ ijām ijāmies inam inos inu~ inām ināmies itu itām itīsim itīšu īsim īsimies ītam ītu īšos īšu
ijamies ijam~ ijos iju? ijām? ijāmies inam inu īsim īsimies īšos īšu
ikos iksim iksimies iku ikām ikāmies ikšos ikšu īkam īkamies īkos īku
iksim iku? ikām ikšu īkam īku~
ilsim ilsimies ilšos ilšu iram iramies iros irsim irsimies iru iršos iršu iļam iļamies iļos iļu īlos īlu īlām īlāmies īros īru īrām īrāmies
inam inamies inos inu inām īsim īšu
inam inamies inos inu~ inām ināmies īsim? īsimies īšos? īšu?
inam inos inu inām ināmies īsim īsimies īšos īšu
inamies inam~ inos~ inu~ ināmies inām~ īsim īsimies īšos īšu
inos inu~ ināmies inām~ īsim īsimies īstam īstamies īstos īstu īšos īšu
inos ināmies īsimies īstamies īstos īšos
iram iramies iros irsim irsimies iru? iršos iršu īros īru~ īrām īrāmies
iramies iram~ iros irsim irsimies iru? iršos iršu īros īru~ īrāmies īrām~
irksim irku irkām irkšu ērkam ērku
itu itām itīsim itīšu upsim upu upām upšu ītam ītu ūpam ūpu
itu itām itīsim itīšu ītam ītu
jam jamies jos ju os sim simies u? ām? āmies šos šu
jam jamies jos ju? os sim simies u~ ām āmies šos šu
jam jamies jos ju~ os~ sim simies u? ām? āmies šos šu
jam ju os sim u ām āmies ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu šu
jam ju sim u ām šu~
jam ju sim u~ ām~ šu
jam ju? sim u ām šu?
jam ju? sim u? ām~ šu
jam ju~ jām sim šu~
jam sim simies šos šu
jam? jamies jos? ju? jāmies jām~ sim simies šos~ šu~
jam? jamies jos? ju? os? sim simies u? ām? āmies šos šu
jam? ju? jām? sim šu~
jam? ju? jām~ sim~ šu~
jamies jam~ jos ju? jām? jāmies sim simies šos šu?
jamies jam~ jos ju~ jāmies jām~ sim simies šos šu~
jamies jam~ jos~ ju jāmies jām~ sim simies šos šu~
jamies jos os simies āmies šos~
jam~ ju? jām? sim šu
los lsim lsimies lu lām lāmies lšos lšu ļam ļamies ļos ļu
los~ lsim lsimies lu? lām? lāmies lšos lšu ļamies ļam~ ļos~ ļu~
los~ lsim lsimies lu~ lāmies lām~ lšos lšu ļam? ļamies ļos? ļu?
los~ lsim lsimies lu~ lāmies lām~ lšos lšu? ļamies ļam~ ļos~ ļu~
lsim lu? lām? lšu ļam~ ļu?
lsim lu~ lām lšu ļam ļu?
lsim lu~ lām lšu ļam ļu~
lsim lu~ lām~ lšu ļam~ ļu?
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļamies ļam~ ļos ļu?
os sim simies stam stamies stos stu u? ām? āmies šos šu
os sim simies stam stamies stos stu u~ āmies ām~ šos šu
os simies stamies stos āmies šos
os simies āmies šos
os tam tu u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os tam tu u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ājam ājamies ājos āju ājām ājāmies ām āmies āsim āsimies ātos āšos āšu
os u ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os u ām āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījos īju ījām ījāmies īsim īsimies ītos īšos īšu
os u ām āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os u ām āmies īju ījām īsim īšu
os u? ājos āju ājām ājāmies ām? āmies āsim āsimies āšos āšu
os u? ām āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os u~ ām āmies ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies ītos īšos īšu
os u~ āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os ājos ājāmies āmies āsimies ātos? āšos
os āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos~ āšu~
os? u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos? īšu?
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām? āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? āmies ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ tam tu u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu?
os~ u~ āmies ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os~ āmies ījos ījāmies īsimies ītos īšos?
sim stam stu u ām šu?
sim stam stu u ām šu~
sim stam stu u~ ām šu
sim stam stu? u ām šu
sim stam? stu? u ām šu
sim stam~ stu? u? ām? šu
sim stam~ stu? u~ ām~ šu
sos su sām sāmies sīsim sīsimies sīšos sīšu zos zu zām zāmies zīsim zīsimies zīšos zīšu šam šamies šos šu žam žamies žos žu
sos su? sām? sāmies sīsim sīsimies sīšos sīšu šamies šam~ šos šu~
sos su~ sām sāmies sīsim sīsimies sīšos sīšu tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu?
sos su~ sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu~
sos? su? sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos~ šu~
sos? su? sām? sāmies sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu?
sos? su? sāmies sām~ sīsim sīsimies sīšos? sīšu? šamies šam~ šos? šu?
sos~ su~ sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos? šu?
sos~ su~ sām sāmies sīsim sīsimies sīšos? sīšu? tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos? šu?
sos~ su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu~
stam stu su sām tīsim tīšu
stam stu su? sām? tīsim tīšu
stam stu su? sām~ sīsim sīšu žam~ žu~
stam stu tu? tām~ tīsim tīšu?
stam stu u ām
stamies stos? tos? tāmies tīsimies tīšos šos
su? sām? sīsim sīšu zu~ zām zīsim zīšu? šam~ šu~ žam žu?
su~ sām sīsim sīšu šam šu?
tam tamies tos tu tējam tējamies tējos tēju tējām tējāmies tēsim tēsimies tēšos tēšu šam šu?
tam tu u ām
tam tu u? ām? īsim īšu
tam tu u? ām~ īsim īšu
tam tu u~ ām īsim īšu
tam tu u~ ām~ īsim īšu?
tam? tu? u~ ām īsim īšu
tos tu tām tāmies tīsim tīsimies tīšos tīšu šamies šam~ šos šu~
tos tu~ tāmies tām~ tīsim tīsimies tīšos tīšu? šam šamies šos šu?
tos? tāmies tīsimies tīšos? šamies šos?
u ājam āju ājām ām āsim āšu
u āju ājām ām~ āsim āšu
u ām ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
u ām īju ījām īsim īšu?
u? āju ājām ām? āsim āšu
u? ām? īju ījām īsim īšu?
u? ām~ ījam īju ījām īsim īšu
u? ām~ īju ījām īsim īšu?
uksim uku? ukām? ukšu utos utu? utām? utāmies utīsim utīsimies utīšos utīšu ūkam~ ūku~ ūtamies ūtam~ ūtos ūtu?
uku ukām ūkam ūku
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvos uvu uvām uvāmies ūlos ūlu~ ūlām ūlāmies ūsim ūsimies ūstam ūstamies ūstos ūstu ūšos ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvos uvu uvām uvāmies ūlos ūlu~ ūlāmies ūlām~ ūsim ūsimies ūstam? ūstamies ūstos? ūstu? ūšos ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu~ ūlām ūlāmies
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu~ ūlāmies ūlām~
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu? uvu uvām ūlos ūlu ūlām ūlāmies ūsim ūstam ūstu ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu? uvu uvām ūlos ūlu~ ūlāmies ūlām~ ūsim ūstam ūstu ūšu
upos upsim upsimies upu? upām? upāmies upšos upšu ūpam~ ūpu~
uram ursim uru? uršu ūru~ ūrām
utos utāmies utīsimies utīšos ūtamies ūtos
utu utām utīsim utīšu ūtam ūtu
u~ ām~ īju ījām īsim īšu
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu?
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu? zāmies zām~ zīsim zīsimies zīšos zīšu? žamies žam~ žos žu?
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu~ zām zāmies zīsim zīsimies zīšos? zīšu? žam žamies žos žu?
zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos žu?
zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos žu~
zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos? žu?
zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos~ žu~
zos~ zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos~ žu~
zu~ zām zīsim zīšu žam žu?
zu~ zām zīsim zīšu žam žu~`;

/** Stems with the code of their class, sorted without diacritics, front-coded in blocks of one line. */
export const BLOCKS = `QMG0abonēB2solutizēA5vēB4rbēA3trahēA1cetilēB2oB1dQIB2aptēA2ministrēB2optēA2resēA2sorbēA2verbializēB1erēB1fišēA2rikanizēB1ģitēB1glomerēA3utinēB2onēB1icinD2jāA2rēA2zQDS3adJ4rQAH4udzēB5gQAH3bQBJ4āQAP
aizbaidJ5rikādēA4ēgQAH4ilQBB6dinI4līkšķinI5isinI4rāQAD5auP4ubinI4ūvēB4užinI3cQQQ3čāpstinI4aukstinI3ceļoB3čīkstinI3cīnQAG3čivinI4urkstinI3dQDZ4abūQBN5rQCY4āvāA4edzinE5gQAN4omāG4rebinI4zQGJ5iedQBF3ēnoA3gQEW
aizgāQAD5dāA4labāA4rabinI5ieQAD4uQDM3jauP3kQLM3ķQDX3kaQBD4āpQAJ4avēA4ļQBX4lāQBT5abinI6dzinI6kšķinI6udzinI7sC7šinI4nakšķinI5ibinI6kšķinI5ubinI4ņudinI4oQAF4rQCL4ustL7inE3lQGF4aiQAA5sC
aizlauQAP4ēkšoB3ļepatoB3liQBS5doB4īdzinE4ieQMT4īmēA4ūM4umpačoA5ncinI3mQGO4aksāA5nJ4edīG5tN4iQBH5rsQGY4urminI3ņQBI3nesN3peldL4ētīG4ildJ4lāksterēB5īvuroA5ūdQBP4recL4ūQBV3rQJB4ādJ4aidJ
aizraisJ5kstJ5uQBE4estoA4ipoB5sinI5tF4unāA5šinI3sQCB3šQBG3saistJ4ākQAN4alH5rgQHI6moB5uP4eM4ēQCT5rēB4itN4kQLK3šķQCV3skaitJ6loA6nF3šķērsoB3skrQDT4lauQNX5ēM6pQAC5īdF
aizsmēķēB4niQBH6eM3šņorēB3solC4pieQAA4tāA6dC5aigāA5āvL5eiM5iepQAC4ūtJ3tQCC4aisC5rkšķinI4eQNS4iQCU4īksminI4ilinI5ncinI5rgoB4īstJ4rauK5icinI6eK6nkšķinI4ūkH4urQDN4vQCK3ūjinI3vQQA
aizvāK4adJ5inoA4ākoA4alstJ4ēcinI4edQCR4icinI5etoA5rzC3zQIX4īmēA6ogoB1kcentēA4ptēB3izēB0āķēA0aklimatizēA2reditēA0ākstQER0aktivēA5izēA3ualizēA2umulēA2varelēB0ālēG0algoA2iterēB2kQAV3ilēA3oholizēB2oG
alternēB2voB1malgamēA2erikanizēA2izēA2nestēB2ortizēA2plificēA3utēB1nahorēB3lizēA2delēB2ektēB3stezēB2gažēA3liskoB2ihilēB3malizēA2ketēA3ilozēB2onimizēB3tēB2ulēB1pQPK2aļoA3rQAH3udzēA4gQAH2bQDH3alsoB5voB3edīB
apbēdinD4rēB5noG3rauP6kāA4īnoB4uņoA3ūvēB2cQQP3eļoB4pQAN4rQFD3iemoB5tinE2dQDZ3alC4rQHZ4uzC3āvāA3edzinD4gQDB3omāA3raudF4iskāA4ošinD3ullH6inE3zQGJ4iedQBF4īvoA2ēdN2elēB
apercipēB2gQEW3āQAD4dāA3aismoA4lvoB2ģērbQCW2glabāA4eznoA3raizC4ieQAD4ozC4ūtinE2jQBW3auQBV5tāG3ēM3umQAJ2kQLF2ķQBM2kaQBD4lQAT5poA4roB4unoA3ļQBG3lāA4ausJ4usQAU6inE3oQAF4pQCM
apkopoA3rQCL3urinE4stF2lQPD3aiQAA5moA4sJ4uQAD5dēB5pJ3iQBS4cēQCX4doB3īdzinD3ieQBR5cinD2ļoA2lūkoA2mQRL3aQTE3āQMW4cC3ainQBK4ksāA4ldQAG3ānQBQ3atoA4zgāA3eklēA3ēroB3etN
apmētāA3ežoA3ierinD3īlF4ļoA3irH3ulsQVV2nQRT2ņQBI2nesN2pQSE3eldF3lūdQBP3rasC5usloB4ecL3ūQBV3uišoA4teksnēA2rQIQ3ādJ3aidJ4kstQBQ4uQGD5dQBF3eibQVQ6inD3ēķinQEV3etēB3īkoA3imQBO4ņķoB
apritF3obēB5ežoB3unāA3ūpQDC2sQRI2šQBG2saimniekoA5stJ3ārQAT3argQHI4uP2šaubJ5dQHZ2seM3ēQCX4dN5īQAE3ekoB3ēžQAM3ilH4tN3kQBG4ādēA4aiQEF6droA6šamiesQAW6tQTW5nF5ņoA5tQCY5uQAF
apskrQCI3lāpēA4ēpQAJ4īdF4imH3mQCJ4aidJ4ērēA3niQBH3olC3pēB5lēB4īdF4ieQAF4rieQBL3tāQEC5dJ6inD4aigāA4āstJ5vF4eiQGA4iepQAJ4īpoA4iprinE4rādāA5īdQBZ4ulbH7inE7oA3ūbēB4dzF
apsvQBJ4eiP2taisC4kelēB4ujāA5koA5stC3ekāB3ēloB3iQPY3īrC4stJ3rQRY4auP4ieP4ūkQBO3ūkH3umšoA4rQAI3vQDX2ūdeņoA2vQQE3āP3aicāA5noA4ldC5kāA5stC3ārJ3edN4ltQTR3ērQDA
apvēstQHY3ienoA4zinI4žņoA2zQFA3āģēB3aļumoA3elēB3īQAF2žilbinE2zīmēA5ogoA3inQHE4ņoB3vanC4ērF1rQKS2anžēB0ārdQUG0arestēB2gumentēB2hivēA2mēA2omatizēB0ārstēA0artikulēB1saroA2ēB2faltēB2ignēB3milēA3nQEX
asiņoA3stēB2noA2ociēA1tQPP2aicinD4noA2āķēA2algoA3rQAH3uQOL4dzēA4gQFL2bQBJ3aidC4lsoA6tO3ēgQAH3īdC3ilQEM5dF3loķēA5koB3rauP4īvoA4uņoA2cQQS3eļoB4rQCG2dQGN3abūQBN4lC
atdarC5inE3āvāA3edzinE4gQAH3ienQBY3raudF3usQFD3zQDW4ejoA5sēA4iQDY5edQBF5mH4īvinE6oA2estēA2gQWO3āQXA3adQAG3ādāA5inD3aiņāA5soB2ģērbQAC2glauQAF6dC3rieQAD4ūQAA3uQGW2ieQAP2jāB
atjauP5ninE6oA5tāA3ēM2kQLE3aQGV4ilinD4lapvienoA5poA3āpQCM3aroB3ārtoA3ļQBX3lāA3ļūdoB3oQAF4pQDL3rQCL4atC2lQGF2ļQMI2labH4iQBL4sO4uQAP3iQPW4cinE4doB3īdzF6inD3ieK
atloQFW3ūkoA3uncinI2māB3aigH4ksāA4skoA4toA4zgāA3edīG4tN4žoB3inQEJ4rH3odQAO5īQAE5inE4stQAM2ņQBI2nāQDG3esN2ogļoB2pQEN3aliQBS4zQGP3eldF5nīB4stīA3lūdQIA3ogaļoB3rasC3ūQHU
atputekļoA2rQIP3ādC3aidC5sC4kstC4ugāG4žoA3ēķinD3iebQCM4sinD4tF3ofēG3unāA2sQCB2šQFQ2saQBA4istC3ākQAN3aldēB3āļoA3argāA4uQBR4vinD3eM3ēQCT4dQAO5īQAE5inE4žQAM2šifrēB2sijāA
atsilH4tN2šķQCV2skābekļoA4aidroB6tQHB5nQEJ5ņoA4ārQAT4atO2šķetinE2skrQDT3lābH6inD4ēM4epenoB4īdF4ogoA3mQCJ4aidJ3olQIK3pējoB5koA5lēA4ieQAA5rdzinD4oguļoA4rādzēA5ieQAF3tQIH4āA5dinD
atstaigāA5rpēB4āstQBQ4eiM4iepQAC5kloG4rādāA4udēA5tēA3ūtJ3vQBJ4abinD5idzinD4eicinD5šinE2tQDE3aisC6noA3ālinD4rpoA3eiQBR3ēloA3iQCU4eQDF5cQAZ6inE5kQAE5sāA3īrC4stC3raipoB5uK
attrieK4ūkH3ūkH3urL2ūdeņoA2vQQD3āQXK3adQCE4icāA5noA5rC4ļinE4lstC7iskoB3ārQCZ3asinD3edQCR4idoA3ēlQDC3eltQHY4seļoA3ēsinD4zēA3ieglinE7oA5noA5toA4lgH4rzC2zQSA3īQAF4mēA
atzvQCA4anC1uQVO2ditēB3zēQBT4inQAL2gQJX3ļoA3šāmcQCA7elQAE8ļQAM7ēlQAO7eltosQIN4upielādēA2klēA3stēB2lekšoA2ļoA2rēB3oA2sQAG3kultēB2šoG2tentificēA3oindeksēB4klavēB4matizēB4rēB5izēA1vansēB3rēB2izēB
āzēA0bQLO1āQXB1adO3inD3oG2garēB3ātinE2idC3ļoG2kelizēB3stC2lansēA3ēA1ālēA1alinD3oA4tēG3sinE4oA4tO3tinQEX3zamēA2nalizēB3goA3krotēB2rbarizēB3oA1ārstC1astoA2tikoB2udQCD
baumoA3roA1āzēA1ažīG2zūnēB1ēdāA1edīB1ēdzinE2gQAH3uļoA1eiM3cēA2lQAD2ndēA2rQXI3zēA2tonēB1īQAE2dC3elēA1iedēA4inE4roG3zēA4inE2jQAO3āA2kstQHK2lQEM3dēA4inE2mbāA
bimboB2odegradēA2rQUY3dinE3koB3okratizēB3zQVZ1īstQAM1izoA1ļQLY1lamēA3ndQAG4šēB1ļaustQAG1lāvoA3zmoA2ēA3dīQDK2enQAP4dēB2ēņoG2īQBB2ieQAD4tēA2īkšķQDN6inD2isinD1ļitkoA1līvēA2oķēA1oQIM2ikotēB
bojāA2ksēG2lQAQ2mbardēB2nēB1rQIE2āQAD2adāA2āķēB3kšķQAI2akšķēB2āļoG2auQNJ4kāA2āzmoA2ēQFS3kāA2emzēA2iQFX2īdinE2iedQJT5ēA5inD3kšķQAX2īkšķQAI6inD3nQAG3voA2okastoB3nzēB3šēB2ucinD
bruģēB2ūnēQSP4inE2uņoA2ūvēB2užāA1ubinD2čoA2knīA3ņīB3sēB1ūkšķQAI1uktēA2ldurēB3tēA2ngāA4oA3kurēB2rāA3buļoA3kšķQDN3toB3zC2tilēB1ūvēA1užinE0cQQL0čabF3inD2karēA1ākstQAX1aloA
čamdC1āpoA3stinD1aukstF6inE0caurQPM4auQON4brauP4ceļoB4dQWV4krQSG4lūkoB4redzF4šQME4skatC5taigāB6rāvoA4umoA5rbQAJ4vQRO1edēB2ļoA2lofanēB2mentēA2nQWD3oA3šamiesQAW3tQHM4ralizēB5ēA5ifugēA3zēB
cepQAN3inD2rQJV0čerkstF1ērkstF0ceroA0četrkāršoA0cianēB0čibQAY0cieQHV3moG3nQHH4āA0čiepQAJ4stF0cierēB3tēQCX4inD0čīgāA0ciklizēB1īkstQKQ0čīkstQAY5inD0cilāA3dinQAK3poA3vēciskoB1īnQHP1inkoA0činkstF0ciparoB0čirkstF
cirkulēB3toA2tēB2vilizēA0čivinE1okuroA1ubinD2čF2kstQCF1ūkstQAY0cukuroA0čūloA1umF2poG2rāA3kstQAI6inE3nF0dQPN1abūQBN2inoA2kšoA2lQUC1āļāQCN1ambēA2ncinE4oA3gāA2rQUH3binQAB4oG1ārdQAR
dārdinD1arinD3voA2tēB3orizēA2udzinD3zC1āvāA3inD1ažādoA1ēQSW1eaerēB3ktivēB3romatizēB2batēB3itēB2centralizēA3imēB1ēdF1educēB3zinD2filēB4nēB3okusēA4rmēA3ragmentēB2gQJN3azēB2ģenerēA2gradēA3ustēA2hermetizēA
dehidratēA6ēA2joA4nizēA2kantēB4rbonēB3lamēB5rēB5sēA6ificēA4inēB3odēA4lonizēA4rēB2ldēA3eģēB3okalizēB3verēB2magnetizēB3ilitarizēA4sionēB3obilizēA4kratizēB4lēB4nstrēB5tēA4ralizēA2nacionalizēB4turēB3itrēB3onsēA3uncēB
denunciēB2personalizēB3ilēB3olarizēB5imerizēA6tizēB4nēB4rtēB2rQJH3dzQAZ3gQAE2smitkāršoA3oB4rbēB1ēstQBQ1estabilizēA4ilēA2talizēB3ektēB4rminēB3onēB2valvēA1ēvēQBU1ezagregēB3ertēB3inficēA6ormēA3odorēB4ksidēB4rganizēB5ientēA2žurēB
dežūrēB1īP1iagnosticēB2binE1īdC1ieQAS3delēB4zēB3nQKW3vinQAL4oG2ferencēA3undēB1īgQUZ1igitalizēB2ktēB2lH2mdF4inE2ņģēA2pF3inE3lomēA1īrāA1iriģēB3nF2sciplinēA3koA5ntēA4reditēA5iminēA4utēB
diskvalificēA3locēA3ociēA4nēB3panserizēA4ečerizēB5rģēB4onēB4utēB3tancēA2versificēA3kāršoA1īžāQGU1ižoG1obQSS2cēB2kumentēB2lomitizēB2māA3inēB2tēB2zēB1rQWU2āQXF2agāA3iskoG6uļoA3matizēA3pēB3sēB2ātēA2audQAR
draudzēG2ebF4inD3ifēB3nēA3sēA2iblēB2īkstL2illēB3skāA2īvēA2oselēB3šinD2ukāA3pinD2ūzmēG1ūQNF1ublēA3ultoA2cinE2dinQAK1ūdoA1uelēG2gH2ļķoA1ūmoA1umpoG2nQCS3ckāA3goA3kāA2rstC
dusQCS3moA1vašoA2eQCP3smoA1zQQM1žaivoB1zalkstQWG2ēQBE2ejoA3ldēA5inD4tēB4žoB3mdēB5inD3nāA3sēQBU4inD2iQDY3drinQAK3edQEG5ēA5inD1žigitēB1ziļirdinE3mQHR4umaudzinE1žinkstF1zirdQDO5inD4kstQAI
dzirksteļoA7īQEA2īroA2isinE2īsloB3vinE4oA0ecēQEA0ēdQKF2inQAK0ejakulēB1kipēA2onomēB2ranēA5izēB2saltēA4minēA3cerpēB3elēB3istēB3patriēA4erimentēB4lodēB5uatēB4onēA5rtēB4ropriēB3tirpēB4raģēA6hēA6polēB5udēB
elQVD2ektrificēB7zēA6olizēB7nizēB2idēB1ļļoA1lpinQAK3oA2soA1maljēB3ncipēA2eritēA2igrēB3tēB2ulēB4ģēA0ēnoA1rcinD2moA0erodēB1šelonēB1skalēA4rpēB3ortēB2tetizēA1talonēB0ēterizēB0etiķetēB3lēA3moloģizēB3olēB
etoksilēB1vakuēA0ēvelēB0evolucionēB0fabricēB2ktorizēB2lcēB3sificēB2ntazēB2scinēB3ēQCN3etēB1āzēB1eminizēA2rmentēA2tišizēB1igurēB2ksēA2lmēA3oloģizēB4zofēB3trēA2nansēA3ierēB4šēB1lankēB2irtēB2īzēB2uorēB5escēB1okusēA2lklorizēB
fondēB2rmalizēA5tēA4ēA4ulēB3sēB2sfatēB4orescēB2tografēA4kopēB4reproducēB4sintezēA1ragmentēA3kcionēA4tēA3nkēB3zēB2āzēB2ēzēB2izēA1unkcionēB0gQWP1āQWZ1adQER1ādāA2gāA3inD1aidQWJ3lēB3ņāA3nīA3sQVX
gaisinQAL4moA2lēQST3inQAB3vanizēA4oB2nQCY1ānQHO1andarīB4ēA1ārQAS1arāmQDS5brauP3antēB3inQAB3laikoA3nēB3oQEA3šoA2tavinE5oA2uQOI3dQAO4īšosQAW4oA3idīsimiesQAW3mēB3žQKN2vēB3ilēA1āzēQBT3elēA
gazificēB0ģeneralizēB5ēB2ņģerēB1ērbQCW3ēA1ermanizēA1iQOP1ībH0giljotinēB0ģipsēB0glābQAC2abāA3imoA3ncēA2āstO2auQAA4dC3zēA2eznoA2obalizēA3rificēB2udinD3mēB2ūnQAY1odāA3algoB3inD2frēB2rC2zēA1rQLW
grabQEI2ābQAC4āA2abinE2ābstC2aduēB3fēB3izQAQ2āmatoA2amstC3ndQJZ4tēB4ulēA3sQUU3tēB3uQAD4zdēB3vēQBC4itēB2āvoA2ažoG2ebQAC3dzenoA3iderēB2ēkoA2emQXE4dēA4oA3znoA2ibQDD3eQXD2īļoG
grimH4ēA2opēB3zO3žoA2ūQOE2udzinE3mboA3ntēB3pēA2ūstC2uzdF1uQTI2boA2droA2lQAS3dC4inD4zF3ētQDS3šņāA3snēA2mQET3dC3ēB3ijoB3zC2rH3dinD3ķoG3kstF1ūstQUL
gvelQXG0habilitēA2logenēB3turēB4ūrēB3ucinēB2rmonēB6izēA3punēB1erbarizēA3metizēA1ibridizēB2drēA4ogenēA5lizēA2pertrofēA3notizēB1lorēA4oformēA1olografēB2mogenizēB2spitalizēA6ēA1romēA3nometrēB1umanizēA0īdQFM0idealizēA3ntificēA1eQPR2aicinE3rQAH
ieaudzēB6inE4gQAH2bQBJ3āQAP3aidC4lsoB4udC3ēgQAH3īdC3ilQBB3ļQBG3ojāA3rQBW4auP3ubinI3ūkšķQCG4vēA2cQQR3eļoB4pQAN4rQAI3ienQUE2činkstQCG4rkstQCG3ukstL4rkstQCG2dQGN3abūQBN4lQBK4rbinD6oG
iedārdinI4vāB3edzinE4gQAN4rL3ibinD3omāA3resēB4īkstL4ošinD3vesmoA3zQQH4iedQBF5ļinD5mH4īvoA2ēdN2elpoB2filmēB2gQWT3āQIL3adQAG3ādāA4ginI3alvoB4ršoA4udoA5mēA2ģērbQCW2glabāB3ravēB4ibQCS
iegrieQAD5mH4ozC3uQGX4ldC2ilgH3nteresēA5riģēB2īstenoB2jQWW3auK5tāG3ūM2kQLJ2ķQBM2kaQBD4lQAT5poA3āpQAJ3apāA5sulēA4roB3āroB5toA3asēB4vēB2ķiķinI3īlāA2kļQFR3lāA4abinI5dzinI
ieklakšķinI5udzinI6sC4ieM5kšķinE3oQAA4dēB5inD4pQAJ3rQMD4āA4akšķL4āsoA3ustL3veldinE4ēloA2lQPG3aboB3ādQBZ4goB3aiQAA4sC4uQAD5zC4vQAG3enP3iQBS4doB4eQBR5toB3oQNW3ūQAS
ielūkoA2mQGO3aQBD3āB4cC3ainC5sC4ksāB4nQAG5toA4sēB4uP4zgāB3ēQAS4ģinE4rP3etN3iQBH4esoA3īlL4ļoA3inL3ūžinE2ņQBI2nāQDQ2ņaudL2nesQFE3īQBB3irH2pQDI3akoA4tikQTM
iepatīkQAM4uQAF4zQGP5īstinD3eldF5nīB4rinD3ildC3lānoB3ļaukāA3leQCQ4īsQAU4ūdQBP4udinD3rasC4ecL4iecēA7inD3ūQBV3ukstL2rQIO3ādC3aidC4kstO3āpQDL5oB3auQGE3edzF4ģistrēA4ibH3ēķinD3ībinI
ierīkoA3indoA4tF5inD3obežoA4sinD3unāA4šinD2sQCB2šQBG2saQBA4imniekoA5ņoA5stQCO3ākQAN3akņoA4lQET5dēA4uK3eQAS3ēQCT4dN5īQAE4žQAM3īkstQBZ3ilH2šinēB2sitN3kQBG2šķQCV2skāA4aidroB
ieskaitQHD5loA5nQEJ5ņoA5tO2šķaudJ2skrQCI3lēM4īdF4oQDR3mQCJ4aidC4ēķēB5rēA2šņāpQAJ2sniQBH5eM3olC3pQBM4aidO7oA4ēQSZ5joB5lēA4ieQAA4rakšķQCG6uQMP7dJ5ieQAA5ūdQBP4undēB3tQIH
iestāA5dJ4aigāA5rpinD4āstJ4eiM4iepQAC5kloB5prinD4rādāA4udēB4ūrēB3ūK4dzF2šūpinD2sūtJ3vQBJ4ētQHH2tQCC3aisQAQ4upC3eiK4kmēA3ēloB4rpQCW3iQCU4esāB4lpH4rgoA3īstC3rāpC4auK
ietrieK4īsL3ūkH3urL3vQDX2vQDV3āK3adO5āA4icāG5noB4lstC3ārC3azāA3edN4iP5doA3ēlQBZ4rQCP5oB3ieQBE5noA5toA4linD4rzQHF4zuļoA2zQFA2žēlinE2zīQAA3ieQAA3īmēA2žogoA
iezubrīB3vQCA4anC0īgH2ņoG0ignorēB1konizēB1ldzinQAK2gQAV3oG2uminēA3strēB1matrikulēA2igrēB3tēA2obilizēB2plantēB4ementēB4icēA3onēB4rtēB3regnēA4ovizēB2unizēA1ndēA3eksēA3icēB4vidualizēA3osēB3ucēA4strializēA2ficēA
infiltrēA3ormēA2halēB2icializēA5ēA2jicēB2kasēB3riminēB4ustēB2scenēB3picēB5rēA3talēA4itucionalizēA4ruēB6mentēB2tegrēA4nsificēA4resēA5ferēB5nacionalizēB6ēB5polēA6retēA5vēA3onēA3riģēA4oducēA2ventarizēB4rtēA4stēA1rM
iradiēB2dinE3zF0īrēQEQ0irgoG2onizēB0īsinQHX2tenoA0izQDU2aicinD3nalizēB3rQAH2ārdC4stēA2audzēB6inE4gQAH2bQQX3āQAP3adēG4idC4lsoB3ārstC3audC3ēgQAH3eiM4rzēA3īQAE3iedēB4jQAO4rQAV3īstQAM
izbojāA3rauP6kāA4īnO5vēA6oA3ūvēA2cQGI2čāpstinI3aukstinI2ceļoA4pQAN3ieQBV4lāQED3īnQAQ2čivinI2cūkoA2čurkstinI2dQDZ3abāA5ūQBN4iļoA4lQAQ4rC5binE3ārdinI3auzC3āvāA3edzinE4gQFK4molēB3ibinD
izdienQJJ3omāA3rāQAD3veQCP3zQGK4ēQBE4iQDY5edQBF5mH5rdQDO4īvoA2ēdN2elpoA2filmēB3otografēB2gāQAD4dāA3aisQAU6moA4roB5šoB4tavoB2ģērbQAC2glābQAC4ītoA3odinI3rauQAD4ieQAD4ozC4ūQAF3uQDM4droA
izguldinD5snēA2īrēB2jQID3auK5tāA2kQLD2ķQCK2kaQBD3āQBE3aisC4lQAT5poA3āmēB4pQSL3arsēA3ārtoA3ausēA3ļQBX3lāA4aidēA4āstQBQ4ausC4īQBB5dinD4ieM6dēA3nikšķinI3ņudinI3oQAF4pQAC3rQCL
izkrāpQAJ5soA4opļoA3ustL6inD2lQOY3abinI5oA3ādQBY3aiQAA4sQHF4uQAD5pJ5zC3epH3iQBS4doA3īdzQFC6inD3ieQBR5lC5toA3oQBA4loB4zēB3ūM4dzQAZ4gQAE4koA3utinE2mQRK3aQTA
izmācC3ainQBK4ksāA4nQUB5toB4zgāA3edīA3ēģinD3eklēA3ērīA5oA3etN3ētāA3īlL3irH5kH4tinE2ņQBI2nāQDG3esN3ēsāA3īcinE4dēB4kH3omāA2olēA2pQDI3aliQCU3ārdQRH3auQAA3eldL5nQAG
izpelnīA3ētQTT3ildC3lānoA4atC5ukH4eQCQ4ēnQDC4ūdQBP3ostC3rQEK4asC4ecL4ovocēA3ūQBV3utinD2rQJA3ādC3aidC5sC4kņāA5stO4uQOU5dQBF3edzQAX4ģistrēB3ēķinD3emontēA3ietF3īkoA3ipinD4tF
izrotāA3unāA2sQWX2šQEL2saQBA4imniekoB5stC4lkH3āpF3argQHW4uK2šausminI2seQAS3ēQNZ3ecinD4koB3īQMY3ilH5dC4tN2šķQRV2skaidroB6tC5loA5nQAY5ņoB5tO5uQAF2šķīQBB5dinE4ieQAF2skoloA
izskrQCI2šķūrēB3ļQBW2slāpH4ēM4īdF4imoA4udinE3mQGG4alcinD4ēķēA4idzinD3nieQAS3olQAQ3pēB5lēA4ieQAA4īlēA4rQBW5āgH5ieQAF3tQII4āA5dQHB4aigāA6pC5roB4āstJ5vL4eiM4iepQAC4omJ
izstrādāA4udēA3ūQNG4dzL4tJ3vQBJ4ieQAF4ītroB2tQDE3aisC4ujāA5stC3ecinQAK4iK3ēloA4rēA3iQGH4esāA3īksminI4rC3irgoB5zāA3īstC3rQCC4auK6cēB4ieK4īsF4ūkQBO3ukšoA4lkoB4rL
iztvaikoB2ūjinI2urbQAC2vQQF3āK3adO5āA4icāA5rC4lstC3ārC3aroB3edQCR3ēdīG5inE3eiP5doA3ēlQJL4rQVE5tēB3eseļoG3ietoA4rQAT5zC4zinD2zQIZ2žQBX2zāģēA3audēB2žāvēA2zīQAF4lēB
izzīmēA3inQAB4ņoB3vanC4ejoA0jQWM1āA2dC3elēA3inD1arovizēB2uQNA3dāB3nbūvēB4emitēB4oA4radJ6idJ6kstJ6uQGD7stJ3tāA4rinD1ēM1oQAD2dēB3elēB2koA2nizēB2ņoB1ūQCH1umQSO
jundīA1ūsminQAB4oA1ustēB0kQLN0ķQQW0kaQTD1āQVI1abinQEX2cinQAB2drēA2iQVU3foB3rinQAK3sQTO3tinD1ājoB1alQVP3andrēB3cinēA3dinD3ibrēA2ļķoA2lkulēB3pinQAB4oA3tēQGS2mpQAC2ndidēB3onizēA1āpQSJ1apāA
kāpelēA1aperēB3inQAB1āpinQAL1apitalizēA5ulēB3lēB1ārQVF1arāQGU3amelizēA3bonēB6izēB1ārdinD1ariķēB4nQWI1ārnQCE1aroQEP1āroQDJ1arogoB1ārpQCD1arsQWA4ēQBT1ārstQCZ1artēQBC1ārtoA1artografēB2sQUS2šāA2sēQCN1āsēQCN1askādēB2šķēG
kašņāA2strēA2talizēB5oģizēA4pultēA1ātoA1auK3lēA3nQKO4inD3sēA4tC3trēG2vēQBU0ķēdēA1eksēB2mmēA1ēmoA1engāA2pQFL1ēpāA1epēA3inQAB3uroG1ērK3kstF3nāA1erstC2skāA1ēzīA1ibinD2dāA
ķīķerēB1iķinD1īlāA1ildoG1īlēA1imerēA3izēA0kinoficēA0ķircinE2tēB1īvēG0klQIJ1ļQLZ1lāQSR2abF4inD3dzinE3igāA4ņoB3kšķQAI6inE3nO3pēA3sificēA2āstQBQ2audzF6inE4sQBK4šinE4vēA2eberēB3joB
klenderēB3poA2īQBB2iboA2īdinD2idzinE3eM4dēA3kšķQDN6inD3mQAT4perēB2īrēG2onēB1ļūdQAG1lukstF3mburēB7oB4pačoA3nkšķF7inE5urēB3pinE3sēB4inQWF1nQSF1ņQIJ1nābQEO4āA2aibC3kšķQAI6inD
knakstJ3pinQHA2ibinD3eQBE4bQAC4dēA3ksēB4šķQAI6inD3psēA2osQAG2ubinD1ņudF4inE1oQFZ2dQCY3ēQEQ3ificēB4nQAL2ķetēB2klēB3sēB2lekcionēB5tivizēA3onizēA4tēB3portēB2mandēB3binēQGT3entēB4rcializēB3pensēA
kompilēA4lektēA5icēB4onēA5stēB7rēA4resēB5omitēA3unicēA4tēB2ncentrēA5rtēB3densēA4icionēA3figurēA5scēB4liktēB4rontēA3glomerēB3jugēA3kretizēA4urēB3servēB4olidēA4pektēB5irēA4tatēB5ituēB5ruēB4ultēA3taktēA4ēB
kontrahēA6ktēA6signēB7tēB5olēB4urēB5zēB3verģēA6tēA4ojēB2operēA4tēA3rdinēA2pQSH3ēQGS3lietoB3oA3ulēB2relēB4spondēB3iģēA3ķēB3oborēA4dēB3umpēA2šļāA2tēA1rQMH2āQNE2akšķQAI6inD4stF
krāmēA2ampēA2āpQAC3šļoG3soA2atC3uP4kāA5šķQAI7inD3vāQDJ2editēA3isēB3joA3kšķF6inE3mQAT4ēB3ņķēG2ēpoA3sloA2evēB2icelēB3kšķL3mQAT4inalizēA3stalizēA5īA3tizēB2okoA3nēB3pļoA
krunkoA3stoA1ūdC1uģoA1ūkoA1ukuļoA1ūļāA2leņoA1ulminēB3stC3tivēB2mpQAV2nkstQAR1ūņoG1upH1ūpQEI3inD1uplinE4oA2rQKM3inD3kšķF4stF3nF3sēB3tēB1ūsāA1ušinE2stL4inE2tQAX3inQAK
kvalificēA3ntēB5ificēB2eldēA5inE2ēlinE4oA3pQET4inQAB2ernF2ieK3tēB2otēB0lQJE0ļQLX0labiekārtoA4nQES3oA3patQRU1āčoA2dQBY2goQDJ1aiQFY3delēA4inQAK3koA3mēA3poA3skoG4tC3zQAQ2ķēB
lakoA3stoG2māA3inēB1āpQCD1apoB1āpstoB1asQHN1āsmoA3oA1atviskoA2uQXC3lāA0ļaunoG0laupJ3zQAQ2vQAG3ēA3ierēB2zēB1ēQVL1ecinQAK2doA2galizēA2ģēA3itimēA2jupēQCX5ielādēA5lādēA1ēkāA3šoA1enQNQ
lēninQAK1epoG1iQPV2beralizēA2cencēB5zēB2dinQAK3oA1īdzQFC4darboG4finansēB4gulsnēB4inQAK4svaroA1ieQMR3cinD3dēA4inD3kuļoA3lQCE3nēB3sēA4inD4moA3toA1īgQAV3oA1igzdoA1īkQVA3ņāA3smoA3umoA
likvidēA0ļimH0līmēA3eņoA1imitēB1īņāQBU1inčoB1īnijoB1iofilizēB2pinQAK2šķēA2tografēB1oQFW0ļoQOW0lobQSK3ēB2dāA3ēA2garitmēB3oB2kalizēA2loB2tēB2zēB2žņāA1ūQCH2koA0ļumQJR0luminiscēB2ncinE2pinQAB1ūrF
lutinE1ūzQAU2žņoA0mQLS1aQTB1āQNP2cQCZ1agnetizēA2idzīA3goG3nQHD3sO3tāA1ājoA1aketēB3rokopēB3sāA4imizēA3šķerēB1āksloB1aldQER4inQAB1ālēQBC1alkoA3oB3stC2nQUK1ānQHL1anevrēB3goA3ifestēB4kirēB
manipulēB3toA2rginalizēB4oA3inēA3ķēA3morēB3odēB3šēB4rutēB7izēB2sēA2šinizēA3īnlasC2skēA3turbēB2tēQBU3erializēA3oA3ricēB2uK3roA2zgāA3inQES1āžoG1ēQOT2belēB2dQUA1edīQBU3itēB3oB1ēģinD
mehanizēA2imuroA3staroA2klēA2lQHS3iorēB3nēQSU4oA3oA1ēļoA1eņģēG1ērQBR3cēA3dēA3īQGT3kaķoG3ķēA3oA4goB1erserizēB1ēsloA1etQJU1ētāA1etalizēA4morfēB3ilēA4nQAL2žģīA5ņoB2zgloA1iQPJ1īcQHG
mičoA1īdQTV1idzinQAB2eM3cēA3goG3kšķēA3loA3rinQAB2gloA3rēA2jiedarboG2krokopēB1īkstinD2lQKL3inQHA1ilitarizēA1īļoA1ilzQVY2nQKG1īņāA2nēQBC1ineralizēA3imizēA3stinD2rQUV3dinE4zQDD5inQAK3goA4uļoA3kH
mirkšķinD2sēG1īstJ1istificēA4roA2tēA3inQAL3rinD2zoA1oQNV2bilizēA2dQHM3elēB4rnizēA3īQAE3ificēA4nD3ulēA2nopolizēA3tēA2ralizēB2stQAM2tivēA3orizēA1udinD3žQAX4inD2itoB1ūķēB1ulčēB3dQDD2ļķoA
muļļāA2lsQVW4inE3tipleksēB7icēB2mificēA2ndrinQAB3icipalizēB3sturēB2rcC3dQAR1ūrēB1urgoA3minD4ulēB3rāA2sinQAK2šiņmakšķerēB2tuļoA2zicēB0ņQBI0nāQNR1abagoA2cionalizēB2gloA2idoG2kšņoB2rkotizēA1ārstoA1ašķoG2turalizēA0ņaudQAY
nāvēA1azalizēB1eiespēB3tralizēB1ērQBE0ņerkstL0nerroA3vozēB2sQJO1ēsāQGQ1īQOD1iansēB2cinQAL1īcinQAL2dēQBT1iecinQAB3koA3vāA3zQAX1īkQEE1iķelēA2knoA2ķoG1īkuļoA1irH0ņirM3bQKR4inD3gāG0nītīA1itrēA4ificēA
nivelēA1oQPO2algoB3paļoB3rQAH2ārdC2audzēB4gQDB2bQGM3aidC3ālēB3alsoA4udC3ēgQAH3eiQCH3īQAE4dC3iedēB4jQAO4ldēA3īstQAM3loķēB3ojāA3rauQNK4emzēB4iedQCR7inE4īnQAG5voB4uņoA5žāA3učoA
nobūvēB2cQGI3erF3ieQCQ3īnC2dQRG3abūQBN4lQBK4rC5binD6oG3edzinD4gQDB4rF3ēvēQBU3ibinE4enQBY3īrāA3omāA3raudF4ebL4ošinD4ukāA3zQDW4iQDY5edQBF3žinkstF3zīvoA2ēdN2elQBE3nkuroA2ēnoA
nofiksēB4lmēA3ormēB6ulēB4tografēA2gQWR3āQIM4dāA3aidC4lēB5inE4ršoB4tavinE7oA4udQAO6īšosQAW5žQAM2ģērbQAC2glabāA4āstC3rauQAP4ibQJI5eQAD5mH4ozC4ūQAA3uQGX4ldC4rH5dinE2ilgH3ndēA
noīstenoB2jauQNB5tāA3umQEB2kQLH2ķQCK2kaQBD4itinE4lQAT5poA3āmēB4pQEB4rtoA3aunQFI5tēB4vēQBU3ļQBX3lāA4audzF6sC4īQBB4usQAU6ēB3niebQAC5kšķF3oQAA4pQAC3rQLT4āsoA4emšļoG3ustL2lQPF
nolādQBY3aiQBL5stC4koA4māA4sQAQ4uQAP5pJ3iQBS4doB3īdzinD3ieQND5toA3īgH3oQBA3ūQGB4dzQAZ4gQAE4koA4zQAU2mQRP3aQTC3āQMV4cC3ainQBK5tāA4ksāA4ldQAG4nC4skēA4zgāA3edīB
nomēģinD3eklēA4lnēB6oA3ēroB3etN3ierinD3īlF3inēA5stinI4rH4zoB3oQBA3urminE2ņQBI2nāQDG3esQFE3iecinD4velēB2ņurdL2organizēB2pQQN3eldL5nīB3lQBW3ļQDP3lāA5tC4ēQCP4eķoB4īsQAU4ūdQBP
nopludinE4ūdinE3ostC3rQLR4asC4ecL4iecāG4ognozēB3ūQHU3ublicēA4toB2rQJC3ādC3aidC5sC4kstO7uroB3āpQDL3asoA4uQDR5stC4žoB3egulēB3ēķinQEV3īkoB3imQBO4sQJQ5inI4tF3malizēA4ēA3obežoA
norunāA3ūpL5ēG3ušinI2sQCB2šQBG2saQBA4istC4lH4pņoB3ārQAT3argQGZ5kH4uK3eM3ēQMO3eboA4cinE3ēdQKD5īQAE5inE4žQAM3iekaloA4ltinD4tN2šķQCV2skaiQEF6droA6šamiesQAW6tC5loA6pēB
noskanQAY5ņoA4ārQAT4atC5uQAF2šķieQAA5roB2skrQCI5āpēA4umH4ūpstC4urinD3lāpēA4auQNH4ēM5pQAC4epkavoB4īcinD5dF4iecQAZ6kQAE4īgH5kH4ogoA4udinE3mQGG4aidJ4ēķēA3nauQAA4iQBH2šņurkH2sodC
nosolC3pēlēA4ieQAA4ļQBG4rāgH5auQAF7slāA5ieQAA5ostoB3tāQEC4abilizēA4ādC4aigāA4āstQBQ5vL4eiM4iepQAC5prinD4rādāA5īpoA4udēB3ūdzF3usinE3ūtJ3vQDH4īQBB4ieQAA5nL4ītroB2taisC4rizēB3eQNU
noteiK3ēloB4rēB3iQCU4cF4esāA4ficēB3īksminI3incinI3īrC3irgoA3īstC3rQCC4āpC4auK4ieK4īsL4ūkH4ulinD3urL3vQCK2vQQB3āK3adO5āA4icāA3ājēB5inE3aldC5stC3ārC3ecēB
novecoB4dQCR4iQDF3ēlQFG5oA4rQDA5oB5tēB3īQAT3ienoA5toA4lcinE4rzQAQ2zQIW2žQBX2zāģēA3audēA2žēloB2zīQAA3ieQGB5dzQAZ5gQAE3īmēA3iņoB3vanC0ņudzF0nūjotoB1umurēA0ņurcC3dF3rāA0oQFY
objektorientēB1derēB1goA1ksidēA2šķerēB2ulēB3pēB1nanēB1perēQDJ2onēB2timizēA1rdinēA2ganizēA2ientēA2ķestrēB2namentēB1scilēB1šņāA1stQCD1zonēA0pQQO1aQMM2aicinD3nalizēB3rQAH2ātrinE2audzēA4gQAN5stinD2bQLG3āQXH3aidC
pabalsoB6tO4roA4udC3ēgQAH3eiQAS4rzēA3īdC3ildēA3lenQAP3ojāA3rauK4īnQAG3ūvēA3užinE2cQQI3eļoA4nQEU5šamiesQAW5tQAO4pQAN4rQAI3ieQHV3īnQBK2čurāA2dQDZ3alC4rC5binD6oG3ārdzinD3auzQCD
padāvāA3edzinE4gQDB3ienQEH3omāA3raudF3zQDW4iedQEG5ļinD5rdF4īvoA2ēdN4inE2filmēA2gQWS3āQAD3adQAG3ādāA3aidC5sQHT4rinE5šoB4tavoB4udQAO6īšosQAW5žQAM2ģērbQAJ5ēB2glabāA5udC3odinE3rQBX
pagrauQAP4ibF5eQAD4ozC4ūQAF3uQDM4rH2ijāA3ldzinE4gQAV3nteresēG3sQUP4oB3zglītoB2jQBW3auP5tāA3okoA3umQSN2kQFN2ķQCK2kaQTH4ļdzQAG4lpoB3āpQCM3arinD3ārtoB3avēA3ļQLV3lāQBT4ausC4usēB
pakoA3rQCL4āA4atC3šķF5inD3ustL2lQOZ2ļQBG3āQSX2laboB4iQBL5mēA5stC4sQHG4talizēB4uQAD3ēninD4tinE3iQPX4doB3īdzQJM6inQAL3ieK5cinD5lQCE6inD5toB3pēA3ūM4koA4rL
palutinD2mQRM3aQTF3āQEP4cC3ainC4ksāA4nC4toA4zgāA5inQTQ3ēģinD3eklēB3ēroA3etN3ētāA3ieloA5rinE3īlL4ļoB3inQDD4rH3oQOH4dQAO5īQAE5inD4stQAM3pQTJ3udinE2ņQQT2nāQDQ3ašķoG
panesN2ņirgāG2noramēB2organizēB2pQDI3eldL5nīB3ētC3ildQCO6inE3lānoB4ašinD4ūdQBP3rasC3ūQCQ2rQIU1ārQDU1arādQCY1āradresēB1arafēB5inizēB5rāzēB4idC1ārakmeņoA1arakņāA5stO4lizēA1ārapstiprinE4rQAH1arauQGC1āraudzēB5gQKI
paraustC4zitēB4žoB1ārbQBJ4aidC5lsoB5udC4ēgQAH4īQAE4iedēA5jQAO4īstQAM4līvēA4rauP5iQFX5uņoA4ubinI4ūvēA4užinI3cQQK1arcelēQBC1ārceļoB5nQEU6šamiesQAW6tQAO5pQAN4ieQBV5lāA3dQRD4abūQBN5lQAQ5rC
pārdedzinD5gQAH4ibinE4omāB4rātēG4zQDW5iedQBF6mH5īvoB3ēdN1aredzQAX4ģoB3ēķinE1āresterificēA3filmēA1arfimēA1ārgQEW4āQAD5dāA4aidC5tavoA3ģērbQAC3glabāB4ribL6eQAD5ozJ4uQDM5rH1arīkoB3isinD4tF1ārizglītoB
pārjautāA4umQEB3kQLI3ķQGL3kaQBD5isQTN4āoA5pQAJ4arsQAU4ārtoA4auloA3ķemmēB3kļQBX4lāQBT5ausC4oQAF5ksnēG4rQMB5ievoA4urinE3lQPE4aboB5iQBL5sC5uQAP4iQPU5doA4īdzinE4ieK6cinD6lC6toA
pārlūkoB3mQRS4aQBD4āQNL5cC4ainQBK5ksāB5ntoA5zgāA4edīG5klēA4ēroB4etN4īlL3ņQBI3nāQDG4akšņoB4esN4ēsāA3oA1arodēA1ārogļoA4rganizēB5ientēA3pQEN4eldL6nīG4ētīG4ildC4lānoB5ēQBE5ūdQBP
pārpludinE4oļoA4rQEK5asC5ogrammēA4ūQBV4ublicēQGR4ūlQBZ4urvoA3rQEY4aidC5kstC5uQGC6dI5žoB4edzF5ģistrēA4ēķinQHJ4īkoB4isinD5tF4obežoB4unāA4ūpF3sQRJ3šQEL3saQBA5istC5rgQWE4ātinE4auK4eQCH
pārsēQCT5dN6īQAE5žQAM4ilH5tN3šķQCV3skaiQEF5āinE5aišamiesQAW7tC6nQAY6ņoA6tO3šķibīG5īstīG3skrQCI4lēM6pQAJ5īdF5iecQAZ7kQAE6moA5oB6goA4mQCJ4nieQAS4olC4pēB6lēA5ieQAF5īlēA
pārsprāgH6ieQAF4tQIG5āB6dJ5aigāA5āstJ6vL5eiQAS5iepQAC6prinE5rādāA6ukturēA4ūdzL5tJ4vQDH3tQDE4aisC5šķīG4ēloB5rēA4iQPT5esāA4īksminI5rC5stC4rQCC5auQNN5ieK5ūkH4ulkoB5rF
pārtvQCK3ūjinI1arunāA3ūpL5ēG1ārvQDV4āK5coA4adO6āA5icāA5ldC6stC5rF4ārC4edN5iP6doA4ēlQBZ5rQDA6oB6tēA4ieQCP6noA6toA5rzQAQ3zīQAA5mēA4inQAL4vanC1asQCB2šQMA
pasaQFV4imniekoA5stC2šaizsargāG2sākQKB4moB2šapazemoG5drošinE5kalpoG5liecinE5mierinQUD2sapņoA2šapputeksnēG2sargQGZ2šatmaksāG5tīrQTU2sauP3eM3ēQCT3ekoB3ilH5dC5tinI4tN4vēB2šiznīcinI3ķQSD2skaidroB6tC5nF5tO2šķirstJ
paskrQCI3lēpQSI4īdF4iktinD4udinE3mQCJ4aidC5ržoB4ēķēB4īnF3niQBH5eM2šnoteiQDF8cQAZ8kQAE2solQAQ3paidC2špazemoG2spēB5lēA4ieQAF5lgtinE4rieQAF2šreģistrēG5gulēG3sadedzinI5glabāG5kropļoG4lavinI2stQII4aigāA5rpinE
pastāstQBQ5vQCF4eiM5rizēA4iepQAC5prinD4rādāA5īpoA4udēB3ūdzL4tJ2šuzupurēG2svQBJ4eicinD4ieQAF4ītroB2tQLC1ātagoA1ataisC4pinE4šķīG4ustC3eiK3ēloB3entēA3ērēA3iecQAZ5kQAE5sāQED4nēQEC3īrC3irgoA
patīstC3rQCC4auK6cēB4ieK4īsF4ūkH4ulēB3ūkQUW3urF5pinE3vQBM2uQBL3koA4šķQAI6inE3perizēB3zēB2vQQC3āQFT3adQCD4icāA5roA4kariņoB4ldC5kāA5stQCO3ārO3edN5inE4iK5doB
pavēlQKA4rQDA5oB5tēB4stQWK3ienoB4ngroB4rzC2zQIV3audēA3eminE5oA3īQAA4mēA3iņoB3vanC1edalizēB2ilēB1ēkšķF1eldL4inE3ēQBC3nīA2ļoB2nsionēA3terēB2rcipēA3ēQBC3forēA3ifrazēB4nE4odizēA
perkutēA3sonalizēB6ificēA3turbēB2stīA1ētQTS1īckāB1ieQDU3aicinE4udzēB5gQAN3bQQZ4āQAP4aidC5lsoB7tJ4eiQAS4iedroA5lQEM6dēB4līvēB4rauP5emzēB5iedQCR4ubinI4ūvēB4užinI3cQCA3čakarēA3cepQAN4ieQBV4kāršoA
piečubinI3cūkoA3dQRF4abūQBN5lC4āvāA4edzinE5gQFK5rL4ēvēQBC4ienQBY4omāB4rāQAD5audF6zoB4ūmoB5ņoA4zQQV5iedQEG6mH5īvoA3ēdN3filmēA3gQWQ4āQXJ5dāA3ģērbQAJ3glabāB6uQAA7dC4rieQAD5užoA
pieguQGW3jauP6cēA4umQEB3kQLP3ķQBM3kaQBD5binE5lpoA4āpQAC4arinQAB4ārtoB3ķepQAH3kļQFR4lāA5usQAU4nibinI6kšķinI5ubinI4oQAA5pQAJ4rQMC5āQCN5aukšķinI3lQPC3ļQDP3labinE6oB4ādēB5goA4aiQBL6koA
pielaistC5sC5uQAD5vQAG4iQBS5dinI6oB4īdzinD4ieK6toA4īmēA4ipinD4ūM5koB4uncinI3mQRR4aQGV4ācC4aisC5ksāB4ānC4azgāB4eklēA4ēroA4etN6inD4ierinD5nQAX5rsQGY3ņQBI3nāQDQ4agloB
pienesN3pQDI4ampH4eldF6nīA4ildC4lQFB5ivinI5ūdQBP4rQEK5asC4ūQCQ5lQBZ4ulcinD5tF3rQIT4ādC4adinD5kstO5uQDR5žoB4edzQAX5ģistrēA4ēķinE4īkoA4imQBO5tF4īvēA4obežoB4unāA5šinI3sQCB
piešQEL3saQBA5istQCO4ākQAH5rQAT4argQTP6kH4ārņoA5tinE4auK5vinE4eM4ēQCT5dQAO6īQAE5žQAM4ilH5tN4kQFO3šķQSC3skaitC6ņoA6tC3šķiroB3skrQDT4lēM6pQAJ5īdF4mQJG5ēķēA4niQBH4olC
piespQBM5ēB6lēB5ieQAA5rauQOO8dQWH6ieQAF4tāA6dC5aigāA5āstJ6vF5eiM5iepQAJ6prinE5rādāA7voB5udēB4ūK5cinD4ummēB4ūtJ4vQBJ5empQDL3taisC5upC6voA4eiK4ēloB4iQBS5esāA4īrC
pietirgoB4rQCC5auK5ieK5ūkQBO4ūkH4upQBO5rQDD5vinE6oG4vQCK3vQDV4āP4adO5ldC4ārC4arēB4edN5iP4ērQDA6oB4ienoA5lgH6inD5rzC3zQEZ4emēA4īQAA5mēB4vanC2gmentēA1īkQHR
pikēB2ķēA2ketēB1īkstF5inD1ilQAX3dQCO3inE3nīgoA4varoA5eidoA3otēB2ndzelēB3kāA2ņķēA4erēA2nkšķQAI2paroA1īpēQDJ1lQJD1ļQMJ1lāQDK2acinD3iksnC4sāA3kšķQAI3ndQDO4ēB2ānoA1ļāpāA1lasēB3šinD
plastificēB2ātQHO2atēB4inQAL6ēA4umoB3ucēA4kQVB1ļaukāA1laukšķQAI7inD2eQWB2ēQHS1ļēguroB1lēnQFG1ļerkšķQAI5stF1letnēB2icinE3ķēB2īkšķQAI2ikšķinD2īkšķinE2inkšķinE2īsQHT2isēB2ītēB2ivinD2īvoA2ombēB3sC4toA
plūQMX2ucinD2ūdQIA2udinQAB2ūdinQAL2udoA3inC2ūkāA2unčāG4kšķQAI7inD1oQVH2etizēA2gāA3oA2larizēA3emizēA3imerizēB4tizēA3sterēB2pularizēA2rtretēB2stO4ulēB2tēA2zēB3icionēA1rQFP2agmatizēB3ktizēA3sC3šņāB
pratinQAL2ātoA4uļoQSQ2avietoA2āvoG2ecQFF4inE5zēB3destinēB4isponēB2ēmēB2eparēB3sēB3tendēB4oG4statO3valēB3zentēA4idēB4umēB2iecāG5ēA5inQAB3mitivizēA3vatizēB4ileģēB6iģēB2oblematizēB3centēB3ducēA3fanēB4ilēA
prognozēB4rammēA5esēB3jektēA4icēA3klamēA3mQDS4braucQJS4enēA3nominalizēB3pagandēA4onēA3stituēA3testēB5zēB5žēB4okolēB3vēB4ocēB1sihoA1ūQWC1uantēB2blicēQGR5skoB2cēA1ūdēB3elēB4rēA1ukoG3šķF5inE3stQAR
pūlQFJ1ulcēA4inQAB3ēA3goA3sēA3verizēA2mpēA4uroA2ņķoG2nktēA5oB2rinQAL3kšķF6inD3pinD2sdienoB2šķoA1ūšļoA1ussabrQWN2tQKY3eņoB3inD1ūtinD1utoA3roA1ūžņoA0rQIS1āQSV1acionalizēB2dQUN1ādQUT
radiēB4nQAL4oaktivizēA5ficēA2finēA2ibinE3dC3sQUR3zēG2jonēB2kāA3ņāA3stO5uroA1āmēB2pQSY3oA1aportēB2sēB3inQAK3oA3trēB2tificēB2uQMU3dQKV4inQAB4zēB3stC2vēQBC2žoA1ēQNC1eabilitēA
reaģēB3lizēA3nimēB2cēB3enzēB2deponēB3iģēB4skontēB3ucēA3zQFF2eksportēB2ferēB3inansēB3lektēA3ormēA2ģenerēA3istrēA2glamentēB1ēgoG1egresēB3ulēA2habilitēA2ibH4inE3mportēB3nvestēB3zinE2kataloģizēB1ēķinQHJ1eklamēA5sificēB3ognoscēB
rekomendēB4nstruēB3rūtēB3tificēA3uperēB3vizēB2laksēA2mdēA4inD3ilitarizēB3ontēB2nderēA3ominēB4vēA3tēA2organizēA2patriēA3ēA3licēB3onēB3resēA5zentēA4oducēA2spektēB3taurēB4oB4rukturizēA2tinQAB3ranslēB3ušēB2vanšēG1ēvēB
reversēB3idēB3olucionizēB2zervēB2žģīQDK2zidēB2žisēB2zonēB3ultēB4mēB1ībQAY3inQAK2dC1ieQVC3bQAC3kstoA3stoA3tQAR3voA2formēB1īkoA1ikšoA2mQTK1īmēB1indoA2ņķoA2pinQAB3oB2sQKT3inQAL3kēB1īstQAG
ritQCS3inQAB1īvēA1obežoA3īA3oA4tizēA2mantizēB2sQAG3inD2tQHC3āA3aļāG3ēB1ūQFS2cinE2dQUQ2gH3tinE1uinēB2kšķF2llēA2mulēA2nāA1ūpQBY2sēB1usificēA2šinQAL2tinēB0sQRA0šQMK0saQML
saaicinD3rQAH3sinD3udzēB4gQAN4kstēG2bQGM3āQAD3aidC4lansēA3ēgQAH3eiM4rQAP3īQAE3iedriskoA7oG5zēB4jQAO4ldēA3īstQAM3ojāA4tēB3rQBW4auP3učoA4mboA3ūvēB3užinD2cQCA3enQEU5šamiesQAW5tQAO
sacepQAN4rQBZ2červelēG2cietēB3ūkoA2dQRE3abūQBN4lQBK4rC5boG3ārdzinD3auzC3āvāA5inE3edzinE4gQDB4rF5inD3ibinE4enF3omāA3raudzēG4ūmH4umstaloA4ūvēG3umpoA4rstC3ūšinE3usmoA3ūšoG3zQQU4iedQBF
sadziedēB5mH5rdQDO4īvoA2ēdN2filmēA3otografēA3rizēA2gQIF3āQIL3adQAG3ādāA3aidC4ršoB4tavoA2ģērbQAC2glabāA3rQDP4abQEI4ābQAC4emoB4ibF5eQAD4īļoA4ozC3uQDM4mH3ūstC2īgQEE2ilgoG3mniekoA3ndēA
saiņoA3ntriģēB2īsinQHX2istC3tēA3zglītoB2jQID3auK5tāB3umQSM3ūsminD2kQLL2ķQDX1ākQKC1akaQTG4ltēA3āmēB4pQAJ3apāA3āpinE3arsQAU6ēA3ārtoA3ašķēG4unQFI2ķēdēA3ibinE2kļQBG3lāB4ausC4ieM3naibC
sāknēB1akņoA3oQAA4dJ4ncentrēA4pQAC5oA4šļāA3rQCL4āA5soA4atC3umpH4stL2lQPA1ālQCZ0šalP0salabH5oA4iQAA4sQAQ4uQAP5lāA5zC3dēA4inD3iQBS4doB3īdzinD3ieK5dēA5lC
salietoA3īgQAV4kH4mēA3kQEE0šalkoA0saloQBA3ūQAS4koA3umpačoA4tēB3ūzQAU2mQRN3aQBD3āQFU4cC3ainC5sC5tāA4ksāA3āksloB3anQHP4zinD3ēģinE3eklēA3ērcēA5oA3etN3īcC3ieM5rinD3īlL
samīļoA3ilzQAU3ulsQAU6inE3ūrēA2nQLA2ņQBI2nāQDQ3aidoA3esQKK3kcionēB0šantažēB0saņurcC2oQAA2pQEN1āpF1apampH4zQSB5īstinD3eldL5nīA3ētīG3īkH3ildC1āpinD1aplānoB4ēQBE4īsQAU4osC4ūK5dQBP3ņoA
sapoQBE3rQFP4iecāG3ūQCQ3ucēA4lcēA4rinD4tF5oA2rQIR3adQIK3ādQAQ3aidC4kstO4uQDR5stC4žoB3ecēB5inD4dzL4ģistrēA3ēķinD3epēB4žģīA3gQUF3ieQBE3īkoB3indoA4tF3īvēA3kQUX3moB
sārmoB3ņoA1arobežoB4koG1ārtinD4oA1arūgtinE3unāA3ūpQEH4sinE0šaržēA0sasQCB2šQLU2saimniekoA5stQCO4lH5dēA4rgQHW4uK2šaurinE2seM3ēQNY4dN5īQAE4ņoA4žQAM3ilH5dC4tN3kQFO2šķQCA2skaiQEF
saskaidroB6šamiesQAW6tC5nQAY5ņoA5tC4rQPL5ullēA5ūvēA3lapinD5uQFV4ēQCH5pQAJ4īdF4iecQAZ6kQAE5mH3mQFB4aidC5lcinE4ēķēA5rēA2šņāK2sniQBH5eQAS3odC4lC3paidC5roG4ēlēA4ieQAA4rauQBL
saspraudJ5ieQAA6ndzinD7gH3tQDE4āA5dC4aigāA4āstJ5vQCF4eiM4iepQAC5ķēA5ndzinE6gH5prinD4rādāA5īdQCG2šūpoA2sūtJ3vQDH4eicinD4īQBB2tQRZ3aisC4poB4ustC3iQPS4nēB3īrQCE4stC3rQRW
satrauK4icinE5eK4īsF4ūkQBO4unF3ūkH3umQVM4ntulēA4rQCF4vinD5oG3vQBM2uK0šaubQAG3dC0saudzēA3kāA3ļoA3sēA4inQAB0šausminD4tC0sautēA2vQPZ3āK3adQCZ4inoA5roA4ldC5stC4ņģoB
savārC5tC3edN4iP5doA3ējoB4lQDC4rQDA5oB3īQAT3idžinE4eQVT5bQAC5noA5toA4lgH4ļņoA3īstC3rupinD2zQEZ3āģēB3aroA3īQAA3iedoB3īmēB3inQHE4ņoB2žņauM2zvanC1cintilēB1eM1ēQMN
secēA3inE1ēdQJK3īQAE3inD1edloA2gloA3mentēA1ēkloA1ekmēA3oB3ularizēB3vencēB5strēB2lekcionēB1ēņoA1ensibilizēA2parēB1ērQCP3ēB3foB3oA1ertificēB3vēB0ševingēB0sēžQAM1hematizēB1īQNM1iekaloA0šifrēA0signalizēB2jāA
silQHQ3dC3tinE2mbolizēB3patizēB3ulēB2ndicēB3hronizēA3kopēB3tezēA2rgH3moB3oA2sinE3tematizēA2tQKJ3uēB1kQLQ0šķQQJ0skābQAV4ēA4inD2aiQVR0šķaidQBK0skaidroA4šamiesQAW4stinD4tO5ļoA3ldO4inQAB4oA
skanQAY4dalēB5ēB5inQAK3ņoA3pstF3rificēB3tQCY3uQAF0šķaudC2ebinD3ndēG0skenēA0šķērQOK4dēQEQ4ēB4šļoB4soB5subsidēB2eterēA4inD2iQRB2īQOM2ibīA0skicēA0šķīdinD2idrinE3eQAA4bQAC4lēB3ndF5inD
šķiroA4stQBQ2īstīA3voB2obC0skoloA3poG2rQCI3aidC6elēA4mbāA3āpēA3apstL3ibelēB5inE4celēB4tuļoB3otēB3ubinD3ūvēA2ubinE3mH4dinE2ūpstO2urbQAV5inD0šķūrēB0skurinD1lQPQ0šļQBW0slaQBA2āB
šļāK0slābQAV2acinD3istO0šļakstQJY6inQAL0slaktēB3mpāA2ānQHN3ņoA3pH2apēA2āpēA2apinD4stQAG3uQNI0šļaupQAJ0slavēA4inE3zdoB2ēQOR2ejoB2ēpQCM2epkavoA2ēpoA2īcinD3dQAY2idinD4oA3eQDF4cQAZ4kQAE
slienāG2īgH3kH2imoA3nkoA2īpēA0šļircinD0sloQOV3goA3ksnēB0šļūK0sludinE0šļūkāA2upstF0smQJF2acēA2ādēB2aidQCE4linE4ļoB3koB0šmakstinE0smalcinE4stC3ržinQAK5oA0šmauK4kstinE0smēķēA2elQCH2ērēA2īdinD
smidzinD2īkņāA0šmīkstF6inE0smilkstQAI2īnQAR2iņķēA3rdQAR5inE3tēB2ulēA0šņāK0snaiQBA4kstC0šņakstF6inD2ākuļoB3pQAJ0snauQOG0šņauK0snauduļoA0šņaukāA0sniQPI3eQCH0šņirkstF2orēB2ukstQAR0socializēA2dQCE2kQKP0šokēB0solQUM
solidarizēG2ļoB1pQBM2aidO0špaktelēB0spārdC4noA2ēQCX2ecializēA5ficēB2ēcinQAB2eķoA2ēkoG2ekulēB2ēlēA2icēB2īdF4inD4zinE2ieQOC4goB4toB2īgoA4uļoA0špikoB0spīlēA2ilgtinE3ndzF4ingoA3rdzinE4gH4inI
spirtoB2ītēA2ļQDP3audC2odrinQAB3guļoA3koG3lēA3nsorēB3rtoA2rQIE3ādzēA4gH3aišļoB4kšķQAI4uQMQ5dQWL5slāA7oB3ediķoA3ēgāA0špricēA0spridzF6inD4eQOB5delēB5goA4kstQAI4ndzinD5gH3ogoA4stoA
sprūdQIC2ulgoA3ndēA3rQMS1tQIG2āQEC2abilizēA4ulēB2ādQHL4inQAB2agnēB3igāA4pC3mpāA0štancēA0standartizēA3roA4pinQAK4tēA2āstQBQ2atO2āvQAR2ažēG2eberēB3iM4dzinE3llēB3nQAR4ografēB3pēB3rilizēA2ērķelēA
stiQPH2īdzF2iebroA4groA4pQCM3goB2īgoA2iķēA3kloA3lizēB3mulēA3ndzinE4gQAV2īpoA2iprinD3rpoA2īvēA4inD2omQAG3stO2rQOX3ādāA5inQAB3atificēA4umēB3āvoA3ēQOS3eikoB5puļoB3iQBH3īdQFJ4ķēA
strinkšķF8inD3ostēB3ūkloA3ukturēA4pinE4toB2udēB2ūķēB2ulbQAV3mdC2ūrēB2utēA1ūQBR2bēB1ublimēA3oridinēB3sidēA4tituēB0šūdinQAL0sudraboA1ūdzL1uflēB2ģestēA2kāA1ūkāA3nēA3stQAG1ulfurēB3oA2minD3mēA
sunīQDK1ūnoA0šuntēB1ūpinD3oA0sūroG3stF1usF3inE2šķēB2spedēB5ndēB0šūstC0sūtQWY1utinD1vQDH2aidC2ārstO2eiP4cinD3ķoB3lmēA4pQAC3pstF2ētQUO2īQBB2ieQBL4drēA0švīkāA4stQAR6inD0svilQBO
svilinD4pQEO5oA3nQCF0švirkstF7inD0svītroA0tQLB1abulēB2goB2isC4noA2ksēB3tēB2mborēA3ponēB2nkoA2pinQAK3sēB2ranēB3ificēA3kšķQAI6inE2šķīA2ujāA3koA4šķēA3pC3rēB3stO3voA1eQNT
tēQVJ1eatralizēB2cinD2iQFT2kalēA2lefonēB7izēA4grafēB4portēA1ēloA2mēB1empQCW4erēB2ncinE3dēB3koA3terēB2oretizēB2pēB1ēraudoB3ēA3gāA1erminēA4ostimulēB3orizēB1ērpQCW3zēB1estēA2tovēA1icF2eQDF3cQAZ
tiekQAE3sāQED3vinE1īkloA3oB1ikšķQAI1īksminD1ilinE3pH4inD2ncinE3kšķēB2pinQAL4zēB1īrQCE1iranizēB4žēB3dC3goA3inD3pQAV4inD3zāA1īstC1itrēB3ulēB1onēA3izēB2rpedēB1rQRX2acinE3ipO
trakoA4tēB3lēB4linD3mdC3nsformēA5kribēB5lēB6iterēB5plantēB6onēB7rtēB2āpQCZ2asēB3uQMZ4cēA4mēA2eilēB3molēA3nK4ēA4kāA3panēB2īcQAX2icinD2īcinD2ieQBR4pQAC3nkšķinE2īsQKX4kāršoA4uļoB
triumfēB2okšņoA2ūcinD3dQAR3kQBO2umpoB3nF3pQCS1ūcīB2kQHQ1ukšoA1ūkstoškāršoB1ulkoB2mQVN3ēB2nelēB3tuļoA2pQJP3inD2rQKH3pinD2šēB2snīQDK2vinQES3oG1vQBM2aicēA4koA3nQAR3rstC2eicēA2īkH
ubagoA1cinD1guņoA0ūjinD0unificēA4ormēB1purēA1rQGA2bQEO3anizēA3inD2dC3zQAX2inēB2ķēA2kšķF2rāA1tilizēA2oA0ūtrupēA0uzQDU2aicinD3rQAN3sinE3udzēB4gQAN2bQQY3āQAD3aidC3ēgQAH3ildēA3līQBB
uzblieQAP3rQBW4auP3udinD3ūvēA2cQCA3epQAN4rL3ienāA2dQRC3abūQBN4rC5boG3āvāA5inE3edzinE4gQAN3ienQBY3omāA3rebinI4īkstL4ošinI3zQGK4iedQBF5rdF4īvoB2ēdN2filmēA2gQIF3āQAD4dāB3aidJ
uzģērbQAJ2glabāA4eznoB3rieQAD4ūQAA3uldC2jauP5tāA6rinD3umQAJ2kQFN2ķQBM2kaQBD4lpoA3āpQAJ3arinE5sQAU6ēQBC3ārtoB3avēA3ļQBX3lāQBT4apēB5usC3oQOF4dQIB4pQAJ3rQCL4āA3undzēG4rbulēB5inE
uzlQPB3abinI5oA3ādQEH3aiQBL5zQAQ4sC4uQAP3iQGH4doB4eP5lC5smoB3ūQAS4koB2mQRQ3aQBD3āQFU3anC4zgāB3eistaroA4klēB3ēroB3etN3inF3odQAO5īQAE4stQAM3undrinD2ņQBI2nāQDG3esN
uzpQDI3eldF3ildC5inE3laukH4ūdQIC3rasC3ūQCQ3utoA2rQEY3ādC3akstO3āpQDL3auQGE4žoB3ēķinQEV3īkoA3itF3obežoB3unāB2sQCB2šQFQ2saistC3ākQAN3auP3eM3ēQOA4dQAO5īQAE4žQAM3ilH5dC
uzsitN2šķQCV2skaidroB6tC5nF5ņoB5tO4rQDT5ullēA3lQCJ4īdF4udinE3mQCJ4aidC4ēķēB5rēB3niQBH3olC3pēB5lēB4ieQAA4rāgH3tāA5dC4aigāB4eiM4iepQAC5prinE3ūK4tJ3vQBJ4aidzinE
uztQDE3aisJ4ustC3eiP3ēloB3iQCU4cL4epQAJ4pinD3īrC3irgoB3īstC3rQCC4auK4enēA4ieK4ūkQTL3ūkH3urQCF3vQGL2urpēA2vQDV3āP3adC4icāB4lstC4rQCS3ārQBK3edN3ēdīB3eiP5doB
uzvērQCP5oB3ienoB4rmoB5zC2zīQAF3ieQAA5dQDC3īlēB4mēA3inQAB3vanC0vQQG1āQNO1adO3āA2goB2ibstO3cāA3dQAR3kstC3manāA3nagoA3ņagoA3noA3rQUI4oA2jāQED1ājēB3inD1akarēQCX5iņoB
vakcinēA1āķēA2koA1aktēB1āļāA1albC3cēA3dQTZ4zinQAB1ālēQBU1alkāA2ļoG2lsēA4tQCO3utēB2ndQCD3noA1āpēA1arQFH1ārQUJ3doA4zinE3ēB3gQAV4uļoA1ariēQGQ1ārpoA3smoA4tO3tQHK1askoA2tēB
vaukšķQAI1āvuļoA1azāA1ēQVS1ecinQAB1ēcinQAB1ecoB2dQKE1ēdīA1edinE1ēdinD1eģetēB2iQBR3cinE3doA1ējoA2kšķQAI1ektorizēB1ēlQJW1elbQAJ3cēB3drēA4zēA3ēQBC3mēA3tQHC4nēA3vēA2mstQAG2ntilēA1ērQVK1erbalizēA
verdzinE3goA3ificēA3kšķīA1ēroA3pQCM1ersmoA1ērtēB1ervēB4elēB2seļoG1ēsinD3moA3tQTY2tīA2zēA2žoB1ibrēB2cinQAK3oA1īdQFM1idžinE2eQVG3bQAC3nādoA4kāršoA4oA4veidoB3soG2ļāA2lcinQAL1īlēQBT
vilinE3nīQEP2ļņoA2ltoB2ngrinD5oA3nēB1īpsnāA1iražēB3coA3inQAB3knēA3moA3pinQAK4oA4uļoA3tualizēB3zQCD2spārinE1īstQKU1itaminizēA1īteroA3inQAB3ņoA1izQKZ3inD3moA1īžoB1izualizēA4ļoA1okalizēB2ltižēA
vulgarizēA3kanizēA0zQIY0žQMF1adzinD0zāģēA0žagoG0zaigoA3moA1ākāA1algoA2ļinE3oA1āļoA2rdoA1aroA2udēB0žāvāG3ēA0zēģelēB1elēQBC0žēloA0zeltīQEA4oA2mēA3oG0žestikulēB0zīQOJ1ibF3eņoA3inQAK3snīA
žibulēB0zīdO1ieQFZ3dQFH4inQAL4oA3moA3pēA0žilbH4inD0zilēQCN1īlēQCN1ilinE1īmēA3ogoA1inQTX2ņoB0žirēB3gQEE0zirgoG0žļerkstF2urkstF1mieM1ņauQOQ0zoboA0žogoA0zolēB2ndēB3ēB0žonglēB0zubrīA0žuburoA
zūdQAG1udinD0žulgH0zumēB0žūpoA0zuzQAY0žūžoA0zvQCA0žvadzF5inE0zvāļoA2alstC3nO2āroG2ejoA2ērQCF4inQAB4oA2etēB2ieM0žvīkstF0zvilnQAX2īļoA3ņoA0žvirkstF`;
