import type { AcronymWords } from './shape.ts';

/**
 * Short names in English posts that a reader cannot be expected to know: Latvian bodies by their English or Latvian
 * abbreviation, EU and British bodies and office terms. Emergency services and what everybody knows (EU, UN, NATO,
 * VAT, FBI, NHS, HMRC) are left out.
 */
const ACRONYMS = `SRS State Revenue Service
SSIA State Social Insurance Agency
OCMA Office of Citizenship and Migration Affairs
CSB Central Statistical Bureau
CPCB Corruption Prevention and Combating Bureau
LIAA Investment and Development Agency of Latvia
LEGMC Latvian Environment, Geology and Meteorology Centre
SEPLP Public Electronic Mass Media Council
PUC Public Utilities Commission
CDPC Centre for Disease Prevention and Control
PTAC Consumer Rights Protection Centre
CRPC Consumer Rights Protection Centre
PMLP Office of Citizenship and Migration Affairs
NVA State Employment Agency
VSAA State Social Insurance Agency
VARAM Ministry of Smart Administration and Regional Development
MoEPRD Ministry of Environmental Protection and Regional Development
MoF Ministry of Finance
MoE Ministry of Economics
MoES Ministry of Education and Science
MoH Ministry of Health
MoJ Ministry of Justice
MoD Ministry of Defence
MoI Ministry of the Interior
MoW Ministry of Welfare
MoT Ministry of Transport
MoC Ministry of Culture
CFCA Central Finance and Contracting Agency
PMB Procurement Monitoring Bureau
DSI Data State Inspectorate
SLS State Land Service
SFS State Forest Service
FVS Food and Veterinary Service
PIT personal income tax
CIT corporate income tax
SSC social security contributions
RET real estate tax
RRF Recovery and Resilience Facility
RRP recovery and resilience plan
ERDF European Regional Development Fund
ESF European Social Fund
EEAS European External Action Service
EFSA European Food Safety Authority
EMA European Medicines Agency
ECDC European Centre for Disease Prevention and Control
ECHA European Chemicals Agency
EPPO European Public Prosecutor's Office
OLAF European Anti-Fraud Office
DWP Department for Work and Pensions
DEFRA Department for Environment, Food and Rural Affairs
DLUHC Department for Levelling Up, Housing and Communities
MHCLG Ministry of Housing, Communities and Local Government
FCDO Foreign, Commonwealth and Development Office
DSIT Department for Science, Innovation and Technology
DESNZ Department for Energy Security and Net Zero
UKHSA UK Health Security Agency
CQC Care Quality Commission
ONS Office for National Statistics
NAO National Audit Office
EIA environmental impact assessment
SEIA strategic environmental impact assessment
FOI freedom of information
MoU memorandum of understanding
KPI key performance indicator
SOP standard operating procedure
PPP public-private partnership
RBMP river basin management plan
WFD Water Framework Directive
SMEs small and medium-sized enterprises`;

/** Beside these the letters mean something else. */
const TRAPS: AcronymWords['traps'] = {
  PIT: { before: /^(?:the|a)$/iu, after: /^(?:stop|bull)$/iu },
};

export const words: AcronymWords = { acronyms: ACRONYMS, traps: TRAPS };
