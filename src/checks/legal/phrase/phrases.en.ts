/**
 * English officialese and its plain wording, one entry a line; the language of the entries is described in
 * `entries.ts`. Marks: G stated in a text that was read (plainlanguage.gov, "Use simple words and phrases";
 * the UK Civil Service's words to avoid), L common plain-English advice, O our own. What ordinary government
 * posts hold (CrisisLex, label Government) weighs 1.
 */
export const PHRASES = `
G2 pursuant to the provisions of = under
G2 pursuant to the requirements of = under
G2 pursuant to = under
G2 in accordance with the provisions of = under
G2 in accordance with the requirements of = under
G2 in accordance with the procedure//s laid|set down|out in = under
G2 in accordance with > under; by; following
G1 in compliance with > under; following
L1 in line with > under; following
L1 in conformity with > under; following
G2 under the provisions of = under
G2 as prescribed by = under
G2 as prescribed by law : explain
L2 as provided for by|in > under; as … says
L2 as set out by|in > in
G2 as set forth in = in
G2 set forth in > in
L2 set forth herein > here
L2§ laid down by|in > in; set by
L2 on the grounds that = because
L1 on the basis of > by; from; because of
G2 by virtue of > by; because of
G2 by reason of > because of
L2 in pursuance of > under; to
L2 in exercise of > using
G1 in order to = to
G2 in order that > so that
L2 so as to = to
G2 with a view to > to
L2 for the purpose of|purposes > to; for
L2 for the purposes of > for; to
G2 in the event that = if
G1 in the event of > if
L2 in the event of non-compliance > if you do not follow
L1 in the case of > for; if
L2 in cases where = if
L2 in the case where = if
L2 under circumstances in which = when
L2 on condition that = if
G1 provided that > if
L2 save as|where > unless
L2 except as|where otherwise provided|stated : explain
L2 unless otherwise provided|specified|stated : explain
L2 subject to the approval|provisions|submission of > if; under
L1 subject to > if; under
L2 notwithstanding the fact that = although
G2 notwithstanding > despite; even if
L2 without prejudice to > this does not change
G2 due to the fact that = because
L2 owing to the fact that = because
L2 in light|view of the fact that = because
L1 in spite of the fact that = although
L1 despite the fact that = although
L1 given the fact that = because
L1 the fact that > that
G2 inasmuch as = because
L2 insofar as > as far as; if
L2 to the extent that > if; as far as
L2 whereas it|the > because
G2. in view of the above|foregoing = so
L2. in light of the above|foregoing = so
L2 having regard to > because of; given
L2. having regard to the foregoing = so
L2 taking into account > because of
L2 with respect to > about; for; on
G2 with reference to > about; for; on
G2 with regard to > about; for; on
G2 in regard to > about; for; on
L2 with regards to > about; for; on
G1 in relation to > about; to; with
G1 in respect of > about; for
G1 as regards > about; for; on
L1 in connection with > about; for
L2 pertaining to = about
G1 relative to > about
G1 regarding > about
G1 concerning > about
L2 in the matter of > about
L1 on the matter|subject of > about
G2 in lieu of = instead of
G2 with the exception of = except
L1 in the absence of = without
L1 by way of > by; through
G1 by means of > by; with
L2 through the medium of = through
L1 in the course of > during; while
L1 during the course of = during
L2 in the framework of > in; as part of
L2 within the framework of > in; as part of
L2 within the scope of > in; under
L1 in the area|field|sphere of > in
L1 in the context of > in; for
L1 in terms of > for; in
L1 in conjunction with > with
G1 in addition to > besides; as well as
L1 in excess of = more than
L2 in the amount|sum of = of
L1 in the majority of cases|instances = usually
L2 in a majority of cases = usually
L1 in many cases|instances = often
L1 in certain|some cases = sometimes
L1 a number of > some; several
L1 a majority of = most
L1 the majority of > most
L1 a sufficient number of = enough
L2 an appreciable number of = many
L1 as well as > and
G2 prior to the commencement of = before
G1 prior to = before
L2 previous to = before
G2 subsequent to = after
G2 subsequently > then; later
L2 at such time as = when
G2 until such time as = until
L2 as of the date of > from
L1 on or before = by
G1 no|not later than > by
L2 within the period|time limit|prescribed|specified : date
L2 in a timely fashion|manner = on time
L2 at the earliest possible convenience|date|opportunity = as soon as possible
L1 at your earliest convenience = soon
L1 in due course > soon; give the date
L1 for the time being = for now
G2 at the present time = now
L1 at this moment|point in time = now
L2 at that point in time = then
L1 as of now|yet > now; so far
L2 on a annual|daily|monthly|regular|weekly basis > regularly; every day
L2 on a regular basis = regularly
L1 on a daily basis = daily
L1 on a weekly basis = weekly
L1 on a monthly basis = monthly
L1 on an annual basis = every year
L2 on a temporary basis = temporarily
L2 on a voluntary basis = voluntarily
L2 on an ongoing basis > all the time
G2 for a period of = for
L2 for the duration of > during; while
L2 during such time as = while
L2 with effect from = from
L1 effective as from|of > from
L1 enter//ed/ing/s into force > start; apply from
L1 came|com/e/es/ing into effect|force > start; apply from
L2 on the day following > the day after
L3 forthwith = at once
L2 hereby : drop
L3 herein = here
G3 hereina/bove/fter|hereinbefore|here/of/to|hereunder : drop
G3 herewith > here; with this
G3 therein = there
G3 thereof > of it; its
L3 thereafter|there/from/to|thereu/nder/pon|therewith > it; then
G3 heretofore = until now
L3 whereby > by which; so that
L3 wherein = where
L3 whosoever = whoever
L3 above-mentioned|abovementioned|afore-mentioned|aforementioned|aforesaid > this; these
L3 above mentioned > this; these
L2 said application|document//s|party|person//s > the; this
L3 the undersigned > I; we
L1 the foregoing > this
L1 the following documents > these documents
L1 the former|latter > name it
L2 the same shall > it must
L2 the person//s concerned > you; people
L2 individuals|person//s in possession of > people with
L2 legal|natural person//s > person; company
L2 such application|documents|person//s > the; this
L1 any and all = all
L1 each and every = every
L2 null and void = void
L1 terms and conditions : explain
L1 if and when > if; when
L1 first and foremost > first
O1 and / or > or
G3 inter alia > among others
L3 mutatis mutandis : explain
L3 ex|ipso|prima fac/ie/to|officio : explain
L1 bona|de|per|pro annum|fide|jure|rata : explain
L3 regulatory enactments = rules
L3 regulatory enactment > rule; law
L2 legislative|normative acts > laws
L2 statutory instrument//s|obligations|provisions|requirements > law; rules
L1 legal basis|framework|provisions > law; rules
L1 the provisions of : drop
L2 shall apply|be|cease|comply|constitute|ensure|enter|furnish|have|not|provide|submit > must; will
L2 shall be required to = must
L2 are|is obliged to = must
L1 are|is required to > must
L2 are|is obligated to = must
G2 are|is authori/sed/zed|empowered to = may
L1 are|is entitled to > can; may
L1 are|is permitted to > may; can
L2 are|is not permitted to > must not
L1 are|is liable for|to > may have to pay
L2 liable to a|an|the? administrative|fine|penalty|prosecution > may be fined
G2 is incumbent on|upon > must
L2 it is essential|imperative|mandatory|necessary that > must
L2 it is hereby : drop
L2 it should be borne|emphasi/sed/zed|noted|pointed : drop
L2 it is important to note that = -
L2 it should be noted that = -
L1 please note that = -
G1 please be advised|informed that = -
L1 be advised that : drop
L2 you are hereby|kindly > please
L2 we wish|would like to inform you that = -
L1 we regret to inform you that > sorry,
L2 it has come to our attention > we have learnt
L1 with this in mind > so
L1 needless to say : drop
L2 failure to comply with > if you do not follow
L2 failure to comply|pay|provide|submit > if you do not
L2 in default of > if you do not
L2 deem//ed/ing/s it? appropriate|fit|necessary > think; consider
G2 deem//ed/s > think; consider
L2 grounds for > reason to
L2 constitute//d/s an|grounds > is; are
G1 constitute//d/s > is; make up
L2 @give rise to = @cause
L2 gave|given rise to > cause
L1 has|have the right to > can; may
L2 has|have the ability|capacity to > can
L1 are|is in a position to > can
L2 are|is of the opinion that > think
L1 are|is in receipt of > have; get
L1 in possession of > with; who have
L1 are|is subject to > must; may
L1 are|is in need of > need
G2 has a requirement for = needs
L1 are|is responsible for the *tion|*ment of > handle
G2n @utilise|@utilize = @use
G2 utilisation|utilization > use
L1n @commence = @start
G2 the commencement of > the start of; before … starts
G1 commencement = start
G1n @terminate = @end
L1 termination > end
G1n @purchase = @buy
L1n @obtain = @get
G1n @endeavour|@endeavor = @try
L2n @ascertain = @find-out
G1n @expedite = @speed-up
G1n @assist = @help
L1n @reside = @live
L1 cease//d/s > stop
L2 furnish//ed/es … certificate|documentation|documents|evidence|information|proof > give; send
L2 remit//ted … amount|fee|payment|sum > pay
L2 effectuate//d > make
L2 are|be|been|being|is effected > be made; be done
L2n @procure = @buy
L2 necessitate//d/s > need
L2 apprise//d > tell
L1n @facilitate = @ease
G1 facilitat/e/ed/es/ing > help; ease
G1 implement//ed/ing/s > carry out; start
G1 implementation of > carrying out; putting in place
G2 promulgat* > issue; publish
L2 disseminat* > send; share
G1 enumerat* > list; count
L1 elucidat* > explain
L1 envisage//d/s > plan; expect
L1 remunerat* > pay
L1 requisite > needed
L2 the requisite documentation > the papers you need
L1 non-compliance > breaking the rules
L1 applicant//s are|is|must|shall > you
L1 documentation > papers; documents
L2 amenit* > benches, paths
L1 premises > building; rooms
L2 lodg/e/ed/ing a|an|the? appeal|application|complaint > apply; complain
L2 application lodged > application
G2 @make an application = @apply
L1 @submit an application = @apply
L1 @make a decision = @decide
L2 @take a decision = @decide
L2 taken|took a decision > decide
G2 @make a payment = @pay
L2 make payment of = pay
L2 carr/ied/ies/y/ying|conduct//ed/ing/s out? a|an|the? analysis|assessment|evaluation|examination|inspection|investigation|review of : verb
L2 undertak/e/en/es/ing|undertook a|an|the? analysis|assessment|evaluation|examination|inspection|review : verb
L2 undert/ake/akes/ook the calculation|development|implementation|preparation of : verb
L2 perform//ed/ing/s a|an|the? analysis|assessment|evaluation|review|verification of : verb
L2 @give consideration to = @consider
L1 @take into consideration = @consider
L2 @provide assistance to = @help
L2 render//ed/ing/s assistance > help
L2 provid/e/es/ing guidance for|on > guide
L2 reach//ed/es a|an|the? agreement|conclusion > agree; conclude
L2 bring//s|brought to the attention of > tell
L2 @bring to an end = @end
L1 put//s in place > set up
L2 place//s a|an|the? obligation on > oblige
L1 an|the enhancement|intensification|strengthening of : verb
L2 of|the determination|initiation|issuance|submission|utilisation|utilization|verification of : verb
L1 of|the extension|installation|modification|provision of : verb
L2 are|being|is|was|were effected|undertaken > do; make
L2 are|is being carried out > we are doing
L2 will be effected|ensured|undertaken > we will
L2 ensure//s the *tion|*ment of : verb
L2 ensure that payment|registration|submission : verb
L1 take//s action|steps to : drop
L1 take appropriate|necessary action|measures|steps > act
L1 measures for the *tion of > steps to
L2 in the respective areas|territor/ies/y > there
L1 respective > their; each
L1 as applicable|appropriate : drop
L1 where applicable|appropriate|necessary > if needed
L2 competent authorit/ies/y|bod/ies/y : name
L1 relevant authorit/ies/y|bodies|stakeholders : name
L1 stakeholders > people involved
L1 beneficiar/ies/y > people who get
L1 data subject//s > people
L1 end user//s > users
L1 human resources > staff; people
L1 financial means|resources > money
L1 capacity building//-up > training
L1 service delivery|provision > services
L1 service recipients|users > people; clients
L1 motor vehicle//s > car
L1 means of transport > vehicle; car
L1 dwelling//s > home
L1 place of residence > home; address
L1 identity document//s > passport or ID card
L1 additional > more; extra
L1 sufficient > enough
L1 assistance > help
L1 require//d/s > need
L1 requirement//s > need; rule
L1 submit//s/ted > send; hand in
L1 approximately = about
L1 approximate cost|number > about
G1 additional information > more
L1 participate//d/s > take part
L1 residents > people
L1 render//ed/s > make
L2 adversely affect|impact > hurt; harm
G1 adversely > badly
L2 in close proximity to = near
G1 close proximity > near
L1 in the vicinity of = near
L1 adjacent to = next to
L1 advance notice|planning|warning > notice
L1 end result = result
L1 future plans = plans
L1 final outcome = outcome
L1 whether or not > whether
L2 is applicable to = applies to
L2 are applicable to = apply to
L2 in the process of : drop
L2 for the reason that = because
L2 in such a manner as to = to
L2 in the manner prescribed|provided|specified : how
L2 in the prescribed|specified manner : how
L1 are|is|was|were conducted > do; hold
L1 in writing to the undersigned > to me
L2 of the opinion that > think
L2 in its entirety = in full
L2 to that effect|end > so
L1 leverag* > use
L1 going forward//s > from now on
G2 incentivi/s*/z* > encourage
L2 operationali/s*/z* > start
L1 streamlin* > simplify
L1 synerg* > working together
L1 holistic > whole
L1 paradigm > model
L1 modalities > ways
L2 conditionality > conditions
L1 transposed|transposition > written into law
L2 derogation > exception
L2 acquis|ratione > explain
`;
