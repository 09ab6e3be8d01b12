import type { OpinionKind } from '../shape.ts';

/**
 * Turns of speech that voice an opinion of one's own. Counted in posts, per thousand: "man šķiet" 16,
 * "domāju, ka" 8, "manuprāt" 4; in the press releases of institutions none of them occurs outside quotations.
 */
export const OPINIONS: Record<OpinionKind, readonly string[]> = {
  plain: [
    'manuprāt|manaprāt|maniprāt',
    'pēc manām domām|ieskatiem|izjūtām',
    'pēc mana|manas prāta|ieskata|viedokļa|pārliecības|sajūtas|pieredzes',
    'mana|manā|manās personīgā|personiskā? izpratnē|skatījumā|uztverē|vērtējumā|ieskatā|acīs',
    'no mana|manas skatpunkta|viedokļa|skatījuma|redzespunkta|puses skatoties?',
    'man … nešķiet|šķiet|šķita|liekas|neliekas|likās|rādās',
    'šķiet|liekas man',
    'man ir|bija sajūta|aizdomas|iespaids|bažas|viedoklis|šaubas|pārliecība',
    'man … rodas|radās sajūta|iespaids|aizdomas|jautājums',
    'mans|mani … viedoklis|viedokli|vērtējums|ieteikums|secinājums',
    'savu viedokli paudu|paužu|izteikšu',
    'mana … nostāja|pozīcija|attieksme|pārliecība',
    'personīgi|personiski es|man|domāju|uzskatu|šaubos|ticu|neticu|atbalstu|neatbalstu|piekrītu|nepiekrītu',
    'es|man personīgi|personiski',
    'es , personīgi ,?',
    'esmu … par|pret to|šo|šādu|jauno',
    'esmu|es … pret',
    'esmu … pārliecināts|pārliecināta|drošs|droša ,? ka',
    'esmu … sašutis|sašutusi|dusmīgs|dusmīga|vīlies|vīlusies|šokēts|šokēta|neapmierināts|neapmierināta|skeptisks|skeptiska|nobažījies|nobažījusies|nokaitināts|nokaitināta|izbrīnīts|izbrīnīta',
    'man … kauns|riebjas|nepatīk|nepatika|apnicis|apnika|piegriezies|piegriezās|pietiek|besī|žēl|patīk|patika|patiktu',
    'kaunos|riebjas man',
    'mani … kaitina|sanikno|tracina|apbēdina|šokē|nepārliecina|besī|mulsina|uztrauc|satrauc|nepārsteidz|pārsteidz|biedē|aizkustina|iepriecina',
    'mani nekas nepārliecinās',
    'ja man … jautā|jautātu|prasa|prasītu|vaicā',
    'es|man … teiktu|sacītu|gribētos|balsotu|atceltu|slēgtu|aizliegtu|atlaistu|rīkotos',
    'es … negribētu|gribētu|vēlētos , lai|ka',
    'nevaru … saprast|piekrist|noticēt|pieņemt|atbalstīt',
    'nespēju … saprast|piekrist|noticēt|pieņemt',
    'nesaprotu ,? kāpēc|kādēļ|kam|kā|kas',
    'es … nesaprotu',
    'cik|kā es … saprotu|noprotu|redzu',
    'imho|imo',
    'mans|mani padoms|ieteikums|secinājums|vēlējums|novērojums|aicinājums … :|deputātiem|ministram|visiem',
    'gribētos ,? lai|cerēt|ticēt|redzēt|domāt',
    'pēc maniem novērojumiem|aprēķiniem',
    'nezinu , vai … tiešām|vispār',
    'gribu|gribētu|varu|vēlos|jāsaka … teikt|sacīt|uzsvērt|piebilst|norādīt|apgalvot|informēt|atgādināt , ka',
    'man … jāsaka|jāteic|jāatzīst|jāpiekrīt|jāiebilst',
    'uzdrošinos apgalvot|teikt|domāt',
    'es par|pret bezmaksas|šo|to|šādu|tādu|stingrāk*|barg*|jaun*',
    'es tā neuzskatu|nedomāju|domāju',
  ],
  soft: ['atklāti|godīgi sakot', 'taisnību sakot', 'ja godīgi|atklāti|godīgāk', 'starp mums runājot', 'vai tikai man'],
};

/**
 * Verbs that voice an opinion in "I", as `conjugation.ts` reads them. `es` before a verb: it counts only beside
 * "es" or before ", ka", because its form is also a noun's ("uzskatu", "atbalstu", "vērtējumu").
 */
export const OPINION_VERBS = `domāt ticēt:tic,ticēj šaubīties:šaub,šaubīj piekrist:piekrīt,piekrit,piekritī
  iebilst:iebilst,iebild,iebildī apšaubīt kritizēt nosodīt spriest:spriež,spried,spriedī prognozēt
  baidīties:baid,baidīj pieļaut:pieļauj,pieļāv secināt vērtēt neatbalstīt neuzskatīt uzsvērt:uzsver,uzsvēr pieprasīt apgalvot noliegt:noliedz,noliedz brīnīties:brīn,brīnīj nožēlot:nožēlo,nožēloj atzīt:atzīst,atzin`;

/** Beside "es" or before ", ka" only. */
export const GUARDED_OPINION_VERBS = 'uzskatīt atbalstīt noraidīt paredzēt:paredz,paredzēj';
