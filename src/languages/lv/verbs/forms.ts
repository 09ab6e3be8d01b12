/*!
 * First-person forms of 4418 Latvian verbs, taken from the Latvian spelling dictionary 1.4.0
 * (npm package dictionary-lv 2.0.0), copyright (C) 2002-2020 Janis Eisaks, http://dict.dv.lv
 *
 * This file is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser
 * General Public License version 2.1 as published by the Free Software Foundation, or (at your option) any later
 * version. It is distributed without any warranty; see the licence, https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
 *
 * Made by src/languages/lv/verbs/make.mjs (npm run words) from that package and lemmas.txt beside it; replace
 * this file by one made from another version of the dictionary and everything goes on working.
 * Source SHA-256: ce88e2643828a6defb85e6b2d05230216ee8338954e95156ab57aa42f42e31a3
 */
// biome-ignore-all format: made by a program

/** Endings of each class by rank, first person singular and plural alike; what `?` and `~` mean is in search.ts. */
export const CLASSES = `jam jamies jos ju jām jāmies sim simies šos šu
jam ju jām sim šu
os u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
u āju ājām ām āsim āšu
sim stam stu u ām šu
am u ēju ējām ēsim ēšu
cam camies cos cu cām cāmies ksim ksimies kšos kšu
jamies jos jāmies simies šos
am amies os u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u ām āmies īsim īsimies īšos īšu
dzam dzamies dzos dzu dzām dzāmies gsim gsimies gšos gšu
u ām īju ījām īsim īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
cam cu cām ksim kšu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
os ājos ājāmies āmies āsimies ātos āšos
simies šos
jam jamies jos ju os sim simies u ām āmies šos šu
zos zu zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu
du dām dīsim dīšu žam žu
am sim u ām šu
jam ju sim u ām šu
am amies os sim simies u ām āmies šos šu
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
amies os
os āmies
am~ u~ ēju ējām ēsim ēšu
os āmies ījos ījāmies īsimies ītos īšos
zu zām zīsim zīšu žam žu
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu

am? amies os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
dzam dzu dzām gsim gšu
tam? tu? u ām īsim īšu
amies os āmies
lsim lu lām lšu ļam ļu
os u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
am amies os u ājos āju ājām ājāmies āsim āsimies āšos āšu
am? u? ēju ējām ēsim ēšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu āvām āvāmies
du dām dīsim dīšu stam? stu?
emam emamies emos emsim emsimies emu emšos emšu ēmos ēmu ēmām ēmāmies
eram eru ērsim ēru ērām ēršu
u~ ām~ īju ījām īsim īšu
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ku kām kāmies
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu?
egam egu gsim gu gām gšu
eram eramies eros ersim ersimies eru eršos eršu ēros ēru ērām ērāmies
jam jamies ju jām os sim simies āmies šos šu
os~ u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
sim stam stu u? ām? šu
sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
u ām īsim īšu
cam camies cos cu~ cām cāmies ksim ksimies kšos kšu
ekam ekamies ekos eku kos ksim ksimies ku kām kāmies kšos kšu
os sim simies stam stamies stos stu u ām āmies šos šu
os u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
u? ām~ īju ījām īsim īšu
uksim uku ukām ukšu ūkam ūku
u~ āju ājām ām~ āsim āšu
am amies os u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u? ēju ējām ēsim ēšu
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
inam inamies inos inu inām ināmies īsim īsimies īšos īšu
am u~ ēju ējām ēsim ēšu
ejam ejamies ejos eju ienam ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
ejam ejamies ejos eju iesim iesimies iešos iešu ējos ēju ējām ējāmies
elsim elsimies elšos elšu eļam eļamies eļos eļu ēlos ēlu ēlām ēlāmies
eram ersim eru eršu ēru ērām
itos itu itām itāmies itīsim itīsimies itīšos itīšu ītam ītamies ītos ītu
jam jamies jos ju? os sim simies u ām āmies šos šu
jam? jamies jos? ju? jāmies jām~ sim simies šos šu
jamies jam~ jos~ ju~ jāmies jām~ sim simies šos šu
os u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
am u ām īsim īšu
am~ u? ēju ējām ēsim ēšu
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu žam žu
ekam eku ksim ku kām kšu
iram iramies iros irsim irsimies iru iršos iršu īros īru īrām īrāmies
jam jamies jos ju os? sim simies u? āmies ām~ šos šu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu?
sos su sām sāmies sīsim sīsimies sīšos sīšu tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
am os sim simies u ām āmies šos šu
am u ējam ēju ējām ēsim ēšu
amies am~ os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies os?
apos apsim apsimies apu apām apāmies apšos apšu opam opamies opos opu
cu cām kam ksim ku kšu
dzam dzamies dzos dzu~ dzām dzāmies gsim gsimies gšos gšu
eram eramies eros eru ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
irkos irksim irksimies irku irkām irkāmies irkšos irkšu ērkam ērkamies ērkos ērku
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
su sām sīsim sīšu šam šu
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
tu tām tīsim tīšu šam šu
uvu uvām ūsim ūstam ūstu ūšu
camies cos cāmies ksimies kšos
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
jam ju jām sim šu~
jam ju? sim u ām šu
jam? ju? jām? sim šu
jamies jam~ jos~ ju jāmies jām~ sim simies šos šu
jamies jos os simies āmies šos
jam~ ju~ jām~ sim šu
stam? stu? tu? tām? tīsim tīšu
tu? tām? tīsim tīšu šam šu
tīsimies tīšos šos
am os u ām āmies ēju ējām ēsim ēšu ījos īju ījām ījāmies īsim īsimies īšos īšu
am u āju ājām āsim āšu
am u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies am~ os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam uju uvu uvām āvos āvu āvām āvāmies ūsim ūšu
aujam auju ausim aušu āvu āvām
du dām dīsim dīšu? stam? stu?
irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ērkam ērkamies ērkos ērku ūsim ūstam? ūstu? ūšu
jam jamies jos ju jām jāmies sim simies šos šu~
jam jamies jos ju jām jāmies sim simies šos? šu?
jam jamies jos ju jām jāmies sim simies šos~ šu~
jamies jam~ jos ju? jām? jāmies sim simies šos šu
os? āmies ījos ījāmies īsimies ītos īšos
stam? stu? tu tām tīsim tīšu
tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
tos tāmies tīsimies tīšos šamies šos
u ājam ājamies ājos āju ājām ājāmies ām āsim āsimies āšos āšu
u? āju ājām ām~ āsim āšu
u? ām? ījam īju ījām īsim īšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvu uvām ūlos ūlu ūlām ūlāmies ūsim ūstam ūstu ūšu
uvu uvām ūsim ūstam~ ūstu~ ūšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos ogu
agos agsim agsimies agu agām agāmies agšos agšu ogamies ogam~ ogos~ ogu~
aksim aku akām akšu okam oku
am amies os u ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ām āmies īsim īsimies īšos īšu
am amies os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u ēju~ ējām~ ēsim ēšu
am? u? ējam ēju ējām ēsim ēšu
amies os ējamies ējos ējāmies ēsimies ētos? ēšos
amies os ējos ējāmies ēsimies ētos ēšos
am~ os sim simies u? ām? āmies šos šu
am~ sim u? ām? šu
aram aramies aros aru uram ursim uru uršu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu ūru ūrām ūstam~ ūstu~
aramies aros arsimies aršos āros ārāmies
atos atu atām atāmies atīsim atīsimies atīšos atīšu otam otamies otos otu
atos~ atu~ atāmies atām~ atīsim atīsimies atīšos atīšu otam otamies otos otu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam ujamies ujos uju uvos uvu uvām uvāmies āvos āvu āvām āvāmies ūsim ūsimies ūšos ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu~ āvāmies āvām~
cam camies cos cu cām cāmies ksimies ksim~ kšos~ kšu~
cam camies cos~ cu~ cām cāmies ksim ksimies kšos kšu
camies cos cāmies jam ju jām ksimies kšos sim šu
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ku? kām? kāmies
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos? ku? kāmies kām~
dos du dām dāmies dīsim dīsimies dīšos dīšu enam enamies enos enu
dos? du? dām? dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu?
dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu? žam žamies žos žu?
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gu? gāmies gām~
dzīju dzījām dzīsim dzīšu gu? gām~
ecam ecu ejam eju emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu ēmu ēmām īdu īdām īdīsim īdīšu
ejam ejamies ejos eju elsim elšu eļam eļu iesim iesimies iešos iešu ējos ēju ējām ējāmies ēlu ēlām
ekam ekamies ekos eku kos ksim ksimies ku? kām? kāmies kšos kšu
elsim elsimies elšos elšu eļam eļamies eļos eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos ēlu ēlām ēlāmies ērtam ērtamies ērtos ērtu
enam enamies enos enu eram ersim eru eršu inos inu inām ināmies ēru ērām īsim īsimies īšos īšu
eram ersim eru? eršu ēru~ ērām
eram eru ijos ijāmies ērsim ēru ērām ēršu īsimies īstamies īstos īšos
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru? uršos uršu ūros ūru~ ūrām ūrāmies
ijam ijamies ijos iju ijām ijāmies inam inos inu inām ināmies īsim īsimies īšos īšu
inos inu inām ināmies īsim īsimies īstam īstamies īstos īstu īšos īšu
jam jamies jos ju jām jāmies sim simies šos šu?
jam jamies jos? ju? os sim simies u ām āmies šos šu
jam ju jām sim šu?
jam? jamies jos ju jāmies jām~ sim simies šos šu
jam? jamies jos? ju? jām? jāmies sim simies šos šu
jam? ju? jām~ sim šu
jamies jam~ jos ju~ jāmies jām~ sim simies šos šu
lsim lu? lām? lšu ļam~ ļu~
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu?
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļamies ļam~ ļos ļu~
os tam? tamies tos? tu? u ām āmies īsim īsimies īšos īšu
os u ājam ājamies ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os u~ ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os ājos ājāmies āmies āsimies ātos? āšos
os āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? āmies
os~ u~ ājos~ āju ājāmies ājām~ āmies ām~ āsim āsimies āšos āšu
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
sim stam stu u? ām~ šu
sim stam stu u? ām~ šu~
sim stam stu u~ ām~ šu
sos su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos šu?
stam stu tu? tām? tīsim tīšu
tam? tu? u~ ām īsim īšu
tam? tu? u~ ām~ īsim īšu
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam? šamies šos? šu?
u ājos āju ājām ājāmies ām āsim āsimies āšos āšu
u? ām īju ījām īsim īšu
u? ām īsim īšu
u? ām? īju ījām īsim īšu
uksim uku ukām ukšu utos utu~ utāmies utām~ utīsim utīsimies utīšos utīšu ūkam ūku ūtamies ūtam~ ūtos ūtu?
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu ūlām ūlāmies
umjam umjamies umjos umju umsim umsimies umšos umšu ūmos ūmu ūmām ūmāmies
umjam umju umsim umsimies umšos umšu ūmu ūmām
umjam umju umsim umšu ūmu ūmām
u~ ām īju ījām īsim īšu
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu?
?
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam ijamies ijos iju ijām ijāmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īšu~
ados adu adām adāmies akos aksim aksimies aku akām akāmies akšos akšu atīsim atīsimies atīšos atīšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
ados adu~ adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku uksim uku ukām ukšu āvos āvu āvām āvāmies īsim īsimies īšos īšu ūkam ūku
ados? adu? adāmies adām~ akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim? ausimies aušos? aušu? ejam~ eju? iesim iesimies iešos iešu ijam~ iju? ijām? inos ināmies odam odamies odos odu okam? okamies okos? oku? uksim? uku? ukām ukšu? āvos āvu? āvām? āvāmies ējos ēju~ ējāmies ējām~ īsim īsimies īšos~ īšu~ ūkam ūku~
adu adām adīsim adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu?
adu~ adām~ adīsim adīšu~ akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam~ iju~ ijām~ inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos~ īšu~
agos agsim agsimies agu agām agāmies agšos agšu inos inu~ ināmies inām~ ogam ogamies ogos ogu udu udām udīsim udīšu īsim īsimies īstam? īstamies īstos? īstu? īšos īšu ūdam ūdu
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos ogu udu udām udīsim udīšu ūdam ūdu
agos agsimies agāmies agšos ogamies ogos~
agos~ agsim agsimies agu~ agāmies agām~ agšos agšu elsim elšu eļam~ eļu~ ogamies ogam~ ogos~ ogu~ udu udām udīsim udīšu ēlu~ ēlām~ ūdam ūdu
agsim agsimies agu agām agšos agšu ogam ogamies ogos ogu udu udām udīsim udīšu ūdam ūdu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ejam eju iesim iesimies iešos iešu ijam iju ijām okam okamies okos oku āvos āvu āvām āvāmies ējos ēju ējām ējāmies īsim īšu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijamies ijos ijāmies okam okamies okos oku āvos āvu āvām āvāmies īsimies īšos
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu? ijam iju ijām inos ināmies okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
akos aksim aksimies aku? akām? akāmies akšos akšu ecamies ecam~ ecos ecu~ ejam~ eju? emjam emju emsim emšu ienam~ ienu? iesim iesimies iešos~ iešu~ iju? ijām? okam? okamies okos? oku? upsim upu? upām? upšu ēcos ēcu? ēcām? ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos? ēkšu? ēmu ēmām īdu~ īdām~ īdīsim īdīšu īsim īstam īstu? īšu~ ūpam~ ūpu?
aksim aku? akām? akšu ejam ejamies ejos eju elsim elsimies elšos elšu eļam eļamies eļos eļu iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies ēlos ēlu ēlām ēlāmies
aksim aku? akām? akšu ejam ejamies ejos eju iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies
am amies os u? ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ām āmies īsim īsimies īšos īšu?
am amies os u~ ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os~ sim simies u~ ām āmies šos šu
am amies os~ u~ ām āmies īsim īsimies īšos īšu
am os u~ ām āmies ēju ējām ēsim ēšu īsim īsimies īšos īšu
am u ām īsim īšu?
am u~ ējam ēju ējām ēsim ēšu
am? amies os? u? ām? āmies īsim īsimies īšos~ īšu~
am? amies os? u? ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am? amies os? u? ējam? ējamies ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am? os? sim simies u? āmies ām~ šos šu?
am? os? u? āmies ām~ ēju ējām ēsim ēšu ījos īju ījām ījāmies īsim īsimies īšos īšu
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
amies os? ējamies ējos ējāmies ēsimies ētos? ēšos
amies os? ējos ējāmies ēsimies ētos ēšos
amies os? ējos ējāmies ēsimies ētos~ ēšos
amies os? ējos~ ējāmies ēsimies ētos ēšos
amies os~
am~ os~ sim simies u~ āmies ām~ šos? šu?
am~ os~ u~ āmies ām~ ēju ējām ēsim ēšu īsim īsimies īšos īšu
am~ u? āju ājām āsim āšu
am~ u? ējam ēju ējām ēsim ēšu
am~ u? ēju~ ējām ēsim ēšu
am~ u? ēju~ ējām~ ēsim ēšu
am~ u~ ējam~ ēju~ ējām~ ēsim ēšu~
am~ u~ ēju~ ējām~ ēsim ēšu
apos apsim apsimies apu? apām? apāmies apšos apšu iekam iekamies iekos ieku ikos? iksim iksimies iku? ikāmies ikām~ ikšos ikšu inamies inam~ inos~ inu~ ināmies inām~ opam? opamies opos? opu? īkamies īkam~ īkos~ īku~ īsim īsimies īšos? īšu?
apsim apu apām apšu ikos iksim iksimies iku? ikām? ikāmies ikšos ikšu inam inamies inos inu inām ināmies opam opu īkamies īkam~ īkos īku~ īsim īsimies īšos īšu
aram aramies aros aru aujam aujamies aujos auju ausim ausimies aušos aušu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvu āvām āvāmies ūstam~ ūstu~
aram aramies aros aru aujam aujamies aujos auju ausimies aušos usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvāmies ūstam~ ūstu~
aram aramies aros aru aujam auju ausim aušu usu usām usīsim usīšu āros ārsim ārsimies āru ārām ārāmies āršos āršu āvu āvām ūstam~ ūstu~
aram aramies aros aru eram eru āros ārsim ārsimies āru ārām ārāmies āršos āršu ērsim ēru ērām ēršu
aram aramies aros aru? aujam auju ausim aušu usu usām usīsim usīšu āros ārsim ārsimies āru~ ārām ārāmies āršos āršu āvu āvām ūstam~ ūstu~
aram aramies aros aru? āros ārsim ārsimies āru~ ārām ārāmies āršos āršu
aram aramies aros aru~ aujam auju ausim aušu uram? ursim uru? uršu usu usām usīsim usīšu āros ārsim ārsimies āru? ārām ārāmies āršos āršu āvu~ āvām~ ūru~ ūrām~ ūstam~ ūstu~
aram arsim aru aršu āru ārām
aram? aramies aros? aru? aujam aujamies aujos auju ausim ausimies aušos aušu ulsim ulsimies ulšos ulšu uram ursim uru uršu usu usām usīsim usīšu uļam uļamies uļos uļu āros~ ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvos āvu āvām āvāmies ūlos ūlu ūlām ūlāmies ūru ūrām ūstam~ ūstu~
aram? aramies aros? aru? aujam auju ausim aušu uram? ursim uru? uršu āros~ ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvu āvām ūru~ ūrām~
aram? aramies aros? aru? aujamies aujam~ aujos auju? ausim ausimies aušos~ aušu~ ulsim ulsimies ulšos ulšu uram? uramies uros? ursim? ursimies uru? uršos? uršu? usu? usām usīsim usīšu uļamies uļam~ uļos~ uļu? āros? ārsim ārsimies āru? ārām? ārāmies āršos āršu~ āvos? āvu? āvāmies āvām~ ūlos~ ūlu? ūlām? ūlāmies ūros~ ūru? ūrāmies ūrām~ ūstam~ ūstu~
aram? aramies aros? aru? eramies eram~ eros~ eru~ ijos ijāmies uramies uram~ uros~ ursim ursimies uru? uršos uršu āros? ārsim ārsimies āru? ārāmies ārām~ āršos~ āršu~ ēros? ērsim ērsimies ēru? ērām? ērāmies ēršos ēršu īsimies īstamies īstos īšos ūros? ūru? ūrāmies ūrām~
aram? aru? aujam auju ausim aušu usu usām usīsim usīšu ārsim āru~ ārām~ āršu āvu āvām ūstam~ ūstu~
aramies aram~ aros arsim arsimies aru? aršos aršu ujamies ujam~ ujos uju? uvos uvu uvām uvāmies āros āru~ ārāmies ārām~ ūsim ūsimies ūšos ūšu~
atos~ atu atām atāmies atīsim atīsimies atīšos atīšu otam otamies otos otu
atu atām atīsim atīšu otam otu
aujam aujamies aujos auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvos āvu āvām āvāmies ītam ītamies ītos ītu
aujam aujamies aujos auju ausim ausimies aušos aušu utu~ utām~ utīsim utīšu āvos āvu āvām āvāmies ūtam? ūtu?
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam~ ūstu~ ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos~ āvu~ āvāmies āvām~
aujam aujamies aujos auju ausim ausimies aušos aušu~ uvu uvām āvos~ āvu~ āvāmies āvām~ ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos~ aušu~ āvos āvu āvām āvāmies
aujam auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itu itām itīsim itīšu āvu āvām ītam ītu
aujam auju ausim~ aušu? biju? bijām~ būam būsim būu būšu~ ejamies ejam~ ejos eju? erdam erdu esam esmu~ gājos gāju gājām gājāmies iesim iesimies iešos iešu iros~ irsim? irsimies irstam irstu iru? irām? irāmies iršos? iršu? āvu? āvām? īros? īru? īrāmies īrām~
aujam? aujamies aujos? auju? ausim ausimies aušos aušu itos~ itu~ itāmies itām~ itīsim itīsimies itīšos itīšu āvos āvu~ āvāmies āvām~ ītam? ītamies ītos? ītu?
aujamies aujam~ aujos auju? ausim ausimies aušos aušu āvos āvu āvām āvāmies
aujamies aujam~ aujos auju? ausim ausimies aušos aušu~ āvos āvu~ āvāmies āvām~
aujamies aujam~ aujos auju~ ausim ausimies aušos~ aušu~ ujam ujamies ujos uju uvos uvu uvām uvāmies āvos~ āvu~ āvāmies āvām~ ūsim ūsimies ūšos ūšu
biju bijām būam būsim būu būšu cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu kos ku? kām? kāmies
biju bijām būam būsim būu būšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu
cam camies cos cu cām cāmies damies dam~ dos du? dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam ju jām ksim ksimies kšos kšu sim šu žam žu
cam camies cos cu cām cāmies dos du dām dāmies dīsim dīsimies dīšos dīšu ksim ksimies kšos kšu žam žamies žos žu
cam camies cos cu cām cāmies dzam dzamies dzos dzu dzām dzāmies gsim gsimies gšos gšu ksim ksimies kšos kšu
cam camies cos cu cām cāmies dzam dzu dzām gsim gšu ksim ksimies kšos kšu
cam camies cos cu cām cāmies jam jamies jos ju jām jāmies ksim ksimies kšos kšu~ sim simies šos šu
cam camies cos cu cām cāmies jam ju jām ksim ksimies kšos kšu~ sim šu
cam camies cos cu cām cāmies kam ksim ksimies ku kšos kšu
cam camies cos cu cām cāmies ksim ksimies kstam kstu ku kām kšos kšu
cam camies cos cu cām cāmies ksim ksimies kšos kšu tu tām tīsim tīšu šam? šu?
cam camies cos cu cām cāmies ksim ksimies kšos kšu tu? tām? tīsim tīšu šam šu
cam camies cos cu cām cāmies ksim ksimies kšos kšu~
cam camies cos cu~ cām cāmies dzam dzu dzām gsim gšu ksim ksimies kšos kšu
cam cos cu cām cāmies ksim ksimies kšos kšu
cam cu cām cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ksim ku kām kāmies kšu
cam cu cām cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu ksim ku kām kšu
cam cu cām cīju cījām cīsim cīšu ksim ku kām kšu
cam cu cām jam ju jām ksim kšu~ sim šu
cam cu cām ksim kstam? kstu? ku? kām? kšu
cam cu~ cām ksim kšu
cam? camies cos? cu? cāmies cām~ ksim ksimies kšos kšu~
camies cam~ cos~ cu~ cāmies cām~ cēju? cējām~ cēsim cēšu~ jam~ ju? jām? kam~ ksimies ksim~ ku? kšos~ kšu~ sim šu?
cam~ cu~ cām~ ksim kšu
cos cu cām cāmies kam kamies kos ksim ksimies ku kšos kšu~
cējos cēju cējām cējāmies cēsim cēsimies cēšos cēšu kam ku
cējos cēju cējām cējāmies cēsim cēsimies cēšos cēšu kam ku~
cēju cējām cēsim cēšu kam~ ku?
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu dos? dāmies dīsimies dīšos kos ku? kām? kāmies žamies žos?
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos~ ku~ kām kāmies
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu? kos? ku? kāmies kām~
cīju cījām cīsim cīšu ku kām
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam jamies jos ju jām jāmies sim simies šos šu žam žu
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam~ ju? jām? sim šu žam žu
dam damies dos du~ dējos? dēju? dējāmies dējām~ dēsim dēsimies dēšos dēšu jamies jam~ jos ju? jām? jāmies sim simies šos~ šu~ žam~ žu?
dam du dēju dējām dēsim dēšu žam žu
dos du dzam dzu dzām dām dāmies dīsim dīsimies dīšos dīšu gsim gšu žam žamies žos žu
dos du dzam dzu~ dzām dām dāmies dīsim dīsimies dīšos dīšu? gsim gšu žam žamies žos žu?
dos du dām dāmies dīsim dīsimies dīšos dīšu stam? stu?
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos~ žu~
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žamies žam~ žos žu?
dos dāmies dīsimies dīšos žamies žos
dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu žam žamies žos žu
du dām dīsim dīšu stam? stu? su sām sīsim sīšu žam žu
du dām dīsim dīšu su sām žam žu
du dām dīsim dīšu? žam žu?
dzam dzamies dzos dzu dzām dzāmies dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gsim gsimies gu? gāmies gām~ gšos gšu
dzam dzamies dzos~ dzu~ dzām dzāmies gsim gsimies gšos gšu
dzam dzu~ dzām gsim gšu
dzam dzu~ dzām gsim gšu~
dzamies dzos dzāmies gsimies gšos
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos gu gām gāmies sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu gos? gu? gāmies gām~ sos~ su~ sām sāmies sīsim sīsimies sīšos? sīšu? šam šamies šos? šu?
dzījos dzīju dzījām dzījāmies dzīsim dzīsimies dzīšos dzīšu? gos? gu? gāmies gām~
dzīju dzījām dzīsim dzīšu gu gām
ecam ecamies ecos ecu ejam eju emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu iju ijām ēcos ēcu ēcām ēcāmies ējos ēju ējām ējāmies ēksim ēksimies ēkšos ēkšu ēmu ēmām īdu īdām īdīsim īdīšu īsim īstam? īstu? īšu
ecam ecamies ecos ecu ejam~ eju? ienam ienu~ iesim iesimies iešos~ iešu~ ēcos ēcu ēcām ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos ēkšu īdu īdām īdīsim īdīšu
ecam ecamies ecos ecu ejam~ eju~ ienam ienu? iesim iesimies iešos iešu sim stam stu u? ām? ēcos ēcu ēcām ēcāmies ējos? ēju? ējāmies ējām~ ēksim ēksimies ēkšos ēkšu īdu īdām īdīsim īdīšu šu~
ecam ecu ejam ejamies ejos eju ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu iju ijām ipos ipsim ipsimies ipu ipām ipāmies ipšos ipšu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu īpam īpamies īpos īpu īsim īstam? īstu? īšu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu upsim upu upām upšu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu ūpam ūpu
ecam ecu ejam eju ienam ienu iesim iesimies iešos iešu ēcu ēcām ējos ēju ējām ējāmies ēksim ēkšu īdu īdām īdīsim īdīšu
ecam ecu ejam~ eju? emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu iju ijām upsim upu upām upšu ēcu ēcām ējos ēju~ ējāmies ējām~ ēksim ēkšu ēmu ēmām īdu īdām īdīsim īdīšu īsim īstam? īstu? īšu ūpam ūpu
ecam ecu ejam~ eju? ienam ienu iesim iesimies iešos iešu iju ijām ēcu ēcām ējos ēju~ ējāmies ējām~ ēksim ēkšu īdu īdām īdīsim īdīšu īsim īstam? īstu? īšu
egam egu gsim gu? gām? gšu
egam? egu? gsim gu gām gšu
egam? egu? gsim gu? gām? gšu
ejam ejamies ejos eju gājos gāju gājām gājāmies iesim iesimies iešos iešu
ejam eju ienam ienamies ienos ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
ejam eju? gāju gājām iesim iešu
ejamies ejam~ ejos eju? ejām? ejāmies evos evu? evām? evāmies iesim iesimies iešos iešu odam odamies odos odu osim osimies ošos ošu
ejamies ejam~ ejos eju? gājos gāju gājām gājāmies iesim iesimies iešos iešu
ejamies ejam~ ejos eju? gājos gāju? gājām? gājāmies iesim iesimies iešos iešu
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
elsim elsimies elšos elšu eļam eļamies eļos eļu~ ilsim ilsimies ilšos ilšu iramies iram~ iros irsim irsimies iru? iršos iršu iļamies iļam~ iļos iļu~ ēlos ēlu~ ēlām ēlāmies īlos īlu~ īlāmies īlām~ īros īru~ īrāmies īrām~
elsim elsimies elšos elšu eļam eļamies eļos eļu~ ēlos ēlu~ ēlām ēlāmies
elsim elsimies elšos elšu eļam? eļamies eļos? eļu? irtos? irtu? irtām? irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos? ēlu? ēlām? ēlāmies ērtam ērtamies ērtos ērtu
elsim elšu eram eramies eros eru eļam eļu irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ēlu ēlām ērkam ērkamies ērkos ērku ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu ūsim ūstam? ūstu? ūšu
elsim elšu eļam eļu irpos irpsim irpsimies irpu irpām irpāmies irpšos irpšu ēlu ēlām ērpam ērpamies ērpos ērpu
elsim elšu eļam eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu ēlām ērtam ērtamies ērtos ērtu
elsim elšu eļam eļu ēlu ēlām
elsim elšu eļam? eļu? irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu~ ēlām~ ērtam ērtamies ērtos ērtu
emam emamies emos emsim emsimies emu~ emšos emšu ēmos ēmu~ ēmām ēmāmies
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īstam~ īstu~ īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īšos īšu
enam? enamies enos~ enu? eram eramies eros ersim ersimies eru eršos eršu iju? ijām? inos~ inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īstam~ īstu~ īšos īšu
eram eramies eros ersim ersimies eru eršos eršu~ ēros ēru ērām ērāmies
eram eramies eros? eru? inam inamies inos inu~ inām ināmies irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ērkam ērkamies ērkos ērku ēros~ ērsim ērsimies ēru~ ērām ērāmies ēršos ēršu? īsim īsimies īšos īšu? ūsim ūstam? ūstu? ūšu?
eram eru iju ijām uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies ūsim ūšu
eram eru uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies
eram eru uram ursim uru uršu ērsim ēru ērām ēršu ūru ūrām
eram? eru? ienam? ienamies ienos ienu? iesim iesimies iešos iešu utos~ utu? utām? utāmies utīsim utīsimies utīšos utīšu ējos ēju? ējām? ējāmies ērsim ēru? ērām? ēršu ūtam~ ūtu~
etam? etu? tu~ tām~ tīsim tīšu
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uram ursim uru uršu ūru ūrām
evos evu evām evāmies odam odamies odos odu osim osimies ošos ošu uramies uram~ uros ursim ursimies uru? uršos uršu ūros ūru~ ūrāmies ūrām~
evos evu? evām? evāmies odam odamies odos odu osim osimies ošos ošu
evos evu? evām? evāmies odam odamies odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evu evām odam odu osim ošu
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējām? ējāmies
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējāmies ējām~
ienam ienu iesim iešu~ ijamies ijam~ ijos iju? ijām? ijāmies inam~ inos inu~ ināmies inām~ itu? itām~ itīsim itīšu ēju ējām īsim īsimies ītam? ītu? īšos īšu~
ijam ijamies ijos iju ijām ijāmies inam inu inām istam? istu? isu isām isīsim isīšu itu~ itām~ itīsim itīšu īsim īsimies ītam? ītu? īšos īšu
ijam ijamies ijos iju ijām ijāmies inam inu inām īsim īsimies īšos īšu
ijam ijamies ijos iju ijām ijāmies inam~ inos inu? inām? ināmies uksim uku ukām ukšu īsim īsimies īšos īšu ūkam ūku
ijam ijamies ijos iju ijām ijāmies inam~ inos~ inu~ ināmies inām~ īsim īsimies īšos īšu
ijam ijamies ijos iju ijām ijāmies īsim īsimies īšos īšu
ijam ijamies ijos iju inam inos inu inām ināmies īsim īsimies īšos īšu
ijam ijamies ijos iju inam inu inām īsim īšu
ijam ijamies ijos iju~ ijām ijāmies inam inos inu~ inām ināmies itu~ itām~ itīsim itīšu īsim īsimies ītam? ītu? īšos īšu
ijamies ijam~ ijos iju? ijām? ijāmies inam inu īsim īsimies īšos īšu
ikos iksim iksimies iku ikām ikāmies ikšos ikšu īkam īkamies īkos īku
ilsim ilsimies ilšos ilšu iram iramies iros irsim irsimies iru iršos iršu iļam iļamies iļos iļu īlos īlu īlām īlāmies īros īru īrām īrāmies
inam inamies inos inu inām īsim īšu
inam inamies inos inu~ inām ināmies īsim? īsimies īšos? īšu?
inam inos inu inām ināmies īsim īsimies īšos īšu
inamies inam~ inos~ inu~ ināmies inām~ īsim īsimies īšos īšu
inos inu~ ināmies inām~ īsim īsimies īstam? īstamies īstos? īstu? īšos īšu
inos ināmies īsimies īstamies īstos īšos
iram iramies iros irsim irsimies iru? iršos iršu īros īru~ īrām īrāmies
iramies iram~ iros irsim irsimies iru? iršos iršu īros īru~ īrāmies īrām~
irksim irku irkām irkšu ērkam ērku
jam jamies jos ju os sim simies u? ām? āmies šos šu
jam jamies jos ju? os sim simies u~ ām āmies šos šu
jam jamies jos ju~ os~ sim simies u? ām? āmies šos šu
jam ju sim u ām šu~
jam ju sim u~ ām~ šu
jam ju? sim u ām šu?
jam ju? sim u? ām~ šu
jam? jamies jos? ju? jāmies jām~ sim simies šos~ šu~
jam? jamies jos? ju? os? sim simies u? ām? āmies šos šu
jamies jos os simies āmies šos~
jamies jos~ jāmies simies šos
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
os sim simies stam stamies stos stu u~ āmies ām~ šos šu
os simies stamies stos āmies šos
os simies āmies šos
os tam? tu? u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os tam? tu? u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os u ām āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies īju ījām īsim īšu
os u? ājos āju ājām ājāmies ām? āmies āsim āsimies āšos āšu
os u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os u~ āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os āmies ījos ījāmies īsimies ītos? īšos
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos~ āšu~
os? u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos? īšu?
os? u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām? āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? āmies ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ tam? tu? u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ u~ āmies ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os~ āmies ījos ījāmies īsimies ītos īšos?
sim stam stu u ām šu?
sim stam stu u ām šu~
sim stam stu u~ ām šu
sim stam stu u~ ām~ šu?
sim stam stu? u ām šu
sim stam~ stu? u? ām? šu
sim stam~ stu? u~ ām~ šu
sos su~ sām sāmies sīsim sīsimies sīšos sīšu tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu?
sos su~ sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu~
sos? su? sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos~ šu~
sos? su? sām? sāmies sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu?
sos? su? sāmies sām~ sīsim sīsimies sīšos? sīšu? šamies šam~ šos? šu?
sos~ su~ sām sāmies sīsim sīsimies sīšos? sīšu? tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos? šu?
sos~ su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu~
stam stu u ām
stam? stu? su sām tīsim tīšu
stam? stu? su? sām? tīsim tīšu
stam? stu? su? sām~ sīsim sīšu žam~ žu~
stam? stu? tu? tām? tīsim tīšu?
stamies stos? tos? tāmies tīsimies tīšos šos
su? sām? sīsim sīšu zu~ zām zīsim zīšu? šam~ šu~ žam žu?
su~ sām sīsim sīšu šam šu?
tam tamies tos tu tējam tējamies tējos tēju tējām tējāmies tēsim tēsimies tēšos tēšu šam šu?
tam? tu? u ām
tam? tu? u? ām? īsim īšu
tam? tu? u? ām~ īsim īšu
tos tu tām tāmies tīsim tīsimies tīšos tīšu šamies šam~ šos šu~
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu? šam šamies šos šu?
tos? tāmies tīsimies tīšos? šamies šos?
tos~ tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
u ājam āju ājām ām āsim āšu
u āju ājām ām~ āsim āšu
u ām īju ījām īsim īšu?
u? ām? īju ījām īsim īšu?
u? ām~ īsim īšu
ujam uju uvu uvām ūsim ūšu
uksim uku? ukām? ukšu utos utu? utām? utāmies utīsim utīsimies utīšos utīšu ūkam~ ūku~ ūtamies ūtam~ ūtos ūtu?
uksim uku? ukām? ukšu ūkam~ ūku~
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvos uvu uvām uvāmies ūlos ūlu~ ūlām ūlāmies ūsim ūsimies ūstam ūstamies ūstos ūstu ūšos ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvos uvu uvām uvāmies ūlos ūlu~ ūlāmies ūlām~ ūsim ūsimies ūstam? ūstamies ūstos? ūstu? ūšos ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu~ ūlām ūlāmies
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu ūlos ūlu~ ūlāmies ūlām~
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu? uvu uvām ūlos ūlu ūlām ūlāmies ūsim ūstam ūstu ūšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu? uvu uvām ūlos ūlu~ ūlāmies ūlām~ ūsim ūstam ūstu ūšu
upos upsim upsimies upu? upām? upāmies upšos upšu ūpam~ ūpu~
upsim upu upām upšu ūpam ūpu
utos utāmies utīsimies utīšos ūtamies ūtos
utu~ utām~ utīsim utīšu ūtam~ ūtu~
uvu uvām ūsim ūstam? ūstu? ūšu
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu?
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu? zāmies zām~ zīsim zīsimies zīšos zīšu? žamies žam~ žos žu?
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu? žam žamies žos žu?
zos zu~ zām zāmies zīsim zīsimies zīšos? zīšu? žam žamies žos žu?
zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos žu~
zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos~ žu~
zos~ zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos~ žu~
zu~ zām zīsim zīšu žam žu?
zu~ zām zīsim zīšu žam žu~`;

