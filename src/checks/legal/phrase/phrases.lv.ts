/**
 * Latvian officialese and its plain wording, one entry a line; the language of the entries is described in
 * `entries.ts`. Marks: G stated in a text that was read (V. Skujiņa's list at uzdevumi.lv, valodublogs.com,
 * A. Veckalne in LV portāls), L advice of language culture, O our own. Weights against the counts of LVTB genres,
 * press releases, official notices and posts: what good posts often hold weighs 1.
 */
export const PHRASES = `
L2 pamatojoties uz to , ka =,tā kā
L2. pamatojoties uz likumu = pēc likuma
L2 pamatojoties uz noteikumiem = pēc noteikumiem
L2 pamatojoties uz > pēc; to nosaka
L2 balstoties uz to , ka =,tā kā
L2 balstoties uz > pēc; jo
L2. saskaņā ar likumu = pēc likuma
L2 saskaņā ar noteikumiem = pēc noteikumiem
L1. saskaņā ar plānu = pēc plāna
L1. saskaņā ar grafiku = pēc grafika
L1. saskaņā ar sarakstu = pēc saraksta
L2§ saskaņā ar > pēc; kā nosaka
L2 saskaņā ar kur/iem/u/ām > pēc kura; kurš nosaka
L2§ atbilstoši > pēc; kā nosaka
L2§ atbilstīgi > pēc; kā nosaka
O2 vadoties no tā , ka =,tā kā
O2 vadoties no = pēc
O2 vadoties pēc = pēc
O2 izejot no fakta|iepriekš|minētā|situācijas|tā > tāpēc; tā kā
L2^ ievērojot augstākminēto|iepriekšminēto|minēto|teikto ,? = tāpēc
L2^ ievērojot augstāk|iepriekš minēto|norādīto|teikto ,? = tāpēc
L2^ ņemot vērā augstākminēto|iepriekšminēto|minēto|teikto ,? = tāpēc
L2^ ņemot vērā augstāk|iepriekš|visu minēto|norādīto|teikto ,? = tāpēc
L1 ņemot vērā to? , ka =,tā kā
L1 ņemot vērā > tāpēc; jo
L2§ ievērojot > pēc; kā nosaka
L2 ievērojot to , ka =,tā kā
L2 sakarā ar to , ka =,tā kā
L1 sakarā ar > dēļ
L2 saistībā ar to , ka =,tā kā
L1 saistībā ar > par; dēļ
L1 attiecībā pret|uz > par
L2 attiecībā uz to , ka > tā kā; par to, ka
L2 likuma|nolikuma|normatīvo|noteikumu|regulējuma|tiesību ietvaros > pēc likuma; kā nosaka likums
L1 akcijas|dienas|festivāla|foruma|izstādes|kampaņas|konferences|mēneša|nedēļas|pasākuma|sanāksmes|vizītes ietvaros = $1 laikā
L2 kur/a/as/u ietvaros > kurā; kuras laikā
L1 kā ietvaros > kurā
L2 sav/as/u|tā|tās amata|kompetences|pilnvaru ietvaros|robežās : drop
L1 ietvaros > laikā; projektā, programmā
L1 ar mērķi|nolūku > lai
L2 *šanas nolūk/os/ā > lai
L2 tādā|šai|šajā nolūkā = tāpēc
L2 tajā|tādā gadījumā , ja =,ja
L2 tikai gadījumā , ja = tikai tad, ja
L2 gadījumā , ja =,ja
L1 gadījumos , ja|kad =,ja
L1 gadījumā , kad > ja; kad
L1 *šanas|*šanās gadījumā > ja
L1 *šanas|*šanās gadījumos > ja
L1^ nepieciešamības gadījumā = ja vajag,
L1^ līdz ar to = tāpēc
L2 līdz ar ko =,tāpēc
L1 tādējādi > tā; tāpēc
L2§ izrietoš* > ko nosaka
L2§ izriet > to nosaka
L1 ar nosacījumu , ja|ka =,ja
L3 pie nosacījuma , ja|ka =,ja
L2 tiktāl , ciktāl = ja
L2 ciktāl > ja; kamēr
L1 pretējā gadījumā = citādi
G2<? par cik = tā kā
G2<? par cik , = tā kā
L1 kā rezultātā =,tāpēc
L1 kur/a/as/u rezultātā > tāpēc
L2 *as|*es|*u veikšan/a/ai/as/u/ā > veikt; darīt
L1^ tā rezultātā = tāpēc
O2^ uz tā|šā|šī pamata = tāpēc
O2 uz kur/a/as|kā pamata > tāpēc; pēc kura
L1 neatkarīgi no tā , vai > arī ja
L1 tai|tajā skaitā = tostarp
L1 t . sk > arī; tostarp
L2 jautājumā par > par
L2 jautājumos par > par
L1 attiecīgajā|minētajā|tajā|šajā kontekstā : drop
L1 no aģentūras|dienesta|domes|iestādes|ministrijas|pašvaldības|policijas|valdības|valsts puses : doer
L1 izņemot gadījumus , ja|kad > ja vien ne
L1 tajā|šajā sakar/ā/ībā > par to; tāpēc
O1 un / vai > vai
O1 jo īpaši = īpaši
L2 ar šo|šā apliecin*|dar*|informē*|lūdz*|paziņo* : drop
L2 līdz ar šo : drop
L1 līdz brīdim , kad|kamēr =,līdz
L1 no brīža , kad > kopš; tiklīdz
L1 no … *šanas brīža|dienas > kopš; kad
L1 līdz … *šanas brīdim|dienai > līdz; kamēr
L1 pēc … *šanas > kad; pēc tam, kad
L1 ar … starpniecību > ar; caur
L1 uz … pieprasījuma pamata > pēc pieprasījuma
L2 uz pieprasījuma pamata = pēc pieprasījuma
L2 uz iesnieguma pamata = pēc iesnieguma
L2 uz līguma pamata > pēc līguma
L2 uz rīkojuma pamata > pēc rīkojuma
L2 pie šādiem apstākļiem = šādos apstākļos
L2 pie šiem apstākļiem = šajos apstākļos
L2 pie tādiem apstākļiem = tādos apstākļos
L2 pie esošās situācijas = esošajā situācijā
L2 pie pašreizējās situācijas = pašreizējā situācijā
L2 neskarot cit/u/us/ās|šā|šī|šīs > ja vien … nenosaka citādi
L2 ja vien likumā|normatīvajos nav noteikts|paredzēts citādi : explain
L2 ja … nav noteikts|paredzēts citād/i/āk > ja … nenosaka citādi
L3 iepriekšminēt~ = šis~
L3 iepriekš minēt~ = šis~
L3 augstākminēt~ = šis~
L3 augstāk minēt~ = šis~
L3 augšminēt~ = šis~
L3 zemākminēt~ = šis~
L3 turpmāk|tālāk|zemāk minēt~ = šis~
L2¬ minēta/is/jai/jam/jiem/jos/jā/jām|minēt/ie/o/ā/ās > šis; tas
L2 attiecīga/is/jai/jam/jiem/jos/jā/jām/jās|attiecīg/ie/o/os/ā/ās > šis; vajadzīgais
L2 attiecīg/a/s/u atļauj/a/u|dokument/a/u|iesniegum/a/s/u|lēmum/a/u|rīkojum/a/u : drop
L1 attiecīg/a/as/iem/s/u/us/ām > vajadzīgs
L2 dota/is/jam/jos/jā|dot/ie/o/ā dokument*|gadījum*|jautājum*|likum*|lēmum*|pakalpojum*|posm*|problēm*|projekt*|situācij*|teritorij*|ziņojum* > šis
O1 konkrētajā gadījumā|situācijā = šoreiz
O3 turpmāk tekstā : drop
O3 ( turpmāk –|—|-|tekstā : drop
O3 šo|šā|šī|šīs direktīvas|konvencijas|likuma|līguma|noteikumu|panta|regulas izpratnē|nozīmē : explain
O2 šā likuma|lēmuma|līguma|nolikuma|panta|punkta|rīkojuma > likuma; šī
O2 šo konvenciju|normu|noteikumu : explain
O2 šīs daļas|direktīvas|konvencijas|nodaļas|regulas : explain
O2 šī nolikuma|panta|punkta|rīkojuma : explain
O2 šajā daļā|direktīvā|konvencijā|likumā|nolikumā|pantā|regulā : explain
O2 šajos noteikumos : explain
O2 augstāk|augšā|iepriekš aprakstīt*|izklāstīt*|norādīt* > šis
O2 apakšā|zemāk parakstīj* > es; mēs
L2d sekojoš/a/as/i/iem/s/u/us/ām = šād~
L1 sekojoša/is/jiem|sekojoš/ie/o/ā > šāds; nākamais
G1 nākoš/ais/ajai/ajam/ajos/ajā/ajās/ie/o/ā/ās = nākam~
G1 nākošgad = nākamgad
G1 nākošnedēļ = nākamnedēļ
L3 uz doto|šo|šodienas brīdi = pašlaik
L3 uz šodienas dienu = pašlaik
L2 dotajā brīdī|momentā = pašlaik
L2 pašreizējā brīdī|momentā = pašlaik
L1 šajā brīdī = tagad
L2 šajā laika periodā|posmā = šajā laikā
L2 laika periodā|posmā no = no
L2 laika periodā|posmā līdz = līdz
L1 laika period/a/am/i/iem/os/s/u/us/ā = period~
L1 ne vēlāk kā līdz = līdz
L1 ne vēlāk kā > līdz
O1 tuvākajā laikā : date
L2 noteiktajā kārtībā|termiņā : date
L2 noteiktajos termiņos : date
L3 *os aktos noteikt/ajā/ā|paredzēt/ajā/ā kārtībā : how
L3 likum/os/ā|līgumā|nolikumā|noteikumos noteikt/ajā/ā|paredzēt/ajā/ā kārtībā : how
L2 aktos|likum/os/ā|nolikumā|noteikumos minētaj/iem/os/ā/ām|minēt/ie/o/ā/ās|noteiktaj/iem/os/ā/ām|noteikt/ie/o/ā/ās|paredzētaj/iem/os/ā/ām|paredzēt/ie/o/ā/ās : explain
L1 stāj/as/ās|stāsies spēkā > spēkā no
L2 spēkā stāšanās > kad sāks darboties
L2 zaud/ē/ēja/ējis/ējusi spēku > vairs nav spēkā
L2 par spēku zaudējuš* > atcelt
L2 dzimumu|gada|mēneša|novadu|nozares|reģionu|vecuma griezumā > pa gadiem; pa nozarēm
L1 kalendār/ajā/ajām/o/ās dien/as/u/ā/ām > dienas
L1 līdz šim brīdim = līdz šim
L1 pārskata period/a/s/u/ā > gads; pusgads
L1 savlaicīgi = laikus
L1 savlaicīg* > laikus; īstajā laikā
L2 pēc iespējas īsākā laikā|termiņā > drīz; norādiet datumu
L2 desmit|piecu|triju|trīs darba? dienu laikā no … brīža|dienas > … darba dienās, kopš
L2 š . g > šogad; šī gada
L2 š . gad/a/ā > šī gada; šogad
L3 tiek//ot|tik/a/s/tu/usi|tikušas nodrošināt/a/as|organizēta|paredzēta|plānota|realizēta|turpināta|uzsākt/a/as|veikt/a/as|īstenot/a/as … *šana|*šanas|*šanās : verb
L3 *šana|*šanas tiek|tik/a/s/tu nodrošināta|organizēta|paredzēta|plānota|realizēta|turpināta|uzsākta|veikt/a/as|īstenota : verb
L2 tiek|tik/a/s/tu nodrošināta|uzsākta|veikt/a/as/i|īstenota analīze|apkope|aprēķin/i/s|atlase|izpēte|izvērtējums|kontrole|maksājum/i/s|novērtējums|pārbaud/e/es|uzraudzība|uzskaite : verb
L1 @veikt atdzīvināšanu|atmīnēšanu|elpināšanu|mīnēšanu|vakcinēšanu|vēlēšanu : verb
L2 @veikt … *šanu : verb
L2 @veikt … *šanas … *šanu : verb
L2 @nodrošināt … aktualizēšanu|iesniegšanu|ievērošanu|izpildi|izpildīšanu|izskatīšanu|novēršanu|organizēšanu|pieejamību|piemērošanu|pārvietošanu|reģistrēšanu|saskaņošanu|sniegšanu|uzlabošanu|uzsākšanu|veikšanu|īstenošanu : verb
L1 @nodrošināt … *šanu|*šanos : verb
L2 @īstenot … *šanu : verb
L1 @uzsākt … *šanu > sākt
L1 @organizēt … *šanu : verb
L1 @veicināt … *šanu|*šanos : verb
L1 @turpināt … *šanu : verb
L2 *šanas nodrošināšan*|organizēšan*|veikšan*|īstenošan* : verb
L2 *šanu nodrošināšan*|veikšan* : verb
L2 *darbu|darbu|funkciju|izmaiņu|kontroles|maksājumu|pasākumu|pārbaužu|pētījumu|reģistrācijas|uzraudzības|uzskaites nodrošināšan*|veikšan* : verb
L2. @veikt pārbaudi = @pārbaudīt
L2. jāveic pārbaude = jāpārbauda
L2 jāveic apmaksa|maksājums|samaksa = jāsamaksā
L1 jāsniedz atbilde = jāatbild
L1 jāpieņem lēmums = jānolemj
L1 @veikt pārbaudes > pārbaudīt
L2 @veikt maksājumu = @samaksāt
L2 @veikt apmaksu|samaksu = @samaksāt
L1 @veikt maksājumus = @maksāt
L2 @veikt pierakstu = @pierakstīties
L2 @veikt reģistrāciju > reģistrēt; reģistrēties
L2 @veikt grozījumus|izmaiņas > mainīt
L2 @veikt aprēķin/u/us > aprēķināt
L2 @veikt izvērtējumu|novērtējumu|vērtējumu > novērtēt; izvērtēt
L2 @veikt uzraudzību > uzraudzīt
L2 @veikt kontroli > kontrolēt; pārbaudīt
L2. @veikt labojum/u/us = @labot
L2 @veikt analīzi > analizēt; pētīt
L1 @veikt izpēti|pētījum/u/us > pētīt
L2 @veikt ierakst/u/us > ierakstīt
L2 @veikt uzskaiti > skaitīt; uzskaitīt
L1 @veikt remontdarbus|remontu > remontēt
L2 @veikt darbīb/as/u > darīt; rīkoties
L1 @veikt pasākumus > darīt; rīkoties
L2 @veikt maiņu|nomaiņu > nomainīt
L2 @veikt piegādi > piegādāt
L1 @veikt iegādi|iepirkumu > iepirkt; nopirkt
L1 @veikt apsekojumu|apskati > apskatīt
L2 @veikt paziņojumu = @paziņot
L2 @veikt zvanu = @piezvanīt
L2 @veikt saskaņojum/u/us > saskaņot
L2 @veikt izpildi > izpildīt
L2 @veikt … izpildi > izpildīt
L2 @veikt … analīzi|apmaksu|aprēķinu|izvērtējumu|kontroli|maksājumu|nomaiņu|novērtējumu|pārreģistrāciju|reģistrāciju|samaksu|uzraudzību|uzskaiti : verb
L1 @veikt … darbus|izmaiņas|pasākumus|pārbaud/es/i > pārbaudīt; mainīt; darīt
L2 nepieciešamību nodrošināt|veikt|īstenot : verb
L2 tiek|tik/a/s organizēta|pabeigta|uzsākta|veikta … procedūr/a/as : doer
L2 *šanas ietvaros > kad
L2 @veikt novērojumus > novērot
L1 @veikt funkcij/as/u > strādāt
L1 @pieņemt lēmumu = @nolemt
L1 @pieņemt lēmumus = @lemt
L1 @pieņemt … lēmumu ,|par > nolemt
L1 @sniegt atbildi = @atbildēt
L1 @sniegt informāciju > informēt; pastāstīt
L1 @sniegt paskaidrojumus|skaidrojum/u/us > skaidrot
L1 @sniegt konsultācij/as/u > konsultēt
L1 @sniegt palīdzību = @palīdzēt
L1 @sniegt atbalstu > atbalstīt; palīdzēt
L2 @sniegt atzinumu > novērtēt; atzīt
L1 @sniegt iespēju > ļaut
L1 @dot iespēju > ļaut
L1 @nodrošināt iespēju > ļaut
L1 pastāv iespēja , ka = iespējams, ka
L1 pastāv iespēja > var
L1 tiek|tik/a/s dota|nodrošināta|sniegta iespēja > var; varēs
L2 @izteikt pateicību = @pateikties
L1 @paust pateicību = @pateikties
L1 @izteikt lūgumu > lūgt
L1 @izteikt priekšlikum/u/us > ierosināt; ieteikt
G2 @nest atbildību = @atbildēt
G1 @vest sarunas > runāt; sarunāties
G2 @uzstādīt jautājumu = @vaicāt
G2 @uzstādīt jautājumus > vaicāt; jautāt
G2 iesnie* caurlūkošan* > iesniegt izskatīšanai
G2 nodo* caurlūkošan* > nodot izskatīšanai
G2 atrad/a/is/u/usi/uši/ām|atrod par iespējamu|lietderīgu|nepieciešamu|pareizu > uzskatīt par pareizu
L2 uzskat/a/ām/īja par lietderīgu|nepieciešamu > grib; vajag
G2 ieve/d/da/st likum/u/us|noteikumus > pieņemt likumu
G2 apgāz* pierādījum* > atspēkot pierādījumus
L1 @izrādīt|@paust interesi = @interesēties
L1 @paust gatavību > būt gatavam
L1 @paust atbalstu > atbalstīt
L1 @gūt pārliecību = @pārliecināties
L2 @ņemt dalību = @piedalīties
L1 @celt iebildumus = @iebilst
L1 @noslēgt vienošanos = @vienoties
L1 @panākt vienošanos = @vienoties
L1 @izdarīt secinājum/u/us > secināt
L2 @izdarīt grozījumus|izmaiņas > mainīt
L2 @izdarīt maksājumu|samaksu = @samaksāt
L2 @izdarīt atzīmi = @atzīmēt
L1 @iesniegt sūdzību = @sūdzēties
L1 @iesniegt pieteikumu > pieteikties
L1 @iesniegt iesniegumu > uzrakstīt iesniegumu
L1 @uzsākt = @sākt
L1 būs|ir nepieciešams iesniegt|nodrošināt|norādīt|saskaņot|saņemt|uzrādīt|veikt : must
L1 nepieciešam* > vajag; vajadzīgs
L2 būs|ir pienākums *t|*ties : must
L2 tiek|tika uzlikts par|pienākums : must
L2 uzli/ek/ka/kt par? pienākum/a/u/us : must
L2 jānodrošina|jāveic|jāīsteno … *šana : verb
L2 pēc piekritības : explain
L2 veikt jebkādas darbīb/as/u > darīt
L1 par … apstākļu noskaidrošanu > kas notika
L2 bez virzības > neizskatīs
L1 piespiedu kārtā : explain
L2 ir tiesīg/a/as/i/s *t|*ties = drīkst $3
L2 ir tiesīg/a/as/i/s > drīkst; var
L2 nav tiesīg/a/as/i/s *t|*ties = nedrīkst $3
L2 nav tiesīg/a/as/i/s > nedrīkst
L1 ir tiesības *t|*ties > drīkst; var
L1 ir aizliegts|atļauts *t|*ties > nedrīkst; drīkst
L2 atzīstam/a/as/i/s|uzskatām/a/as/s par > ir
L1 uzskatām/a/as/i/s par nevainīg* > ir
L2 iesniedzam/a/as/i/s > jāiesniedz
L2 izsniedzam/a/as/i/s > izsniedz
L2 veicam/a/as/i/s > jādara; jāveic
L2 piemērojam/a/as/i/s > attiecas
L2 norādām/a/as/i/s > jānorāda
L2 atstāt/a/i/s bez izskatīšanas > neizskatīs
L2 tiek|tik/a/s lūgt/a/i/s *t|*ties > lūdzam; lūdzu
L1 ir|tiek aicināt/as/i/s > aicinām
L1 ir paredzēt/a/as/i/s > plānojam; būs
L2 lai tiktu nodrošināt*|veicināt*|īstenot* > lai
L1 tiek|tik/a/s piemērot//a/as/i/s > attiecas; sodīs
L1 saucam*|saukt/a/i/s pie … atbildības > sodīt
L1 tiek|tik/a/s informēt/as/i/s|paziņots atsevišķi|papildus > paziņosim
L2< jāatzīmē|jāpiezīmē , ka = -
L1< jāatzīst|jāmin|jānorāda|jāpiebilst|jāuzsver , ka = -
L1< informējam|paziņojam|ziņojam , ka = -
L2< darām zināmu , ka = -
L2 dar/a/ām/īt zinām/as/u/us > paziņot
L1 vērš//am/u jūsu? uzmanību > ievērojiet
L1< vēršam uzmanību , ka = -
L2 vērst* uz to , ka|lai > lai
L1 pēc savas? būtības : drop
L1 lūdzam ņemt vērā , ka = -
L2 elektroniskā veidā = elektroniski
L2 elektronisk/ajā/ā formā > elektroniski
L2 rakstiskā veidā = rakstiski
L2 rakstiskā formā > rakstiski
L1 rakstveidā = rakstiski
L2 mutiskā veidā = mutiski
L2 obligātā kārtā = obligāti
L2 automātiskā kārtā|režīmā|veidā = automātiski
L2 brīvprātīgā kārtā = brīvprātīgi
L2 regulārā kārtā|veidā = regulāri
L2 steidzamā kārtā = steidzami
L2 attālinātā veidā = attālināti
L1 attālinātā form/ā/ātā > attālināti
L2 klātienes form/ā/ātā|veidā = klātienē
L2 publiskā kārtā|veidā = publiski
L2 tiešā veidā = tieši
L2 netiešā veidā = netieši
L2 individuālā kārtā = individuāli
L2 noteiktā kārtībā : how
L2 vispārējā kārtībā > kā parasti
L1 pilnā apmērā|mērā = pilnībā
L1 tādā kārtā|veidā = tā
L1 šādā kārtā|veidā = šādi
L1 līdzīgā kārtā|veidā = līdzīgi
L1 tas fakts , ka = tas, ka
L2 par … faktu > par
L1 *šanas proces/s/u/ā > kad
L1 pasākumu kompleks*|kopum* > darbi
L1 ar|izsakot cieņu : drop
O1 augstākajā|institucionālā|nacionālā|politiskā|reģionālā|valsts|vietējā līmenī > Latvijā; pašvaldībā
L2 kārtīb/a/as/u/ā , kādā > kā
L2 apmēr/s/u/ā , kādā > cik
L1 pielieto~ = lieto~
L1 griezieties|griezties|griežas pie > vērsties
L2 @griezties ar iesniegumu|jautājumu|lūgumu|priekšlikumu > vērsties
L2 sastād/a/īja/īs … eiro|miljonus|procentus|tūkstošus > ir
L2 pateicoties avārijai|karam|krīzei|negadījumam|pandēmijai|plūdiem|slimībai|ugunsgrēkam|vētrai > dēļ
L1 realiz* > īstenot; paveikt
L2 likumā|līgumā|noteikumos atrunāt* > norunāts; noteikts
L1 uzrād/a/iet/ot/īja/īs|uzrādī/siet/t = parād~
L2 implement* > ieviest
L1 aktualiz/āc*/ē* > atjaunot; papildināt
L1 optimiz* > uzlabot; samazināt
L1 monitoring* > uzraudzība; vērošana
L1 prioritār* > svarīgākais
L2 indikatīvi = aptuveni
L2 indikatīv* > aptuvens
L1 sinerģij* > sadarbība
L2 @reglamentēt = @noteikt
L2 reglament* > nosaka; noteikumi
L1 konstatē* > atklāt; redzēt
L1 akumulē* > uzkrāt
L1 anulē* > atcelt
L1 deleģē* > uzticēt; nodot
L2 @iniciēt = @ierosināt
L2 iniciē* > ierosināt; sākt
L1 akceptē* > apstiprināt
L1 identificē* > atrast; noteikt
L1 konsolidē* > apvienot
L1 harmoniz/āc*/ē* > saskaņot
L2 nodo/t/ta/ts/šan* ekspluatācijā > sākt lietot
L1 ekspluatācij* > lietošana
L1 kapacitāt* > spējas
L2 kapacitātes celšan*|paaugstināšan*|stiprināšan* > iespējas; cilvēki
L2 finansējuma|līdzekļu apguv* > izlietošana
L2 normatīvie akti = likumi un noteikumi
L2 normatīvo aktu = likumu un noteikumu
L2 normatīvajiem aktiem = likumiem un noteikumiem
L2 normatīvos aktus = likumus un noteikumus
L2 normatīvajos aktos = likumos un noteikumos
L2 normatīv* akt* > likums; noteikumi
L2 tiesību akti = likumi un noteikumi
L2 tiesību aktu > likumu un noteikumu
L2 tiesību aktiem = likumiem un noteikumiem
L2 tiesību aktus = likumus un noteikumus
L2 tiesību aktos = likumos un noteikumos
L2 tiesību akt* > likums
L2 tiesību norm* > likums; prasība
L1 saistoš* noteikum* > pašvaldības noteikumi
L2 administratīv* akt* > lēmums
L1 administratīvās administratīvā|atbildības administratīvo|atbildība atbildību > sods
L1 administratīv* pārkāpum* > pārkāpums; sods
L1 administratīv* lietvedīb*|proces/a/s/u > izskatīšana
L2 spēkā esoš* : drop
L1 fizisk* person* > cilvēks
L1 juridisk* person* > uzņēmums; iestāde
L1 privātperson* > cilvēks
L2 attiecīgā|konkrētā|minētā|vainīgā persona > cilvēks; viņš
L2 attiecīgās|minētās|vainīgās personas > cilvēki; viņi
L2 vainīgo person*|vainīgajai person*|vainīgajām person* > vainīgais
L1 persona , kas|kura > cilvēks, kas
L1 personai , kas|kur/a/ai > cilvēkam, kas
L1 personas , kas|kur/as/ām > cilvēki, kas
L1 personām , kas|kur/as/ām > cilvēkiem, kas
L1 transportlīdzek* > auto; mašīna
L1 peldlīdzek* > laiva
L1 person* apliecinoš* dokument* > pase vai ID karte
L1 apliecinoš* dokument* : name
L1 mājsaimniecīb* > ģimene; mājoklis
L1 nekustam* īpašum* > māja, dzīvoklis vai zeme
L1 finanšu līdzek*|resurs* > nauda
L1 finanšu līdzekļ* > nauda
L1 budžeta līdzek* > nauda
L1 cilvēkresurs* > darbinieki; cilvēki
L1 struktūrvienīb* > nodaļa
L1 labuma guvēj* > saņēmējs
L2 datu|nodokļu|tiesību subjekt* > cilvēks
O2 rīcībspēj* : explain
O1 atsavinā* > pārdot; atņemt
L2 kompetent* iestād*|institūcij* : name
L1 atbildīg* iestād*|institūcij* : name
L1 iesaistīt* institūcij*|pus* : name
L1 ieinteresēt* person*|pus* : name
L1 pilnvarojum* > atļauja; tiesības
L1 regulējum* > noteikumi; likums
L2 tiesisk* pamat*|regulējum* > likums; noteikumi
L2 tiesisk* attiecīb*|sek* : explain
L1 grozījum* > izmaiņas
O1 anotācij* > skaidrojums
O1 likumprojekt* > iecerētais likums
L1 tām/e/es/i/ē > izmaksu plāns
L1 pakalpojum* saņēmēj*|sniedzēj* > klients; iestāde
L1 deklarēt* dzīvesviet* > adrese
O2 atlīdzīb* par nodarīt* kaitējum*|zaudējum* > kompensācija
L1 iesniedzēj* > jūs; tas, kas iesniedz
L1 pretendent* > tas, kas piesakās
L2 pretendentam ir? jāiesniedz > iesniedziet
L1 mērķauditorij*|mērķgrup* > cilvēki, kuriem
L1 galalietotāj* > lietotājs
L1 dzīvojam* platīb*|telp* > mājoklis; dzīvoklis
L1 zemes vienīb* > zemesgabals
L1 izglītības|ārstniecības iestād* > slimnīca; skola
L1 ārstniecības person* > ārsts; māsa
L1 darba ņēmēj* > darbinieks
L1 nokavējuma naud* > soda procenti
L1 nodokļu|parād/a/u|uzturlīdzekļu piedziņ* > parāda atgūšana
L2 atbalsta instrument*|mehānism* > atbalsts
L1 sasniedzam* rezultāt*|rādītāj* > mērķis
L2 iznākuma|rezultatīv* rādītāj* > rezultāts
L2 attiecinām* izmaks* > izmaksas, ko sedz
L1 materiāltehnisk* > aprīkojums
L2 dokumentācijas izstrād*|sagatavošan*|saskaņošan* : verb
L1 pārrobež* > kaimiņvalstu
L1 starpinstitūciju|starpnozaru : name
L1 rīcībpolitik* > plāns; lēmumi
L1 politikas plānošanas dokument* > plāns
L1 tiek saukt/as/s > sauc
L2 nomaksas faktu > ka ir samaksāts
L2 var būt par pamatu > par to var
L2 ir par pamatu > tāpēc
L2 iestāšanās gadījumā > ja
L1 saņemšanas brīža|dienas > saņemts
L1 aktualizēšan*|apkopošan*|izvērtēšan*|pārskatīšan*|saskaņošan* : verb
L2 noslēgtā līguma nosacījum* > kā norunāts
L1 nosacījumu izpild* > nosacījumi
L1 iepriekš norādīt* > šis
L2 palielināšanās|pieauguma|samazināšanās tendenc/e/i > mazāk; vairāk
L1 labiekārtojum* element* > soliņi, celiņi
`;
