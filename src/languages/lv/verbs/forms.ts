/*!
 * First-person forms of 7276 Latvian verbs, taken from the Latvian spelling dictionary 1.4.0
 * (npm package dictionary-lv 2.0.0), copyright (C) 2002-2020 Janis Eisaks, http://dict.dv.lv
 *
 * This file is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser
 * General Public License version 2.1 as published by the Free Software Foundation, or (at your option) any later
 * version. It is distributed without any warranty; see the licence, https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
 *
 * Made by src/languages/lv/verbs/make.mjs (npm run words) from that package and bases.txt beside it; replace
 * this file by one made from another version of the dictionary and everything goes on working.
 * Counted are the infinitives of the dictionary, every first-person form of which is found.
 * Source SHA-256: bc4ea072f0ed7fae4a5cd2bbcecb009331307da40bb3b56ccd2ae9f0ad1919ba
 */
// biome-ignore-all format: made by a program

/** Prefixes that any of the verbs may take. */
export const PREFIXES = 'aiz ap at ie iz no pa pār pie sa uz';

/** Plain forms of 1217 verbs without a prefix: classes of endings, then stems, as encode.mjs packs them. */
export const VERBS = `jam ju jām sim šu
u āju ājām ām āsim āšu
u ām īju ījām īsim īšu
am u ēju ējām ēsim ēšu
sim stam stu u ām šu
cam cu cām ksim kšu
jam ju sim u ām šu
du dām dīsim dīšu žam žu
dzam dzu dzām gsim gšu
aujam auju ausim aušu āvu āvām
su sām sīsim sīšu šam šu
zu zām zīsim zīšu žam žu
tam tu u ām īsim īšu
am u ējam ēju ējām ēsim ēšu
u ām īju ījām īsim ītu īšu
am sim u ām šu
am u ām īsim īšu
elsim elšu eļam eļu ēlu ēlām
u ām ījam īju ījām īsim īšu
du dām dīsim dīšu stam stu
eram eru ērsim ēru ērām ēršu
tu tām tīsim tīšu šam šu
uksim uku ukām ukšu ūkam ūku
uvu uvām ūsim ūstam ūstu ūšu
aksim aku akām akšu okam oku
cīju cījām cīsim cīšu ku kām
ejam eju iesim iešu ēju ējām
eram ersim eru eršu ēru ērām
am u ēju ējām ēsim ētu ēšu
stam stu tu tām tīsim tīšu
ujam uju uvu uvām ūsim ūšu
uram ursim uru uršu ūru ūrām
am u āju ājām āsim āšu
apsim apu apām apšu opam opu
aram aru ārsim āru ārām āršu
cēju cējām cēsim cēšu kam ku
dzīju dzījām dzīsim dzīšu gu gām
egam egu gsim gu gām gšu
ekam eku ksim ku kām kšu
emjam emju emsim emšu ēmu ēmām
evu evām odam odu osim ošu
ienam ienu iesim iešu ēju ējām
ijam iju ijām īsim īšu
iju ijām īsim īstam īstu īšu
ilsim ilšu iļam iļu īlu īlām
inam inu inām īsim īšu
inu inām īsim īstam īstu īšu
itu itām itīsim itīšu ītam ītu
lsim lu lām lšu ļam ļu
upsim upu upām upšu ūpam ūpu
utu utām utīsim utīšu ūtam ūtu
adu adām odam odu
agsim agu agām agšu ogam ogu
am u
am u ām
am u ējam ēju ējām ēsim ētu ēšu
aram arsim aru aršu āru ārām
atu atām atīsim atīšu otam otu
biju bijām būsim būšu esam esmu
cam cu cām kam ksim ku kšu
cam cu cām ksim kstam kstu ku kām kšu
cu cām kam ksim ku kšu
dam du dēju dējām dēsim dēšu žam žu
du dām dīsim dīšu enam enu
dīsim dīšu jam ju jām sim šu
ecam ecu ēcu ēcām ēksim ēkšu
ejam eju ejām iesim iešu
ejam eju gāju gājām iesim iešu
ejam eju ienam ienu iesim iešu ēju ējām
elkam elku ilksim ilku ilkām ilkšu
emam emsim emu emšu ēmu ēmām
enam enu iju ijām inu inām īsim īstam īstu īšu
erdam erdu irsim irstam irstu iru irām iršu īru īrām
erdam erdu irsim iru irām iršu
estam estu su sām sīsim sīšu
etam etu tu tām tīsim tīšu
iekam ieku iksim iku ikām ikšu īkam īku
ienam ienu īdu īdām īdīsim īdīšu
ijam iju ijām inam inu inām īsim īšu
ijam iju ijām inu inām īsim īšu
iksim iku ikām ikšu īkam īku
ipsim ipu ipām ipšu īpam īpu
iram irsim iru iršu īru īrām
irksim irku irkām irkšu ērkam ērku
irtu irtām irtīsim irtīšu ērtam ērtu
jam ju jām sim u ām šu
lēju lējām lēsim lēšu ļam ļu
stam stu su sām sīsim sīšu žam žu
stam stu su sām tīsim tīšu
su sām sīsim sīšu tu tām tīsim tīšu šam šu
tam tu tējam tēju tējām tēsim tēšu šam šu
u ājam āju ājām ām āsim āšu
u ām īsim īšu
udu udām udīsim udīšu ūdam ūdu
ulsim ulstam ulstu ulšu ūlu ūlām
ulsim ulšu uļam uļu ūlu ūlām
umjam umju umsim umšu ūmu ūmām
usu usām usīsim usīšu ūstam ūstu

RQ0RZ0SE0abonēA2solutizēA5vēA4rbēA3trahēA1cetilēA2oA1dC2aptēA2ministrēA2optēA2resēA2sorbēA2verbializēA1erēA1fišēA2rikanizēA1ģitēA1glomerēA1icinB2zbarikādēA3ļepatoA3plāksterēA5īvuroA1kcentēA4ptēA3izēA0āķēA0aklimatizēA
akreditēA2tivēA5izēA3ualizēA2umulēA2varelēA1lgoA2kE2oA1nalizēA2ektēA2gažēA2ulēA1paļoA2balvoA3ēdinB3rīnoA2elēA2grūtinB2laudēA2nSM1rP2anžēA0ārdC0arestēA2gumentēA2hivēA0ārstēA0asfaltēA2inB3ņoA2ociēA
atainoA2gādinB2jauninB2licinB2raugāA2tālinB3iecinB2vaļinB4sinB3iegloA1uST2ditēA3zēA4inB2gP3ļoA3šāmcQB2šoA2tomatizēA1varēA0bQS1QE1RB1QP1āL1adC2gātinB2idC2lansēA1ālēA1alsoA4tC
bankrotēA2roA2udC3moA1āzēA1ažīA1edīA1ēgP1eiI2rL3zēA1īdC1iedēA2lQD3dēA4inB2rE1ļJ1lanšēA2enL2ieL2īvēA2oķēA1ojāA2lC2mbardēA1rQG2auF4kāA2ēF2emzēA2iRV
brīdinB2iedQA2īnO3voA2uģēA3ņoA2ūvēA1učoA1ūvēA1užinB0cQB1SQ0čakarēA2loA1āpstinB0cauršQO4umoA4vRA1eļoA2nQF3tralizēA5ēA2pP2rN3oA1ieQF3moA3nQC4āA0čiepstD0cietēA4inB
čīkstD0cilāA3dinB1īnC1itēA2vilizēA0čivinB1ukstD0dRY1QY1QP1abūSR2lC2rC3binB4oA1ārdzinB1arinB2tēA3orizēA2uzC1āvāA3inB1ažādoA1ebatēA3itēA2dzinB2finēA3ormēA2gP3radēA2joA
deklarēA5sificēA3orēA2leģēA2molēA4nstrēA5tēA4ralizēA2nacionalizēA2portēA2rD2talizēA3ektēA2valvēA1ēvēA1ezertēA2žurēA1iagnosticēA2binB1īdC1ienN3vinB2ferencēA2gitalizēA2ktēA2skriminēA4utēA3tancēA2vkāršoA1obG2kumentēA2māA
dominēA2tēA2zēA1rRH2āL2amatizēA3udD5zēA2ebD2īkstD2iskāA2ošinB2ukāA1ublēA3ultoA2nD2sD3moA1vesmoA1zSD2QL2ēK2ejoA3lžoA3mdēA3nāA3sēA2iSG3edQQ5ēA5inB3ļinB
dzimE3rdD5C2īvinB4oA0ēdQA2inB0ekonomēA2sistēA3perimentēA4lodēA5uatēA4onēA5rtēA1lK2poA1mitēA0ēnoA0evakuēA0falsificēA2ntazēA2scinēA3ēA1āzēA1igurēA2ksēA2lmēA2nansēA3išēA1okusēA2rmalizēA4ulēA
forsēA2tografēA1unkcionēA0gTA1QH1āL1adO1ādāA1aidC3sM4moA2lēA3inB3voA2nC3darīA2rantēA3inB3laikoA3oA3šoA2tavoA2umēA2vilēA0ģenerēA1ērbG3ēA0glābG2abāA2āstC2auH4dC
gleznoA2obalizēA1odāA3algoA3inB1rJ2QH2abD2ābG2aizC3ndD4tēA3sO3uL2emoA2ibD3eL3mE2ozC2ūH1uSS2droA2ldC2mE2rE3dinB1ūstC0harmonizēA0idealizēA3ntificēA1eL2miesoA
iemūžinB2sīkstN3paidoA2tekmēA0īgE0ignorēA1ldzinB2gE3oA2ustrēA1migrēA3tēA2portēA3rovizēA1ndēA2ficēA3ormēA2spirēA2tegrēA4resēA5pretēA5vēA3riģēA2vestēA0īrēA1sinB2tenoA0izdaiļoA2glītoA2klaidēA2olēA2platC
izvaroA0jQG1RI1āA1auF3QF3nbūvēA4oA4radC3tāA1ēI1okoA2ņoA1umG1ūsminB0kQS1J1TB1QP1TD0ķQL0kaRG1āK1aiSW3foA3rinB3sM4C3tinB2lQN3poA3tēA
kandidēA1āpG1apāA1āpinB1apitulēA3lēA2rāA3amelizēA3inB3oA1āroA1arsM4ēA1ārtoA1asēA2talizēA2uF3nRN3sēA3trēA2vēA0ķēdēA1epP1idāA1īlāA0kļJ2QH1lāA2aigāA4ņoA3sificēA2āstC
klausC2ejoA2īQD3dinB2ieI4dēA1ļūdO1lusM4ēA1oH2dC3ēA2mentēA3pensēA4lektēA5icēA4onēA5stēA3unicēA2ncentrēA5rtēA3fiscēA4liktēA4rontēA3kretizēA3servēA4olidēA4tatēA4ultēA3taktēA4rolēA2ordinēA
kopG3ēA3oA2riģēA2tēA1rJ2RF2āA3pG3soA2atC3ukšķD2editēA2iminalizēA3tizēA2onēA3pļoA1ukuļoA2ltivēA2mpE1ūpD3inB1urQM3inB2stD4inB1valificēA2ēloA0lQI1RX1QK1QX
lSJ1RB1SN1RH0ļJ0labiekārtoA3oA1ādN2goA1aiH3koA3mēA3stC3zC2māA1āpC1asC2uL3lāA3pC3zC2vO3ierēA1ēK1egalizēA2ģitimēA1ēkāA1enF1ēninB1epoA1iQW2beralizēA
licencēA2doA1īdzD4darboA4finansēA4inB4svaroA1ieF3I3cinB3kuļoA3lC3smoA3toA1īgE3oA2kE1ikvidēA1īmēA3eņoA1oQJ2dāA2goA2loA1ūI2koA1uminiscēA3pačoA1ūrD1utinB1ūzM0mQZ
mSK1RF1aRG1āF2QT2A2cC1ainC3sC3tāA2ksāA3šķerēA2ldO4inB2nC1ānC1angoA3ipulēA3toA2rinēA3ķēA2sēA2tēA3erializēA3oA2uF3roA2zgāA3inB1ēI1edīA1ēģinB
meklēA2lK3noA3oA1ērF3cēA3īA3ķēA3oA1etQA1ētāA1etinB2žģīņoA1iQV1īcC1ieI3loA3rinB2gloA2jiedarboA1īkstinB2lD2ļoA1ilzM2nD3imizēA2rE3dzD3kE3sM2tēA3inB
mizoA1oQJ2H2bilizēA2delēA4rnizēA3ificēA4nB2ntēA2tivēA1udinB2ldD3sM4inB2zicēA0ņSC0nāRT1agloA2kšņoA2turalizēA1āvēA1eiespēA3tralizēA2sQA1ēsāA1īQD1iansēA1īcinB2dēA1iekoA1īkE1irE
ņirbD3gāA0nivelēA1oenkuroA2māA2rmēA2vēloA0ņurdD0oH1kupēA1perēA2timizēA1rganizēA2ientēA1stC0pQB1QE1SP1QH1aātrinB2augstinB2isM4C2koA2liQW4elinB2mpE2pildinB1ārakmeņoA1aralizēA1ārdQY1arodēA
pašapkalpoA2sliktinB2trulēA2uH2zRE3eminB3īstinB1eldD3nīA2rinB1ētQC1igmentēA1īkstinB1ilD3dC3inB3nvaroA5eidoA1īpēA1lQI2QG1ļJ1lanēA2ānoA2ašinB2ātC2atēA3ukE2eQF2ēK2īkšķD3sM
plosC2ūRR3dSY2udinB1oK2pularizēA2stC2zēA1rRP2aktizēA3sC2ātoA2ecD4izēA3sēA3tendēA4oA4statC3zentēA4idēA2iecāA5ēA5inB3vatizēA4iliģēA2ognozēA4resēA3klamēA3testēA5zēA3vocēA1ūQF
publicēA5skoA2cēA2kstD1ūlQM1ulcēA4inB3sēA2nktoA2rinB3pinB2sdienoA2tD3inB3oA0rRJ1QI1J1QK1SL1QG1adC1ādC1adinB2idC3sC2kņāA3stC5uroA1āpG3oA1auQU
rauK3dQQ3stC2žoA1ēF1eaģēA3lizēA2cēA2dzD2ģistrēA2glamentēA1ēgoA1egulēA2ibE4inB1ēķinB1ekomendēA4nstruēA2laksēA2mdēA3ontēA2novēA2organizēA2presēA2spektēA3taurēA4oA2translēA2zervēA2žģīA2zidēA3umēA
rieK3bG3tD1īkoA1imE2ndoA2ņķoA2pinB3oA2sQA3D3inB3kēA2tD1īvēA1obežoA3oA2sO3inB2tQC3āA3aļāA1ūF2gtinB1unāA1ūpN1ušinB0sQE1QZ1RI0šJ1QO
saQJ2biedriskoA2derinB3rumstaloA2imniekoA3ņoA3stC1ākP1akņoA2lE1ālC0šalF0saldēA3kE1āpD1apņoA1ārQN1argSX3kE1ārņoA1arokoA2stQR2uF0šaubO3dC0saudzēA3tēA2vinB1eI1ēRU2RW1ecinB
sēdQA3inB1egmentēA2kmēA3oA1ēņoA1ertificēA1īRS0šifrēA0silE3dC2mbolizēA3patizēA2rgE3moA2tQA1kRO2J2QO0šķQB2RC2SO0skābE4ēA2aiQN0šķaidC0skaidroA4tC3loA3nD3ņoA3tC
skauH0šķērsoA2etinB2iSH2īQD3dinB2ieH3ndD3roA4stC0skoloA2rSA3aidC3āpēA3ullēA2ūpstC1lQK0šļQG2āF0slābE0šļakstC0slāpēA2auQJ3vēA2ēI3pG4oA2īcinB3dD3gE3kE2imE
slimoA2oQU3goA0šļūF0sludinB1mQI2QK2QB2aidC3lcinB3ržoA2ēķēA3rēA2idzinB2īnD2irdD2ulēA0šņāF0snauH2iQV3eI1odC0šokēA0solC2ļoA1pQL2aidC2ārdC2ēA2ecializēA2ēkoA3lēA
spīdD2ieH3rdzinB2ītēA2ļJ2oguļoA3nsorēA3rtoA2rāgE3auH5dC3ieH5I4ndzinB5gE1tTC2āA2abilizēA2ādC4inB2aigāA4pC3ndartizēA3roA4pinB4tēA2āstC3vD2eberēA3iI4dzinB2iepG
stilizēA3mulēA3ndzinB4gE3prinB2rādāA3aumēA3īdQM3ukturēA2udēA3lbE2ūrēA2utēA1ūF2dzD1uminB2nīA0šūpinB3oA0sūtC1vQE2aidzinB2eiF4cinB2ētQC2īQD2ieH3nD2ītroA0tQR1SI1RD
taisC4noA2ujāA3koA3pC3rēA3stC3voA1eQT2iF1ēloA1empG1ērēA1erorizēA1ērpG1estēA1icD2eF3sāA1īkloA3sminB1ilpE2pinB1īrC1iražēA3goA3inB1īstC1rRD2aktēA3nsformēA5lēA
transportēA2āpC2asēA3uF4cēA4mēA2enēA2īcD2ieF2īsD2iumfēA2ūkE1ūkE1ukšoA2lkoA2mSU2pD2rD3pinB2vinB3oA1vQL0ūdeņoA0uguņoA1rbG2rāA1zbudinB2kurbulēA0vSB1QB1QX1QE
vSF1RA1RC1āF1adC3āA2ibstC3cāA3nagoA4oA3rC4oA2jāA1ājinB1akariņoA1ākoA1aldC3kāA3stC2rN1ārC3doA1ariēA1ārtC1ēK2L1ecoA2dRM3inB2iF3cinB3doA
vējoA2lN1eltQC1ērSV1erificēA1ēroA3pG3tēA1eseļoA1ēsinB3tQC2zēA1icinB1īdD1ieK3bG3nādoA4kāršoA4oA3soA3toA2linB3toA2ngroA1īpsnāA1irinB3moA3zC2spārinB1īstRL2teroA1izinB
vizualizēA4ļoA0zRK1QB1RE1SZ0žQH0zāģēA1aļoA2udēA0žāvēA1ēloA0zemēA3oA0žestikulēA0zīH2dC1ieH3dN4oA1īlēA2mēA3ogoA1inB2ņoA0žņauI0zoboA0žogoA0zumēA1vanC2ejoA2ērD
zvieI`;

