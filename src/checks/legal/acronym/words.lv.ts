import type { AcronymWords } from './shape.ts';

/**
 * Short names of Latvian public bodies, systems, taxes and funds that a reader cannot be expected to know, in
 * Latvian; a slash parts two readings. Left out: what everybody knows (VID, VSAA, VUGD, KNAB, CSDD, PVN, EDS, ES, ANO,
 * NATO), short names that are mostly something else (AF, DI, DV, KF, VI as a numeral) and brands (ALTUM). As of 2026.
 */
const ACRONYMS = `AM Aizsardzības ministrija
ĀM Ārlietu ministrija
EM Ekonomikas ministrija
FM Finanšu ministrija
IeM Iekšlietu ministrija
IZM Izglītības un zinātnes ministrija
KEM Klimata un enerģētikas ministrija
KM Kultūras ministrija
LM Labklājības ministrija
SM Satiksmes ministrija
TM Tieslietu ministrija
VM Veselības ministrija
VARAM Viedās administrācijas un reģionālās attīstības ministrija
ZM Zemkopības ministrija
MK Ministru kabinets
VK Valsts kanceleja / Valsts kontrole
MP Ministru prezidents
NVA Nodarbinātības valsts aģentūra
NVD Nacionālais veselības dienests
SPKC Slimību profilakses un kontroles centrs
NMPD Neatliekamās medicīniskās palīdzības dienests
ZVA Zāļu valsts aģentūra
VADC Valsts asinsdonoru centrs
PMLP Pilsonības un migrācijas lietu pārvalde
VP Valsts policija
VRS Valsts robežsardze
IDB Iekšējās drošības birojs
VDD Valsts drošības dienests
SAB Satversmes aizsardzības birojs
MIDD Militārās izlūkošanas un drošības dienests
IUB Iepirkumu uzraudzības birojs
KP Konkurences padome
PTAC Patērētāju tiesību aizsardzības centrs
SPRK Sabiedrisko pakalpojumu regulēšanas komisija
CSP Centrālā statistikas pārvalde
UR Uzņēmumu reģistrs
VZD Valsts zemes dienests
LAD Lauku atbalsta dienests
VMD Valsts meža dienests
LVM Latvijas valsts meži
PVD Pārtikas un veterinārais dienests
VVD Valsts vides dienests
LVĢMC Latvijas Vides, ģeoloģijas un meteoroloģijas centrs
DAP Dabas aizsardzības pārvalde
VAAD Valsts augu aizsardzības dienests
VTUA Valsts tehniskās uzraudzības aģentūra
LVC Latvijas Valsts ceļi
ATD Autotransporta direkcija
VDzTI Valsts dzelzceļa tehniskā inspekcija
CAA Civilās aviācijas aģentūra
LIAA Latvijas Investīciju un attīstības aģentūra
CFLA Centrālā finanšu un līgumu aģentūra
SIF Sabiedrības integrācijas fonds
LVAF Latvijas Vides aizsardzības fonds
VKKF Valsts kultūrkapitāla fonds
IKVD Izglītības kvalitātes valsts dienests
VISC Valsts izglītības satura centrs
VIAA Valsts izglītības attīstības aģentūra
JSPA Jaunatnes starptautisko programmu aģentūra
LZP Latvijas Zinātnes padome
BAC Bērnu aizsardzības centrs
VBTAI Valsts bērnu tiesību aizsardzības inspekcija
VDI Valsts darba inspekcija
SIVA Sociālās integrācijas valsts aģentūra
VDEĀVK Veselības un darbspēju ekspertīzes ārstu valsts komisija
DVI Datu valsts inspekcija
VVC Valsts valodas centrs
LVA Latviešu valodas aģentūra
NKMP Nacionālā kultūras mantojuma pārvalde
LNB Latvijas Nacionālā bibliotēka
NEPLP Nacionālā elektronisko plašsaziņas līdzekļu padome
SEPLP Sabiedrisko elektronisko plašsaziņas līdzekļu padome
CVK Centrālā vēlēšanu komisija
FID Finanšu izlūkošanas dienests
IAUI Izložu un azartspēļu uzraudzības inspekcija
TA Tiesu administrācija
IeVP Ieslodzījuma vietu pārvalde
VPD Valsts probācijas dienests
UGFA Uzturlīdzekļu garantiju fonda administrācija
MKD Maksātnespējas kontroles dienests
VTMEC Valsts tiesu medicīnas ekspertīzes centrs
BVKB Būvniecības valsts kontroles birojs
VAS Valsts administrācijas skola / valsts akciju sabiedrība
VRAA Valsts reģionālās attīstības aģentūra
VDAA Valsts digitālās attīstības aģentūra
LVRTC Latvijas Valsts radio un televīzijas centrs
NBS Nacionālie bruņotie spēki
VNĪ Valsts nekustamie īpašumi
RPP Rīgas pašvaldības policija
RD Rīgas dome
LPS Latvijas Pašvaldību savienība
VPVKAC Valsts un pašvaldības vienotais klientu apkalpošanas centrs
BIS Būvniecības informācijas sistēma
EIS Elektronisko iepirkumu sistēma
TAP Tiesību aktu projektu portāls
IIN iedzīvotāju ienākuma nodoklis
VSAOI valsts sociālās apdrošināšanas obligātās iemaksas
NĪN nekustamā īpašuma nodoklis
UIN uzņēmumu ienākuma nodoklis
MUN mikrouzņēmumu nodoklis
GMI garantētais minimālais ienākums
NAP Nacionālais attīstības plāns
ANM Atveseļošanas un noturības mehānisms
ERAF Eiropas Reģionālās attīstības fonds
ESF Eiropas Sociālais fonds
ELFLA Eiropas Lauksaimniecības fonds lauku attīstībai
KLP kopējā lauksaimniecības politika
VPP valsts pētījumu programma
EK Eiropas Komisija
EP Eiropas Parlaments
PVO Pasaules Veselības organizācija
ESAO Ekonomiskās sadarbības un attīstības organizācija
VDAR Vispārīgā datu aizsardzības regula
IAL Informācijas atklātības likums
VPIL Valsts pārvaldes iekārtas likums
APL Administratīvā procesa likums
PIL Publisko iepirkumu likums
VNP valsts nodeva par pakalpojumu
OIK obligātā iepirkuma komponente
UBAP upju baseinu apgabalu apsaimniekošanas plāns
IVN ietekmes uz vidi novērtējums
SIVN stratēģiskais ietekmes uz vidi novērtējums`;

