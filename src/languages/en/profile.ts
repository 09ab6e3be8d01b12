import type { Profile } from '../../engine/language.ts';

export const profile: Profile = {
  words:
    'the and of to in is are for on with that this it be we you our your from at by as have has had will would not or an a was were been can could more about all if what ' +
    'who when where why their they them he she his her its but so out up now please just do does did how i my me us no yes new one two than then there here get got go ' +
    'going see need help want thank thanks good great day today tomorrow tonight people over after before off into some any very also only back still time week year years ' +
    "like know think make made take say says said let let's i'm i've it's don't can't won't didn't isn't you're we're they're that's first last next due most much many " +
    "may should must down live news read watch look people's water home house city state county police fire flood food family families support call relief update via per " +
    'through while during between against under until without around because being other others such each every those these which whose always never again even way work ' +
    "right left big small old near far stay safe re amid rt god love life world man men woman women children school today's best better top free open close closed report " +
    'reports travel traffic alert everything everyone anyone someone nothing something feel remember attention media north south east west northern southern eastern ' +
    'western central medical local federal another power accept friends friend rain dead needs needed lost found airport road roads street number phone email contact ' +
    'office service services public information community meeting event members member updates health care job jobs money price prices tax taxes law laws government ' +
    'minister ministry department agency president council project plan plans team book page website application form forms morning evening night month join apply send ' +
    'find keep ask tell talk happy sorry hope enjoy learn visit check share follow become provide bring change start stop try use using used done came went told asked ' +
    'really ever maybe perhaps fund funds fires train trains mayor bureau campaign agencies typhoon marathon storm storms area areas spot hurt insane accepting goods ' +
    'kidding river bridge weather warning',
  sure: /(?:ness|ships?|ould|ight|ights|ings|ingly|ously|fully|ees|eath|ealth|other|ever|self|selves|less|wards?|ful|eople|'s|n't|'re|'ve|'ll|'m|'d|[^s]ays?|oods?|ooks?|eads?|eats?|acks?|icks?|ocks?|ucks?|ecks?|thy|ghter|ghts)$|^wh[aeioy]|^thr|^th[eiou]|ough/,
  strong:
    /(?:ing|ings|ed|est|ages|ates|ides|ades|ises|izes|ines|ores|ions|eagues?|dent|dents|mic|nic|tic|gic|bomb|[^aeiou]le|tion|tions|sion|ity|ly|ght|ould|ous|ful|ness|ment|ments|ance|ence|ish|ive|able|ible|ck|ll|th|ths|sh|ch|wn|ow|ew|ay|ays|ey|oy|ry|ty|dy|ny|gy|cy|fy|my|py|ky|by|ies|ean|eed|eep|eet|ood|ook|ool|oom|oon|oot|ound|ount|ouse|ought|ver|ther|ter|der|ier|ger|ers|ors|ure|ures|als|ics|ists?|isms?|ents|ants|cies|ties|lies|ries|nies|ake|ate|ive|ire|ire|ase|ose|ore|ame|ike|ile|ine|ice|ace|age|uge|'s|'t|'re|'ve|'ll|'m|n't)$|^(?:wh|th|sh|w[aeior]|y[eo]|qu|kn|wr|sch|ch|ph)/,
  weak: /(?:er|or|on|an|en|in|al|el|le|ne|ce|se|ge|re|ve|nt|nd|ng|nk|nts|nds|rd|rn|rm|rs|ct|pt|ft|st|ld|lf|lt|m|p|b|g|d|f|w|x|c|o)$|th|wh|sh|ch|ck|ee|oo|ea|ou|ow|aw|ph|qu|[wy]/,
  never: /[āčēģīķļņšūžõäöüßåøæłśźńążęėįų]|kš|dzi/u,
};
