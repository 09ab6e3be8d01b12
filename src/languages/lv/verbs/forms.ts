/*!
 * First-person forms of 6660 Latvian verbs, taken from the Latvian spelling dictionary 1.4.0
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
?
jamies jos jāmies simies šos
am u ēju ējām ēsim ēšu
sim stam stu u ām šu
os ājos ājāmies āmies āsimies ātos āšos

cam camies cos cu cām cāmies ksim ksimies kšos kšu
am amies os u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
u ām īju ījām īsim īšu
dzam dzamies dzos dzu dzām dzāmies gsim gsimies gšos gšu
am amies os u ām āmies īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
cam cu cām ksim kšu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
u~ āju ājām ām~ āsim āšu
jam jamies jos ju os sim simies u ām āmies šos šu
zos zu zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu
jam ju jām sim šu~
simies šos
du dām dīsim dīšu žam žu
jam jamies jos ju jām jāmies sim simies šos~ šu~
am sim u ām šu
am u? ēju ējām ēsim ēšu
jam ju sim u ām šu
os u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
jam jamies jos ju jām jāmies sim simies šos? šu?
os āmies ījos ījāmies īsimies ītos īšos
am~ u~ ēju ējām ēsim ēšu
os~ u~ ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
am amies os sim simies u ām āmies šos šu
jam ju jām sim šu?
amies os
am? u? ēju ējām ēsim ēšu
os u ām āmies~ ījos īju ījām ījāmies īsim īsimies īšos īšu
zu zām zīsim zīšu žam žu
dzam dzu dzām gsim gšu
os~ u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
tam? tu? u ām īsim īšu
os āmies
sim stam stu u? ām? šu
am u~ ēju ējām ēsim ēšu
am? amies os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
du dām dīsim dīšu stam? stu?
amies os āmies
cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu kos ku kām kāmies
jam~ ju~ jām~ sim šu
lsim lu lām lšu ļam ļu
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
u~ ām~ īju ījām īsim īšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu āvām āvāmies
egam egu gsim gu gām gšu
emam emamies emos emsim emsimies emu emšos emšu ēmos ēmu ēmām ēmāmies
eram eru ērsim ēru ērām ēršu
os u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu?
eram eramies eros ersim ersimies eru eršos eršu ēros ēru ērām ērāmies
jam jamies ju jām os sim simies āmies šos šu
os sim simies stam stamies stos stu u ām āmies šos šu
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
sos su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu
u ām īsim īšu
u? ām~ īju ījām īsim īšu
am amies os u ājos āju ājām ājāmies āsim āsimies āšos āšu
cam camies cos cu~ cām cāmies ksim ksimies kšos kšu
ekam ekamies ekos eku kos ksim ksimies ku kām kāmies kšos kšu
jam? jamies jos? ju? jāmies jām~ sim simies šos šu
jamies jam~ jos~ ju~ jāmies jām~ sim simies šos šu
uksim uku ukām ukšu ūkam ūku
am amies os u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
elsim elsimies elšos elšu eļam eļamies eļos eļu ēlos ēlu ēlām ēlāmies
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
inam inamies inos inu inām ināmies īsim īsimies īšos īšu
stam? stu? tu tām tīsim tīšu
am amies os u ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
dzam dzamies dzos dzu~ dzām dzāmies gsim gsimies gšos gšu
ejam ejamies ejos eju ienam ienu iesim iesimies iešos iešu ējos ēju ējām ējāmies
ejam ejamies ejos eju iesim iesimies iešos iešu ējos ēju ējām ējāmies
eram ersim eru eršu ēru ērām
itos itu itām itāmies itīsim itīsimies itīšos itīšu ītam ītamies ītos ītu
os u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
su sām sīsim sīšu šam šu
am u ām īsim īšu
amies os ējos ējāmies ēsimies ētos ēšos
am~ u? ēju ējām ēsim ēšu
ekam eku ksim ku kām kšu
jam jamies jos ju os? sim simies u? āmies ām~ šos šu
jam? ju? jām? sim šu
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
sos su sām sāmies sīsim sīsimies sīšos sīšu tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
am os sim simies u ām āmies šos šu
am u ējam ēju ējām ēsim ēšu
amies am~ os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies os?
apos apsim apsimies apu apām apāmies apšos apšu opam opamies opos opu
camies cos cāmies ksimies kšos
cu cām kam ksim ku kšu
eram eramies eros eru ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
irkos irksim irksimies irku irkām irkāmies irkšos irkšu ērkam ērkamies ērkos ērku
jam jamies jos ju? os sim simies u ām āmies šos šu
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu?
os? āmies
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
tu tām tīsim tīšu šam šu
uvu uvām ūsim ūstam ūstu ūšu
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
evos evu evām evāmies odam odamies? odos odu osim osimies ošos ošu
iram iramies iros? irsim irsimies iru iršos iršu īros~ īru īrām īrāmies
jam jamies jos ju jām jāmies sim simies šos šu?
jam jamies jos ju jām jāmies sim simies šos šu~
jam jamies jos ju jām jāmies sim simies šos~ šu
jam ju? sim u ām šu
jamies jam~ jos ju? jām? jāmies sim simies šos šu
jamies jam~ jos~ ju jāmies jām~ sim simies šos šu
jamies jos os? simies āmies šos
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
sim stam stu u~ ām~ šu
stam? stu? tu? tām? tīsim tīšu
tu? tām? tīsim tīšu šam šu
tīsimies tīšos šos
am amies os~ u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u āju ājām āsim āšu
am u ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am u ēju~ ējām~ ēsim ēšu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam uju uvu uvām āvos āvu āvām āvāmies ūsim ūšu
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu žam žu
dam damies? dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu žam žu
du dām dīsim dīšu? stam? stu?
irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ērkam ērkamies ērkos ērku ūsim ūstam? ūstu? ūšu
jam jamies jos ju os? sim simies u ām āmies šos šu
jam? ju? jām~ sim šu
jamies jos jāmies simies šos?
os ājos ājāmies āmies āsimies ātos? āšos
os~ u~ ājos~ āju ājāmies ājām~ āmies ām~ āsim āsimies āšos āšu
sim stam stu u? ām~ šu
tos tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
tos tāmies tīsimies tīšos šamies šos
u? āju ājām ām~ āsim āšu
u? ām? ījam īju ījām īsim īšu
ulsim ulsimies ulstam ulstamies ulstos ulstu ulšos ulšu uvu uvām ūlos ūlu ūlām ūlāmies ūsim ūstam ūstu ūšu
uvu uvām ūsim ūstam~ ūstu~ ūšu
u~ āju ājām ām āsim āšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies
agos agsim agsimies agu agām agāmies agšos agšu ogamies ogam~ ogos~ ogu~
aksim aku akām akšu okam oku
am amies os u ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ām āmies īsim īsimies īšos īšu
am amies os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies? os u ājos āju ājām ājāmies āsim āsimies āšos āšu
am amies? os u ām āmies~ īsim īsimies īšos īšu
am u~ ējam ēju ējām ēsim ēšu
am? u? ējam ēju ējām ēsim ēšu
amies am~ os~ u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies os ējamies ējos ējāmies ēsimies ētos? ēšos
am~ os sim simies u? ām? āmies šos šu
am~ sim u? ām? šu
am~ u~ ēju~ ējām~ ēsim ēšu
aramies aros arsimies aršos āros ārāmies
atos atu atām atāmies atīsim atīsimies atīšos atīšu otam otamies otos otu
atos~ atu~ atāmies atām~ atīsim atīsimies atīšos atīšu otam otamies otos otu
aujam aujamies aujos auju ausim ausimies aušos aušu ujam ujamies ujos uju uvos uvu uvām uvāmies āvos āvu āvām āvāmies ūsim ūsimies ūšos ūšu
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
enam enamies enos enu eram ersim eru eršu inos inu inām ināmies ēru ērām īsim īsimies īšos īšu
eram ersim eru? eršu ēru~ ērām
eram eru ijos ijāmies ērsim ēru ērām ēršu īsimies īstamies īstos īšos
evos evu evām evāmies odam odamies? odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru? uršos uršu ūros ūru~ ūrām ūrāmies
ijam ijamies ijos iju ijām ijāmies inam inos inu inām ināmies īsim īsimies īšos īšu
inos inu inām ināmies īsim īsimies īstam īstamies īstos īstu īšos īšu
iram iramies iros irsim irsimies iru iršos iršu īros īru īrām īrāmies
jam jamies jos ju? os? sim simies u ām āmies šos šu
jam jamies jos? ju? os sim simies u ām āmies šos šu
jam? jamies jos ju jāmies jām~ sim simies šos šu
jam? jamies jos? ju? jām? jāmies sim simies šos šu
jamies jam~ jos ju~ jāmies jām~ sim simies šos šu
jamies jos jāmies simies šos~
jamies jos~ jāmies simies šos
lsim lu? lām? lšu ļam~ ļu~
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļam ļamies ļos ļu?
lējos lēju lējām lējāmies lēsim lēsimies lēšos lēšu ļamies ļam~ ļos ļu~
os tam? tamies tos? tu? u ām āmies īsim īsimies īšos īšu
os u ājam ājamies ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os u ājos āju ājām ājāmies ām āmies āsim āsimies ātos? āšos āšu
os u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os? u? ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? āmies ījos ījāmies īsimies ītos īšos
os~ u~ ājos āju ājām ājāmies ām āmies āsim āsimies āšos āšu
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
sim stam stu u? ām~ šu~
sim stam stu u~ ām~ šu?
sos su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos šu?
sos~ su~ sāmies sām~ sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu~
stam stu tu? tām? tīsim tīšu
tam? tu? u~ ām īsim īšu
tam? tu? u~ ām~ īsim īšu
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam? šamies šos? šu?
u ājam ājamies ājos āju ājām ājāmies ām āsim āsimies āšos āšu
u ājos āju ājām ājāmies ām āsim āsimies āšos āšu
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
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam ijamies ijos iju ijām ijāmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu
ados adu adām adāmies adīsim adīsimies adīšos adīšu akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īšu~
ados adu adām adāmies akos aksim aksimies aku akām akāmies akšos akšu atīsim atīsimies atīšos atīšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
ados adu~ adām adāmies~ adīsim adīsimies adīšos adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odamies odos odu okam okamies okos oku uksim uku ukām ukšu āvos āvu āvām āvāmies īsim īsimies īšos īšu ūkam ūku
ados? adu? adāmies~ adām~ akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim? ausimies aušos? aušu? ejam~ eju? iesim iesimies iešos iešu ijam~ iju? ijām? inos ināmies odam odamies odos odu okam? okamies okos? oku? uksim? uku? ukām ukšu? āvos āvu? āvām? āvāmies ējos ēju~ ējāmies ējām~ īsim īsimies īšos~ īšu~ ūkam ūku~
adu adām adīsim adīšu akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam iju ijām inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu?
adu~ adām~ adīsim adīšu~ akos~ aksim aksimies aku~ akāmies akām~ akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijam~ iju~ ijām~ inos ināmies odam odu okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos~ īšu~
agos agsim agsimies agu agām agāmies agšos agšu inos~ inu~ ināmies inām~ ogam ogamies ogos ogu udu udām udīsim udīšu īsim īsimies īstam? īstamies īstos? īstu? īšos īšu ūdam ūdu
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos ogu
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos~ ogu
agos agsim agsimies agu agām agāmies agšos agšu ogam ogamies ogos~ ogu udu udām udīsim udīšu ūdam ūdu
agos agsimies agāmies agšos ogamies ogos~
agos~ agsim agsimies agu~ agāmies agām~ agšos agšu elsim elšu eļam~ eļu~ ogamies ogam~ ogos~ ogu~ udu udām udīsim udīšu ēlu~ ēlām~ ūdam ūdu
agsim agsimies agu agām agšos agšu ogam ogamies ogos ogu udu udām udīsim udīšu ūdam ūdu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ejam eju iesim iesimies iešos iešu ijam iju ijām okam okamies okos oku āvos āvu āvām āvāmies ējos ēju ējām ējāmies īsim īšu
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu ijamies ijos ijāmies okam okamies okos oku āvos āvu āvām āvāmies īsimies īšos
akos aksim aksimies aku akām akāmies akšos akšu aujam aujamies aujos auju ausim ausimies aušos aušu? ijam iju ijām inos ināmies okam okamies okos oku āvos āvu āvām āvāmies īsim īsimies īšos īšu~
akos aksim aksimies aku akām akāmies akšos akšu okam okamies okos oku uksim uku ukām ukšu ūkam ūku
akos? aksim aksimies aku? akām? akāmies akšos akšu ecamies ecam~ ecos ecu~ ejam~ eju? emjam emju emsim emšu ienam~ ienu? iesim iesimies iešos~ iešu~ iju? ijām? ipos ipsim ipsimies ipu~ ipāmies ipām~ ipšos ipšu okam? okamies okos? oku? upsim upu? upām? upšu ēcos ēcu? ēcām? ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos? ēkšu? ēmu ēmām īdu~ īdām~ īdīsim īdīšu īpamies īpam~ īpos īpu~ īsim īstam īstu? īšu~ ūpam~ ūpu?
aksim aku? akām? akšu ejam ejamies ejos eju elsim elsimies elšos elšu eļam eļamies eļos eļu iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies ēlos ēlu ēlām ēlāmies
aksim aku? akām? akšu ejam ejamies ejos eju iesim iesimies iešos iešu okam oku ējos ēju ējām ējāmies
am amies dzamies dzos dzāmies gsimies gšos os u ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u ējos ēju ējām ējāmies ēsim ēsimies ētos? ēšos ēšu
am amies os u? ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ējam ējamies ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os u~ ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
am amies os? u ējam ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
am amies os~ sim simies u~ ām āmies šos šu
am amies os~ u~ ām āmies īsim īsimies īšos īšu
am amies? os u~ ām āmies~ īsim īsimies īšos īšu?
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
amies am~ os u~ ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies am~ os u~ ējos? ēju? ējāmies ējām~ ēsim ēsimies ēšos ēšu
amies am~ os? u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies am~ os~ sim simies u~ āmies ām~ šos šu
amies am~ os~ u āmies ām~ īsim īsimies īšos īšu
amies am~ os~ u? ām? āmies īsim īsimies īšos īšu
amies am~ os~ u? ējos ēju ējām ējāmies ēsim ēsimies ēšos ēšu
amies cam cu cām ksim kšu os? ējos~ ējāmies ēsimies ētos ēšos
amies os ējos ējāmies ēsimies ētos? ēšos
amies os? ējamies ējos ējāmies ēsimies ētos? ēšos
amies os? ējos ējāmies ēsimies ētos ēšos
amies os? ējos ējāmies ēsimies ētos~ ēšos
amies os~ simies āmies šos
amies os~ ējos ējāmies ēsimies ētos~ ēšos
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
apos apsim apsimies apu? apām? apāmies apšos apšu iekam iekamies iekos ieku ikos? iksim iksimies iku? ikāmies ikām~ ikšos ikšu inamies inam~ inos~ inu~ ināmies inām~ opam? opamies opos? opu? īkamies īkam~ īkos? īku~ īsim īsimies īšos? īšu?
apsim apu apām apšu ikos iksim iksimies iku? ikām? ikāmies ikšos ikšu inam inamies inos inu inām ināmies opam opu īkamies īkam~ īkos īku~ īsim īsimies īšos īšu
aram aramies aros aru? āros ārsim ārsimies āru~ ārām ārāmies āršos āršu
aram aramies aros? aru aujam aujamies aujos auju ausim ausimies aušos aušu usu usām usīsim usīšu āros~ ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvu āvām āvāmies ūstam~ ūstu~
aram aramies aros? aru aujam aujamies aujos auju ausimies aušos usu usām usīsim usīšu āros~ ārsim ārsimies āru ārām ārāmies āršos āršu āvos āvāmies ūstam~ ūstu~
aram aramies aros? aru aujam auju ausim aušu usu usām usīsim usīšu āros~ ārsim ārsimies āru ārām ārāmies āršos āršu āvu āvām ūstam~ ūstu~
aram aramies aros? aru eram eru āros~ ārsim ārsimies āru ārām ārāmies āršos āršu ērsim ēru ērām ēršu
aram aramies aros? aru uram ursim uru uršu usu usām usīsim usīšu āros? ārsim ārsimies āru ārām ārāmies āršos āršu ūru ūrām ūstam~ ūstu~
aram aramies aros? aru uram ursim uru uršu usu usām usīsim usīšu āros~ ārsim ārsimies āru ārām ārāmies āršos āršu ūru ūrām ūstam~ ūstu~
aram aramies aros? aru? aujam auju ausim aušu usu usām usīsim usīšu āros~ ārsim ārsimies āru~ ārām ārāmies āršos āršu āvu āvām ūstam~ ūstu~
aram aramies aros? aru~ aujam auju ausim aušu uram? ursim uru? uršu usu usām usīsim usīšu āros? ārsim ārsimies āru? ārām ārāmies āršos āršu āvu~ āvām~ ūru~ ūrām~ ūstam~ ūstu~
aram arsim aru aršu āru ārām
aram? aramies aros? aru? aujam aujamies aujos auju ausim ausimies aušos aušu ulsim ulsimies ulšos ulšu uram ursim uru uršu usu~ usām~ usīsim usīšu uļam uļamies uļos uļu āros? ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvos āvu āvām āvāmies ūlos ūlu ūlām ūlāmies ūru ūrām ūstam~ ūstu~
aram? aramies aros? aru? aujam auju ausim aušu uram? ursim uru? uršu āros~ ārsim ārsimies āru~ ārāmies ārām~ āršos āršu āvu āvām ūru~ ūrām~
aram? aramies aros? aru? aujamies aujam~ aujos auju? ausim ausimies aušos~ aušu~ ulsim ulsimies ulšos ulšu uram? uramies uros? ursim? ursimies uru? uršos? uršu? usu? usām usīsim usīšu uļamies uļam~ uļos~ uļu? āros? ārsim ārsimies āru? ārām? ārāmies āršos āršu~ āvos? āvu? āvāmies āvām~ ūlos~ ūlu? ūlām? ūlāmies ūros~ ūru? ūrāmies ūrām~ ūstam~ ūstu~
aram? aramies aros? aru? eramies eram~ eros~ eru~ ijos ijāmies uramies uram~ uros~ ursim ursimies uru? uršos uršu āros? ārsim ārsimies āru? ārāmies ārām~ āršos~ āršu~ ēros? ērsim ērsimies ēru? ērām? ērāmies ēršos ēršu īsimies īstamies īstos īšos ūros? ūru? ūrāmies ūrām~
aram? aru? aujam auju ausim aušu usu usām usīsim usīšu ārsim āru~ ārām~ āršu āvu āvām ūstam~ ūstu~
aramies aram~ aros arsim arsimies aru? aršos aršu aujamies aujam~ aujos auju? ausim ausimies aušos aušu ujamies ujam~ ujos uju? uvos uvu uvām uvāmies āros āru~ ārāmies ārām~ āvos āvu~ āvāmies āvām~ ūsim ūsimies ūšos ūšu~
atos~ atu atām atāmies atīsim atīsimies atīšos atīšu otam otamies otos otu
atu atām atīsim atīšu otam otu
aujam aujamies aujos auju ausim ausimies aušos aušu ienam ienu iesim iešu~ ijamies ijam~ ijos iju? ijām? ijāmies inam~ inos inu~ ināmies inām~ itu? itām~ itīsim itīšu uksim uku~ ukām~ ukšu āvos āvu āvām āvāmies ēju ējām īsim īsimies ītam? ītu? īšos īšu~ ūkam? ūku?
aujam aujamies aujos auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvos āvu āvām āvāmies ītam ītamies ītos ītu
aujam aujamies aujos auju ausim ausimies aušos aušu utu~ utām~ utīsim utīšu āvos āvu āvām āvāmies ūtam? ūtu?
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos āvu āvām āvāmies ūsim ūstam~ ūstu~ ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu uvu uvām āvos? āvu~ āvāmies āvām~ ūsim ūstam? ūstu? ūšu
aujam aujamies aujos auju ausim ausimies aušos aušu āvos āvu~ āvāmies āvām~
aujam aujamies aujos auju ausim ausimies aušos aušu āvos~ āvu~ āvāmies āvām~
aujam aujamies aujos auju ausim ausimies aušos aušu~ uvu uvām āvos~ āvu~ āvāmies āvām~ ūsim ūstam ūstu ūšu~
aujam aujamies aujos auju ausim ausimies aušos~ aušu~ āvos āvu āvām āvāmies
aujam auju ausim ausimies aušos aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itos itu itām itāmies itīsim itīsimies itīšos itīšu āvu āvām ītam ītamies ītos ītu
aujam auju ausim aušu itu itām itīsim itīšu āvu āvām ītam ītu
aujam auju ausim aušu ujam uju uvu uvām āvu āvām ūsim ūšu
aujam auju ausim aušu uvu uvām āvu? āvām? ūsim ūstam~ ūstu~ ūšu~
aujam auju ausim~ aušu? biju? bijām~ būam būsim būu būšu~ ejamies ejam~ ejos eju? erdam erdu esam esmu~ gājos gāju gājām gājāmies iesim iesimies iešos iešu iros~ irsim? irsimies irstam irstu iru? irām? irāmies iršos? iršu? āvu? āvām? īros? īru? īrāmies īrām~
aujam? aujamies aujos? auju? ausim ausimies aušos aušu itos~ itu~ itāmies itām~ itīsim itīsimies itīšos itīšu āvos āvu~ āvāmies āvām~ ītam? ītamies ītos? ītu?
aujamies aujam~ aujos auju? ausim ausimies aušos aušu āvos āvu āvām āvāmies
aujamies aujam~ aujos auju? ausim ausimies aušos aušu~ āvos āvu~ āvāmies āvām~
aujamies aujam~ aujos auju~ ausim ausimies aušos~ aušu~ ujam ujamies ujos uju uvos uvu uvām uvāmies āvos~ āvu~ āvāmies āvām~ ūsim ūsimies ūšos ūšu
biju bijām būam būsim būu būšu cījos cīju cījām cījāmies cīsim cīsimies cīšos cīšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu kos ku? kām? kāmies
biju bijām būam būsim būu būšu ejam ejamies ejos eju esam esmu gājos gāju gājām gājāmies iesim iesimies iešos iešu
cam camies cos cu cām cāmies dam damies? dos du~ dējos? dēju? dējāmies dējām~ dēsim dēsimies dēšos dēšu jamies jam~ jos ju? jām? jāmies ksim ksimies kšos kšu~ sim simies šos~ šu~ žam~ žu?
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
cam camies cos? cu cām cāmies ksim ksimies kšos kšu
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
dam damies dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam~ ju? jām? sim šu žam žu
dam damies? dos du dējos dēju dējām dējāmies dēsim dēsimies dēšos dēšu jam jamies jos ju jām jāmies sim simies šos šu žam žu
dam du dēju dējām dēsim dēšu žam žu
dos du dzam dzu dzām dām dāmies dīsim dīsimies dīšos dīšu gsim gšu žam žamies žos žu
dos du dzam dzu~ dzām dām dāmies dīsim dīsimies dīšos dīšu? gsim gšu žam žamies žos žu?
dos du dām dāmies dīsim dīsimies dīšos dīšu stam? stu?
dos du dām dāmies dīsim dīsimies dīšos dīšu žam žamies žos~ žu~
dos du dām dāmies~ dīsim dīsimies dīšos dīšu žam žamies žos žu
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žam žamies žos žu
dos du? dām? dāmies dīsim dīsimies dīšos dīšu žamies žam~ žos žu?
dos dāmies dīsimies dīšos žamies žos
dos? du? dāmies dām~ dīsim dīsimies dīšos dīšu žam žamies žos žu
dos? dāmies dīsimies dīšos žamies žos?
du dām dīsim dīsimies dīšos dīšu tos tāmies žam žamies žos žu
du dām dīsim dīšu stam? stu? su sām sīsim sīšu žam žu
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
ecam ecamies ecos ecu ejam eju emjam emju emsim emšu ienam ienu iesim iesimies iešos iešu iju ijām ēcos ēcu ēcām ēcāmies ējos ēju ējām ējāmies ēksim ēksimies ēkšos? ēkšu ēmu ēmām īdu īdām īdīsim īdīšu īsim īstam? īstu? īšu
ecam ecamies ecos ecu ejam~ eju? ienam ienu~ iesim iesimies iešos~ iešu~ ēcos ēcu ēcām ēcāmies ējos ēju~ ējāmies ējām~ ēksim ēksimies ēkšos? ēkšu īdu īdām īdīsim īdīšu
ecam ecamies ecos ecu ejam~ eju~ ienam ienu? iesim iesimies iešos iešu sim stam stu u? ām? ēcos ēcu ēcām ēcāmies ējos? ēju? ējāmies ējām~ ēksim ēksimies ēkšos? ēkšu īdu īdām īdīsim īdīšu šu~
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
ejamies ejam~ ejos eju? gājos gāju gājām gājāmies iesim iesimies iešos iešu
ejamies ejam~ ejos eju? gājos gāju? gājām? gājāmies iesim iesimies iešos iešu
ejamies ejam~ ejos? eju? ejām? ejāmies evos evu? evām? evāmies iesim iesimies iešos iešu odam odamies? odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru~ uršos uršu ūros ūru? ūrām ūrāmies
ejamies ejam~ ejos? eju? iesim iesimies iešos iešu ējos~ ēju~ ējāmies ējām~
ejam~ eju? gāju gājām iesim iešu zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos? žu?
ekam ekamies ekos eku kos~ ksim ksimies ku~ kām kāmies kšos kšu
ekam eku ksim ku? kām? kšu
ekam? ekamies ekos? eku? kos ksim ksimies ku kām kāmies kšos kšu
ekam? ekamies ekos? eku? kos~ ksim ksimies ku~ kāmies kām~ kšos kšu
ekamies ekam~ ekos eku? kos ksim ksimies ku kām kāmies kšos kšu
ekamies ekam~ ekos eku? kos~ ksim ksimies ku~ kāmies kām~ kšos kšu
ekam~ eku? ksim ku kām kšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru eļam eļamies eļos eļu ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros eru? eļam eļamies eļos eļu ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros ērsim ērsimies ēru~ ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros~ eru eļam eļamies eļos eļu ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ēros? ērsim ērsimies ēru ērām ērāmies ēršos ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros~ eru eļam eļamies eļos~ eļu? ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos? ēlu~ ēlām ēlāmies ēros? ērsim ērsimies ēru ērām ērāmies ēršos ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eramies eros~ eru eļamies eļam~ eļos~ eļu~ ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos? ēlu? ēlām? ēlāmies ēros? ērsim ērsimies ēru ērām ērāmies ēršos ēršu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eru eļam eļamies eļos eļu ijam ijamies ijos iju ijām ijāmies ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu ēlām ēlāmies ērsim ēru ērām ēršu īsim īsimies īšos īšu
elkam elkamies elkos elku elsim elsimies elšos elšu eram eru eļam eļamies eļos eļu~ ilkos ilksim ilksimies ilku ilkām ilkāmies ilkšos ilkšu ēlos ēlu~ ēlām ēlāmies ērsim ēru ērām ēršu?
elkam? elkamies elkos? elku? elsim elsimies elšos elšu? emjam emjamies emjos emju emsim emsimies emšos emšu eramies eram~ erdam erdu eros~ eru? eļamies eļam~ eļos? eļu? ijamies ijam~ ijos iju? ijām? ijāmies ilkos? ilksim ilksimies ilku? ilkāmies ilkām~ ilkšos ilkšu ilsim ilsimies ilšos ilšu irsim? iru? irām? iršu? iļam iļamies iļos? iļu? ēlos? ēlu? ēlām? ēlāmies ēmos ēmu ēmām ēmāmies ēros? ērsim? ērsimies ēru? ērāmies ērām~ ēršos? ēršu? īlos~ īlu~ īlām īlāmies īsim īsimies īšos~ īšu?
elsim elsimies elšos elšu enam enamies enos enu eram ersim eru eršu eļam eļamies eļos eļu inos inu inām ināmies ēlos ēlu ēlām ēlāmies ēru ērām īsim īsimies īšos īšu
elsim elsimies elšos elšu eļam eļamies eļos eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos ēlu ēlām ēlāmies ērtam ērtamies ērtos ērtu
elsim elsimies elšos elšu eļam eļamies eļos eļu~ ilsim ilsimies ilšos ilšu inam inos inu inām ināmies iramies iram~ iros? irsim irsimies iru? iršos iršu iļamies iļam~ iļos iļu~ ēlos ēlu~ ēlām ēlāmies īlos īlu~ īlāmies īlām~ īros~ īru~ īrāmies īrām~ īsim īsimies īšos īšu
elsim elsimies elšos elšu eļam eļamies eļos? eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos~ ēlu ēlām ēlāmies ērtam ērtamies ērtos ērtu
elsim elsimies elšos elšu eļam eļamies eļos? eļu? ēlos~ ēlu~ ēlām ēlāmies
elsim elsimies elšos elšu eļam eļamies eļos? eļu~ ēlos~ ēlu~ ēlām ēlāmies
elsim elsimies elšos elšu eļam? eļamies eļos? eļu? irpos irpsim irpsimies irpu irpām irpāmies irpšos irpšu irtos? irtu? irtām? irtāmies irtīsim irtīsimies irtīšos irtīšu ēlos? ēlu? ēlām? ēlāmies ērpam ērpamies ērpos ērpu ērtam ērtamies ērtos ērtu
elsim elsimies elšos elšu? enam? enamies enos~ enu? eram eramies eros ersim ersimies eru eršos eršu eļam eļamies eļos? eļu? iju? ijām? inos~ inu~ ināmies inām~ ēlos~ ēlu~ ēlām ēlāmies ēros ēru ērām ērāmies īsim īsimies īstam~ īstu~ īšos īšu
elsim elšu eram eramies eros eru eļam eļu irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ēlu ēlām ērkam ērkamies ērkos ērku ēros ērsim ērsimies ēru ērām ērāmies ēršos ēršu ūsim ūstam? ūstu? ūšu
elsim elšu eram eramies eros? eru? eļam eļu? inam inamies inos inu~ inām ināmies irkos irksim irksimies irku irkām irkāmies irkšos irkšu uvu uvām ēlu~ ēlām ērkam ērkamies ērkos ērku ēros~ ērsim ērsimies ēru~ ērām ērāmies ēršos ēršu? īsim īsimies īšos īšu? ūsim ūstam? ūstu? ūšu?
elsim elšu eļam eļu irpos irpsim irpsimies irpu irpām irpāmies irpšos irpšu ēlu ēlām ērpam ērpamies ērpos ērpu
elsim elšu eļam eļu irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu ēlām ērtam ērtamies ērtos ērtu
elsim elšu eļam eļu ēlu ēlām
elsim elšu eļam? eļu? irtos irtu irtām irtāmies irtīsim irtīsimies irtīšos irtīšu ēlu~ ēlām~ ērtam ērtamies ērtos ērtu
emam emamies emos emsim emsimies emu~ emšos emšu ēmos ēmu~ ēmām ēmāmies
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu inām ināmies ēros ēru ērām ērāmies īsim īsimies īstam~ īstu~ īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu iju ijām inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īstam īstu īšos īšu
enam enamies enos enu eram eramies eros ersim ersimies eru eršos eršu inos inu~ ināmies inām~ ēros ēru ērām ērāmies īsim īsimies īšos īšu
eram eramies eros ersim ersimies eru eršos eršu~ ēros ēru ērām ērāmies
eram eru iju ijām uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies ūsim ūšu
eram eru uram uramies uros ursim ursimies uru uršos uršu ērsim ēru ērām ēršu ūros ūru ūrām ūrāmies
eram eru uram ursim uru uršu ērsim ēru ērām ēršu ūru ūrām
eram? eru? ienam? ienamies ienos ienu? iesim iesimies iešos iešu utos~ utu? utām? utāmies utīsim utīsimies utīšos utīšu ējos ēju? ējām? ējāmies ērsim ēru? ērām? ēršu ūtam~ ūtu~
etam? etu? tu~ tām~ tīsim tīšu
evos evu evām evāmies odam odamies? odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evos evu evām evāmies odam odamies? odos odu osim osimies ošos ošu uram ursim uru uršu ūru ūrām
evos evu evām evāmies odam odamies? odos odu osim osimies ošos ošu uramies uram~ uros ursim ursimies uru? uršos uršu ūros ūru~ ūrāmies ūrām~
evos evu? evām? evāmies odam odamies? odos odu osim osimies ošos ošu
evos evu? evām? evāmies odam odamies? odos odu osim osimies ošos ošu uram uramies uros ursim ursimies uru uršos uršu ūros ūru ūrām ūrāmies
evu evām odam odu osim ošu
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējām? ējāmies
ienam ienamies ienos ienu iesim iesimies iešos iešu ējos? ēju? ējāmies ējām~
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
iksim iku? ikām ikšu īkam īku~
ilsim ilsimies ilšos ilšu iram iramies iros? irsim irsimies iru iršos iršu iļam iļamies iļos iļu īlos īlu īlām īlāmies īros~ īru īrām īrāmies
inam inamies inos inu inām īsim īšu
inam inamies inos inu~ inām ināmies īsim? īsimies īšos? īšu?
inam inos inu inām ināmies īsim īsimies īšos īšu
inamies inam~ inos~ inu~ ināmies inām~ īsim īsimies īšos īšu
inos inu~ ināmies inām~ īsim īsimies īstam? īstamies īstos? īstu? īšos īšu
inos ināmies īsimies īstamies īstos īšos
iram iramies iros? irsim irsimies iru? iršos iršu īros~ īru~ īrām īrāmies
iramies iram~ iros? irsim irsimies iru? iršos iršu īros~ īru~ īrāmies īrām~
irksim irku irkām irkšu ērkam ērku
itu itām itīsim itīšu upsim upu upām upšu ītam ītu ūpam ūpu
itu itām itīsim itīšu ītam ītu
jam jamies jos ju os? sim simies u? ām? āmies šos šu
jam jamies jos ju? os? sim simies u~ ām āmies šos šu
jam jamies jos ju~ os~ sim simies u? ām? āmies šos šu
jam jamies jos? ju? os? sim simies u ām āmies šos šu
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
jamies jam~ jos ju? jām? jāmies sim simies šos~ šu?
jamies jam~ jos~ ju jāmies jām~ sim simies šos~ šu~
jamies jam~ jos~ ju~ jāmies jām~ sim simies šos~ šu~
jamies jos os simies āmies šos
jamies jos os? simies āmies šos~
jam~ ju? jām? sim šu
los lsim lsimies lu lām lāmies lšos lšu ļam ļamies ļos ļu
los? lsim lsimies lu? lām? lāmies lšos lšu ļamies ļam~ ļos~ ļu~
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
os tam? tu? u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os tam? tu? u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ājam ājamies ājos āju ājām ājāmies ām āmies āsim āsimies ātos? āšos āšu
os u ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos āšu
os u ām āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u ām āmies ījos īju ījām ījāmies īsim īsimies ītos? īšos īšu
os u ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u ām āmies īju ījām īsim īšu
os u ām āmies~ ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u ām āmies~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os u~ ām āmies~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies ītos? īšos īšu
os u~ āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os ājos ājāmies āmies~ āsimies ātos āšos
os āmies ījam ījos īju ījām ījāmies īsim īsimies īšos īšu
os āmies ījos ījāmies īsimies ītos? īšos
os āmies ījos ījāmies īsimies ītos~ īšos
os āmies~
os āmies~ ījos ījāmies īsimies ītos īšos
os? tam? tu? u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu
os? u? ājam ājamies ājos āju ājām ājāmies āmies ām~ āsim āsimies āšos~ āšu~
os? u? ām āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos? īšu?
os? u? ām āmies~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos~ īšu~
os? u? ām? āmies ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu~
os? u? āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os? u? āmies ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? u? āmies~ ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu?
os? u? āmies~ ām~ ījos īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? u? āmies~ ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os? āmies ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
os? āmies~ ījos ījāmies īsimies ītos īšos
os~ u? ājos āju ājām ājāmies ām? āmies āsim āsimies āšos āšu
os~ u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos īšu
os~ u? ām? āmies ījos īju ījām ījāmies īsim īsimies īšos? īšu?
os~ u~ ām āmies ījos īju ījām ījāmies īsim īsimies īšos īšu?
os~ u~ ām āmies ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos īšu~
os~ u~ āmies ām~ ījos īju ījām ījāmies īsim īsimies īšos~ īšu?
os~ u~ āmies~ ām~ ījos~ īju~ ījāmies ījām~ īsim īsimies īšos īšu
os~ āmies ījos ījāmies īsimies ītos īšos
os~ āmies ījos ījāmies īsimies ītos īšos?
sim stam stu u ām šu?
sim stam stu u ām šu~
sim stam stu u~ ām šu
sim stam stu? u ām šu
sim stam? stu? u ām šu
sim stam~ stu? u? ām? šu
sim stam~ stu? u~ ām~ šu
sos su sām sāmies sīsim sīsimies sīšos sīšu zos zu zām zāmies zīsim zīsimies zīšos zīšu šam šamies šos šu žam žamies žos žu
sos su~ sām sāmies sīsim sīsimies sīšos sīšu tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu?
sos su~ sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos šu~
sos? su sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos~ šu
sos? su? sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos~ šu~
sos? su? sām? sāmies sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu?
sos? su? sām? sāmies sīsim sīsimies sīšos sīšu šamies šam~ šos~ šu~
sos? su? sāmies sām~ sīsim sīsimies sīšos? sīšu? šamies šam~ šos? šu?
sos~ su~ sām sāmies sīsim sīsimies sīšos sīšu šam šamies šos? šu?
sos~ su~ sām sāmies sīsim sīsimies sīšos? sīšu? tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu šam šamies šos? šu?
stam stu tu tām tīsim tīšu
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
tam? tu? u~ ām~ īsim īšu?
tos tu tām tāmies tīsim tīsimies tīšos tīšu šamies šam~ šos šu~
tos? tu? tām? tāmies tīsim tīsimies tīšos tīšu? šam šamies šos šu?
tos? tāmies tīsimies tīšos? šamies šos?
tos~ tu tām tāmies tīsim tīsimies tīšos tīšu šam šamies šos šu
u ājam āju ājām ām āsim āšu
u āju ājām ām~ āsim āšu
u ām ījam ījamies ījos īju ījām ījāmies īsim īsimies īšos īšu
u ām īju ījām īsim īšu?
u? āju ājām ām? āsim āšu
u? ām? īju ījām īsim īšu?
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
utu~ utām~ utīsim utīšu ūtam~ ūtu~
uvu uvām ūsim ūstam? ūstu? ūšu
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu?
zos zu? zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu? zāmies zām~ zīsim zīsimies zīšos zīšu? žamies žam~ žos žu?
zos zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos žu~
zos zu~ zām zāmies zīsim zīsimies zīšos? zīšu? žam žamies žos žu?
zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos žu?
zos zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos žu~
zos~ zu zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos~ žu
zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos? žu?
zos~ zu~ zām zāmies zīsim zīsimies zīšos zīšu žam žamies žos~ žu~
zos~ zu~ zāmies zām~ zīsim zīsimies zīšos zīšu žamies žam~ žos~ žu~
zu~ zām zīsim zīšu žam žu?
zu~ zām zīsim zīšu žam žu~
~`;

/** Stems with the code of their class, sorted without diacritics, front-coded in blocks of one line. */
export const BLOCKS = `QND0abonēB2solutizēA5vēB4rbēA3trahēA1cetilēB2oB1dQIO2aptēA2ministrēB2optēA2resēA2sorbēA2verbializēB1erēB1fišēA2rikanizēB1ģitēB1glomerēA3utinēB2onēB1icinD2jāA2rēA2zQDW3adN4rQAK4udzēB5gQAK3bQBQ4āQAY
aizbaidN5rikādēA4ēgQAK4ilQBG6dinQFD4līkšķinJ5isinJ4rāQAF5auQAB4ubinJ4ūvēB4užinJ3cQRQ3čāpstinJ4aukstinJ3ceļoQAU3čīkstinJ3cīnQAP3čivinJ4urkstinJ3dQED4abūQBU5rQDM4āvāA4edzinE5gQAT4omāG4rebinJ4zQRU5iedQCA3ēnoA3gQFK
aizgāQAF5dāA4labāA4rabinJ5ieQAF4uQDL3jauQAB3kQMG3ķQEB3kaQBK4āpQAM4avēA4ļQDQ4lāQCD5abinJ6dzinJ6kšķinJ6udzinJ7sC7šinJ4nakšķinJ5ibinJ6kšķinJ5ubinJ4ņudinJ4oQAI4rQCQ4ustM7inE3lQGU4aiQAC5sQBA
aizlauQAY4ēkšoB3ļepatoB3liQCC5doB4īdzinE4ieQNQ4īmēA4ūO4umpačoA5ncinJ3mQHB4aksāA5nN4edīG5tP4iQBO5rsQHO4urminJ3ņQBP3nesP3peldM4ētīG4ildN4lāksterēB5īvuroA5ūdQBY4recM4ūQDP3rQJP4ādN4aidN
aizraisN5kstN5uQBX4estoA4ipoB5sinJ5tH4unāA5šinJ3sQCI3šQBN3saistN4ākQAT4alI5rgQHT6moB5uQAB4eO4ēQEW5rēB4itP4kQME3šķQHD3skaitN6loA6nH3šķērsoB3skrQDX4lauQOV5ēO6pQFA5īdH
aizsmēķēB4niQBO6eO3šņorēB3solQBA4pieQAC4tāA6dQAX5aigāA5āvM5eiO5iepQAE4ūtQBM3tQCJ4aisC5rkšķinJ4eQOQ4iQCW4īksminJ4ilinJ5ncinJ5rgoB4īstN4rauL5icinJ6eL6nkšķinJ4ūkI4urQDR4vQCP3ūjinJ3vQQX
aizvāL4adN5inoA4ākoA4alstN4ēcinJ4edQCT4icinJ5etoA5rzC3zQJL4īmēA6ogoB1kcentēA4ptēB3izēB0āķēA0aklimatizēA2reditēA0ākstQHX0aktivēA5izēA3ualizēA2umulēA2varelēB0ālēG0algoA2iterēB2kQBD3ilēA3oholizēB2oG
alternēB2voB1malgamēA2erikanizēA2izēA2nestēB2ortizēA2plificēA3utēB1nahorēB3lizēA2delēB2ektēB3stezēB2gažēA3liskoB2ihilēB3malizēA2ketēA3ilozēB2onimizēB3tēB2ulēB1pQQI2aļoA3rQAK3udzēA4gQAK2bQDI3alsoB5voB3edīB
apbēdinD4rēB5noG3rauQAB6kāA4īnoB4uņoA3ūvēB2cQRP3eļoQAU4pQAT4rQFR3iemoB5tinE2dQED3alC4rQIM4uzC3āvāA3edzinD4gQDB3omāA3raudH4iskāA4ošinD3ullI6inE3zQRV4iedQCA4īvoA2ēdP2elēB
apercipēB2gQFK3āQAF4dāA3aismoA4lvoB2ģērbQCX2glabāA4eznoA3raizC4ieQAF4ozC4ūtinE2jQCF3auQDP5tāG3ēO3umQAM2kQLY2ķQBT2kaQBK4lQEO5poA4roQAU4unoA3ļQBN3lāA4ausN4usQBB6inE3oQAI4pQHE
apkopoA3rQCQ3urinE4stQAW2lQQB3aiQAC5moA4sN4uQAF5dēB5pN3iQCC4cēQCY4doB3īdzinD3ieQCB5cinD2ļoA2lūkoA2mQSN3aQUI3āQNT4cC3ainQBR4ksāA4ldQAP3ānQBZ3atoA4zgāA3eklēA3ēroB3etP
apmētāA3ežoQAJ3ierinD3īlH4ļoQAJ3irI3ulsQXQ2nQSV2ņQBP2nesP2pQTG3eldH3lūdQBY3rasC5usloB4ecM3ūQEP3uišoA4teksnēA2rQJC3ādN3aidN4kstQBZ4uQGS5dQFU3eibQXH6inD3ēķinQFI3etēB3īkoA3imQBV4ņķoB
apritQAQ3obēB5ežoB3unāA3ūpQDC2sQSK2šQBN2saimniekoA5stN3ārQCK3argQHT4uQAB2šaubN5dQIM2seO3ēQCY4dP5īQAH5ošosK5ušosF3ekoB3ēšanosF4stosF4žQAV4zdamiesF3ilI4tP3kQBN4ādēA4aiQEQ6droA6šamiesK
apskaišanosF7ošosK6stosK6tQUZ7ušosF6zdamiesF5nH5ņoQAJ5tQDM5uQAI4rQCN3lāpēA4ēpQAM4īdH4imI3mQCO4aidN4ērēA3niQBO3olQBA3pēB5lēB4īdH4ieQAI4rieQBS3tāQEJ5dN6inD4aigāA4āstN5vH4eiQGP
apstiepQAM4īpoA4iprinE4rādāA5īdQCL4ulbI7inE7oA3ūbēB4dzH3vQBQ4eiQAB2taisC4kelēB4ujāA5koA5stC3ekāB3ēloB3iQQW3īrC4stN3rQTA4auQAB4ieQAB4ūkQBV3ūkI3umšoA4rQAL3vQEB2ūdeņoA2vQRC
apvāQAB3aicāA5noA4ldC5kāA5stC3ārN3edP4ltQHW3ērQDA4stQFJ3ienoA4zinJ4žņoA2zQFO3āģēB3aļumoA3elēB3īQAI2žilbinE2zīmēA5ogoA3inQHY4ņoQAG3vanC4ērH1rQLK2anžēB0ārdQVR0arestēB2gumentēB2hivēA
armēA2omatizēB0ārstēA0artikulēB1saroA2ēB2faltēB2ignēB3milēA3nQFM3ņoQAJ3stēB2noA2ociēA1tQQM2aicinD4noA2āķēA2algoA3rQAK3uQPK4dzēA4gQGB2bQBQ3aidC4lsoA6tQAA3ēgQAK3īdC3ilQEY5dH3loķēA
atblokoB3rauQAB4īvoA4uņoA2cQRS3eļoQAU4rQCU2dQHA3abūQBU4lC4rC5inE3āvāA3edzinE4gQAK3ienQCG3raudH3usQFR3zQEA4ejoA5sēA4iQEC5edQCA5mI4īvinE6oA2estēA2gQYH3āQYT3adQAP3ādāA5inD
atgaiņāA5soB2ģērbQAE2glauQAI6dC3rieQAF4ūQAC3uQHM2ieQAY2jāB3auQAB5ninE6oA5tāA3ēO2kQLX3aQHL4ilinD4lapvienoA5poA3āpQDK3aroQAU3ārtoA3ļQDQ3lāA3ļūdoB3oQAI4pQEL3rQCQ4atC2lQGU2ļQNF
atlabI4iQBS4sQAA4uQAY3iQQU4cinE4doB3īdzH6inD3ieL3oQGL3ūkoA3uncinJ2māB3aigI4ksāA4skoA4toA4zgāA3edīG4tP4žoQAG3inQKV4rI3odQBC5īQAH5inE5ušosF4šanosF4stQDE6ošosK7tosK
atmozdamiesK2ņQBP2nāQDH3esP2ogļoB2pQEZ3aliQCC4zQHC3eldH5nīB4stīA3lūdQIN3ogaļoB3rasC3ūQDO3utekļoA2rQJB3ādC3aidC5sC4kstC4ugāG4žoA3ēķinD3iebQDK4sinD4tQAQ3ofēG3unāA2sQCI2šQGG2saQBI
atsaistC3ākQAT3aldēB3āļoA3argāA4uQCB4vinD3eO3ēQEW4dQBC5īQAH5inE5ošosF5ušosF4šanosF4stosF4žQAV4zdamiesF2šifrēB2sijāA4lI4tP2šķQEE2skābekļoA4aidroB6tQUY5nQFY5ņoQAJ4ārQCK4atQAA2šķetinE2skrQDX
atslābI6inD4ēO4epenoB4īdH4ogoA3mQCO4aidN3olQIX3pējoB5koA5lēA4ieQAC5rdzinD4oguļoA4rādzēA5ieQAI3tQIU4āA5dinD4aigāA5rpēB4āstQBZ4eiO4iepQAE5kloG4rādāA4udēA5tēA3ūtQBM3vQBQ4abinD
atsvaidzinD4eicinD5šinE2tQDF3aisC6noA3ālinD4rpoA3eiQCB3ēloA3iQCW4eQDG5cQBH6inE5kQAH6damiesF6ošosF6šanosF6tosF6ušosF5sāA3īrC4stC3raipoB5uL4ieL4ūkI3ūkI3urM2ūdeņoA2vQQY3āQZE
atvadQAS4icāA5noA5rC4ļinE4lstC7iskoB3ārQBW3asinD3edQCT4idoA3ēlQDC3eltQFJ4seļoA3ēsinD4zēA3ieglinE7oA5noA5toA4lgI4rzC2zQTC3īQAI4mēA3vQCH4anC1uQXK2ditēB3zēQCD4inQAR2gQKM
augļoA3šāmcQCH7elQAH8ļQAV7ēlQBC7eldamiesF8ļošosF8lšanosF9tosF7ēlušosF4upielādēA2klēA3stēB2lekšoA2ļoA2rēB3oA2sQAP3kultēB2šoQHJ2tentificēA3oindeksēB4klavēB4matizēB4rēB5izēA1vansēB3rēB2izēB0āzēA0bQMI1āQYU
badQAA3inD3oQFC2garēB3ātinE2idC3ļoG2kelizēB3stC2lansēA3ēA1ālēA1alinD3oA4tēG3sinE4oA4tQAA3tinQFM3zamēA2nalizēB3goA3krotēB2rbarizēB3oQAO1ārstC1astoA2tikoB2udQCZ3moA3roA1āzēA
bažīG2zūnēB1ēdāA1edīB1ēdzinE2gQAK3uļoA1eiO3cēA2lQAF2ndēA2rQZC3zēA2tonēB1īQAH2dQAX3amiesF3elēA1iedēA4inE4roG3zēA4inE2jQBC3āA3ušosF2kstQHV2lQEY3dēA4inE2mbāA4oB
biodegradēA2rQWS3dinE3koB3okratizēB3zQXT1īšanosK2stQAV4ošosK2tosQZF1izoA1ļQMV1lamēA3ndQAP4šēB1ļaustQAP1lāvoA3zmoA2ēA3dīQAO2enQAY4dēB2ēņoG2īQBG2ieQAF4tēA2īkšķQDR6inD2isinD1ļitkoA1līvēA2oķēA
boQIZ2ikotēB2jāA2ksēG2lQBL2mbardēB2nēB1rQIR2āQAF2adāA2āķēB3kšķQAL2akšķēB2āļoG2auQOH4kāA2āzmoA2ēQGH3kāA2emzēA2iQGM2īdinE2iedQKI5ēA5inD3kšķQBE2īkšķQAL6inD3nQAP3voA2okastoB3nzēB
brošēB2ucinD3ģēB2ūnēQTS4inE2uņoA2ūvēB2užāA1ubinD2čoA2knīA3ņīB3sēB1ūkšķQAL1uktēA2ldurēB3tēA2ngāA4oA3kurēB2rāA3buļoA3kšķQDR3toB3zC2tilēB1ūvēA1užinE0cQRL0čabH3inD2karēA
čākstQBE1aloA2mdC1āpoA3stinD1aukstH6inE0caurQQK4auQPL4brauQAB4ceļoB4dQYO4krQTI4lūkoB4redzH4šQNB4skatC5taigāB6rāvoA4umoA5rbQAM4vQSQ1edēB2ļoQAO2lofanēB2mentēA2nQXW3oA3šamiesK5nosF3stosK3tQDN
centralizēB5ēA5ifugēA4ušosF3zdamiesF4ēB2pQAT3inD2rQKK0čerkstH1ērkstH0ceroQAO0četrkāršoA0cianēB0čibQAQ0cieQIJ3moG3nQHS4āA0čiepQAM4stH0cierēB3tēQCY4inD0čīgāA0ciklizēB1īkstQLI0čīkstQAQ5inD0cilāA3dinQAN3poA
cilvēciskoB1īnQIB1inkoA0činkstH0ciparoB0čirkstH0cirkulēB3toA2tēB2vilizēA0čivinE1okuroA1ubinD2čH2kstQBF1ūkstQAQ0cukuroA0čūloA1umH2poG2rāA3kstQAL6inE3nH0dQQN1abūQBU2inoA2kšoA2lQVH1āļāQAG1ambēA2ncinE
dancoA3gāA2rQVQ3binQAD4oG1ārdQAW4inD1arinD3voA2tēB3orizēA2udzinD3zC1āvāA3inD1ažādoA1ēQUA1eaerēB3ktivēB3romatizēB2batēB3itēB2centralizēA3imēB1ēdH1educēB3zinD2filēB4nēB3okusēA4rmēA3ragmentēB
degQKB3azēB2ģenerēA2gradēA3ustēA2hermetizēA3idratēA6ēA2joQAO4nizēA2kantēB4rbonēB3lamēB5rēB5sēA6ificēA4inēB3odēA4lonizēA4rēB2ldēA3eģēB3okalizēB3verēB2magnetizēB3ilitarizēA4sionēB3obilizēA4kratizēB4lēB4nstrēB5tēA
demoralizēA2nacionalizēB4turēB3itrēB3onsēA3uncēB6iēB2personalizēB3ilēB3olarizēB5imerizēA6tizēB4nēB4rtēB2rQJV3dzQBH5ošosK3gQAH4damiesF4šanosF4tosF4ušosF2smitkāršoA3oB4rbēB1ēstQBZ1estabilizēA4ilēA2talizēB3ektēB4rminēB3onēB
devalvēA1ēvēQCE1ezagregēB3ertēB3inficēA6ormēA3odorēB4ksidēB4rganizēB5ientēA2žurēB3ūrēB1īQAB1iagnosticēB2binE1īdC1ieQAZ3delēB4zēB3nQLO3vinQAR4oG2ferencēA3undēB1īgQWT1igitalizēB2ktēB2lI2mdH4inE2ņģēA2pH
dipinE3lomēA1īrāA1iriģēB3nH2sciplinēA3koA5ntēA4reditēA5iminēA4utēB4valificēA3locēA3ociēA4nēB3panserizēA4ečerizēB5rģēB4onēB4utēB3tancēA2versificēA3kāršoA1īžāQHK1ižoG1obQTV2cēB2kumentēB2lomitizēB2māA3inēB2tēB
dozēB1rQYN2āQYY2agāA3iskoG6uļoA3matizēA3pēB3sēB2ātēA2audQAW5zēG2ebH4inD3ifēB3nēA3sēA2iblēB2īkstM2illēB3skāA2īvēA2oselēB3šinD2ukāA3pinD2ūzmēG1ūQOD1ublēA3ultoA2cinE2dinQAN
dūdoA1uelēG2gI2ļķoA1ūmoA1umpoG2nQCV3ckāA3goA3kāA2rstC2sQCV3moA1vašoA2eQCS3smoA1zQRM1žaivoB1zalkstQYA2ēQBX2ejoA3ldēA5inD4tēB4žoB3mdēB5inD3nāA3sēQCE4inD2iQEC3drinQAN
dziedQES5ēA5inD1žigitēB1ziļirdinE3mQID4umaudzinE1žinkstH1zirdQDS5inD4kstQAL7eļoA7īQEF2īroA2isinE2īsloB3vinE4oA0ecēQEF0ēdQKU2inQAN0ejakulēB1kipēA2onomēB2ranēA5izēB2saltēA4minēA3cerpēB3elēB3istēB3patriēA
eksperimentēB4lodēB5uatēB4onēA5rtēB4ropriēB3tirpēB4raģēA6hēA6polēB5udēB1lQXC2ektrificēB7zēA6olizēB7nizēB2idēB1ļļoA1lpinQAN3oA2soQAJ1maljēB3ncipēA2eritēA2igrēB3tēB2ulēB4ģēA0ēnoA1rcinD2moA0erodēB
ešelonēB1skalēA4rpēB3ortēB2tetizēA1talonēB0ēterizēB0etiķetēB3lēA3moloģizēB3olēB2oksilēB1vakuēA0ēvelēB0evolucionēB0fabricēB2ktorizēB2lcēB3sificēB2ntazēB2scinēB3ēQAG3etēB1āzēB1eminizēA2rmentēA2tišizēB1igurēB2ksēA2lmēA3oloģizēB4zofēB
filtrēA2nansēA3ierēB4šēB1lankēB2irtēB2īzēB2uorēB5escēB1okusēA2lklorizēB2ndēB2rmalizēA5tēA4ēA4ulēB3sēB2sfatēB4orescēB2tografēA4kopēB4reproducēB4sintezēA1ragmentēA3kcionēA4tēA3nkēB3zēB2āzēB2ēzēB2izēA1unkcionēB
gQYI1āQYS1adQHX1ādāA2gāA3inD1aidQYD3lēB3ņāA3nīA3sQXS4inQAR4moA2lēQTW3inQAD3vanizēA4oB2nQDM1ānQWK1andarīB4ēA1ārQAZ1arāmQDW5brauQAB3antēB3inQAD3laikoA3nēB3oQEF3šoA2tavinE5oA
gauQPI3dQDN4īšosK4oA4ušosF3idīsimiesK3mēB3šanosF3stosF3žQDE3zdamiesK3žošosK2vēB3ilēA1āzēQCD3elēA1azificēB0ģeneralizēB5ēB2ņģerēB1ērbQCX3ēA1ermanizēA1iQPN1ībI0giljotinēB0ģipsēB0glābQAE2abāA3imoA3ncēA2āstQAA
glauQAC4dC3zēA2eznoA2obalizēA3rificēB2udinD3mēB2ūnQAQ1odāA3algoB3inD2frēB2rC2zēA1rQMT2abQEU2ābQAE4āA2abinE2ābstC2aduēB3fēB3izQBL2āmatoA2amstC3ndQKO4tēB4ulēA3sQWO3tēB3uQAF
grauzdēB3vēQBJ4itēB2āvoA2ažoG2ebQAE3dzenoA3iderēB2ēkoA2emQYX4dēA4oA3znoA2ibQDD3eQYW2īļoG2imI4ēA2opēB3zQAA3žoQAJ2ūQPC2udzinE3mboA3ntēB3pēA2ūstQAS2uzdH1uQUM2boA2droA2lQAZ
guldQAX4inD4zH3ētQDW3šņāA3snēA2mQFF3dC3ēB3ijoB3zC2rI3dinD3ķoG3kstH1ūstQVX1velQZA0habilitēA2logenēB3turēB4ūrēB3ucinēB2rmonēB6izēA3punēB1erbarizēA3metizēA1ibridizēB2drēA4ogenēA5lizēA2pertrofēA
hipnotizēB1lorēA4oformēA1olografēB2mogenizēB2spitalizēA6ēA1romēA3nometrēB1umanizēA0īdQGC0idealizēA3ntificēA1eQQP2aicinE3rQAK3udzēB6inE4gQAK2bQBQ3āQAY3aidC4lsoB4udC3ēgQAK3īdC3ilQBG3ļQBN3ojāA3rQCF4auQAB3ubinJ
iebūkšķQCU4vēA2cQRR3eļoQAU4pQAT4rQAL3ienQVJ2činkstQCU4rkstQCU3ukstM4rkstQCU2dQHA3abūQBU4lQBR4rbinD6oG3ārdinJ4vāB3edzinE4gQAT4rM3ibinD3omāA3resēB4īkstM4ošinD3vesmoA3zQRF4iedQCA5ļinD5mI4īvoA
ieēdP2elpoB2filmēB2gQYM3āQIY3adQAP3ādāA4ginJ3alvoB4ršoA4udoA5mēA2ģērbQCX2glabāB3ravēB4ibQCV5eQAF5mI4ozQBA3uQHN4ldQAX2ilgI3nteresēA5riģēB2īstenoB2jQYP3auL5tāG3ūO2kQMD2ķQBT2kaQBK
iekalQEO5poA3āpQAM3apāA5sulēA4roQAU3āroQAG5toA3asēB4vēB2ķiķinQFD3īlāA2kļQMQ3lāA4abinJ5dzinJ5kšķinJ5udzinJ6sC4ieO5kšķinE3oQAC4dēB5inD4pQAM3rQNA4āQEH4akšķM4āsoA3ustQBF3veldinE4ēloA
ielQQE3aboB3ādQCL4goB3aiQAC4sQBA4uQAF5zC4vQAP3enQAB3iQCC4doB4eQCB5toB3oQOU3ūQAZ4koA2mQHB3aQBK3āB4cC3ainC5sC4ksāB4nQVL5toA4sēB4uQAB4zgāB3ēQAZ4ģinE4rQAB
iemetP3iQBO4esoA3īlQER4ļoQAJ3inM3ūžinE2ņQBP2nāQDU2ņaudM2nesQFS3īQBG3irI2pQDJ3akoA4tikQUQ5īkQAV5ikdamiesF5īkošosF5ikšanosF7tosF7ušosF4uQAI4zQHC5īstinD3eldH5nīB4rinD3ildC3lānoB3ļaukāA3leQFG
ieplīsQBB4ūdQBY4udinD3rasC4ecM4iecēA7inD3ūQEP3ukstM2rQJA3ādC3aidC4kstQAA3āpQEL5oB3auQGT3edzH4ģistrēA4ibI3ēķinD3ībinJ4koA3indoA4tQAQ5inD3obežoA4sinD3unāA4šinD2sQCI2šQBN2saQBI
iesaimniekoA5ņoA5stQCR3ākQAT3akņoA4lQFF5dēA4uL3eQAZ3ēQEX4dQFV5īQAH5ošosF5ušosF4šanosF4stosF4žQAV4zdamiesF3īkstQCL3ilI2šinēB2sitP3kQBN2šķQEE2skāA4aidroB6tQHR5loA5nQFY5ņoQAJ5tQAA2šķaudN
ieskrQCN3lēO4īdH4oQDV3mQCO4aidC4ēķēB5rēA2šņāpQAM2sniQBO5eO3olQBA3pQBT4aidQAA7oQAO4ēQUD5joQAU5lēA4ieQAC4rakšķQLD6uQNM7dN5ieQAC5ūdQBY4undēB3tQIU4āA5dN4aigāA5rpinD4āstN4eiO
iestiepQAE5kloB5prinD4rādāA4udēB4ūrēB3ūL4dzH2šūpinD2sūtQBM3vQBQ4ētQHS2tQCJ3aisQBL4upC3eiL4kmēA3ēloB4rpQCX3iQCW4esāB4lpI4rgoA3īstC3rāpC4auL4ieL4īsM3ūkI3urM3vQEB2vQDZ
ievāL3adQAA5āA4icāG5noB4jadzētosK4lstC3ārC3azāA3edP4iQAB5doA3ēlQCL4rQCS5oQAG3ieQBX5noA5toA4linD4rzQVE4zuļoA2zQFO2žēlinE2zīQAC3ieQAC3īmēA2žogoQAJ2zubrīB3vQCH4anC0īgI2ņoG
ignorēB1konizēB1ldzinQAN2gQBD3oG2uminēA3strēB1matrikulēA2igrēB3tēA2obilizēB2plantēB4ementēB4icēA3onēB4rtēB3regnēA4ovizēB2unizēA1ndēA3eksēA3icēB4vidualizēA3osēB3ucēA4strializēA2ficēA4ltrēA3ormēA2halēB2icializēA5ēA
injicēB2kasēB3riminēB4ustēB2scenēB3picēB5rēA3talēA4itucionalizēA4ruēB6mentēB2tegrēA4nsificēA4resēA5ferēB5nacionalizēB6ēB5polēA6retēA5vēA3onēA3riģēA4oducēA2ventarizēB4rtēA4stēA1rO2adiēB2dinE3zH0īrēQFB0irgoG
ironizēB0īsinQIL2tenoA0izQDY2aicinD3nalizēB3rQAK2ārdC4stēA2audzēB6inE4gQAK2bQRZ3āQAY3adēG4idC4lsoB3ārstC3audC3ēgQAK3eiO4rzēA3īQAH4damiesF3iedēB4jQBC5ušosF4rQBD3īšanosK4stQAV6ošosK4tosK
izbojāA3rauQAB6kāA4īnQAA5vēA6oA3ūvēA2cQRI2čāpstinJ3aukstinJ2ceļoQAO4pQAT3ieQDP4lāQEK3īnQBL2čivinJ2cūkoA2čurkstinJ2dQED3abāA5ūQBU4iļoA4lQBL4rC5binE3ārdinJ3auzC3āvāA3edzinE4gQGA4molēB3ibinD
izdienQJX3omāA3rāQAF3veQCS3zQGX4ēQBX4iQEC5edQCA5mI5rdQDS4īvoA2ēdP2elpoA2filmēB3otografēB2gāQAF4dāA3aisQBB6moA4roB5šoB4tavoB2ģērbQAE2glābQAE4ītoA3odinJ3rauQAF4ieQAF4ozC4ūQAI3uQDL4droA
izguldinD5snēA2īrēB2jQIQ3auL5tāA2kQLW2ķQCP2kaQBK3āQBX3aisC4lQEO5poA3āmēB4pQTO3arsēA3ārtoA3ausēA3ļQDQ3lāA4aidēA4āstQBZ4ausC4īQBG5dinD4ieO6dēA3nikšķinJ3ņudinJ3oQAI4pQAE3rQCQ
izkrāpQAM5soA4opļoA3ustQBF6inD2lQPW3abinJ5oA3ādQCG3aiQAC4sQWI4uQAF5pN5zC3epI3iQCC4doA3īdzQFQ6inD3ieQCB5lC5toA3oQBI4loB4zēB3ūO4dzQBH6ošosF4gQAH5damiesF5šanosK5tosF
izlūgušosF4koA3utinE2mQSM3aQUE3ācC3ainQBR4ksāA4nQVG5toB4zgāA3edīA3ēģinD3eklēA3ērīA5oA3etP3ētāA3īlM3irI5kI4tinE2ņQBP2nāQDH3esP3ēsāA3īcinE4dēB4kI3omāA2olēA2pQDJ
izpaliQCW3ārdQSJ3auQAC3eldM5nQVK6īA3ētQUW3ildC3lānoA4atQBW5ukI4eQFG4ēnQDC4ūdQBY3ostC3rQML4asC4ecM4ovocēA3ūQEP3utinD2rQJO3ādC3aidC5sC4kņāA5stQAA4uQPS5dQFU3edzQBE4ģistrēB3ēķinD
izremontēA3ietQAW3īkoA3ipinD4tQAQ3otāA3unāA2sQYQ2šQEV2saQBI4imniekoB5stC4lkI3āpH3argQIK4uL2šausminJ2seQAZ3ēQOW3ecinD4koB3īQNV3ilI5dC4tP2šķQSX2skaidroB6tC5loA5nQAQ5ņoQAG5tQAA
izskauQAI2šķīQBG5dinE4ieQAI2skoloA4rQCN2šķūrēB3ļQCF2slāpI4ēO4īdH4imoA4udinE3mQGV4alcinD4ēķēA4idzinD3nieQAZ3olQEM3pēB5lēA4ieQAC4īlēA4rQCF5āgI5ieQAI3tQIV4āA5dQVA4aigāA6pC5roB
izstāstN5vM4eiO4iepQAE4omN4rādāA4udēA3ūQOE4dzM4tQBM3vQBQ4ieQAI4ītroB2tQDF3aisC4ujāA5stC3ecinQAN4iL3ēloA4rēA3iQGW4esāA3īksminJ4rC3irgoB5zāA3īstC3rQCJ4auL6cēB4ieL
iztrīsH4ūkQBV3ukšoA4lkoB4rM3vaikoB2ūjinJ2urbQAE2vQRD3āL3adQAA5āA4icāA5rC4lstC3ārQBA3aroQAG3edQCT3ēdīG5inE3eiQAB5doA3ēlQJY4rQWX5tēB3eseļoG3ietoA4rQXG5zC4zinD2zQJN2žQFL
izzāģēA3audēB2žāvēA2zīQAI4lēB4mēA3inQAD4ņoQAG3vanC4ejoA0jQYF1āA2dQAX3elēA3inD1arovizēB2uQNX3dāB3nbūvēB4emitēB4oA4radN6idN6kstN6uQGS7stN3tāA4rinD1ēO1oQAF2dēB3elēB
jokoA2nizēB2ņoB1ūQCM1umQTR2ndīA1ūsminQAD4oA1ustēB0kQMH0ķQRY0kaQUH1āQXD1abinQFM2cinQAD2drēA2iQXP3foB3rinQAN3sQUS3tinD1ājoB1alQXL3andrēB3cinēA3dinD3ibrēA2ļķoA2lkulēB3pinQAD4oA3tēQHH
kampQAE2ndidēB3onizēA1āpQTL1apāA1āpelēA1aperēB3inQAD1āpinQAR1apitalizēA5ulēB3lēB1ārQWY1arāQHK3amelizēA3bonēB6izēB1ārdinD1ariķēB4nQYC1ārnQAS1aroQAU1āroQAJ1arogoB1ārpQCZ1arsQIH4ēQCD1ārstQAS1artēQBJ1ārtoA1artografēB2sQWL
kašāA2sēQAG1āsēQAG1askādēB2šķēG3ņāA2strēA2talizēB5oģizēA4pultēA1ātoA1auL3lēA3nQLE4inD3sēA4tC3trēG2vēQCE0ķēdēA1eksēB2mmēA1ēmoA1engāA2pQGB1ēpāA1epēA3inQAD3uroG1ērL3kstH3nāA
ķerstC2skāA1ēzīA1ibinD2dāA1īķerēB1iķinD1īlāA1ildoG1īlēA1imerēA3izēA0kinoficēA0ķircinE2tēB1īvēG0klQIW1ļQMW1lāQTU2abH4inD3dzinE3igāA4ņoB3kšķQAL6inE3nQAA3pēA3sificēA2āstQBZ2audzH6inE
klausQBR4šinE4vēA2eberēB3joB3nderēB3poA2īQBG2iboA2īdinD2idzinE3eO4dēA3kšķQDR6inD3mQCK4perēB2īrēG2onēB1ļūdQAP1lukstH3mburēB7oB4pačoA3nkšķH7inE5urēB3pinE3sēB4inQXZ1nQTH1ņQIW
knābQHF4āA2aibC3kšķQAL6inD4stN3pinQHQ2ibinD3eQBX4bQAE4dēA3ksēB4šķQAL6inD3psēA2osQAP2ubinD1ņudH4inE1oQGO2dQDM3ēQFB3ificēB4nQAR2ķetēB2klēB3sēB2lekcionēB5tivizēA3onizēA4tēB3portēB
komandēB3binēQHI3entēB4rcializēB3pensēA4ilēA4lektēA5icēB4onēA5stēB7rēA4resēB5omitēA3unicēA4tēB2ncentrēA5rtēB3densēA4icionēA3figurēA5scēB4liktēB4rontēA3glomerēB3jugēA3kretizēA4urēB3servēB4olidēA4pektēB5irēA4tatēB
konstituēB5ruēB4ultēA3taktēA4ēB4rahēA6ktēA6signēB7tēB5olēB4urēB5zēB3verģēA6tēA4ojēB2operēA4tēA3rdinēA2pQTJ3ēQHH3lietoB3oA3ulēB2relēB4spondēB3iģēA3ķēB3oborēA4dēB3umpēA2šļāA2tēA
krQNE2āQOB2akšķQAL6inD4stH2āmēA2ampēA2āpQAE3šļoG3soA2atQBW3uQAB4kāA5šķQAL7inD3vāQEG2editēA3isēB3joA3kšķH6inE3mQCK4ēB3ņķēG2ēpoA3sloA2evēB2icelēB3kšķM3mQCK4inalizēA3stalizēA
kristīA3tizēB2okoA3nēB3pļoA2unkoA3stoA1ūdC1uģoA1ūkoA1ukuļoA1ūļāA2leņoA1ulminēB3stC3tivēB2mpQBD2nkstQAW1ūņoG1upI1ūpQEU3inD1uplinE4oA2rQLC3inD3kšķH4stH3nH3sēB3tēB1ūsāA
kušinE2stQBF4inE2tQBE3inQAN1valificēA3ntēB5ificēB2eldēA5inE2ēlinE4oA3pQFF4inQAD2ernH2ieL3tēB2otēB0lQJS0ļQMU0labiekārtoA4nQFE3oA3patQSW1āčoA2dQCG2goQEG1aiQGN3delēA4inQAN3koA3mēA
laipoA3skoG4tQAS3zQBL2ķēB2koA3stoG2māA3inēB1āpQWG1apoQAG1āpstoB1asQIA1āsmoA3oQAJ1atviskoA2uQYV3lāA0ļaunoG0laupN3zQBL2vQAP3ēA3ierēB2zēB1ēQIF1ecinQAN2doA2galizēA2ģēA3itimēA2jupēQCY
lejupielādēA5lādēA1ēkāA3šoA1enQOO1ēninQAN1epoG1iQQT2beralizēA2cencēB5zēB2dinQAN3oA1īdzQFQ4darboG4finansēB4gulsnēB4inQAN4svaroA1ieQNO3cinD3dēA4inD3kuļoA3lQAS3nēB3sēA4inD4moA3toA1īgQBD3oA
ligzdoA1īkQWU3ņāA3smoA3umoA1ikvidēA0ļimI0līmēA3eņoA1imitēB1īņāQCE1inčoB1īnijoB1iofilizēB2pinQAN2šķēA2tografēB1oQGL0ļoQPU0lobQTN3ēB2dāA3ēA2garitmēB3oQAG2kalizēA2loB2tēB2zēB2žņāA1ūQCM2koA
ļumQKG0luminiscēB2ncinE2pinQAD1ūrH1utinE1ūzQBB2žņoA0mQMN1aQUF1āQON2cQBW1agnetizēA2idzīA3goG3nQHR3sQAA3tāA1ājoQAO1aketēB3rokopēB3sāA4imizēA3šķerēB1āksloB1aldQWE4inQAD1ālēQBJ1alkoA3oQAG3stC2nQVW
mānQVZ1anevrēB3goA3ifestēB4kirēB4pulēB3toA2rginalizēB4oA3inēA3ķēA3morēB3odēB3šēB4rutēB7izēB2sēA2šinizēA3īnlasC2skēA3turbēB2tēQCE3erializēA3oA3ricēB2uL3roA2zgāA3inQFE1āžoG1ēQPR2belēB
mēdQWJ1edīQCE3itēB3oQAG1ēģinD1ehanizēA2imuroA3staroA2klēA2lQIE3iorēB3nēQTX4oA3oA1ēļoA1eņģēG1ērQCB3cēA3dēA3īQHI3kaķoG3ķēA3oA4goB1erserizēB1ēsloA1etQKJ1ētāA1etalizēA4morfēB3ilēA4nQAR
mežģīA5ņoB2zgloA1iQQH1īcQHZ1ičoQAJ1īdQVB1idzinQAD2eO3cēA3goQFC3kšķēA3loA3rinQAD2gloA3rēA2jiedarboG2krokopēB1īkstinD2lQLB3inQHQ1ilitarizēA1īļoQAJ1ilzQIH2nQKW1īņāA2nēQBJ1ineralizēA3imizēA3stinD2rQWP3dinE
mirdzQDD5inQAN3goA4uļoA3kI4šķinD2sēG1īstQBM1istificēA4roA2tēA3inQAR3rinD2zoA1oQOT2bilizēA2dQDN3elēB4rnizēA3īQAH3ificēA4nD3ulēA4šosF2nopolizēA3tēA2ralizēB2šanosF2stQDE4ošosK5tosK2tivēA
motorizēA2zdamiesK1udinD3žQBE4inD2itoB1ūķēB1ulčēB3dQDD2ļķoA3ļāA2lsQXR4inE3tipleksēB7icēB2mificēA2ndrinQAD3icipalizēB3sturēB2rcC3dQAW1ūrēB1urgoA3minD4ulēB3rāA2sinQAN2šiņmakšķerēB2tuļoA2zicēB0ņQBP0nāQOP
nabagoA2cionalizēB2gloA2idoG2kšņoB2rkotizēA1ārstoA1ašķoG2turalizēA0ņaudQAQ0nāvēA1azalizēB1eiespēB3tralizēB1ērQBX0ņerkstM0nerroA3vozēB2sQKC1ēsāQAJ1īQPB1iansēB2cinQAR1īcinQAR2dēQCD1iecinQAD3koA3vāA3zQBE1īkQEN1iķelēA2knoA
niķoG1īkuļoA1irI0ņirO3bQLJ4inD3gāG0nītīA1itrēA4ificēA2velēA1oQQL2algoB3paļoB3rQAK2ārdC2audzēB4gQDB2bQGZ3aidC3ālēB3alsoA4udC3ēgQAK3eiQCM3īQAH4dQAX5amiesF3iedēB4jQBC5ušosF4ldēA
nobīšanosK4stQAV6ošosK4tosK3loķēB3ojāA3rauQOI4emzēB4iedQCT7inE4īnQAP5voB4uņoA5žāA3učoA3ūvēB2cQRG3erH3ieQFG3īnC2dQSI3abūQBU4lQBR4rC5binD6oG3edzinD4gQDB4rH3ēvēQCE3ibinE4enQCG
nodīrāA3omāA3raudH4ebM4ošinD4ukāA3zQEA4iQEC5edQCA3žinkstH3zīvoA2ēdP2elQWZ3nkuroA2ēnoA2fiksēB4lmēA3ormēB6ulēB4tografēA2gQYK3āQIZ4dāA3aidC4lēB5inE4ršoB4tavinE7oA4udQDN6īšosK6ušosF
nogaušanosF5stosF5žQAV5zdamiesK5žošosK2ģērbQAE2glabāA4āstC3rauQAY4ibQJW5eQAF5mI4ozQBA4ūQAC3uQHN4ldQAX4rI5dinE2ilgI3ndēA2īstenoB2jauQNY5tāA3umQEI2kQMC2ķQCP2kaQBK4itinE4lQEO5poA3āmēB4pQEI
nokārtoA3aunQFZ5tēB4vēQCE3ļQFL3lāA4audzH6sC4īQBG4usQBB6ēB3niebQAE5kšķH3oQAC4pQAE3rQMO4āsoA4emšļoG3ustQBF2lQQD3ādQCG3aiQBS5stQAS4koA4māA4sQEM4uQAY5pN3iQCC4doB3īdzinD3ieQOA
nolietoA3īgI3oQBI3ūQGQ4dzQBH6ošosK4gQAH5damiesF5šanosF5tosF5ušosF4koA4zQBB2mQSR3aQUG3āQNS4cC3ainQBR5tāA4ksāA4ldQVN4nC4skēA4zgāA3edīB3ēģinD3eklēA4lnēB6oA3ēroB3etP3ierinD
nomīlH3inēA5stinJ4rI4zoB3oQBI3urminE2ņQBP2nāQDH3esQFS3iecinD4velēB2ņurdM2organizēB2pQRN3eldM5nīB3lQCF3ļQDT3lāA5tQAS4ēQCS4eķoB4īsQBB4ūdQBY4udinE4ūdinE3ostQAS3rQMM4asC4ecM4iecāG
noprognozēB3ūQDO3ublicēA4toQAU2rQJQ3ādC3aidC5sC4kstQAA7uroB3āpQEL3asoA4uQDV5stQAS4žoB3egulēB3ēķinQFI3īkoB3imQBV4sQKF5inJ4tQAQ3malizēA4ēA3obežoA3unāA3ūpM5ēG3ušinJ2sQCI2šQBN2saQBI
nosaistC4lI4pņoB3ārQCK3argQHP5kI4uL3eO3ēQNL3eboA4cinE3ēdQKS5īQAH5inE5ošosF5ušosF4šanosF4stosF4žQAV4zdamiesF3iekaloA4ltinD4tP2šķQEE2skaiQEQ6droA6šamiesK8nosF7ošosK6stosK6tC7ušosF
noskaizdamiesF5loA6pēB5nQAQ5ņoQAJ4ārQCK4atC5uQAI2šķieQAC5roQAU2skrQCN5āpēA4umI4ūpstC4urinD3lāpēA4auQOF4ēO5pQFA4epkavoB4īcinD5dH4iecQBH7ošosK6kQAH7damiesF7šanosF7tosF7ušosF4īgI5kI4ogoQAO
nosludinE3mQGV4aidN4ēķēA3nauQAC4iQBO2šņurkI2sodC4lQBA3pēlēA4ieQAC4ļQBN4rāgI5auQAI7slāA5ieQAC5ostoB3tāQEJ4abilizēA4ādQAX4aigāA4āstQBZ5vM4eiO4iepQAE5prinD4rādāA5īpoA4udēB3ūdzH3usinE3ūtQBM
nosvQDI4īQBG4ieQAC5nM4ītroB2taisC4rizēB3eQOS4iL3ēloB4rēB3iQCW4cH4esāA4ficēB3īksminJ3incinJ3īrC3irgoA3īstC3rQCJ4āpC4auL4ieL4īsM4ūkI4ulinD3urM3vQCP2vQRA3āL3adQAA
novadāA4icāA3ājēB5inE3aldC5stC3ārC3ecēB5oB4dQCT4iQDG3ēlQFW5oQAO4rQDA5oQAG5tēB3īQIG3ienoA5toA4lcinE4rzQBL2zQJK2žQFL2zāģēA3audēA2žēloB2zīQAC3ieQGQ5dzQBH7ošosK5gQAH6damiesF
noziegšanosF6tosF6ušosF3īmēA3iņoB3vanC0ņudzH0nūjotoB1umurēA0ņurcC3dH3rāA0oQGN1bjektorientēB1derēB1goA1ksidēA2šķerēB2ulēB3pēB1nanēB1perēQEG2onēB2timizēA1rdinēA2ganizēA2ientēA2ķestrēB2namentēB1scilēB1šņāA1stQAS
ozonēA0pQRO1aQNJ2aicinD3nalizēB3rQAK2ātrinE2audzēA4gQAT5stinD2bQLZ3āQZB3aidC4lsoB6tQAA4roQAO4udC3ēgQAK3eiQAZ4rzēA3īdC3ildēA3lenQAY3ojāA3rauL4īnQAP3ūvēA3užinE2cQRJ3eļoQAO4nQFH5šamiesK
pacenšanosF5stosK5tQBC6ušosF5zdamiesF4pQAT4rQAL3ieQIJ3īnQBR2čurāA2dQED3alC4rC5binD6oG3ārdzinD3auzQCZ3āvāA3edzinE4gQDB3ienQET3omāA3raudH3zQEA4iedQES5ļinD5rdH4īvoA2ēdP4inE2filmēA2gQYL
pagāQAF3adQAP3ādāA3aidC5sQII4rinE5šoB4tavoB4udQDN6īšosK6ušosF5stosF5žQAV5zdamiesK5žošosK2ģērbQAM5ēB2glabāA5udC3odinE3rQYR4auQAY4ibH5eQAF4ozC4ūQAI3uQDL4rI2ijāA3ldzinE4gQBD3nteresēG
paisQVO4oQAU3zglītoB2jQCF3auQAB5tāA3okoA3umQTQ2kQMB2ķQCP2kaQUL4ļdzQAP4lpoB3āpQDK3arinD3ārtoB3avēA3ļQMR3lāQCD4ausC4usēB3oA3rQCQ4āQEH4atQBW3šķH5inD3ustQBF2lQPX2ļQBN3āQTZ2laboB
palaiQBS5mēA5stQAS4sQHZ4talizēB4uQAF3ēninD4tinE3iQQV4doB3īdzQJZ6inQAR3ieL5cinD5lQAS6inD5toB3pēA3ūO4koA4rM3utinD2mQSO3aQUJ3āQAU4cC3ainC4ksāA4nC4toA4zgāA5inQUU
pamēģinD3eklēB3ēroA3etP3ētāA3ieloA5rinE3īlQER4ļoQAG3inQDD4rI3oQPG4dQBC5īQAH5inD5ušosF4šanosF4stQDE6ošosK7tosK4zdamiesK3pQUN3udinE2ņQRT2nāQDU3ašķoG3esP2ņirgāG2noramēB2organizēB2pQDJ3eldM
papelnīB3ētC3ildQCR6inE3lānoB4ašinD4ūdQBY3rasC3ūQDO2rQJG1ārQDY1arādQWA1āradresēB1arafēB5inizēB5rāzēB4idC1ārakmeņoA1arakņāA5stQAA4lizēA1ārapstiprinE4rQAK1arauQGR1āraudzēB5gQKY1araustQAS4zitēB4žoB1ārbQBQ4aidC5lsoB
pārbaudC4ēgQAK4īQAH5damiesF4iedēA5jQBC6ušosF4īšanosK5stQAV7ošosK5tosK4līvēA4rauQAB5iQGM5uņoA4ubinJ4ūvēA4užinJ3cQRK1arcelēQBJ1ārceļoQAU5nQFH6šamiesK8nosF6stosK6tQBC7ušosF6zdamiesF5pQAT4ieQDP5lāA3dQSF
pārdabūQBU5lQBL5rC4edzinD5gQAK4ibinE4omāB4rātēG4zQEA5iedQCA6mI5īvoB3ēdP1aredzQBE4ģoB3ēķinE1āresterificēA3filmēA1arfimēA1ārgQFK4āQAF5dāA4aidC5tavoA3ģērbQAE3glabāB4ribM6eQAF5ozN4uQDL5rI1arīkoB
parisinD4tQAQ1ārizglītoB3jautāA4umQEI3kQLV3ķQGY3kaQBK5isQUR4āoA5pQAM4arsQBB4ārtoA4auloA3ķemmēB3kļQDQ4lāQCD5ausC4oQAI5ksnēG4rQMY5ievoA4urinE3lQQC4aboB5iQBS5sC5uQAY4iQQS5doA4īdzinE4ieL
pārliecinD6lC6toA4ūkoB3mQSU4aQBK4āQOJ5cC4ainQBR5ksāB5ntoA5zgāA4edīG5klēA4ēroB4etP4īlM3ņQBP3nāQDH4akšņoB4esP4ēsāA3oA1arodēA1ārogļoA4rganizēB5ientēA3pQEZ4eldM6nīG4ētīG4ildC
pārplānoB5ēQBX5ūdQBY5udinE4oļoA4rQGE5asC5ogrammēA4ūQEP4ublicēQHG4ūlQCL4urvoA3rQFN4aidC5kstC5uQGR6dQVI5žoB4edzH5ģistrēA4ēķinQHU4īkoB4isinD5tH4obežoB4unāA4ūpH3sQSL3šQEV3saQBI5istC5rgQXY
pārsātinE4auL4eQCM4ēQEW5dP6īQAH6ošosF6ušosF5šanosF5stosF5žQAV5zdamiesF4ilI5tP3šķQEE3skaiQEQ5āinE5aišamiesK9nosF8ošosK7stosK7tC8ušosF7zdamiesF6nQAQ6ņoQAJ6tQAA3šķibīG5īstīG3skrQCN4lēO6pQAM
pārslīdH5iecQBH8ošosK7kQAH8damiesF8šanosF8tosF8ušosF6moA5oB6goA4mQCO4nieQAZ4olQBA4pēB6lēA5ieQAI5īlēA5rāgI6ieQAI4tQIT5āB6dN5aigāA5āstN6vM5eiQAZ5iepQAE6prinE5rādāA6ukturēA4ūdzM
pārsūtQBM4vQDI3tQDF4aisC5šķīG4ēloB5rēA4iQQR5esāA4īksminJ5rC5stC4rQCJ5auQOL5ieL5ūkI4ulkoB5rH4vQCP3ūjinJ1arunāA3ūpM5ēG1ārvQDZ4āQOC5coQAO4adQAA6āA5icāA5ldC6stC5rH
pārvārC4edP5iQAB6doA4ēlQCL5rQDA6oQAG6tēA4ieQCS6noA6toA5rzQBL3zīQAC5mēA4inQAR4vanC1asQCI2šQMX2saQGK4imniekoA5stC2šaizsargāG2sākQKQ4moB2šapazemoG5drošinE5kalpoG5liecinE5mierinQFD2sapņoA2šapputeksnēG2sargQHP
pašatmaksāG5tīrQUX2sauQAB3eO3ēQEX3ekoB3ilI5dC5tinJ4tP4vēB2šiznīcinJ3ķQTF2skaidroB6tC5nH5tQAA2šķirstN2skrQCN3lēpQTK4īdH4iktinD4udinE3mQCO4aidC5ržoB4ēķēB4īnH3niQBO5eO2šnoteiQDG8cQBH
pašnoteicošosK8kQAH9damiesF9šanosF9tosF9ušosF2solQEM3paidC2špazemoG2spēB5lēA4ieQAI5lgtinE4rieQAI2šreģistrēG5gulēG3sadedzinJ5glabāG5kropļoG4lavinJ2stQIV4aigāA5rpinE4āstQBZ5vQBF4eiO5rizēA4iepQAE5prinD4rādāA5īpoA4udēB
pasūdzM4tQBM2šuzupurēG2svQBQ4eicinD4ieQAI4ītroB2tQLU1ātagoA1ataisC4pinE4šķīG4ustC3eiL3ēloB3entēA3ērēA3iecQBH5kQAH6damiesF6ošosK6šanosF6tosF6ušosF5sāQEK4nēQEJ3īrC3irgoA3īstC3rQCJ4auL6cēB
patrieL4īsH4ūkI4ulēB3ūkQWQ3urH5pinE3vQBT2uQBS3koA4šķQAL6inE3perizēB3zēB2vQRB3āQGI3adQCZ4icāA5roA4kariņoB4ldC5kāA5stQCR3ārQAA3edP5inE4iL5doB3ēlQKP4rQDA5oQAG5tēB
pavēstQFJ3ienoB4ngroB4rzC2zQJH3audēA3eminE5oA3īQPD4mēA3iņoB3vanC1edalizēB2ilēB1ēkšķH1eldM4inE3ēQBJ3nīA2ļoQAU2nsionēA3terēB2rcipēA3ēQBJ3forēA3ifrazēB4nE4odizēA3kutēA3sonalizēB6ificēA3turbēB
pestīA1ētQUV1īckāB1ieQDY3aicinE4udzēB5gQAT3bQSB4āQAY4aidC5lsoB7tN4eiQAZ4iedroA5lQEY6dēB4līvēB4rauQAB5emzēB5iedQCT4ubinJ4ūvēB4užinJ3cQCH3čakarēA3cepQAT4ieQDP4kāršoA3čubinJ3cūkoA3dQSH4abūQBU
piedalC4āvāA4edzinE5gQGA5rM4ēvēQBJ4ienQCG4omāB4rāQYZ5audH6zoQAG4ūmoB5ņoA4zQRX5iedQES6mI5īvoA3ēdP3filmēA3gQYJ4āQZD5dāA3ģērbQAM3glabāB6uQAC7dC4rieQAF5užoQAJ4uQHM3jauQAB6cēA4umQEI
piekQMJ3ķQBT3kaQBK5binE5lpoA4āpQAE4arinQAD4ārtoB3ķepQAK3kļQMS4lāA5usQBB4nibinJ6kšķinJ5ubinJ4oQAC5pQAM4rQMZ5āQAG5aukšķinJ3lQQA3ļQDT3labinE6oB4ādēB5goA4aiQBS6koA6stQAS5sQBA5uQAF5vQAP
pieliQCC5dinJ6oB4īdzinD4ieL6toA4īmēA4ipinD4ūO5koB4uncinJ3mQST4aQHL4ācC4aisC5ksāB4ānC4azgāB4eklēA4ēroA4etP6inD4ierinD5nQBE5rsQHO3ņQBP3nāQDU4agloB4esP3pQDJ4ampI4eldH
piepelnīA4ildC4lQFP5ivinJ5ūdQBY4rQGE5asC4ūQDO5lQCL4ulcinD5tQAQ3rQJF4ādC4adinD5kstQAA5uQDV5žoB4edzQBE5ģistrēA4ēķinE4īkoA4imQBV5tQAQ4īvēA4obežoB4unāA5šinJ3sQCI3šQEV3saQBI5istQCR4ākQAK
piesārQCK4argQUT6kI4ārņoA5tinE4auL5vinE4eO4ēQEX5dQVM6īQAH6ošosF6ušosF5šanosF5stosF5žQAV5zdamiesF4ilI5tP4kQGD3šķQTE3skaitC6ņoA6tC3šķiroQAU3skrQDX4lēO6pQAM5īdH4mQJU5ēķēA4niQBO
piesolQBA4pQBT5ēB6lēB5ieQAC5rauQPM8dQYB6ieQAI4tāA6dQAX5aigāA5āstN6vH5eiO5iepQAM6prinE5rādāA7voB5udēB4ūL5cinD4ummēB4ūtQBM4vQBQ5empQUB3taisC5upC6voA4eiL4ēloB4iQCC5esāA
pietīrC4irgoB4rQCJ5auL5ieL5ūkQBV4ūkI4upQBV5rQDD5vinE6oG4vQCP3vQDZ4āQAB4adQAA5ldC4ārC4arēB4edP5iQAB4ērQDA6oQAG4ienoA5lgI6inD5rzC3zQJI4emēA4īQAC5mēB4vanC2gmentēA
pīkQID1ikēB2ķēA2ketēB1īkstH5inD1ilQBE3dQCR3inE3nīgoA4varoA5eidoA3otēB2ndzelēB3kāA2ņķēA4erēA2nkšķQAL2paroA1īpēQEG1lQJR1ļQNG1lāQAO2acinD3iksnC4sāA3kšķQAL3ndQDS4ēB2ānoA1ļāpāA1lasēB
plašinD3stificēB2ātQVT2atēB4inQAR6ēA4umoB3ucēA4kQWV1ļaukāA1laukšķQAL7inD2eQXU2ēQIE1ļēguroB1lēnQFW1ļerkšķQAL5stH1letnēB2icinE3ķēB2īkšķQAL2ikšķinD2īkšķinE2inkšķinE2īsQII2isēB2ītēB2ivinD2īvoA2ombēB3sC
plostoA2ūQNU2ucinD2ūdQIN2udinQAD2ūdinQAR2udoA3inC2ūkāA2unčāG4kšķQAL7inD1oQXB2etizēA2gāA3oA2larizēA3emizēA3imerizēB4tizēA3sterēB2pularizēA2rtretēB2stQAS4ulēB2tēA2zēB3icionēA1rQGF2agmatizēB3ktizēA3sC
prašņāB3tinQAR2ātoA4uļoQTT2avietoA2āvoG2ecQFT4inE5zēB3destinēB4isponēB2ēmēB2eparēB3sēB3tendēB4oG4statQAA3valēB3zentēA4idēB4umēB2iecāG5ēA5inQAD3mitivizēA3vatizēB4ileģēB6iģēB2oblematizēB3centēB3ducēA3fanēB
profilēA3gnozēB4rammēA5esēB3jektēA4icēA3klamēA3mQDW4braucQKH4enēA3nominalizēB3pagandēA4onēA3stituēA3testēB5zēB5žēB4okolēB3vēB4ocēB1sihoA1ūQXV1uantēB2blicēQHG5skoB2cēA1ūdēB3elēB4rēA1ukoG3šķH5inE
pukstQAW1ūlQLG1ulcēA4inQAD3ēA3goA3sēA3verizēA2mpēA4uroA2ņķoG2nktēA5oB2rinQAR3kšķH6inD3pinD2sdienoB2šķoA1ūšļoA1ussabrQYG2tQLQ3eņoB3inD1ūtinD1utoQAO3roA1ūžņoA0rQJE1āQTY1acionalizēB2dQWC
rādQWM1adiēB4nQAR4oaktivizēA5ficēA2finēA2ibinE3dC3sQEM3zēG2jonēB2kāA3ņāA3stQAA5uroA1āmēB2pQUC3oA1aportēB2sēB3inQAN3oA3trēB2tificēB2uQNR3dQLN4inQAD4zēB3stQAS2vēQBJ2žoA1ēQNZ
reabilitēA3ģēB3lizēA3nimēB2cēB3enzēB2deponēB3iģēB4skontēB3ucēA3zQFT2eksportēB2ferēB3inansēB3lektēA3ormēA2ģenerēA3istrēA2glamentēB1ēgoG1egresēB3ulēA2habilitēA2ibI4inE3mportēB3nvestēB3zinE2kataloģizēB1ēķinQHU1eklamēA5sificēB
rekognoscēB4mendēB4nstruēB3rūtēB3tificēA3uperēB3vizēB2laksēA2mdēA4inD3ilitarizēB3ontēB2nderēA3ominēB4vēA3tēA2organizēA2patriēA3ēA3licēB3onēB3resēA5zentēA4oducēA2spektēB3taurēB4oB4rukturizēA2tinQAD3ranslēB3ušēB2vanšēG
rēvēB1eversēB3idēB3olucionizēB2zervēB2žģīQAO2zidēB2žisēB2zonēB3ultēB4mēB1ībQAQ3inQAN2dQAX1ieQWW3bQAE3kstoA3stoA3tQAW3voA2formēB1īkoA1ikšoA2mQUO1īmēB1indoA2ņķoA2pinQAD3oB2sQLL3inQAR3kēB
rīstQWN1itQCV3inQAD1īvēA1obežoA3īA3oA4tizēA2mantizēB2sQAP3inD2tQVC3āA3aļāG3ēB1ūQGH2cinE2dQWH2gI3tinE1uinēB2kšķH2llēA2mulēA2nāA1ūpQCG2sēB1usificēA2šinQAR2tinēB0sQSC0šQNH
saQNI2aicinD3rQAK3sinD3udzēB4gQAT4kstēG2bQGZ3āQAF3aidC4lansēA3ēgQAK3eiO4rQAY3īQAH4damiesF3iedriskoA7oG5zēB4jQBC5ušosF4ldēA3īšanosK4stQAV6ošosK4tosK3ojāA4tēB3rQCF4auQAB3učoA4mboA
sabūvēB3užinD2cQCH3enQFH5šamiesK7nosF5stosK5tQBC6ušosF5zdamiesF4pQAT4rQKA2červelēG2cietēB3ūkoA2dQSG3abūQBU4lQBR4rC5boG3ārdzinD3auzC3āvāA5inE3edzinE4gQDB4rH5inD3ibinE4enH3omāA3raudzēG
sadrūmI4umstaloA4ūvēG3umpoA4rstC3ūšinE3usmoA3ūšoG3zQRW4iedQCA7ēB5mI5rdQDS4īvoA2ēdP2filmēA3otografēA3rizēA2gQIS3āQIY3adQAP3ādāA3aidC4ršoB4tavoA2ģērbQAE2glabāA3rQDT4abQEU4ābQAE4emoB4ibH
sagrieQAF4īļoA4ozQBA3uQDL4mI3ūstC2īgQEN2ilgoG3mniekoA3ndēA3ņoA3ntriģēB2īsinQIL2istC3tēA3zglītoB2jQIQ3auL5tāB3umQTP3ūsminD2kQMF2ķQEB1ākQKR1akaQUK4ltēA3āmēB4pQAM3apāA3āpinE3arsQBB6ēA
sakārtoA3ašķēG4unQFZ2ķēdēA3ibinE2kļQBN3lāB4ausC4ieO3naibC1āknēB1akņoA3oQAC4dN4ncentrēA4pQFA5oA4šļāA3rQCQ4āQEH5soA4atQBW3umpI4stQBF2lQPY1ālQBW0šalQAB0salabI5oA4iQAC4sQBL4uQAY
salaulāA5zC3dēA4inD3iQCC4doB3īdzinD3ieL5dēA5lC5toA3īgQBD4kI4mēA3kQEN0šalkoA0saloQBI3ūQAZ4koA3umpačoA4tēB3ūzQBB2mQSP3aQBK3āQGJ4cC3ainC5sC5tāA4ksāA3āksloB3anQIB
samazinD3ēģinE3eklēA3ērcēA5oA3etP3īcC3ieO5rinD3īlQER4ļoQAJ3ilzQBB3ulsQBB6inE3ūrēA2nQLS2ņQBP2nāQDU3aidoA3esQLA3kcionēB0šantažēB0saņurcC2oQAC2pQEZ1āpH1apampI4zQTD5īstinD3eldM5nīA3ētīG
sapīkI3ildC1āpinD1aplānoB4ēQBX4īsQBB4osC4ūL5dQBY3ņoA3oQIF3rQGF4iecāG3ūQDO3ucēA4lcēA4rinD4tQAQ5oQAO2rQJD3adQIX3ādQVF3aidC4kstQAA4uQDV5stQAS4žoB3ecēB5inD4dzM4ģistrēA3ēķinD
sarepēB4žģīA3gQVP3ieQBX3īkoB3indoA4tQAQ3īvēA3kQWR3moB1ārmoB3ņoA1arobežoB4koQFC1ārtinD4oA1arūgtinE3unāA3ūpQET4sinE0šaržēA0sasQCI2šQMP2saimniekoA5stQCR4lI5dēA4rgQIK4uL2šaurinE2seO3ēQOX
sasēdQFV5īQAH5ošosF5ušosF4ņoA4šanosF4stosF4žQAV4zdamiesF3ilI5dC4tP3kQGD2šķQCH2skaiQEQ6droB6šamiesK8nosF7ošosK6stosK6tC7ušosF6zdamiesF5nQAQ5ņoQAJ5tC4rQQJ5ullēA5ūvēA3lapinD5uQGK4ēQCM
saslēpQAM4īdH4iecQBH7ošosK6kQAH7damiesF7šanosF7tosF7ušosF5mI3mQFP4aidC5lcinE4ēķēA5rēA2šņāL2sniQBO5eQAZ3odC4lC3paidC5roG4ēlēA4ieQAC4rauQBS7dN5ieQAC6ndzinD7gI3tQDF4āA5dQAX
sastaigāA4āstN5vQBF4eiO4iepQAE5ķēA5ndzinE6gI5prinD4rādāA5īdQCU2šūpoA2sūtQBM3vQDI4eicinD4īQBG2tQTB3aisC4poB4ustC3iQQQ4nēB3īrQAS4stC3rQSY4auL4icinE5eL4īsH4ūkQBV4unH3ūkI
satumQXI4ntulēA4rQBF4vinD5oG3vQBT2uL0šaubQAP3dQAX0saudzēA3kāA3ļoA3sēA4inQAD0šausminD4tC0sautēA2vQQZ3āL3adQBW4inoA5roA4jadzētosK4ldC5stC4ņģoB3ārC5tC3edP4iQAB5doA3ējoB
savēlQDC4rQDA5oQAG3īQIG3idžinE4eQXO5bQAE5noA5toA4lgI4ļņoA3īstC3rupinD2zQJJ3āģēB3aroA3īQAC3iedoQAU3īmēB3inQHY4ņoQAG2žņauO2zvanC1cintilēB1eO1ēQNK1ecēA3inE1ēdQKD3īQAH3inD1edloA
sēdošosF3ušosF1egloA3mentēA1ēkloA1ekmēA3oB3ularizēB3vencēB5strēB2lekcionēB1ēņoA1ensibilizēA2parēB1ērQCS3ēB3foB3oQAJ1ertificēB3vēB1ēšanosF2stosF0ševingēB0sēžQAV2zdamiesF1hematizēB1īQOK1iekaloA0šifrēA0signalizēB2jāA2lQIC
sildC3tinE2mbolizēB3patizēB3ulēB2ndicēB3hronizēA3kopēB3tezēA2rgI3moB3oA2sinE3tematizēA2tQKZ3uēB1kQMK0šķQRH0skābQBD4ēA4inD2aiQXM0šķaidQBR0skaidroA4šamiesK6nosF5ošosK4stinD6osF4tQAA5ļoA5ušosF
skaizdamiesF3ldQAA4inQAD4oA3nQAQ4dalēB5ēB5inQAN3ņoQAJ3pstH3rificēB3tQDM3uQAI0šķaudQAX2ebinD3ndēG0skenēA0šķērQPJ4dēQFB4ēB4šļoB4soB5subsidēB2eterēA4inD2iQSD2īQBG2ibīA0skicēA0šķīdinD2idrinE3eQAC
šķiebQAE4lēB3ndH5inD3roQAO4stQBZ2īstīA3voB2obC0skoloA3poG2rQCN3aidC6elēA4mbāA3āpēA3apstM3ibelēB5inE4celēB4tuļoB3otēB3ubinD3ūvēA2ubinE3mI4dinE2ūpstQAA2urbQBD5inD0šķūrēB0skurinD
slQQO0šļQCF0slaQBI2āB0šļāL0slābQBD2acinD3istQAA0šļakstQKN6inQAR0slaktēB3mpāA2ānQIA3ņoQAJ3pI2apēA2āpēA2apinD4stQAP3uQOG0šļaupQAM0slavēA4inE3zdoB2ēQPP2ejoQAU2ēpQHE2epkavoA2ēpoA2īcinD3dQAQ2idinD
slidoQAJ3eQDG4cQBH5ošosK4kQAH5damiesF5šanosF5tosF5ušosF4nāG2īgI3kI2imoA3nkoA2īpēA0šļircinD0sloQPT3goQAO3ksnēB0šļūL0sludinE0šļūkāA2upstH0smQJT2acēA2ādēB2aidQAS4linE4ļoB3koB0šmakstinE0smalcinE
smalstC3ržinQAN5oA0šmauL4kstinE0smēķēA2elQCM2ērēA2īdinD2idzinD2īkņāA0šmīkstH6inE0smilkstQAL2īnQAW2iņķēA3rdQAW5inE3tēB2ulēA0šņāL0snaiQBI4kstC0šņakstH6inD2ākuļoB3pQAM0snauQPF0šņauL0snauduļoA0šņaukāA0sniQQG
snieQCM0šņirkstH2orēB2ukstQAW0socializēA2dQAS2kQLH3damiesF0šokēB0sokošosK3tosK3ušosF2lQVY3idarizēG2ļoQAG1pQBT2aidQAA0špaktelēB0spārdC4noA2ēQCY2ecializēA5ficēB2ēcinQAD2eķoA2ēkoG2ekulēB2ēlēA2icēB2īdH4inD4zinE
spieQPA4goB4toB2īgoA4uļoA0špikoB0spīlēA2ilgtinE3ndzH4ingoA3rdzinE4gI4inJ4toB2ītēA2ļQDT3audQAX2odrinQAD3guļoA3koG3lēA3nsorēB3rtoA2rQIR3ādzēA4gI3aišļoB4kšķQAL4uQNN5dQYE5slāA7oB
sprediķoA3ēgāA0špricēA0spridzH6inD4eQOZ5delēB5goA4kstQAL4ndzinD5gI3ogoA4stoA3ūdQIP2ulgoA3ndēA3rQNP1tQIT2āQEJ2abilizēA4ulēB2ādQWB4inQAD2agnēB3igāA4pC3mpāA0štancēA0standartizēA3roA4pinQAN4tēA
stāstQBZ2atQAA2āvQAW2ažēG2eberēB3iO4dzinE3llēB3nQAW4ografēB3pēB3rilizēA2ērķelēA2iQQF2īdzH2iebroA4groA4pQDK3goB2īgoA2iķēA3kloA3lizēB3mulēA3ndzinE4gQBD2īpoA2iprinD3rpoA2īvēA4inD2omQAP
stostQAA2rQPV3ādāA5inQAD3atificēA4umēB3āvoA3ēQPQ3eikoB5puļoB3iQBO3īdQLF4ķēA3inkšķH8inD3ostēB3ūkloA3ukturēA4pinE4toB2udēB2ūķēB2ulbQBD3mdQAX2ūrēB2utēA1ūQCB2bēB1ublimēA3oridinēB3sidēA4tituēB
šūdinQAR0sudraboA1ūdzM1uflēB2ģestēA2kāA1ūkāA3nēA3stQAP1ulfurēB3oA2minD3mēA2nīQAO1ūnoA0šuntēB1ūpinD3oA0sūroG3stH1usH3inE2šķēB2spedēB5ndēB0šūstQBW0sūtQBM1utinD1vQDI2aidC2ārstQAA2eiQAB
sveicinD3ķoB3lmēA4pQAE3pstH2ētQWD2īQBG2ieQBS4drēA0švīkāA4stQAW6inD0svilQBV4inD4pQTM5oA3nQBF0švirkstH7inD0svītroA0tQLT1abulēB2goB2isC4noA2ksēB3tēB2mborēA3ponēB2nkoA2pinQAN3sēB
taranēB3ificēA3kšķQAL6inE2šķīA2ujāA3koA4šķēA3pC3rēB3stQAA3voA1eQOR1ēQXE1eatralizēB2cinD2iQGI2kalēA2lefonēB7izēA4grafēB4portēA1ēloA2mēB1empQCX4erēB2ncinE3dēB3koA3terēB2oretizēB2pēB
tēraudoB3ēA3gāA1erminēA4ostimulēB3orizēB1ērpQCX3zēB1estēA2tovēA1icH2eQDG3cQBH3kQAH4damiesF4ošosF4šanosF4tosF4ušosF3sāQEK3vinE1īkloA3oQAU1ikšķQAL1īksminD1ilinE3pI4inD2ncinE3kšķēB2pinQAR4zēB
tīrQAS1iranizēB4žēB3dC3goA3inD3pQBD4inD3zāA1īstC1itrēB3ulēB1onēA3izēB2rpedēB1rQSZ2acinE3ipQAA3koA4tēB3lēB4linD3mdC3nsformēA5kribēB5lēB6iterēB5plantēB6onēB7rtēB2āpQBW2asēB
trauQNW4cēA4mēA2eilēB3molēA3nL4ēA4kāA3panēB2īcQBE2icinD2īcinD2ieQCB4pQAE3nkšķinE2īsQLP4kāršoA4uļoB2iumfēB2okšņoA2ūcinD3dQAW3kQBV2umpoB3nH3pQCV1ūcīB2kQIC1ukšoA1ūkstoškāršoB1ulkoB2mQXJ
tumēB2nelēB3tuļoA2pQKE3inD2rQKX3pinD2šēB2snīQAO2vinQFE3oG1vQBT2aicēA4koA3nQAW3rstC2eicēA2īkI0ubagoA1cinD1guņoA0ūjinD0unificēA4ormēB1purēA1rQGP2bQHF3anizēA3inD2dC3zQBE2inēB
urķēA2kšķH2rāA1tilizēA2oA0ūtrupēA0uzQDY2aicinD3rQAT3sinE3udzēB4gQAT2bQSA3āQAF3aidC3ēgQAK3ildēA3līQBG4ieQAY3rQCF4auQAB3udinD3ūvēA2cQCH3epQAT4rM3ienāA2dQSE3abūQBU4rC5boG3āvāA
uzdāvinE3edzinE4gQAT3ienQCG3omāA3rebinJ4īkstM4ošinJ3zQGX4iedQCA5rdH4īvoB2ēdP2filmēA2gQIS3āQAF4dāB3aidN2ģērbQAM2glabāA4eznoB3rieQAF4ūQAC3uldQAX2jauQAB5tāA6rinD3umQAM2kQMA2ķQBT2kaQBK4lpoA
uzkāpQAM3arinE5sQBB6ēQBJ3ārtoB3avēA3ļQDQ3lāQCD4apēB5usC3oQPE4dQIO4pQAM3rQCQ4āQEH3undzēG4rbulēB5inE2lQPZ3abinJ5oA3ādQET3aiQBS5zQBL4sQBA4uQAY3iQGW4doB4eQAB5lC5smoB3ūQAZ
uzlūkoB2mQSS3aQBK3āQGJ3anC4zgāB3eistaroA4klēB3ēroB3etP3inH3odQBC5īQAH5ušosF4šanosF4stQDE6ošosK7tosK4zdamiesK3undrinD2ņQBP2nāQDH3esP2pQDJ3eldH3ildC5inE3laukI4ūdQIP3rasC3ūQXX3utoQAO
uzrQFN3ādC3akstQAA3āpQEL3auQGT4žoB3ēķinQFI3īkoA3itH3obežoB3unāB2sQCI2šQGG2saistC3ākQAT3auQAB3eO3ēQOY4dQBC5īQAH5ošosF5ušosF4šanosF4stosF4žQAV4zdamiesF3ilI5dC4tP2šķQHD2skaidroB6tC
uzskanH5ņoQAG5tQAA4rQDX5ullēA3lQCO4īdH4udinE3mQCO4aidC4ēķēB5rēB3niQBO3olQBA3pēB5lēB4ieQAC4rāgI3tāA5dQAX4aigāB4eiO4iepQAE5prinE3ūL4tQBM3vQBQ4aidzinE2tQDF3aisN4ustC3eiQAB
uztēloB3iQCW4cM4epQAM4pinD3īrC3irgoB3īstC3rQCJ4auL4enēA4ieL4ūkQUP3ūkI3urQBF3vQGY2urpēA2vQDZ3āQAB3adC4icāB4lstC4rQCV3ārQBR3edP3ēdīB3eiQAB5doB3ērQCS5oQAG3ienoB4rmoB
uzvirzC2zīQAI3ieQAC5dQDC3īlēB4mēA3inQAD3vanC0vQRE1āQOM1adQAA3āA2goB2ibstQAA3cāA3dQAW3kstC3manāA3nagoA3ņagoA3noA3rQVU4oQAO2jāQEK1ājēB3inD1akarēQCY5iņoB3cinēA1āķēA2koA1aktēB
vāļāA1albC3cēA3dQVD4zinQAD1ālēQCE1alkāA2ļoG2lsēA4tQCR3utēB2ndQCZ3noA1āpēA1arQFX1ārQVV3doA4zinE3ēB3gQBD4uļoA1ariēQAJ1ārpoA3smoA4tQAA3tQHV1askoA2tēB2ukšķQAL1āvuļoA1azāA1ēQXN
vecinQAD1ēcinQAD1ecoB2dQKT1ēdīA1edinE1ēdinD1eģetēB2iQCB3cinE3doA1ējoA2kšķQAL1ektorizēB1ēlQKL1elbQAM3cēB3drēA4zēA3ēQBJ3mēA3tQHW4nēA3vēA2mstQAP2ntilēA1ērQXF1erbalizēA3dzinE3goA3ificēA3kšķīA
vēroQAJ3pQDK1ersmoA1ērtēB1ervēB4elēB2seļoG1ēsinD3moA3tQVS2tīA2zēA2žoQAU1ibrēB2cinQAN3oA1īdQGC1idžinE2eQXA3bQAE3nādoA4kāršoA4oA4veidoB3soQHJ2ļāA2lcinQAR1īlēQCD1ilinE3nīQAU2ļņoA2ltoB
vingrinD5oA3nēB1īpsnāA1iražēB3coA3inQAD3knēA3moA3pinQAN4oA4uļoA3tualizēB3zQCZ2spārinE1īstQLM1itaminizēA1īteroA3inQAD3ņoA1izQLR3inD3moA1īžoQAG1izualizēA4ļoA1okalizēB2ltižēA1ulgarizēA3kanizēA0zQJM0žQNC
žadzinD0zāģēA0žagoG0zaigoA3moA1ākāA1algoA2ļinE3oA1āļoA2rdoA1aroA2udēB0žāvāG3ēA0zēģelēB1elēQBJ0žēloQAJ0zeltīQEF4oA2mēA3oG0žestikulēB0zīQPH1ibH3eņoA3inQAN3snīA0žibulēB0zīdQAA1ieQGO3dQFX
ziedinQAR4oQAO3moA3pēA0žilbI4inD0zilēQAG1īlēQAG1ilinE1īmēA3ogoA1inQWF2ņoQAG0žirēB3gQEN0zirgoG0žļerkstH2urkstH1mieO1ņauQPO0zoboA0žogoQAJ0zolēB2ndēB3ēB0žonglēB0zubrīA0žuburoA0zūdQAP1udinD0žulgI0zumēB
žūpoA0zuzQAQ0žūžoQAJ0zvQCH0žvadzH5inE0zvāļoA2alstC3nQAA2āroG2ejoA2ērQBF4inQAD4oQAO2etēB2ieO0žvīkstH0zvilnQBE2īļoA3ņoA0žvirkstH`;
