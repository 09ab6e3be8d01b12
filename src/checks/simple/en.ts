import { book } from './books.ts';
import type { GroupWords } from './words.ts';

/** English words of the group: closed classes, and the nouns of benefits, taxes, fines and permits. */
export const en: GroupWords = {
  everyone: book(
    'everyone|everybody|anyone|anybody|always|forever|anywhere|everywhere',
    'all the? residents|citizens|families|people|pensioners|businesses|employees|children|parents|students|pupils|drivers|workers|households|patients|taxpayers|seniors|schools|companies|farmers|owners|tenants|applicants|homeowners|car|dog|our|taxes|fees|debts|fines|bills|problems|roads|claims|costs|young|older|elderly',
    'all of you|us|them',
    'you|we|they all',
    'every|each single? resident|citizen|family|person|pensioner|business|employee|child|parent|student|pupil|driver|worker|household|patient|taxpayer|senior|school|company|farmer|owner|tenant|applicant|angler|homeowner|household|one|road|problem',
    'for|to all',
  ),
  nobody: book(
    'nobody|never|nothing|noone',
    'no one|resident|citizen|family|person|child|pensioner',
    'none of',
    'no more',
    'not a single',
  ),
  notAbsolute: book(
    'thanks|thank|grateful|thankful|kudos|congratulations|congrats you? … everyone|everybody|all|anyone',
    'thanks|thank you? to|for … everyone|everybody|all',
    'hi|hello|hey|dear|welcome|morning|evening|afternoon everyone|everybody|all',
    'everyone|everybody|anyone|all|anybody who|whose|that|with|on|involved|affected|at',
    'everyone|everybody|anyone|all … welcome|invited',
    'invite|inviting|invites|welcome|urge|urging|ask|asking|advise|remind|encourage … everyone|everybody|all|anyone|people|residents',
    'not|nearly|almost|virtually|practically everyone|everybody|all|anyone|always|every|nobody',
    'wish|wishing … everyone|everybody|all|you',
    'everyone … happy|safe|wonderful|great|lovely',
    'stay safe everyone',
    'everyone stay|keep|be|please|knows|know|deserves',
    'all of you|us|them who',
    'every|each day|week|month|year|time|morning|evening|night|one of',
    'nothing but|else|new|special',
    'never mind|too|before|again|been|had',
    'always ready|happy|glad|here|available|check|call|wear|use|remember|look|keep|make|ask|report|listen',
    'none of the',
  ),
  closed: book('both|two|three|four|five|six|seven|eight|nine|ten|twelve'),
  money: book(
    'benefit|benefits|money|cash|euro|euros|eur|€|pension|pensions|wage|wages|salary|salaries|compensation|compensated|refund|refunds|refunded|reimbursed|discount|discounts|tax|taxes|taxed|fee|fees|charge|charges|charged|pay|pays|paid|paying|payment|payments|price|prices|tariff|tariffs|bill|bills|fine|fined|fines|penalty|penalties|subsidy|subsidies|grant|grants|scholarship|scholarships|loan|loans|debt|debts|bonus|bonuses|allowance|allowances|vat|excise|rebate|rebates|funding|cost|costs|aid|relief',
    'free of? charge?',
    'financial support|help',
  ),
  rights: book(
    'right|rights|entitled|entitlement|eligible|permit|permits|licence|license|licences|visa|visas|citizenship|flat|flats|housing|apartment|apartments|home|homes|kindergarten|nursery|waiting|queue|queues|doctor|doctors|treatment|surgery|operation|medicine|medicines|vaccine|vaccines|vaccination|care|hospital|hospitals|services|service|ticket|tickets|job|jobs|parking|transport|lunch|lunches|meals|school|electricity|heating|passport|passports|allowed|permitted|education|healthcare|childcare',
  ),
  duty: book(
    'must|mandatory|compulsory|obligatory|declare|declaration|declarations|register|registration|documents|paperwork|obliged|obligation|duty|banned|forbidden|prohibited|inspection|inspections|conscription',
  ),
  safety: book(
    'safe|safety|risk|risks|danger|dangerous|threat|threats|harmless|harmful|health|infected|radiation|pollution|polluted|leak|leaked|contaminated|data|secure|side-effects|flood|flooded|hurt|harm|harmed|fraud',
  ),
  benefit: book(
    'benefit|benefits|money|cash|euro|euros|eur|€|pension|pensions|compensation|refund|refunds|discount|discounts|subsidy|subsidies|grant|grants|scholarship|scholarships|bonus|bonuses|allowance|allowances|rebate|rebates|flat|apartment|aid|relief',
    'financial support|help',
  ),
  free: book('free of? charge?', 'at? no cost|charge'),
  condition: book(
    'if|unless|except|excluding|provided|depending|depends|whose|eligible|eligibility|criteria|conditions|qualifying|aged|registered|income|low-income|disabled|disabilities',
    'subject to',
    'who|that qualify|qualifies|meet|meets|have|has|are|is|were|was|live|lives|lost|earn|earns|receive|apply|applied',
    'residents|people|those|families|pensioners|drivers|children|parents|anyone|everyone|citizens|households who|whose|with|aged|under|over',
    'only those|people|families|for|if',
    'with at least',
  ),
  courtesy: book(
    'if you|we|there … question|questions|doubt|doubts|wish|want|like|need|think|know|see|love|agree',
    'as|even|what|only|see if',
    'if in doubt',
    'if so|not|only',
  ),
  hedge: book(
    'plan|plans|planned|planning|expect|expected|expects|hope|hopes|hoping|aim|aims|intend|intends|may|might|could|would|should|probably|likely|usually|generally|normally|possibly|perhaps|proposed|proposal|propose|proposes|considering|nearly|almost|trying|try|striving|wish|estimate|estimated|around|approximately|maybe|approx',
    'in most cases',
    'so far',
    'promised|promises|claims|claimed|says|said that|everyone|everybody|nobody',
    'we are|want|work|working to|towards',
    "can not|cannot|can’t|can't guarantee|promise",
    "cannot|can’t|can't guarantee|promise",
    'no guarantee|guarantees',
    'not guaranteed',
  ),
  law: book(
    'law|laws|act|regulation|regulations|section|constitution|directive',
    'according to the? law|regulation|regulations',
  ),
  source: book(
    'according|survey|statistics|source|sources|study|laboratory|measurements',
    'more|details|information|read|see|find … website|site|comments|comment|link|bio|below|here|page|attachment|portal',
    'data|figures|tests|analysis show|shows|confirm|confirms|suggest',
    'more information|details|info|here|at|:',
    'see|link below|attached|in|here',
    'read|find out? more',
  ),
  date: book(
    'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
    'in|of|from|until|by|since|this|next march|may',
    'end of the? year|month|week',
  ),
  denial: book(
    'myth|myths|false|untrue|hoax|scam|scams|scammers|fraudsters|fake|rumour|rumours|rumor|rumors|misleading|lie|lies|disinformation|misinformation',
    'not true',
    "do|don't|don’t not? believe",
  ),
  event: book(
    'concert|concerts|festival|festivals|event|events|exhibition|exhibitions|competition|race|marathon|hike|tour|tours|workshop|workshops|admission|entry|entrance|museum|museums|visitor|visitors|guests|participants|lottery|contest|prize|prizes|party|show|film|films|screening|picnic|fair|market|lecture|seminar|conference|coffee|tea|soup|gift|gifts|training|class|classes|zoo',
  ),
  joins: new Set('that but because if who which whose when while so although though where whereas unless'.split(' ')),
};