/** Which of all forms, prefixed and reflexive ones too, are other words as well; the marks are explained in search.ts. */
export const HOMOGRAPHS = `u~
os~ u~ ām~
u
u~ ām~
u ām
os u ām~
šu
šu~
am os u
am~ u
os~
am* os* u*
am~ u~
os~ u~
ju~ jām~
šos šu
os u ām
os* u ām
šos~ šu~
os
os u
jam~ ju jām
jam jos ju jām~
u ām~
ju
am u
os* u* ām*
jam~ jos~ ju~ jām~
jam~ ju
am os u ām~
jam~ jos~ jām~
jam ju jām~
os*~ u~ ām~
am os* u
am~ os*~ u~
am~ os~ u~
am~ os~ u~ ām~
am~ u ām
am~ os~ u
jos~ ju~ jām~
os* u ām~
os*~ u~
am*~ os*~ u*~
am~ u~ ām~
jam jos ju jām
jos ju jām~
os* u* ām*~
ju jām
os*
sim šos šu
ām
šam~ šu~
am
am os u ām
am~ os u
jam jos ju
jam ju jām
jam~ jos~ ju~
jos*~ ju~ jām~
jos~ jām~
ju~
os u~ ām~
os*~
os*~ u ām
os*~ u*~ ām*~
os~ u ām
os~ u*~ ām~
šam~ šos*~ šu~
šam~ šu
šos*~ šu~
am os os*~ u
am os u ām~ šu
am os* os*~ u*
am os* sim u šos šu
am os~ u
am*~ os* u u*~
am*~ os* u*~
am*~ os*~ u*~ ām*~
am*~ u*
am~
am~ os* u
am~ os*~ u
am~ os~ u ām
am~ os~ u šu*~
am~ os~ u*~ ām~
am~ os~ ām~
am~ sim~ u~ ām~ šos~ šu~
am~ u*
jam jos ju jām šu~
jam jos ju jām~ šu~
jam jos ju os* u ām
jam jos* ju jām
jam jos* ju jām~
jam* jos* ju* jām*
jam* jos* ju* jām*~
jam* jām*~
jam*~ jos*~ ju*~ jām*~
jam*~ ju*
jam~ jos~ jām~ šu~
jam~ ju jām šos~ šu~
jam~ ju jām šu
jam~ ju šos~ šu~
jam~ ju šu~
jam~ ju~ jām~
jam~ ju~ šos~ šu~
jos ju
jos ju os u ām~
jos*
jos* ju* jām*~
jos* ju* jām~ šu~
jos~
ju jām~
ju os*
ju u ām
ju u~
ju šu
ju~ jām~ šam~ šos~ šu*~
ju~ os~ u ām
jām
os os*~ u ām~
os os*~ u ām~ šos~ šu~
os u u*~ ām*~
os u ām šu~
os u ām~ šos*~ šu~
os u ām~ šu~
os u*
os u* ām*~
os u~
os ām
os ām~
os* os*~ u
os* os*~ u ām šu~
os* sim u šos šu
os* sim~ šos~ šu~
os* u
os* u~ ām~
os*~ u u*~ ām ām*~
os*~ u u*~ ām*~
os*~ u ām~
os*~ u* u*~
os*~ u*~
os*~ u~ ām~ šu
os~ sim u ām šos* šu*
os~ sim u šos šu
os~ sim u~ ām~ šos šu
os~ sim~ u~ šos~ šu~
os~ u
os~ u*~
os~ u~ ām*~
os~ ām~
sim~ šos~ šu~
u*
u*~ ām*~
u*~ ām~
u~ ām~ šu
ām~
šam šos šu
šam šos* šu
šam šu
šam~ šos šu
šam~ šos~ šu
šos~
šos~ šu

adD1izausC3bāzēQG3cēlK3darF6īG6inB4usC3gadK4rabēO3karQJ4ārB4arinB3ķerC4ērA3klāQG4urQJ4ūrD3mirstQJ3sargF4ilA3turQE3varRK4ārB3zogM1lkE2oQI1pārdF2ausN2brīnUI2cēlK3erC
apdarC2gadK2ģērbF2kārK3aunQD4vēQL3ļūstM3opQI5ēRO3urC3ūrA2lamāQO2ļauQC2lēG3īP3iecA3ocīG4kQN2mainD4lQA4ļQW4nD3ānQH2putK2rēķinF3īH2sargF2šaubītQE5dC2sēRC3katīG3priežC
apstāQF4eidzA4rīdētQE2tiekJ3urC3verC4ērA2zogM1rQU0ārdQE0asinQZ1taudzinD4gQV2bildīG4rE2ceļQJ3ēlB2durC3ūrA3usC2gāRF4zC4žA3uļC3ūlA2jautE2kalE4ļM3āpQI4rK3ļūdQD3odēQP
atlaizA5žC4sF2ļauQM2liekJ3okQN3ūzE2malE4ļM3inRB3odRI2plūdC3utinD2rakB4ugE3īH3iebQI2sālK3aucA3kaitīG3lodzīG3olA3paidF4erC4ērA3tāstQH2teicA4kJ2vadRI4rRK3ārB3erC
atvērA1udzēQG4inQQ2gSD2sQH3tL2žM0badF2lstRE2rQR1ārUA1audE1āzQH2žJ1ažīH1āzīG1erQT1ērQA1erzQQ3žQS1iTR1īH1ildīG3stL2rstC1īstA1ļāvQQ1olA1rēkVE2iedīP2īnVF2ukE
brūkM1ūQC1urQW1ūrF0ceļQR1ēlQA1entF2rI1ieVL3nA3tQB4ēSZ0čīkstQT0cīnRY3īQC1irtQA0čukstI0dalD3īO2rbinB3īO1eQF2gN2vE1ēvēTC1ienQW3vinB1obSW1raudI2āzD3žM2upE
drūpM1unJ2rA1ūrC1usJ1zenSG3sēQL2iRF3mVI3nB2īstRA0eTD1lRZ2sQB1smA0fasēH0gadUB2idE4īG3sQY4tL2lēSU3inB2nF3īG2rinB3oG1āzC2žC0ģērbF0glāstF1rabēRQ
graizA3ndI3sN4īP2āvUP2ibJ3ezA4žC4zīP2ozF2ūstL3žN1uļJ1ūlD1umF1ūstQN0iecēlK3erC3irtQD2dalD3obTT3urC3ūrA2gāzA4žC2ģērbF2grabēO4ibJ4ozK3ulG4ļM3ūlD
iekarA3ārQE4vD3opēQF3ratB3urQJ3ūrD3urinB2lāpF3eQM3ēO3iecA3ocīG4kQN2manD3ānD3ieVP2nesA2plakE2raugF3osC2saistC4lQH3ālB4rtE3kābE4aitQH3mīnQT3paidF4ēQF2taisA3ekJ
ietērpQH3ikK3verC4ērA2virzA6īG2zN2žQE2zogM1lgQB1rUY0īrF2ēQG0izbāzēQG3irE3rīnUJ6ītQE2cēlK3ilāQO2dalA3egQV3ienC3zesēQL2kāpH4rK3lāstQH3opēQP2lasA5īG3iecA2mainD4nD
izmānD2platB3utēO2redzA2sēQF2šķiroP2slaukE3olA3paidE3tādīG2tekJ3ikE2vārK3eļA3ēlA4rG5sA2žūstM0jauVK1ukE1ūkM1umTM2tVG1ūtSK0kāVN1aiG3sA4tL2lUV2ļQS2lstL3tQK
kaltēRC4īG1āpTX3inB1arQR1ārUC1arāTE3oG1āroH1arsA4ēQG4tL1āsF1asēH1āsīP1auTH3nI4ētRG1āvF1avēQL0ķepQV2rH0klāSV3stQY1ļauH1lausD1ļāvD1līstL1ļūSB3dE1lusQB4tL
kļūstRU1odF3ēSY3īG2pQB3ēSX2žC1rāSB2atB3uRN4kšķQE2āvD2itB2ītI1uļQW1ūlRX1umpQB1ūpēO1urSF1ūrUS1urēQX2stL1ūstRA0laistQK3zA3žC2kQB1āpRV1asQZ3īP2uzA3žA
lavE0ļāvD0leQM1ēTW1ecM1ēcE2kP1encQU1ēninD2sRY1iRF1īdRU3zēTO4inD1ieQC3kI3lQA1īgQB1ikB1īkQB3stJ1ipD1īpM2stL1okQN1upE1ūpJ2ztL0māTG2cQU3ēTP1ainD
maisF1ākSP1alQA2ļQT2ldQE2nQA1ānF1anīO1ānīO1azinVC5āRR1edīQL1ēdzA2gH1elSA3sD1ērcA3īTJ1etQN3īQC3inB1iQF1īH2cN3īH1ieH3gI3rinB2gE1īlSN1ilzQZ4tL
minRB3ēRD2rG3sA4tRG2tUR1ītL1itinB1odUG2kE2žI1uldJ3sQA4tL0nākH1eceļI2gaisQE2lieP2rimG2sN1ēsāQC1esaistC3ēRN3ienI2vilP2zvērI1īdēTA2kN0ņirbJ0nīstL1obeidzA3irE
nodalD3evE2gāzA4žC4zīG3rabēO4ozK3uļM3ūlD2jautE3umQI2kāpQI3arC3ārN3avēQL3ļūstM3odēQP4pēQF3rāH2laizA5žC4sA3eQM3ēO3iecA2mācēTY3ainD4lB4ļI3īcK3odQD2nesA
noputēO2rauG5sA3ēķinF3īH3inD2sēdQV3tāQF5stQH2tekJ2veļVA3ēlUH4stB3irzA2zeļA3ēlA3iedQD2žūstM0odQA1perēH1stQK1žC0paberzD5žM3irE3ļāvD2ceļC3ēlN3erC3ieVM5tE3īnVJ
padauzE3usA2gaisB4nB3rabI4ābB4abēO3ulG2ilgE3sRT4tL2jumTV2kaiP5sN4lD4ļJ3āpQI4rK3auRH3āvB3lāQG3ļūH3lusE3ratB3uļM3ūlD3umpE2laizA5žC4kD4sA5īH
paleQM3ēO3īQC4dzA6inB3ieQC5kJ5lQA5nA3īgQH3ikB3īkE2māG3alA4ļC3inQV3pE2ņemA3ēmA2nīkA2pildC3lātīG2radB3ādF1āradB1aradīH3ādīG1āradīH1arakB1āraudzinD1araugF1āraugQU
pārceļA4ēlN4īnVD3dalA4ienJ1areRP3ēQX1āreTQ1aredzA3iQL3īQC3isK1ārjumQI3karC4ārA3ķerC4ērA3klāQG3laizA6žC4iekI3mainD4iQF5lzA1arotB1ārpūlētQD3raugF4ēķinF3sēQG4edzA3tikE4raucA
pārtraucēQP1arukD3ūkJ1ārvācQD4ēzA5žA4irzA1asakE3ākRB3alD3ālB4rtE2šauQC2sīkE5stQJ3kābE2šķirJ4īrD2slēpTU4imE3olA3tāstQH5vI4ulbE2tekJ3iesāQO4kE3rīcA3ūkH3umsD2užC2vācN
pavadRI4jāQO4lstC4rM3ārF3ēRJ3eļQT3ēlRL5ēQG4sE2žūstM1eļUF1ēlVB1erQE1ērN1iebildīG3darbinB4egQV5vE4rāzK6žK4unK4zinD3gāzA5žC4rūžK4uļC4ūlA3jumQI3karQJ4ārB4arinB
piekavēQL4ļūstM4opēQP4rāH5atB3laizA6žC3malE5ļM4iRS5nA5rstQJ5tēRC3pūlētQD3redzA4īG3saistC3šaudC4ķirC5īrA3smakE4praudīG8žC3tekJ4urJ3ziedQD2lA1īpēH1lātQK4īH1ļauTI1laukD
plaukstJ1ļāvD1leRJ2ēSA3sD2īkšķQE3sB4tL2ūdUK2udinB1oVO2sQA3tQK1ratQQ2ecA3tstatF2iecinB1ūG1ublicēTB2kstI1ūlI1ulcinB1ūlētUT1urinB1ūstL1utSH1ūtQK1utēRQ1ūtīG0radF1ādB1adīQX
rādīQX1adinB2kstRE1āpUN1auRH3dJ3gF3sN4īP4tQK1āvE1eQM1ēO1edzA1ēkH2ķinF1ežģīP1iQF1īQC1ietL2mD2pinD2sSQ3inB2tRA1okI2tE1ukUX1ūkUZ0sacerQD3irtQD2dalD
sadurJ3ūrD3zinD2gāzA4žC3rabēO4ozK2īgD2jāQO3umB2kE1ākSS1akāRJ3alA4ļA4rQJ3ārRT4sD2ķerC3ērA2kodēQP3ratB2lUL1ālB1alakRX4sA3eRP3ēRD3īgE3kQQ2manB3ānB
samanīQC3ānīQC3ieH4nQU5ēRD2nesSO1āpK1apētB3ratD2radA3ādA3gF4āQC3kN1ārstL3tQB1asaistC3laukE4ēdzA4īkB3praužC3tāvI2tapQD3ekJ3inQU3īrQA3urI0šauTK3bE1āvB0savadN5āQO
savieP5sN4nB2ziedQD1ēTF2dēRD3īG1erSC1ērQB2žJ1ienQJ1īkQB3stQR1ilUE2tSR1kābQB0šķaidD0skaistQR4tF3nRA3rST2ārVH2atRE4īG3uQM2āvD0šķeļA2ēlA2ietI3ļM2īlD2irSM
šķīrQQ2irstF2īstL2itRW0skuQM2ūH3pstF1lābQA0šļakstF0slaukN2eQM2ēO3dzN3pTS2īdQS2imQB2odzīG3gQY1maidF3kQB2īnI2irdI1naudE4žJ2iedzA4gI1odQA2lTZ3īP1paidF2ēRC2iedīG
spiežC2raudF6īG5žC1tāQF3dF4īO4inB2arpinD2āstQY3vI2iepQI3ngQA2rīdI2ulbQB1ūcA1unīP2tUQ1ūtSJ1vētQA2iežC3nI2īstL0tapE2ustF1eicN2kN2mpF1ērpQY1īP1iesāQO2kF
tīkSI1inN2pinB1īrQA1opI1rāpB2aucēTN2īRH3cA2iecA2īsQW4ēRS1ūkUD1umsRV4tL2rRM2vinB5āRR0urbTL1zkārQD3arsēQL3lāQG3odE4pēRO3ratB2laizA5žC3ikE3īkD2plūdQH3ūtK3utēO
uzraugF3ēķinF2tikK3raucēQP3urI3verC4ērA2varSL3ārD3iQF0vācQN1adRE2ibstF3rRG2jāQO1ākH1alstC2rSE1ārQA3tQE1ēRZ1edRB2icA2lG2ļRM1ēlRL3ēQG1elkI3tQK2rQZ1ērUM3pQI
vērsN4īP3tQK2sQB3tQK4īH2zQZ2žUO2zīP1iQF1īVQ1icinD1īdUU3ēQX1ieQC3sQE2ļA1īlA1ilkF2rUW3inB3zE1īstQT0zagB1eļQS1ēlQQ1īdF1iedQN4īG3žC1īlēH1inRW
zīstL1ogQS0žūQC2stQS0zvanF2ērQR`;