/** Beside these the letters mean something else: a unit, a radio station, a legal form, an hour. */
const TRAPS: AcronymWords['traps'] = {
  AM: { before: /\d$/u },
  EM: { before: /\d$|^[uU]-?\d*$/u, after: /^\d/u },
  EP: { after: /^(?:album|ierakst)/iu, before: /^(?:jaun|debij|mini)/iu },
  FM: { before: /\d$|^\p{Lu}/u, after: /^\d/u },
  KM: { before: /\d$/u, after: /^\/?h$/iu },
  MP: { before: /\d$/u },
  SM: { before: /\d$/u },
  TA: { after: /^\p{Ll}*\?$/u },
  VAS: { after: /^(?:["«„“”]|\p{Lu})/u },
  VK: { before: /^(?:c|m)?\d$/iu },
};

/** Verbs after which an abbreviation at the start of a sentence is the subject: its name stands in the nominative. */
const SAYS =
  /^(?:aicina|atgādina|informē|skaidro|paziņo|ziņo|iesaka|lūdz|rīko|organizē|publicē|izsludina|sāk|sācis|piedāvā|turpina|plāno|meklē|pieņem|apstiprina|strādā|saņem|pārbauda|pārbaudīja|sola|vērtē|konstatēja|uzsver|norāda|pateicas|izsniedz|izmaksā)$/u;

export const words: AcronymWords = { acronyms: ACRONYMS, traps: TRAPS, says: SAYS };
