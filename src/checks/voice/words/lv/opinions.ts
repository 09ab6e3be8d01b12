import type { OpinionKind } from '../shape.ts';

/**
 * Turns of speech that voice an opinion of one's own. Counted in posts, per thousand: "man šķiet" 16,
 * "domāju, ka" 8, "manuprāt" 4; in the press releases of institutions none of them occurs outside quotations.
 */
export const OPINIONS: Record<OpinionKind, readonly string[]> = {
  plain: [
    'manaprāt|maniprāt|manuprāt',
    'pēc manām domām|ieskatiem|izjūtām',
    'pēc man/a/as ieskata|pieredzes|prāta|pārliecības|sajūtas|viedokļa',
    'man/a/ā/ās person/iskā/īgā? acīs|ieskatā|izpratnē|skatījumā|uztverē|vērtējumā',
    'no man/a/as puses|redzespunkta|skatpunkta|skatījuma|viedokļa skatoties?',
    'man … liekas|likās|neliekas|nešķiet|rādās|šķi/et/ta',
    'liekas|šķiet man',
    'man bija|ir aizdomas|bažas|iespaids|pārliecība|sajūta|viedoklis|šaubas',
    'man … radās|rodas aizdomas|iespaids|jautājums|sajūta',
    'man/i/s … ieteikums|secinājums|viedokl/i/is|vērtējums',
    'savu viedokli izteikšu|pau/du/žu',
    'mana … attieksme|nostāja|pozīcija|pārliecība',
    'person/iski/īgi atbalstu|domāju|es|man|neatbalstu|nepiekrītu|neticu|piekrītu|ticu|uzskatu|šaubos',
    'es|man person/iski/īgi',
    'es , personīgi ,?',
    'esmu … par|pret jauno|to|šo|šādu',
    'es|esmu … pret',
    'esmu … droš/a/s|pārliecināt/a/s ,? ka',
    'esmu … dusmīg/a/s|izbrīnīt/a/s|neapmierināt/a/s|nobažījies|nobažījusies|nokaitināt/a/s|sašut/is/usi|skeptisk/a/s|vīlies|vīlusies|šokēt/a/s',
    'man … apni/cis/ka|besī|kauns|nepat/ika/īk|patik/a/tu|patīk|piegriez/ies/ās|pietiek|riebjas|žēl',
    'kaunos|riebjas man',
    'mani … aizkustina|apbēdina|besī|biedē|iepriecina|kaitina|mulsina|nepārliecina|nepārsteidz|pārsteidz|sanikno|satrauc|tracina|uztrauc|šokē',
    'mani nekas nepārliecinās',
    'ja man … jaut/ā/ātu|pras/a/ītu|vaicā',
    'es|man … aizliegtu|atceltu|atlaistu|balsotu|gribētos|rīkotos|sacītu|slēgtu|teiktu',
    'es … gribētu|negribētu|vēlētos , ka|lai',
    'nevaru … atbalstīt|noticēt|piekrist|pieņemt|saprast',
    'nespēju … noticēt|piekrist|pieņemt|saprast',
    'nesaprotu ,? kam|kas|kā|kādēļ|kāpēc',
    'es … nesaprotu',
    'cik|kā es … noprotu|redzu|saprotu',
    'imho|imo',
    'man/i/s aicinājums|ieteikums|novērojums|padoms|secinājums|vēlējums … :|deputātiem|ministram|visiem',
    'gribētos ,? cerēt|domāt|lai|redzēt|ticēt',
    'pēc maniem aprēķiniem|novērojumiem',
    'nezinu , vai … tiešām|vispār',
    'grib/u/ētu|jāsaka|varu|vēlos … apgalvot|atgādināt|informēt|norādīt|piebilst|sacīt|teikt|uzsvērt , ka',
    'man … jāatzīst|jāiebilst|jāpiekrīt|jāsaka|jāteic',
    'uzdrošinos apgalvot|domāt|teikt',
    'es par|pret barg*|bezmaksas|jaun*|stingrāk*|to|tādu|šo|šādu',
    'es tā domāju|nedomāju|neuzskatu',
  ],
  soft: ['atklāti|godīgi sakot', 'taisnību sakot', 'ja atklāti|godīg/i/āk', 'starp mums runājot', 'vai tikai man'],
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
