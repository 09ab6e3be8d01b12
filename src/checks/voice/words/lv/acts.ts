import type { ActKind } from '../shape.ts';

/**
 * Verbs of public communication. The start is the decision, promise and information verbs counted in press
 * releases and notices of Latvian institutions (VERB_DECISION, VERB_INFORM of our word count); entries as
 * `conjugation.ts` reads them. Left out: "celt" (its "ceļam" is the dative of "ceļš"), "atbalstīt" (noun "atbalstu").
 */
export const ACTS: Record<ActKind, string> = {
  rule: `apstiprināt piešķirt:piešķir,piešķīr aizliegt:aizliedz,aizliedz atcelt:atceļ,atcēl izmaksāt sodīt uzsodīt
    anulēt izsniegt:izsniedz,izsniedz piemērot iecelt:ieceļ,iecēl finansēt līdzfinansēt licencēt noraidīt likvidēt
    reorganizēt apturēt:aptur,apturēj piedzīt:piedzen,piedzin,piedzī izsludināt subsidēt kompensēt reģistrēt
    sertificēt akreditēt slēgt:slēdz,slēdz atļaut:atļauj,atļāv ierobežot iekasēt atbrīvot pārskaitīt nosodīt konfiscēt izdot:izdod,izdev deleģēt`,
  decide: `nolemt:nolemj,nolēm lemt:lemj,lēm izlemt:izlemj,izlēm pieņemt:pieņem,pieņēm 
    noteikt:nosak,noteic saskaņot atteikt:atsak,atteic pagarināt
    ieviest:ievieš,ievies,ieviesī samazināt palielināt paaugstināt paplašināt pārtraukt:pārtrauc,pārtrauc atjaunot
    atvērt:atver,atvēr aizvērt:aizver,aizvēr uzsākt:uzsāk,uzsāk sākt:sāk,sāk mainīt izmainīt grozīt nomainīt
    nodrošināt garantēt atmaksāt remontēt izremontēt būvēt izbūvēt uzbūvēt uzcelt:uzceļ,uzcēl pabeigt:pabeidz,pabeidz
    pārbaudīt izbeigt:izbeidz,izbeidz ierosināt atlaist:atlaiž,atlaid,atlaidī vienoties plānot paredzēt:paredz,paredzēj
    apņemties:apņem,apņēm pārcelt:pārceļ,pārcēl novērst:novērš,novērs,novērsī risināt atrisināt sakārtot īstenot
    izvērtēt izskatīt izstrādāt izveidot turpināt apmaksāt maksāt prasīt pieprasīt konstatēt atklāt:atklāj,atklāj saņemt:saņem,saņēm palīdzēt:palīdz,palīdzēj vērsties:vērš,vērs,vērsī
    uzņemties:uzņem,uzņēm segt:sedz,sedz pārbūvēt pārdot:pārdod,pārdev tiesāties izlabot salabot noņemt:noņem,noņēm
    iesniegt:iesniedz,iesniedz sniegt:sniedz,sniedz parakstīt uzlabot
    iegādāties investēt ieguldīt organizēt rīkot nodot:nodod,nodev pārņemt:pārņem,pārņēm stiprināt veikt:veic,veic`,
  inform: `paziņot informēt atgādināt brīdināt skaidrot paskaidrot precizēt ziņot publicēt norādīt uzsvērt:uzsver,uzsvēr
    apliecināt noliegt:noliedz,noliedz atvainoties vērst:vērš,vērs,vērsī`,
  offer: `aicināt lūgt:lūdz,lūdz mudināt rosināt piedāvāt gaidīt ielūgt:ielūdz,ielūdz uzaicināt ieteikt:iesak,ieteic meklēt:meklē,meklēj`,
  warm: `priecāties lepoties pateikties:pateic,pateic apsveikt:apsveic,apsveic sveikt:sveic,sveic novēlēt:novēl,novēlēj
    godināt sveicināt`,
};