/** Stems with the code of their class, sorted without diacritics, front-coded in blocks of one line. */
export const BLOCKS = `QLN0abonēB2solutizēA5vēB4rbēA3trahēA1cetilēB2oB1dQHW2aptēA2ministrēB2optēA2resēA2sorbēA2verbializēB1erēB1fišēA2rikanizēB1ģitēB1glomerēA3utinēB2onēB1icinD2jāA2rēA2zQDJ3adM4rQAF4udzēB5gQAF3bQBB4āQAN
aizbaidM5rikādēA4ēgQAF4ilQAZ6dinQHB4līkšķinQAA5isinQAA4rāQAD5auO4ubinQAA4ūvēB4užinQAA3cQPL3čāpstinQAA4aukstinQAA3ceļoB3čīkstinQAA3cīnQAM3čivinQAA4urkstinQAA3dQDQ4abūQBH5rQCP4āvāA4edzinE5gQAH4omāI4rebinQAA4zQPP5iedQAW3ēnoA3gQET
aizgāQAD5dāA4labāA4rabinQAA5ieQAD4uQDA3jauO3kQKV3ķQDO3kaQAU4āpQAG4avēA4ļQDF4lāQCG5abinQAA6dzinQAA6kšķinQAA6udzinQAA7sC7šinQAA4nakšķinQAA5ibinQAA6kšķinQAA5ubinQAA4ņudinQAA4oQAE4rQCE4ustJ7inE3lQGA4aiP5sC
aizlauQAN4ēkšoB3ļepatoB3liQBN5doB4īdzinE4ieQLX4īmēA4ūL4umpačoA5ncinQAA3mQGI4aksāA5nM4edīI5tK4iQBF5rsQGU4urminQAA3ņQBA3nesK3peldJ4ētīI4ildM4lāksterēB5īvuroA5ūdQBL4recJ4ūQDE3rQIS4ādM4aidM
aizraisM5kstM5uQBK4estoA4ipoB5sinQAA5tG4unāA5šinQAA3sQBX3šQAY3saistM4ākQAH4alF5rgQHD6moB5uO4eL4ēQCL5rēB4itK4kQKT3šķQCN3skaitM6loA6nG3šķērsoB3skrQDK4lauQMX5ēL6pQAC5īdG
aizsmēķēB4niQBF6eL3šņorēB3solC4pieP4tāA6dC5aigāA5āvJ5eiL5iepQAC4ūtQBC3tQBY4aisC5rkšķinQAA4eQMR4iQCM4īksminQAA4ilinQAA5ncinQAA5rgoB4īstM4rauH5icinQAA6eH6nkšķinQAA4ūkF4urQFD4vQCD3ūjinQAA3vQOX
aizvāH4adM5inoA4ākoA4alstM4ēcinQAA4edQCJ4icinQAA5etoA5rzC3zQIO4īmēA6ogoB1kcentēA4ptēB3izēB0āķēA0aklimatizēA2reditēA0ākstQEM0aktivēA5izēA3ualizēA2umulēA2varelēB1lgoA2kQBJ2oI1nalizēA2ektēB2gažēA2ulēB
apQOI2arQAF3udzēA4gQAF2bQCY3alsoB5voB3edīB3ēdinD3rauO6kāA4īnoB4uņoA3ūvēB2cQPK3eļoB4pQAH4rQFA3iemoB5tinE2dQDQ3alC4rQHU4uzC3āvāA3edzinD4gQCR3omāA3raudG4iskāA4ošinD3ullinE
apdzQPQ4iedQAW4īvoA2ēdK2elēB2gQET3āQAD4dāA3aismoA4lvoB2ģērbQCO2glabāA4eznoA3raizC4ieQAD4ozC4ūtinE2jQBS3auQDE5tāI3ēL3umQAG2kQKO2ķQBG2kaQAU4lQDX5poA4roB3ļQAY3lāA4ausM4usQAS
apklusinE3oQAE4pQCF5oA3rQCE3urinE4stQAX2lQOB3aiP4sM4uQAD5dēB5pM3iQBN4doB3īdzinD3ieQBM5cinD3ūkoA2mQQL3aQRU3āQLZ4cC3ainQAV4ksāA4ldQAM3ānQBR3atoA4zgāA3eklēA3ēroB3etK
apmētāA3ierinD3īlG4ļoA3irF3ulsQUC2nQQT2ņQBA2nesK2pQRD3eldG3lūdQBL3rasC4ecJ3ūQDY2rQIH3ādM3aidM4kstQBR4uQNV5dQAW3eibQTT6inD3ēķinQER3īkoA3imQBO4ņķoB4tQAL3obežoB3unāA3ūpQCS2sQQH
apšQAY2saimniekoA5stM3ārQEN3argQHD4uO2šaubM5dQHU2seL3ēQDT4dK5īQAB3ekoB3ēžQAJ3ilF4tK3kQAY4aiQDZ6droA6šamiesQAP6tQSH5nG5ņoA5tQCP5uQAE4rQCA3lāpēA4ēpQAG4īdG4imF3mQCB4aidM
apsmērēA3niQBF3olC3pēB5lēB4īdG4ieQAE4rieQBE3tāQEL5dM6inD4aigāA4āstM5vG4eiQNP4iepQAG4īpoA4iprinE4rādāA5īdQBV4ulbF3ūbēB4dzG3vQBB4eiO2taisC4ujāA5koA5stC3ēloB3iQOV3īrC
aptīstM3rQQX4auO4ieO4ūkQBO3ūkF3urQBW3vQDO2ūdeņoA2vQPB3āO3aicāA5noA4ldC5kāA5stC3ārM3edK4ltQHF3ērQCQ4stQES3ienoA2zQEX3āģēB3elēB3īQAE2žilbinE2zīmēA5ogoA3inQGY4ņoB3vanC
apzvērG1rQKC2anžēB0ārdQSQ0arestēB2gumentēB2hivēA0ārstēA0asfaltēB2iņoA2ociēA1tQON2aicinD4noA2āķēA2algoA3rQAF3uQNK4dzēA4gQFJ2bQBB3aidC4lsoA6tN3ēgQAF3īdC3ilQEG5dG3loķēA3rauO4īvoA4uņoA
atcQPN3eļoB4rQFH2dQGH3abūQBH4lC4rC5inE3āvāA3edzinE4gQAF3ienQBU3raudG3usQFA3zQDN4ejoA5sēA4iQDP5edQAW5mF4īvinE6oA2gQUR3āQVD3adQAM3ādāA5inD3aiņāA2ģērbQAC2glauQAE6dC3rieQAD
atgrūP3uQGS2ieQAN2jāB3auO5ninE6oA5tāA3ēL2kQKN3aQGR4lpoA3āpQCF3aroB3ārtoA3ļQDF3lāA3oQAE4pQDV3rQCE4atC2lQGA2ļQLP2labF4iQBE4sN4uQAN3iQOT4cinE4doB3īdzG6inD
atlieH3oQFU3ūkoA2māB3aksāA4toA4zgāA3etK3inQED4rF3odQAK5īQAB5inE4stQCU2ņQBA2nāQCW3esK2pQEH3aliQBN4zQGJ3eldG5nīB4stīA3lūdQHV3rasC3ūQDD2rQIG3ādC3aidC5sC4kstC4ugāI
atražoA3ēķinD3iebQCF4sinD4tQAL3unāA2sQBX2šQFO2saQBD4istC3ākQAH3aldēB4rgāA4uQBM4vinD3eL3ēQCL4dQAK5īQAB5inE4žQAJ2šifrēB2sijāA4lF4tK2šķQCN2skaidroB6tQGW5nQED5ņoA4ārQEN4atN
atšķetinE2skrQDK3lābF6inD4ēL4īdG4ogoA3mQCB4aidM3olQIC3pēkoA5lēA4ieP5rdzinD4oguļoA4rādzēA5ieQAE3tQIA4āA5dinD4aigāA4āstQBR4eiL4iepQAC4rādāA4udēA5tēA3ūtQBC3vQBB4aidzinD4eicinD2tQCV
attaisC6noA3ālinD3eiQBM3ēloA3iQCM4eQDG5cQAT6inE5kQAB5sāA3īrC4stC3rauH4ieH4ūkF3ūkF3urJ2vQPA3āQVM3adQAI4icāA5noA5rC4ļinE4lstC3ārQBQ3asinD3edQCJ4idoA3ēlQCS3eltQES
atveseļoA3ēsinD4zēA3iegloA5noA5toA4rzC2zQQZ3īQAE4mēA3vQCC4anC1uQTW2ditēB3zēQCG4inQBI2gQJJ3ļoA3šāmcQCC7elQAB8ļQAJ7ēlQAK7eltosQIE2klēA2roA2šoI2tomatizēB1varēB0bQKX1āQVE1adN3oI
bagātinE2idC2kstC2lansēA1ālēA1alinD3soA4tN2nkrotēB2roA2udQDB3moA1āzēA1ažīI1ēgQAF1eiL2rQVK3zēA1īQAB2dC1iedēA2jQAK3āA2lQEG3dēA4inE2rQTJ1īstQAJ1ļQLH1lanšēB2enQAN2ieQAD
bloķēA1ojāA2lQAO2mbardēB1rQUQ2auQMI4kāA2ēQFQ2emzēA2iQFV2īdinE2iedQJE2īnQAM3voA2uģēB3ņoA2ūvēB1urāA3zC1ūvēA0cQPI0čabG2karēA2loA1āpoA3stinD0caurQOK4auQNL4šQUO4umoA5rbQAG4vQQO
ceļoA2nQUH3šamiesQAP3tQHH4ralizēB5ēA2pQAH2rQJH3oA1ieQHS3moI3nQHC4āA0čiepstG0cietēQDT0čīkstQAL0cilāA3dinQBP1īnQHK1irtoA2tēB2vilizēA0čivinE1učG2kstQAQ0cukuroA0čurāA0dQOL1abūQBH2lQSL2rQSR3binQBT
darboI3inD2tēB3orizēA2uzC1āvāA3inD1ažādoA1ebatēB3itēB2dzinD2finēB3ormēA2gQJB3radēA2joA2klarēB5sificēA3orēB2ldēA3eģēB2molēB4nstrēB5tēA4ralizēA2nacionalizēB2portēB2rJ3dzQAT3gQAB2talizēB3ektēB
devalvēA1ēvēQCH1ezertēB2žurēB1īO1iagnosticēB2binE1īdC1ieQAR3delēB3nQKF3vinQBI2ferencēA2gitalizēB2ktēB2lF2skriminēA4utēB3tancēA2vkāršoA2žoI1obQRM2kumentēB2māA3inēB2tēB2zēB1rQUX2āQVI2amatizēA3udQAX5zēI
drebG2īkstJ2iskāA2ošinD2ukāA1ublēA3ultoA1ūdoA1umpoI2nQCK3goA2sQCK3moA1zQPT2ēQBK2ejoA3lžoB3mdēB3nāA3sēQCH2iQDP3edQEB5ēA5inD3mQTI3rdQEA2īvoA0ēdQJQ2inQBP0ekonomēB2sistēB3perimentēB
eksplodēB5uatēB4onēA5rtēB1lpoA1mitēB1vakuēA0falsificēB2ntazēB2scinēB3ēQDR1āzēB1igurēB2ksēA2lmēA2nansēA3išēB1lirtēB1okusēA2rmalizēA4ulēB3sēB2tografēA1unkcionēB0gQUS1āQVC1adQEM1ādāA1aidQUM3sQUE2lvoB2nQCP
gandarīB2rāmQDJ5brauO3antēB3laikoA3oQGK3šoA2tavoA2udQAK4īšosQAP3idīsimiesQAP3žQCU2vilēA0ģenerēB1ērbQCO1ībF0glābQAC2abāA2āstN2auP3zēA2eznoA2obalizēA2udinD1odāA3algoB3inD2zēA1rQFP2ābQAC2abinE3ndQAX
grantēB3sQTE3uQAD2edzenoA3mdēA4oA2ibQCT3eQVH3mF2ozN2ūQNF3stQAI1uQRY2droA2lētQDJ3šņāA2mQHL2rF3kstG1ūstQSX0harmonēB6izēA1ipnotizēB0idealizēA3ntificēA1eQOO2aicinE3rQAF3udzēB6inE4gQAF2bQBB
iebāQAN3aidC4lsoB4udC3ēgQAF3īdC3ilQAZ3ļQAY3ojāA3rQBS4auO3ūvēA2cQPM3eļoB4pQAH4rQBW3ienQSM2čukstJ2dQGH3abūQBH4lQAV4rbinD6oI3āvāB3edzinE4gQAH4rJ3ibinD3omāA3resēB4īkstJ4ošinD
iedvesmoA3zQPE4iedQAW5ļinD5mF4īvoA2ēdK2elpoB2filmēB2gQUW3āQID3adQAM3ādāA3alvoB4ršoA4udoA5mēA2ģērbQCO2glabāB3ravēB4ibQCK5eQAD5mF4ozC3uQGT4ldC2ilgF3nteresēA5riģēB2īstenoB2jQUZ3auH
iejūL2kQKS2ķQBG2kaQAU4lQDX5poA3āpQAG3apāA4roB3āroB5toA3asēB4vēB2ķīlāA2kļQLE3lāA4ausC4ieL5kšķinE3oP4dēB5inD4pQAG3rQLM4āA4akšķJ4āsoA3ustQAQ3veldinE4ēloA2lQOE3aboB
ielādQBV4goB3aiP4sC4uQAD5zC4vQAM3enO3iQBN4doB4eQBM5toB3oQMW3ūQAR4koA2mQGI3aQAU3āB4cC3ainC5sC4ksāB4ntoA4sēB4uO4zgāB3ēQAR4ģinE4rO3etK3iQBF4esoA
iemīlJ4ļoA3inJ3ūžinE2ņQBA2nāQDH2ņaudJ2nesQFB3īQAZ3irF2pQCZ3akoA4tikQSB5īkQAJ4uQAE4zQGJ5īstinD3eldG5nīB4rinD3ildC3lānoB3ļaukāA3leQEO4īsQAS4ūdQBL4udinD3rasC4ecJ4iecēA7inD3ūQDY
iepukstJ2rQIF3ādC3aidC4kstN3āpQDV5oB3auQFZ3edzG4ģistrēA4ibF3ēķinD3īkoA3indoA4tQAL5inD3obežoA4sinD3unāA4šinD2sQBX2šQAY2saQBD4imniekoA5ņoA5stQCI3ākQAH3akņoA4lQHL5dēA4uH3eQAR
iesēQCL4dK5īQAB4žQAJ3īkstQBV3ilF4tK3kQAY2šķQCN2skaidroB6tQGX5loA5nQED5ņoA5tN2šķaudM2skrQCA3lēL4īdG4oQDI3mQCB4aidC4ēķēB5rēA2šņāpQAG2sniQBF5eL3olC3pQBG4aidN7oA4ēQRP
iespēlēA4ieP4rauQLV7dM5ieP5ūdQBL4undēB3tQIA4āA5dM4aigāA5rpinD4āstM4eiL4iepQAC5kloB5prinD4rādāA4udēB4ūrēB3ūH4dzG2šūpinD2sūtQBC3vQBB4ētQHC2tQBY3aisQAO4upC3eiH4kmēA3ēloB
ietērpQCO3iQCM4esāB4lpF4rgoA3īstC3rāpC4auH4ieH4īsJ3ūkF3urJ3vQDO2vQDM3āH3adN5āA4inoB4lstC3ārC3azāA3edK4iO5doA3ēlQBV4rQDC5oB3ieQBK5noA5toA4linD4rzQGZ
ievizuļoA2zQEX3īP3ieP3īmēA2žogoA2zubrīB3vQCC4anC1gnorēB1lgQBJ3oI2ustrēB1migrēB3tēA2portēB3rovizēB1ndēA2ficēA3ormēA2spirēA2tegrēA4resēA5pretēA5vēA2vestēA0īrēQGP1sinQHT2tenoA0izQDL2aicinD3nalizēB
izarQAF2ārdC4stēA2audzēB6inE4gQAF2bQPW3āQAN3aidC4lsoB3ārstC3audC3ēgQAF3eiL4rzēA3īQAB3iedēB4jQAK4rQBJ3īstQAJ3ojāA3rauO6kāA4īnN5voA3ūvēA2cQGD3eļoA4pQAH3ieQDE4lāQDU3īnQAO
izdQDQ3abūQBH4iļoA4lQAO4rC5binE4uzC3āvāA3edzinE4gQFI4molēB3ibinD4enQIX3omāA3rāQAD3veQDC3zQGE4ēQBK4iQDP5edQAW5mF5rdQEA4īvoA2ēdK2elpoA2filmēB3otografēB2gāQAD4dāA3aisQAS6moA4roB
izgaršoB4tavoB2ģērbQAC2glābQAC4ītoA3rauQAD4ieQAD4ozC4ūQAE3uQDA4droA4ldinD5snēA2īrēB2jQHX3auH5tāA2kQKM2ķQCD2kaQAU3āQBK3aisC4lQDX5poA3āpQRH3arsēA3ārtoA3ausēA3ļQDF3lāA4aidēA4āstQBR
izklausC4īQAZ5dinD4ieL6dēA3oQAE4pQAC3rQCE4āpQAG5soA4opļoA3ustQAQ6inD2lQNW3aboA3ādQBU3aiP4sQGZ4uQAD5pM5zC3epF3iQBN4doA3īdzQEZ6inD3ieQBM5lC5toA3oQBD4loB4zēB
izlūL4dzQAT4gQAB4koA3utinE2mQQK3aQRQ3ācC3ainQAV4ksāA4nQAV5toB4zgāA3edīA3ēģinD3eklēA3ērīA5oA3etK3ētāA3īlJ3irF5kF4tinE2ņQBA2nāQCW3esK3ēsāA3īcinE4dēB4kF3omāA
izolēA2pQCZ3aliQCM3ārdQQG3auP3eldJ5nQSN6īA3ētQSG3ildC3lānoA4atQBQ5ukF4eQEO4ēnQCS4ūdQBL3ostC3rQLA4asC4ecJ4ovocēA3ūQDY3utinD2rQIR3ādC3aidC5sC4kņāA5stN4uQNS5dQAW3edzQBZ
izreģistrēB3ēķinD3emontēA3ietQAX3īkoA3ipinD4tQAL3otāA3unāA2sQVA2šQEE2saQBD4imniekoB5stC4lkF3āpG3argQEQ4uH3eQAR3ēQMZ3ecinD4koB3īQMB3ilF5dC4tK2šķQQU2skaidroB6tC5loA5nQAL5ņoB
izskatN5uQAE2šķīQAZ5dinE4ieQAE2skoloA4rQCA2šķūrēB3ļQBS2slāpF4ēL4īdG4imoA4udinE3mQGB4alcinD4ēķēA4idzinD3nieQAR3olQAO3pēB5lēA4ieP4īlēA4rQBS5āgF5ieQAE3tQIB4āA5dQGW4aigāA6pC
izstaroB4āstM5vJ4eiL4iepQAC4rādāA4udēA3ūQMG4dzJ4tQBC3vQBB4ieQAE4ītroB2tQCV3aisC4ujāA5stC3ecinQBP4iH3ēloA4rēA3iQGC4esāA3īrC3irgoB5zāA3īstC3rQBY4auH6cēB4ieH4īsG
iztrūkQBO3ukšoA4lkoB4rJ3vaikoB2urbQAC2vQPC3āH3adN5āA4icāA5rC4lstC3ārC3aroB3edQCJ3ēdinE3eiO5doA3ēlQIZ4rQTM5tēB3eseļoI3ietoA4rzC4zinD2zQIQ2žQEU2zāģēA3audēB2žāvēA2zīQAE
izzīlēB4mēA3inQBT4ņoB3vanC4ejoA0jQUP1āA1auQMC3nbūvēB4oA4radM3tāA1okoA2ņoB1umQRK1ūsmoA0kQKW0ķQPU0kaQRT1āQTQ1aiQUB3foB3rinQBP3sQSD3tinD2lQTX3poA3tēQGO2ndidēB1āpQRG1apāA
kāpinQBI1apitulēB3lēB1ārQTN1arāQRO3amelizēA1ārdinD1aroQGM1āroQEI1arsQHQ4ēQCG3tēQDW1ārtoA1asēQDR3trēA2talizēB2uH3nQJX3sēA3trēI2vēQCH0ķēdēA1epQFJ1idāA0klQUY1ļQLI1lāQRL2aigāA4ņoB3kšķinE3nN3sificēA
klāstQBR2audzinE4sQAV4vēA2ejoB2īQAZ2iboA3eL4dēA3kšķQFD2onēB1ļūdQAM1lusēB4inQUK1nābQGL2apinQHB2osQAM1oQFX2dQCP3ēQGP2mbinēQGQ3entēB3pensēA4lektēA5icēB4onēA5stēB3unicēA2ncentrēA5rtēB3fiscēB4liktēB
konfrontēA3kretizēA4urēB3servēB4olidēA4tatēB5ruēB4ultēA3taktēA4rolēB2ordinēA2pQRE3ēQGO2riģēA2tēA1rQLO2āQEK3mēA3pQAC3soA2atQBQ3ukšķQBW2editēA2ēsloA2iminalizēA3stalizēA3tizēB2onēB3pļoA2ustoA1uģoA2kuļoA
kūleņoA1ultivēB2mpQBJ1ūpQFE3inD1urQKA3inD3sēB2šinE2stQAQ4inE1valificēA2ēloA2ernG0lQIU0ļQFP0labiekārtoA3oA1ādQBU1aiQFW3koA3mēA3poA3skoI4tQAI2māA1āpQDB1asQHJ2tviskoA2uQVF3lāA3pM
lauzQAO2vQAM3ierēB1ēQTS1egalizēA2ģitimēA1ēkāA1enQMP2poI1iQOS2beralizēA2cencēB2dinQBP3oA1īdzQEZ4darboI4finansēB4inQBP4svaroA1ieQLW3cinD3kuļoA3lQAI3smoA3toA1īgQBJ3oA2kQTK3ņāA3umoA1ikvidēA1īmeņoA
loQFU2dāA2goB2loB1ūQCX2koA1uminiscēB2ncinE1ūrG1utinE1ūzQAS0mQQJ1aQRR1āQMO2cQBQ1ainQGX3sN3tāA1ājoA1aksāA3šķerēB2ldQEM4inQBT3koA2nQSW1ānQHG1angoA3ipulēB3toA2rinēA3ķēA2sēA
matēQCH3erializēA3oA2uH3roA2zgāA3inQHI1āžoI1ēQNQ1edīQCH1ēģinD1eklēA2lQHO3noA3oA1ērQBM3cēA3īQGQ3ķēA3oA1etQJG1ētāA1ežģīņoB2zgloA1iQOH1īcQHA1ieL3rinQBT2gloA3rēA2jiedarboI1īkstinD
mīlQJW2ļoA1ilzQHQ2nQJR3imizēA3stinD2rQTF3dzQCT3guļoA3kF2tēA3inQBI3rinD2zoA1oQMU2bilizēA2dQHH3elēB4rnizēA3īQAB3ificēA4nD2ntēA2stQCU2tivēA1udinD2ldQCT3sQUD4inE2rcC1ūrēB1urgoA
murminD2tuļoA2zicēB0ņQBA0nāQMQ1akšņoB2turalizēA1āvēA1eiespēB3tralizēB2sQJC1ēsāQEK1īQNE1iansēB1īdēQCG1iekoA3vāA3zQBZ1īkQHN1iķelēA3oI2rF0ņirL3bQCK3gāI0noQOM2algoB3paļoB3rQAF2ārdC2audzēB4gQCR
nobQGG3aidC3ālēB3alsoA4udC3ēgQAF3eiQCX3īQAB4dC3iedēB4jQAK4ldēA3īstQAJ3loķēB3ojāA3rauQMJ4emzēB4iedQCJ7inE4īnQAM5voB4uņoA5žāA3učoA3ūvēB2cQGD3erG3ieQEO3īnC2dQQF3abūQBH4lQAV
nodarC5binD6oI3edzinD4gQCR4rG3ēvēQCH3ibinE4enQBU3īrāA3omāA3raudG4ebJ4ošinD4ukāA3zQDN4iQDP5edQAW3žinkstG3zīvoA2ēdK2elQBK3nkuroA2ēnoA2fiksēB4lmēA3ormēB6ulēB4tografēA2gQUU3āQVG4dāA
nogaidC4lēB5inE4ršoB4tavinE7oA4udQAK6īšosQAP5žQAJ2ģērbQAC2glabāA4āstC3rauQAN4ibJ5eQAD5mF4ozC4ūP3uQGT4ldC4rF5dinE2ilgF3ndēA2īstenoB2jauQMD5tāA3umQDS2kQKQ2ķQCD2kaQAU4itinE
nokalQDX5poA3āpQDS4rtoA3aunQFG4vēQCH3ļQEU3lāA4audzG6sC4īQAZ4usēB3niebQAC5kšķG3oP4pQAC3rQLC4āsoA3ustQAQ2lQOD3ādQBU3aiQBE5stQAI4koA4māA4sQAO4uQAN5pM3iQBN4doB3īdzinD3ieQMF
nolietoA3īgF3oQBD3ūQNR4dzQAT4gQAB4koA4zQAS2mQQP3aQRS3āQLY4cC3ainQAV5tāA4ksāA4ldQAM4nC4skēA4zgāA3edīB3ēģinD3eklēA4lnēB6oA3ēroB3etK3ierinD3īlG3inēA4rF4zoB3oQBD
nomurminE2ņQBA2nāQCW3esQFB3iecinD4velēB2ņurdJ2organizēB2pQPJ3eldJ5nīB3lQBS3ļQEF3lāA5tQAI4ēQDC4īsQAS4ūdQBL4udinE4ūdinE3ostQAI3rQLB4asC4ecJ4iecāI4ognozēB3ūQDD3ublicēA4toB2rQIT3ādC3aidC
noraisC4kstN7uroB3āpQDV3asoA4uQDI5stQAI4žoB3egulēB3ēķinQER3īkoB3imQBO4sQJD5inQAA4tQAL3mēA3obežoA3unāA3ūpJ5ēI2sQBX2šQAY2saQBD4istC4lF4pņoB4rgQGV5kF4uH3eL3ēQLU3ecinE
nosēdQJO5īQAB5inE4žQAJ3iekaloA4ltinD4tK2šķQCN2skaiQDZ6droA6šamiesQAP6tC5loA5nQAL5ņoA5tC5uQAE2šķieP5roB2skrQCA5āpēA4umF4ūpstC4urinD3lāpēA4auQMH4ēL5pQAC4epkavoB4īcinD5dG4iecQAT
nosliekQAB4īgF5kF4ogoA4udinE3mQGB4aidM4ēķēA3nauP4iQBF3odC4lC3pēlēA4ieP4ļQAY4rāgF5auQAE7slāA5ieP5ostoB3tāQEL4abilizēA4ādC4aigāA4āstQBR5vJ4eiL4iepQAC5prinD4rādāA4udēB3ūdzG
nosusinE3ūtQBC3vQCY4īQAZ4ieP5nJ4ītroB2taisC3eQMT4iH3ēloB4rēB3iQCM4cG4esāA3īrC3irgoA3īstC3rQBY4āpC4auH4ieH4īsJ4ūkF4ulinD3urJ3vQCD2vQOY3āH3adN5āA4icāA
novājēB5inE3aldC5stC3ārC3ecoB4dQCJ4iQDG3ēlQJF5oA4rQCQ5oB5tēB3īQHP3ienoA5toA4lcinE4rzQAO2zQIN2žQEU2zāģēA3audēA2žēloB2zīP3iedzQAT5gQAB3īmēA3iņoB3vanC0oQFW1kupēB1perēQEI
optimizēA1rganizēA2ientēA1šņāA1stQAI0pQPV1aQLT2aicinD3nalizēB3rQAF2ātrinE2audzēA4gQAH5stinD2bQKP3āQVJ3aidC4lsoB6tN4roA4udC3ēgQAF3eiQAR4rzēA3īdC3ildēA3lenQAN3ojāA3rauH4īnQAM3ūvēA3užinE
pacQPF3eļoA4nQEP5šamiesQAP5tQAK4pQAH4rQBW3ieQHS3īnQAV2čurāA2dQDQ3alC4rC5binD6oI4uzQDB3āvāA3edzinE4gQCR3ienQEC3omāA3raudG3zQDN4iedQEB5ļinD5rdG4īvoA2ēdK4inE2filmēA2gQUV3āQAD
pagadQAM3ādāA3aidC5sQHR4rinE5šoB4tavoB4udQAK6īšosQAP5žQAJ2ģērbQAG5ēB2glabāA5udC3odinE3rQVB4auQAN4ibG5eQAD4ozC4ūQAE3uQDA4rF2ildzinE4gQBJ3nteresēI3sQTB3zglītoB2jQBS3auO5tāA3okoA
pajumQRJ2kQFK2ķQCD2kaQRX4lpoB3āpQCF3arinD3ārtoB3avēA3ļQLF3lāQCG4ausC4usēB3oA3rQCE4āA4atQBQ3ustQAQ2lQNX2ļQAY2laboB4iQBE5mēA5stQAI4sQHA4uQAD3ēninD3iQOU4doB3īdzQJA6inQBI3ieH
paliecinD5lQAI6inD5toB3ūL4koA4rJ3utinD2mQQM3aQRV3āQGM4cC3ainC4ksāA4nC4toA4zgāA5inQSE3ēģinD3eklēB3ēroA3etK3ētāA3ieloA5rinE3īlJ4ļoB3inQCT4rF3oQNI4dQAK5īQAB
pamodinD4stQCU3udinE2ņQPO2nāQDH3ašķoI3esK2ņirgāI2organizēB2pQCZ3eldJ5nīB3ētC3ildQCI6inE3lānoB4ašinD4ūdQBL3rasC3ūQDD2rQIL1ārQDL1arādQCP1āradresēB1araidC1ārakmeņoA1arakņāA5stN4lizēA1ārapstiprinE4rQAF1arauQFY
pāraudzēB5gQJT1araustQAI4žoB1ārbQBB4aidC5lsoB5udC4ēgQAF4īQAB4iedēA5jQAK4īstQAJ4līvēA4rauO5iQFV5uņoA4ūvēA3cQPH4eļoB5nQEP6šamiesQAP6tQAK5pQAH4ieQDE5lāA3dQQC4abūQBH5lQAO5rC4edzinD5gQAF
pārdibinE4omāB4zQDN5iedQAW6mF5īvoB3ēdK1aredzQBZ3ēķinE1ārfilmēA3gQET4āQAD5dāA4aidC5tavoA3ģērbQAC3glabāB4ribJ6eQAD5ozM4uQDA5rF1arīkoB3isinD4tQAL1ārizglītoB3jautāA4umQDS3kQKR3ķQGF3kaQAU5isQSC
pārkāpQAG4arsQAS4ārtoA3ķemmēB3kļQDF4lāQCG5ausC4oQAE4rQLK4urinE3lQOC4aboB5iQBE5sC5uQAN4iQOR5doA4īdzinE4ieH6cinD6lC6toA4ūkoB3mQQS4aQAU4āQMK5cC4ainQAV5ksāB5ntoA5zgāA4eklēA
pārmēroB4etK4īlJ3ņQBA3nāQCW4akšņoB4esK4ēsāA1arodēA1ārorganizēB5ientēA3pQEH4eldJ4ildC4lānoB5ēQBK5ūdQBL5udinE4rQFM5asC5ogrammēA4ūQDY4ublicēQGN4ūlQBV3rQEV4aidC5kstC5uQFY5žoB4edzG5ģistrēA4ēķinQHE
pārrīkoB4isinD5tG4obežoB4unāA4ūpG3sQQI3šQEE3saQBD5istC5rgQUJ5uH4eQCX4ēQCL5dK6īQAB5žQAJ4ilF5tK3šķQCN3skaiQDZ7šamiesQAP7tC6nQAL6ņoA6tN5rQCA4lēL6pQAG5īdG5iecQAT7kQAB
pārslimoA5ogoA4mQCB4nieQAR4olC4pēB6lēA5ieQAE5īlēA5rāgF6ieQAE4tQHZ5āB6dM5aigāA5āstM6vJ5eiQAR5iepQAC6prinE5rādāA6ukturēA4ūdzJ5tQBC4vQCY3tQCV4aisC4ēloB5rēA4iQOQ5esāA4īrC
pārtīstC4rQBY5auQMM5ieH5ūkF4ulkoB5rG4vQCD1arunāA3ūpJ5ēI1ārvQDM4āH4adN6āA5icāA5ldC6stC5rG4ārC4edK5iO6doA4ēlQBV5rQCQ6oB6tēA4ieQDC6noA6toA5rzQAO3zīP
pārzīmēA4inQBI4vanC1asQBX2šQLJ2saQFT4imniekoA5stC3ākQJM2šapkalpoI2sapņoA4rgQGV4uO3eL3ēQCL3ekoB3ilF5dC4tK2šķQRC2skaidroB6tC5nG5tN2šķirstM2skrQCA3lēpQRF4īdG4iktinD4udinE3mQCB4aidC
pasmaržoB4ēķēB4īnG3niQBF5eL2šnoteicQAT8kQAB2solQAO3paidC4ēB5lēA4ieQAE5lgtinE4rieQAE2šsaglabāI2stQIB4aigāA5rpinE4āstQBR5vQAQ4eiL4iepQAC5prinD4rādāA4udēB3ūdzJ4tQBC3vQBB4eicinD4ieQAE4ītroB2tQKL
pataisC4pinE4ustC3eiH3ēloB4rēA3iecQAT5kQAB5sāQDU3īrC3irgoA3īstC3rQBY4auH6cēB4ieH4īsG4ūkF4ulēB3ūkQTG3urG5pinE3vQBG2uQBE2vQOZ3āQFR3adQDB4icāA5roA4kariņoB4ldC5kāA
pavalstQCI3ārN3edK5inE4iH5doB3ēlQJL4rQCQ5oB5tēB4stQES3ienoB4ngroB4rzC2zQIM3audēA3eminE5oA3īP4mēA3iņoB3vanC1eldJ3nīA2rinE1ētQSF1ieQDL3aicinE4udzēB5gQAH3bQPY4āQAN
piebaidC5lsoB7tM4eiQAR4iedroA5lQEG6dēB4līvēB4rauO5emzēB5iedQCJ4ūvēB3cQCC3čakarēA3cepQAH4ieQDE3dQQE4abūQBH5lC4āvāA4edzinE5gQFI5rJ4ēvēQDW4ienQBU4omāB4rāQAD5audG4ūmoB4zQPS5iedQEB6mF
piedzīvoA3ēdK3filmēA3gQUT4āQVL5dāA3ģērbQAG3glabāB6uP7dC4rieQAD4uQGS3jauO4umQDS3kQKY3ķQBG3kaQAU5binE5lpoA4āpQAC4arinQBT4ārtoB3ķepQAF3kļQLG4lāA4oP5pQAG4rQLL5āQDR3lQOA3ļQEF3labinE
pielaboB4ādēB5goA4aiQBE6koA6stQAI5sC5uQAD5vQAM4iQBN5doB4īdzinD4ieH6toA4īmēA4ipinD4ūL5koB3mQQR4aQGR4ācC4aisC5ksāB4ānC4azgāB4eklēA4ēroA4etK6inD4ierinD5nQBZ5rsQGU
pieņQBA3nāQDH4agloB4esK3pQCZ4ampF4eldG6nīA4ildC4lQEY5ūdQBL4rQFM5asC4ūQDD5lQBV4ulcinD5tQAL3rQIK4ādC4adinD5kstN5uQDI5žoB4edzQBZ5ģistrēA4ēķinE4īkoA4imQBO5tQAL4īvēA4obežoB4unāA
piesQBX3šQEE3saQBD5istQCI4ākQAF5rQEN4argQEQ6kF4ārņoA5tinE4auH4eL4ēQCL5dQAK6īQAB5žQAJ4ilF5tK4kQFL3šķQRB3skaitC6ņoA6tC3šķiroB3skrQDK4lēL6pQAG5īdG4mQIW5ēķēA4niQBF4olC
piespQBG5ēB6lēB5ieP5rauQNM8dQUL6ieQAE4tāA6dC5aigāA5āstM6vG5eiL5iepQAG6prinE5rādāA7voB5udēB4ūH5cinD4ummēB4ūtQBC4vQBB3taisC5upC6voA4eiH4ēloB4iQBN5esāA4īrC4irgoB
pietrQBY5auH5ieH5ūkQBO4ūkF4upQBO5rQCT5vinE6oI4vQCD3vQDM4āO4adN5ldC4ārC4arēB4edK5iO4ērQCQ6oB4ienoA5linD5rzC3zQEW4emēA4īP5mēB4vanC2gmentēA1īkstinD1ilQBZ3dQCI
pilnvaroA5eidoA1īpēQEI1lQBS1ļQLQ1lāQEJ2aisāA3nēB2ānoA2ašinD2ātQST2atēB3ukQTL2eQUF2ēQHO2īkšķQBW3sQHR3tēB2ivinD2osC2ūQMA2ucinD2ūdQHV2uinC1oQTP2gāA2pularizēA2stQAI2zēB1rQFN2aktizēA3sC
prātoA2ecQFC4izēB3destinēB3sēB3tendēB4oI4statN3zentēA4idēB2iecāI5ēA3vatizēB4iliģēB2ognozēB4resēB3jektēA3klamēA3mQDJ3testēB5zēB3vocēB1ūQUG1ublicēQGN5skoB2cēA1ūdēB3erēA1ukstQAX1ūlQJZ1ulcēA4inQBT
pulēA3sēA2mpēA2nktoB2rinQBI3pinD2sdienoB2tQKH3inD3oA0rQIJ1adQSZ1ādQTD1afinēA2idC3sQTC2kņāA3stN5uroA1āpQRN3oA1asēB2uQNT3dQKE3stQAI2vēQDW2žoA1ēQME1eaģēB3lizēA2diģēB3zQFC
reģistrēA2glamentēB1ēgoI1egulēA2ibF4inE1ēķinQHE1eklamēA3omendēB4nstruēB2laksēA2mdēA3ontēB2novēA2organizēA2presēA2spektēB3taurēB2translēB2vidēB2zervēB2žģīQEJ2zidēB3umēB1iebQAC3tQAX1īkoA1imQRZ2ņķoA2pinQBT3oB2sQKD
risinQBI3kēB2tQCK1īvēA1obežoA3oA2sQAM3inD2tQSJ3āA3aļāI1ūQFQ1unāA1ūpQBU1ušinQBI0sQPZ0šQLR0saQLS2aicinD3rQAF3sinD3udzēB4gQAH4kstēI2bQGG3āQAD3aidC4lansēA3ēgQAF3eiL4rQAN3īQAB
sabiedriskoA7oI5zēB4jQAK4ldēA3īstQAJ3ojāA3rQBS4auO3učoA3ūvēB3užinD2cQCC3enQEP5šamiesQAP5tQAK4pQAH4rQBV3ietēB3ūkoA2dQQD3abūQBH4lQAV4rC5boI3ārdzinD3auzC3āvāA5inE3edzinE4gQCR4rG
saderinD3ibinE4enG3omāA3raudzēI4umstaloA3urstC4smoA3zQPR4iedQAW7ēB5mF5rdQEA4īvoA2ēdK2filmēA3otografēA3rizēA2gQHY3āQID3adQAM3ādāA3aidC4ršoB4tavoA2ģērbQAC2glabāA3rQEF4abQFE4ābQAC4emoB4ibG
sagrieQAD4ozC3uQDA4mF3ūstC2īgQHN2ilgoI3mniekoA3ndēA4triģēB2īsinQHT2istC3tēA3zglītoB2jQHX3auH5tāB3umQRI3ūsminD2kQKU2ķQDO1ākQJN1akaQRW4ltēA3āpQAG3apāA3āpinE3arsQAS6ēA3ārtoA3ašķēI4unQFG
saķēdēA3ibinE2kļQAY3lāB4ausC4ieL3naibC3ņoA3oP4dM4ncentrēA4pQAC5oA4šļāA3rQCE4āA5soA4atQBQ3umpF4stQAQ2lQNY1ālQBQ0šalO0salabF5oA4iP4sQAO4uQAN5lāA5zC3dēA4inD
saliQBN4doB3īdzinD3ieH5dēA5lC5toA3īgQBJ4kF4mēA3oQBD3ūQAR4koA4zQAS2mQQN3aQAU3āQFS4cC3ainC5sC5tāA4ksāA3āksloB3anQHK4zinD3ēģinE3eklēA3ērcēA5oA3etK3īcC3ieL
samierinD3īlJ4ļoA3ilzQAS3ulsQAS6inE3ūrēA2nQKI2ņQBA2nāQDH3esQJV2ņurcC2oP2pQEH1āpG1apampF4zQRA3eldJ5nīA3īkF3ildC1āpinD1aplānoB4ēQBK4īsQAS4osC4ūH5dQBL3ņoA3oQBK3rQFN4iecāI
sapūQDD3ucēA4lcēA4rinD4tQAL5oA2rQII3adQIC3ādQAO3aidC4kstN4uQDI5stQAI4žoB3ecēB4dzJ4ģistrēA3ēķinD3epēB4žģīA3gQSO3ieQBK3īkoB3indoA4tQAL3īvēA3kQTH3obežoB4koI3ūgtinE3unāA3ūpQEC
sasQBX2šQLD2saimniekoA5stQCI4lF5dēA4rgQEQ4uH2šaurinE2seL3ēQMY4dK5īQAB4ņoA4žQAJ3ilF5dC4tK3kQFL2šķQCC2skaiQDZ6droB6šamiesQAP6tC5nQAL5ņoA5tC4rQOJ5ullēA5ūvēA3lapinD5uQFT
saslēQCX5pQAG4īdG4iecQAT6kQAB5mF3mQEY4aidC5lcinE4ēķēA5rēA2šņāH2sniQBF5eQAR3odC4lC3paidC4ēlēA4ieP4rauQBE7dM5ieP6ndzinD7gF3tQCV4āA5dC4aigāA4āstM5vQAQ4eiL4iepQAC
sastiķēA5ndzinE6gF5prinD4rādāA5īdQFH2šūpoA2sūtQBC3vQCY4eicinD4īQAZ2tQQY3aisC4ustC3iQOP3īrQAI4stC3rQQV4auH4icinE5eH4īsG4ūkQBO4unG3ūkF3umQTU4rQAQ4vinD5oI3vQBG2uH0šaubQAM
šaudC0saudzēA3ļoA0šausminD0sautēA2vQOW3āH3adQBQ4inoA5roA4ldC5stC3ārC5tC3edK4iO5doA3ējoB4lQCS4rQCQ5oB3īQHP3idžinE4eQUA5bQAC5noA5toA4ļņoA3īstC2zQEW3āģēB3aroA
sazīP3iedoB3īmēB3inQGY4ņoB2žņauL2zvanC1eL1ēQNA1ecinE1ēdQIY3īQAB1egmentēA2kmēA3oB1ēroA1ertificēB3vēB1ēžQAJ1īQML1ilQHM3dC3tinE2mbolizēB3patizēB2ntezēA2rgF3moB3oA2tQJU1kQKZ0šķQPG
skābQBJ4ēA2aiQTY0šķaidQAV0skaidroA4šamiesQAP4tN5ļoA3ldN4oA3nQAL4dēB5inQBP3ņoA3tQCP3uQAE0šķērsoB2etinD2iQQA3eP4bQAC3ndG3roA4stQBR0skoloA2rQCA3aidC2umF4dinE2ūpstN0šļāH2akstQJK
slānQHJ3ņoA3pF2auQMV3vēA4inE2ēQNO3pQCF4oA2īcinD3dQAL2idoA3eQDG4cQAT4kQAB2īgF2imoA2oQNU0šļūH0sludinE1mQIV2acēA3idQAI3ržoA2ēķēA3rēA2idzinD3lkstQBW2īnQAX2irdQAX2ulēA0šņāH
snauQNH2iQOG3eQCX0šņukstQAX0sodQAI2kQKB0šokēB0solQSY2ļoB1pQBG2ārdC2ēQDT2ecializēA2ēkoI3lēA2īdG4zinE2ieQND2īguļoA3lēA2indzG3rinQAA2ītēA2oguļoI3nsorēB3rtoA2rāgF3auH3ieQNC1tQHZ2āQEL2abilizēA
stādQHG2aigāA4pC3ndartizēA3roA4tēA2āstQBR3vQAX2eberēB3iL4dzinE2iQOF3epQCF3kloA3lizēB3mulēA3ndzinE4gQBJ3prinD2rādāA3aumēB3īdQJY3ukturēA2udēB3lbQBJ3mdC1ūQBM2dzJ2knēA1uminD2nīQEJ0šūpoA
sūrstG1usG1ūtQBC1vQCY2ārstN2eiO4cinD3ķoB2ētQTA2īQAZ2ieQBE3nQAQ2ītroA0tQKK1aisC4noA2mborēA2pinQBP2ujāA3koA3pC3rēB3stN1eQMS2iQFR1ēloA1empQCO2nterēB1ērēA1erorizēB1ērpQCO3zēB
testēA2tovēA1icG2eQDG3cQAT3kQAB3sāQDU1īkloA1ikšķQBW1īksminD2rQAI1iražēB3goA3inD1īstC1rQQW2acinE3ipN3koA4tēB3mdC3nsformēA5lēB5portēB2āpQBQ2asēB3uH4cēA4mēA2enēA2īcQBZ2ieQBM
trīsQKG2iumfēB2okšņoA2ūdQAX3kQBO1ūkQHM1ukšoA2lkoB2mQTV2pG2rQJS3pinD2vinQHI3oI1vQBG2aicēA0ubagoA1guņoA1purēA1rbQGL2rāA1zQDL2aicinD3rQAH3sinE3udzēB4gQAH2bQPX3āQAD3aidC3ēgQAF3ildēA
uzblīQAZ4ieQAN3rQBS4auO3udinD3ūvēA2cQCC3epQAH4rJ3ienāA2dQQB3abūQBH4rC5boI3āvāA5inE3edzinE4gQAH3ienQBU3omāA3rīkstJ4ošinQAA3zQGE4iedQAW5rdG4īvoB2ēdK2filmēA2gQHY3āQAD4dāB3aidM
uzģērbQAG2glabāA4eznoB3rieQAD4ūP3uldC2jauO5tāA6rinD3umQAG2kQFK2ķQBG2kaQAU4lpoA3āpQAG3arinE5sQAS6ēQDW3ārtoB3avēA3ļQDF3lāQCG4apēB5usC3oQNG4dQHW4pQAG3rQCE4āA3urbulēB5inE2lQNZ
uzlaboA3ādQEC3aiQBE5zQAO4sC4uQAN3iQGC4doB4eO5lC5smoB3ūQAR4koB2mQQQ3aQAU3āQFS3anC4zgāB3eistaroA4klēB3ēroB3etK3inG3odQAK5īQAB4stQCU3undrinD2ņQBA2nāQCW3esK2pQCZ3eldG
uzpildC5inE3laukF4ūdQUN3rasC3ūQUI3utoA2rQEV3ādC3akstN3āpQDV3auQFZ4žoB3ēķinQER3īkoA3itG3obežoB3unāB2sQBX2šQFO2saistC3ākQAH3auO3eL3ēQNB4dQAK5īQAB4žQAJ3ilF5dC4tK2šķQCN
uzskaidroB6tC5nG5ņoB5tN4rQDK3lQCB4īdG4udinE3mQCB4aidC4ēķēB5rēB3niQBF3olC3pēB5lēB4ieP4rāgF3tāA5dC4aigāB4eiL4iepQAC5prinE3ūH4tQBC3vQBB2tQCV3aisM4ustC3eiO
uztēloB3iQCM4cJ4pinD3īrC3irgoB3īstC3rQBY4auH4enēA4ieH4ūkQSA3ūkF3urQAQ3vQGF2vQDM3āO3adC4icāB4lstC4rQCK3ārQAV3edK3ēdīB3eiO5doB3ērQDC5oB3ienoB4rmoB5zC2zīQAE
uzzieP5dQCS3īlēB4mēA3inQBT3vanC0vQPD1āQMN1adN3āA2ibstN3cāA3nagoA4oA3rQSU4oA2jāQDU2karēQDT3cinēA2ldQSK3kāA3stQCI2rQFF1ārQSV3doA1ariēQEK1ārtQSP1aukšķQBW2zāA1ēQTZ1ecoB2dQJP
vedinE2iQBM3cinE3doA1ējoA2lQJI1eltQHF1ērQTR1erificēA1ēroA3pQCF3tēB1eseļoI1ēstQSS1icinQBP1īdQKJ1ieQTO3nādoA4kāršoA4oA3soI2lcinQBI3inE3toB2ngroA3nēB1īpsnāA1irinQBT3moA3zQDB2spārinE1īteroA
vizualizēA0zQIP1āģēA1aļoA2udēB0žāvēA1ēloA0zeltīQGK2mēA0žestikulēB0zīQNJ1ibG1īdN1ieQFX3dQFF4oA0žilbinD0zīlēQDR2mēA1inQSI2ņoB0žņauQNN0zoboA0žogoA2nglēB0zumēB0žūpoA0zvanN2ejoA2ērQAQ2ieL`;
