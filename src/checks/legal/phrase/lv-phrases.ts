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
L2 saskaņā ar kuru|kuriem|kurām > pēc kura; kurš nosaka
L2§ atbilstoši > pēc; kā nosaka
L2§ atbilstīgi > pēc; kā nosaka
O2 vadoties no tā , ka =,tā kā
O2 vadoties no = pēc
O2 vadoties pēc = pēc
O2 izejot no iepriekš|minētā|fakta|situācijas|tā > tāpēc; tā kā
L2^ ievērojot minēto|iepriekšminēto|augstākminēto|teikto ,? = tāpēc
L2^ ievērojot iepriekš|augstāk minēto|teikto|norādīto ,? = tāpēc
L2^ ņemot vērā minēto|iepriekšminēto|augstākminēto|teikto ,? = tāpēc
L2^ ņemot vērā iepriekš|augstāk|visu minēto|teikto|norādīto ,? = tāpēc
L1 ņemot vērā to? , ka =,tā kā
L1 ņemot vērā > tāpēc; jo
L2§ ievērojot > pēc; kā nosaka
L2 ievērojot to , ka =,tā kā
L2 sakarā ar to , ka =,tā kā
L1 sakarā ar > dēļ
L2 saistībā ar to , ka =,tā kā
L1 saistībā ar > par; dēļ
L1 attiecībā uz|pret > par
L2 attiecībā uz to , ka > tā kā; par to, ka
L2 likuma|noteikumu|regulējuma|normatīvo|nolikuma|tiesību ietvaros > pēc likuma; kā nosaka likums
L1 vizītes|kampaņas|nedēļas|dienas|pasākuma|festivāla|konferences|mēneša|akcijas|sanāksmes|foruma|izstādes ietvaros = $1 laikā
L2 kura|kuras|kuru ietvaros > kurā; kuras laikā
L1 kā ietvaros > kurā
L2 savas|tās|tā|savu kompetences|pilnvaru|amata ietvaros|robežās : drop
L1 ietvaros > laikā; projektā, programmā
L1 ar mērķi|nolūku > lai
L2 *šanas nolūkā|nolūkos > lai
L2 šai|šajā|tādā nolūkā = tāpēc
L2 tādā|tajā gadījumā , ja =,ja
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
L1 ar nosacījumu , ka|ja =,ja
L3 pie nosacījuma , ka|ja =,ja
L2 tiktāl , ciktāl = ja
L2 ciktāl > ja; kamēr
L1 pretējā gadījumā = citādi
G2<? par cik = tā kā
G2<? par cik , = tā kā
L1 kā rezultātā =,tāpēc
L1^ tā rezultātā = tāpēc
O2^ uz šī|šā|tā pamata = tāpēc
O2 uz kā|kura|kuras pamata > tāpēc; pēc kura
L1 neatkarīgi no tā , vai > arī ja
L1 tai|tajā skaitā = tostarp
L1 t . sk > arī; tostarp
L2 jautājumā par > par
L2 jautājumos par > par
L1 šajā|tajā|minētajā|attiecīgajā kontekstā : drop
L1 no ministrijas|pašvaldības|valsts|iestādes|policijas|domes|aģentūras|valdības|dienesta puses : doer
L1 izņemot gadījumus , kad|ja > ja vien ne
L1 šajā|tajā sakarā|sakarībā > par to; tāpēc
O1 un / vai > vai
O1 jo īpaši = īpaši
L2 ar šo|šā paziņo*|informē*|apliecin*|lūdz*|dar* : drop
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
L2 neskarot šā|šī|šīs|citus|citās|citu > ja vien … nenosaka citādi
L2 ja vien normatīvajos|likumā nav noteikts|paredzēts citādi : explain
L2 ja … nav noteikts|paredzēts citādi|citādāk > ja … nenosaka citādi
L3 iepriekšminēt~ = šis~
L3 iepriekš minēt~ = šis~
L3 augstākminēt~ = šis~
L3 augstāk minēt~ = šis~
L3 augšminēt~ = šis~
L3 zemākminēt~ = šis~
L3 zemāk|tālāk|turpmāk minēt~ = šis~
L2¬ minētais|minētā|minētie|minētās|minētajiem|minētajām|minētajā|minētajos|minētajam|minētajai|minēto > šis; tas
L2 attiecīgais|attiecīgā|attiecīgie|attiecīgās|attiecīgajiem|attiecīgajām|attiecīgajā|attiecīgajos|attiecīgajās|attiecīgajam|attiecīgajai|attiecīgo|attiecīgos > šis; vajadzīgais
L2 attiecīgs|attiecīga|attiecīgu rīkojuma|rīkojumu|lēmuma|lēmumu|dokumenta|dokumentu|iesnieguma|iesniegumu|iesniegums|atļauja|atļauju : drop
L1 attiecīgs|attiecīga|attiecīgu|attiecīgas|attiecīgus|attiecīgiem|attiecīgām > vajadzīgs
L2 dotais|dotā|dotie|dotajā|dotajam|doto|dotajos jautājum*|problēm*|situācij*|projekt*|likum*|dokument*|lēmum*|gadījum*|posm*|pakalpojum*|ziņojum*|teritorij* > šis
O1 konkrētajā gadījumā|situācijā = šoreiz
O3 turpmāk tekstā : drop
O3 ( turpmāk –|-|—|tekstā : drop
O3 šī|šā|šo|šīs likuma|noteikumu|līguma|direktīvas|regulas|konvencijas|panta izpratnē|nozīmē : explain
O2 šā likuma|panta|līguma|rīkojuma|nolikuma|lēmuma|punkta > likuma; šī
O2 šo noteikumu|normu|konvenciju : explain
O2 šīs direktīvas|regulas|daļas|konvencijas|nodaļas : explain
O2 šī panta|punkta|nolikuma|rīkojuma : explain
O2 šajā likumā|pantā|direktīvā|regulā|nolikumā|konvencijā|daļā : explain
O2 šajos noteikumos : explain
O2 iepriekš|augstāk|augšā norādīt*|izklāstīt*|aprakstīt* > šis
O2 zemāk|apakšā parakstīj*|parakstījies > es; mēs
L2d sekojošs|sekojoša|sekojoši|sekojošas|sekojošu|sekojošus|sekojošiem|sekojošām = šād~
L1 sekojošais|sekojošā|sekojošie|sekojošajiem|sekojošo > šāds; nākamais
G1 nākošais|nākošā|nākošie|nākošajā|nākošajam|nākošajai|nākošo|nākošās|nākošajos|nākošajās = nākam~
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
L1 laika periods|perioda|periodam|periodu|periodā|periodi|periodus|periodiem|periodos = period~
L1 ne vēlāk kā līdz = līdz
L1 ne vēlāk kā > līdz
O1 tuvākajā laikā : date
L2 noteiktajā termiņā|kārtībā : date
L2 noteiktajos termiņos : date
L3 *os aktos noteiktajā|paredzētajā|noteiktā|paredzētā kārtībā : how
L3 likumā|likumos|noteikumos|līgumā|nolikumā noteiktajā|paredzētajā|noteiktā|paredzētā kārtībā : how
L2 aktos|likumā|likumos|noteikumos|nolikumā noteiktajos|noteiktajā|noteikto|noteiktie|noteiktās|noteiktā|noteiktajām|noteiktajiem|paredzētajos|paredzētajā|paredzēto|paredzētie|paredzētās|paredzētā|paredzētajām|paredzētajiem|minētajos|minētajā|minēto|minētie|minētās|minētā|minētajām|minētajiem : explain
L1 stājas|stājās|stāsies spēkā > spēkā no
L2 spēkā stāšanās > kad sāks darboties
L2 zaudē|zaudēja|zaudējis|zaudējusi spēku > vairs nav spēkā
L2 par spēku zaudējuš* > atcelt
L2 gada|mēneša|nozares|reģionu|novadu|vecuma|dzimumu griezumā > pa gadiem; pa nozarēm
L1 kalendārās|kalendāro|kalendārajām|kalendārajā dienas|dienu|dienām|dienā > dienas
L1 līdz šim brīdim = līdz šim
L1 pārskata periodā|periods|perioda|periodu > gads; pusgads
L1 savlaicīgi = laikus
L1 savlaicīg* > laikus; īstajā laikā
L2 pēc iespējas īsākā laikā|termiņā > drīz; norādiet datumu
L2 triju|trīs|piecu|desmit darba? dienu laikā no … dienas|brīža > … darba dienās, kopš
L2 š . g > šogad; šī gada
L2 š . gada|gadā > šī gada; šogad
L3 tiek|tika|tiks|tiktu|tikusi|tikušas|tiekot veikta|veiktas|nodrošināta|nodrošinātas|īstenota|īstenotas|uzsākta|uzsāktas|organizēta|turpināta|plānota|paredzēta|realizēta … *šana|*šanas|*šanās : verb
L3 *šana|*šanas tiek|tika|tiks|tiktu veikta|veiktas|nodrošināta|īstenota|uzsākta|organizēta|turpināta|plānota|paredzēta|realizēta : verb
L2 tiek|tika|tiks|tiktu veikta|veiktas|veikti|nodrošināta|īstenota|uzsākta pārbaude|pārbaudes|izvērtējums|novērtējums|uzskaite|kontrole|uzraudzība|analīze|aprēķini|aprēķins|maksājums|maksājumi|izpēte|apkope|atlase : verb
L1 @veikt atdzīvināšanu|elpināšanu|vakcinēšanu|mīnēšanu|atmīnēšanu|vēlēšanu : verb
L2 @veikt … *šanu : verb
L2 @veikt … *šanas … *šanu : verb
L2 @nodrošināt … ievērošanu|īstenošanu|izpildīšanu|veikšanu|organizēšanu|iesniegšanu|izskatīšanu|piemērošanu|reģistrēšanu|saskaņošanu|uzsākšanu|sniegšanu|novēršanu|pārvietošanu|uzlabošanu|aktualizēšanu|izpildi|pieejamību : verb
L1 @nodrošināt … *šanu|*šanos : verb
L2 @īstenot … *šanu : verb
L1 @uzsākt … *šanu > sākt
L1 @organizēt … *šanu : verb
L1 @veicināt … *šanu|*šanos : verb
L1 @turpināt … *šanu : verb
L2 *šanas veikšan*|nodrošināšan*|īstenošan*|organizēšan* : verb
L2 *šanu veikšan*|nodrošināšan* : verb
L2 pārbaužu|*darbu|darbu|pasākumu|izmaiņu|maksājumu|uzskaites|kontroles|reģistrācijas|uzraudzības|funkciju|pētījumu veikšan*|nodrošināšan* : verb
L2. @veikt pārbaudi = @pārbaudīt
L2. jāveic pārbaude = jāpārbauda
L2 jāveic maksājums|samaksa|apmaksa = jāsamaksā
L1 jāsniedz atbilde = jāatbild
L1 jāpieņem lēmums = jānolemj
L1 @veikt pārbaudes > pārbaudīt
L2 @veikt maksājumu = @samaksāt
L2 @veikt samaksu|apmaksu = @samaksāt
L1 @veikt maksājumus = @maksāt
L2 @veikt pierakstu = @pierakstīties
L2 @veikt reģistrāciju > reģistrēt; reģistrēties
L2 @veikt izmaiņas|grozījumus > mainīt
L2 @veikt aprēķinu|aprēķinus > aprēķināt
L2 @veikt novērtējumu|izvērtējumu|vērtējumu > novērtēt; izvērtēt
L2 @veikt uzraudzību > uzraudzīt
L2 @veikt kontroli > kontrolēt; pārbaudīt
L2. @veikt labojumu|labojumus = @labot
L2 @veikt analīzi > analizēt; pētīt
L1 @veikt pētījumu|pētījumus|izpēti > pētīt
L2 @veikt ierakstu|ierakstus > ierakstīt
L2 @veikt uzskaiti > skaitīt; uzskaitīt
L1 @veikt remontu|remontdarbus > remontēt
L2 @veikt darbību|darbības > darīt; rīkoties
L1 @veikt pasākumus > darīt; rīkoties
L2 @veikt nomaiņu|maiņu > nomainīt
L2 @veikt piegādi > piegādāt
L1 @veikt iepirkumu|iegādi > iepirkt; nopirkt
L1 @veikt apsekojumu|apskati > apskatīt
L2 @veikt paziņojumu = @paziņot
L2 @veikt zvanu = @piezvanīt
L2 @veikt saskaņojumu|saskaņojumus > saskaņot
L2 @veikt izpildi > izpildīt
L2 @veikt … izpildi > izpildīt
L2 @veikt … samaksu|apmaksu|maksājumu|uzskaiti|kontroli|reģistrāciju|pārreģistrāciju|nomaiņu|uzraudzību|novērtējumu|izvērtējumu|aprēķinu|analīzi : verb
L1 @veikt … pārbaudi|pārbaudes|izmaiņas|pasākumus|darbus > pārbaudīt; mainīt; darīt
L2 nepieciešamību veikt|nodrošināt|īstenot : verb
L2 tiek|tika|tiks uzsākta|veikta|organizēta|pabeigta … procedūra|procedūras : doer
L2 *šanas ietvaros > kad
L2 @veikt novērojumus > novērot
L1 @veikt funkciju|funkcijas > strādāt
L1 @pieņemt lēmumu = @nolemt
L1 @pieņemt lēmumus = @lemt
L1 @pieņemt … lēmumu par|, > nolemt
L1 @sniegt atbildi = @atbildēt
L1 @sniegt informāciju > informēt; pastāstīt
L1 @sniegt skaidrojumu|skaidrojumus|paskaidrojumus > skaidrot
L1 @sniegt konsultāciju|konsultācijas > konsultēt
L1 @sniegt palīdzību = @palīdzēt
L1 @sniegt atbalstu > atbalstīt; palīdzēt
L2 @sniegt atzinumu > novērtēt; atzīt
L1 @sniegt iespēju > ļaut
L1 @dot iespēju > ļaut
L1 @nodrošināt iespēju > ļaut
L1 pastāv iespēja , ka = iespējams, ka
L1 pastāv iespēja > var
L1 tiek|tika|tiks dota|sniegta|nodrošināta iespēja > var; varēs
L2 @izteikt pateicību = @pateikties
L1 @paust pateicību = @pateikties
L1 @izteikt lūgumu > lūgt
L1 @izteikt priekšlikumu|priekšlikumus > ierosināt; ieteikt
G2 @nest atbildību = @atbildēt
G1 @vest sarunas > runāt; sarunāties
G2 @uzstādīt jautājumu = @vaicāt
G2 @uzstādīt jautājumus > vaicāt; jautāt
G2 iesnie* caurlūkošan* > iesniegt izskatīšanai
G2 nodo* caurlūkošan* > nodot izskatīšanai
G2 atrada|atrod|atradu|atradām|atradusi|atraduši|atradis par pareizu|nepieciešamu|lietderīgu|iespējamu > uzskatīt par pareizu
L2 uzskata|uzskatīja|uzskatām par nepieciešamu|lietderīgu > grib; vajag
G2 ievest|ieveda|ieved likumu|likumus|noteikumus > pieņemt likumu
G2 apgāz* pierādījum* > atspēkot pierādījumus
L1 @izrādīt|@paust interesi = @interesēties
L1 @paust gatavību > būt gatavam
L1 @paust atbalstu > atbalstīt
L1 @gūt pārliecību = @pārliecināties
L2 @ņemt dalību = @piedalīties
L1 @celt iebildumus = @iebilst
L1 @noslēgt vienošanos = @vienoties
L1 @panākt vienošanos = @vienoties
L1 @izdarīt secinājumus|secinājumu > secināt
L2 @izdarīt grozījumus|izmaiņas > mainīt
L2 @izdarīt samaksu|maksājumu = @samaksāt
L2 @izdarīt atzīmi = @atzīmēt
L1 @iesniegt sūdzību = @sūdzēties
L1 @iesniegt pieteikumu > pieteikties
L1 @iesniegt iesniegumu > uzrakstīt iesniegumu
L1 @uzsākt = @sākt
L1 ir|būs nepieciešams veikt|nodrošināt|iesniegt|uzrādīt|norādīt|saņemt|saskaņot : must
L1 nepieciešam* > vajag; vajadzīgs
L2 ir|būs pienākums *t|*ties : must
L2 tiek|tika uzlikts pienākums|par : must
L2 uzliek|uzlika|uzlikt par? pienākumu|pienākumus|pienākuma : must
L2 jāveic|jānodrošina|jāīsteno … *šana : verb
L2 pēc piekritības : explain
L2 veikt jebkādas darbības|darbību > darīt
L1 par … apstākļu noskaidrošanu > kas notika
L2 bez virzības > neizskatīs
L1 piespiedu kārtā : explain
L2 ir tiesīgs|tiesīga|tiesīgi|tiesīgas *t|*ties = drīkst $3
L2 ir tiesīgs|tiesīga|tiesīgi|tiesīgas > drīkst; var
L2 nav tiesīgs|tiesīga|tiesīgi|tiesīgas *t|*ties = nedrīkst $3
L2 nav tiesīgs|tiesīga|tiesīgi|tiesīgas > nedrīkst
L1 ir tiesības *t|*ties > drīkst; var
L1 ir aizliegts|atļauts *t|*ties > nedrīkst; drīkst
L2 uzskatāms|uzskatāma|uzskatāmas|atzīstams|atzīstama|atzīstami|atzīstamas par > ir
L2 iesniedzams|iesniedzama|iesniedzami|iesniedzamas > jāiesniedz
L2 izsniedzams|izsniedzama|izsniedzami|izsniedzamas > izsniedz
L2 piemērojams|piemērojama|piemērojami|piemērojamas > attiecas
L2 norādāms|norādāma|norādāmi|norādāmas > jānorāda
L2 atstāts|atstāta|atstāti bez izskatīšanas > neizskatīs
L2 tiek|tiks|tika lūgts|lūgti|lūgta *t|*ties > lūdzam; lūdzu
L1 tiek|ir aicināts|aicināti|aicinātas > aicinām
L1 ir paredzēts|paredzēta|paredzēti|paredzētas > plānojam; būs
L2 lai tiktu nodrošināt*|veicināt*|īstenot* > lai
L1 tiek|tiks|tika piemērota|piemērots|piemēroti|piemērotas|piemērot > attiecas; sodīs
L1 saukta|saukts|saukti|saucam* pie … atbildības > sodīt
L1 tiks|tiek|tika paziņots|informēti|informētas|informēts atsevišķi|papildus > paziņosim
L2< jāatzīmē|jāpiezīmē , ka = -
L1< jānorāda|jāuzsver|jāpiebilst|jāmin|jāatzīst , ka = -
L1< informējam|paziņojam|ziņojam , ka = -
L2< darām zināmu , ka = -
L2 darīt|dara|darām zināmu|zināmus|zināmas > paziņot
L1 vērš|vēršam|vēršu jūsu? uzmanību > ievērojiet
L1< vēršam uzmanību , ka = -
L2 vērst* uz to , lai|ka > lai
L1 pēc savas? būtības : drop
L1 lūdzam ņemt vērā , ka = -
L2 elektroniskā veidā = elektroniski
L2 elektroniskā|elektroniskajā formā > elektroniski
L2 rakstiskā veidā = rakstiski
L2 rakstiskā formā > rakstiski
L1 rakstveidā = rakstiski
L2 mutiskā veidā = mutiski
L2 obligātā kārtā = obligāti
L2 automātiskā veidā|kārtā|režīmā = automātiski
L2 brīvprātīgā kārtā = brīvprātīgi
L2 regulārā kārtā|veidā = regulāri
L2 steidzamā kārtā = steidzami
L2 attālinātā veidā = attālināti
L1 attālinātā formātā|formā > attālināti
L2 klātienes formātā|formā|veidā = klātienē
L2 publiskā veidā|kārtā = publiski
L2 tiešā veidā = tieši
L2 netiešā veidā = netieši
L2 individuālā kārtā = individuāli
L2 noteiktā kārtībā : how
L2 vispārējā kārtībā > kā parasti
L1 pilnā apmērā|mērā = pilnībā
L1 tādā veidā|kārtā = tā
L1 šādā veidā|kārtā = šādi
L1 līdzīgā veidā|kārtā = līdzīgi
L1 tas fakts , ka = tas, ka
L2 par … faktu > par
L1 *šanas procesā|procesu|process > kad
L1 pasākumu kopum*|kompleks* > darbi
L1 ar|izsakot cieņu : drop
O1 valsts|nacionālā|reģionālā|vietējā|politiskā|institucionālā|augstākajā līmenī > Latvijā; pašvaldībā
L2 kārtība|kārtību|kārtībā|kārtības , kādā > kā
L2 apmērs|apmēru|apmērā , kādā > cik
L1 pielieto~ = lieto~
L1 griezties|griežas|griezieties pie > vērsties
L2 @griezties ar lūgumu|iesniegumu|priekšlikumu|jautājumu > vērsties
L2 sastāda|sastādīja|sastādīs … procentus|eiro|miljonus|tūkstošus > ir
L2 pateicoties krīzei|avārijai|slimībai|negadījumam|karam|pandēmijai|plūdiem|vētrai|ugunsgrēkam > dēļ
L1 realiz* > īstenot; paveikt
L2 līgumā|noteikumos|likumā atrunāt* > norunāts; noteikts
L1 uzrādīt|uzrāda|uzrādot|uzrādiet|uzrādīs|uzrādīja|uzrādīsiet = parād~
L2 implement* > ieviest
L1 aktualizē*|aktualizāc* > atjaunot; papildināt
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
L1 harmonizē*|harmonizāc* > saskaņot
L2 nodot|nodots|nodota|nodošan* ekspluatācijā > sākt lietot
L1 ekspluatācij* > lietošana
L1 kapacitāt* > spējas
L2 kapacitātes stiprināšan*|celšan*|paaugstināšan* > iespējas; cilvēki
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
L1 administratīvās atbildības|administratīvā atbildība|administratīvo atbildību > sods
L1 administratīv* pārkāpum* > pārkāpums; sods
L1 administratīv* process|procesa|procesu|lietvedīb* > izskatīšana
L2 spēkā esoš* : drop
L1 fizisk* person* > cilvēks
L1 juridisk* person* > uzņēmums; iestāde
L1 privātperson* > cilvēks
L2 attiecīgā|konkrētā|minētā|vainīgā persona > cilvēks; viņš
L2 attiecīgās|minētās|vainīgās personas > cilvēki; viņi
L2 vainīgo person*|vainīgajai person*|vainīgajām person* > vainīgais
L1 persona , kas|kura > cilvēks, kas
L1 personai , kas|kura|kurai > cilvēkam, kas
L1 personas , kas|kuras|kurām > cilvēki, kas
L1 personām , kas|kuras|kurām > cilvēkiem, kas
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
L2 datu|tiesību|nodokļu subjekt* > cilvēks
O2 rīcībspēj* : explain
O1 atsavinā* > pārdot; atņemt
L2 kompetent* iestād*|institūcij* : name
L1 atbildīg* iestād*|institūcij* : name
L1 iesaistīt* pus*|institūcij* : name
L1 ieinteresēt* pus*|person* : name
L1 pilnvarojum* > atļauja; tiesības
L1 regulējum* > noteikumi; likums
L2 tiesisk* regulējum*|pamat*|pamatojum* > likums; noteikumi
L2 tiesisk* attiecīb*|sek* : explain
L1 grozījum* > izmaiņas
O1 anotācij* > skaidrojums
O1 likumprojekt* > iecerētais likums
L1 tāme|tāmes|tāmi|tāmē > izmaksu plāns
L1 pakalpojum* saņēmēj*|sniedzēj* > klients; iestāde
L1 deklarēt* dzīvesviet* > adrese
O2 atlīdzīb* par nodarīt* kaitējum*|zaudējum* > kompensācija
L1 iesniedzēj* > jūs; tas, kas iesniedz
L1 pretendent* > tas, kas piesakās
L2 pretendentam ir? jāiesniedz > iesniedziet
L1 mērķgrup*|mērķauditorij* > cilvēki, kuriem
L1 galalietotāj* > lietotājs
L1 dzīvojam* platīb*|telp* > mājoklis; dzīvoklis
L1 zemes vienīb* > zemesgabals
L1 ārstniecības|izglītības iestād* > slimnīca; skola
L1 ārstniecības person* > ārsts; māsa
L1 darba ņēmēj* > darbinieks
L1 nokavējuma naud* > soda procenti
L1 parāda|parādu|nodokļu|uzturlīdzekļu piedziņ* > parāda atgūšana
L2 atbalsta instrument*|mehānism* > atbalsts
L1 sasniedzam* rādītāj*|rezultāt* > mērķis
L2 rezultatīv*|iznākuma rādītāj* > rezultāts
L2 attiecinām* izmaks* > izmaksas, ko sedz
L1 materiāltehnisk* > aprīkojums
L2 dokumentācijas saskaņošan*|izstrād*|sagatavošan* : verb
L1 pārrobež* > kaimiņvalstu
L1 starpinstitūciju|starpnozaru : name
L1 rīcībpolitik* > plāns; lēmumi
L1 politikas plānošanas dokument* > plāns
L1 tiek saukts|sauktas > sauc
L2 nomaksas faktu > ka ir samaksāts
L2 var būt par pamatu > par to var
L2 ir par pamatu > tāpēc
L2 iestāšanās gadījumā > ja
L1 saņemšanas brīža|dienas > saņemts
L1 apkopošan*|izvērtēšan*|saskaņošan*|pārskatīšan*|aktualizēšan* : verb
L2 noslēgtā līguma nosacījum* > kā norunāts
L1 nosacījumu izpild* > nosacījumi
L1 iepriekš norādīt* > šis
L2 samazināšanās|palielināšanās|pieauguma tendence|tendenci > mazāk; vairāk
L1 labiekārtojum* element* > soliņi, celiņi
`;
