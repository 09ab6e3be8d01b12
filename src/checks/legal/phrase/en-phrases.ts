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
G2 in accordance with the procedures|procedure laid|set down|out in = under
G2 in accordance with > under; by; following
G1 in compliance with > under; following
L1 in line with > under; following
L1 in conformity with > under; following
G2 under the provisions of = under
G2 as prescribed by = under
G2 as prescribed by law : explain
L2 as provided for in|by > under; as … says
L2 as set out in|by > in
G2 as set forth in = in
G2 set forth in > in
L2 set forth herein > here
L2§ laid down in|by > in; set by
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
L2 save where|as > unless
L2 except where|as otherwise provided|stated : explain
L2 unless otherwise provided|specified|stated : explain
L2 subject to the provisions|submission|approval of > if; under
L1 subject to > if; under
L2 notwithstanding the fact that = although
G2 notwithstanding > despite; even if
L2 without prejudice to > this does not change
G2 due to the fact that = because
L2 owing to the fact that = because
L2 in view|light of the fact that = because
L1 in spite of the fact that = although
L1 despite the fact that = although
L1 given the fact that = because
L1 the fact that > that
G2 inasmuch as = because
L2 insofar as > as far as; if
L2 to the extent that > if; as far as
L2 whereas the|it > because
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
L1 in the field|area|sphere of > in
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
L2 within the time|period limit|specified|prescribed : date
L2 in a timely manner|fashion = on time
L2 at the earliest possible date|opportunity|convenience = as soon as possible
L1 at your earliest convenience = soon
L1 in due course > soon; give the date
L1 for the time being = for now
G2 at the present time = now
L1 at this point|moment in time = now
L2 at that point in time = then
L1 as of now|yet > now; so far
L2 on a regular|daily|weekly|monthly|annual basis > regularly; every day
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
L1 effective as of|from > from
L1 enter|enters|entered|entering into force > start; apply from
L1 come|comes|came|coming into force|effect > start; apply from
L2 on the day following > the day after
L3 forthwith = at once
L2 hereby : drop
L3 herein = here
G3 hereto|hereunder|hereinafter|hereinbefore|hereof|hereinabove : drop
G3 herewith > here; with this
G3 therein = there
G3 thereof > of it; its
L3 thereto|thereunder|thereafter|therefrom|therewith|thereupon > it; then
G3 heretofore = until now
L3 whereby > by which; so that
L3 wherein = where
L3 whosoever = whoever
L3 aforementioned|aforesaid|above-mentioned|abovementioned|afore-mentioned > this; these
L3 above mentioned > this; these
L2 said person|persons|application|document|documents|party > the; this
L3 the undersigned > I; we
L1 the foregoing > this
L1 the following documents > these documents
L1 the latter|former > name it
L2 the same shall > it must
L2 the person|persons concerned > you; people
L2 person|persons|individuals in possession of > people with
L2 natural|legal person|persons > person; company
L2 such person|persons|documents|application > the; this
L1 any and all = all
L1 each and every = every
L2 null and void = void
L1 terms and conditions : explain
L1 if and when > if; when
L1 first and foremost > first
O1 and / or > or
G3 inter alia > among others
L3 mutatis mutandis : explain
L3 prima|ipso|ex facie|facto|officio : explain
L1 pro|per|de|bona rata|annum|jure|fide : explain
L3 regulatory enactments = rules
L3 regulatory enactment > rule; law
L2 legislative|normative acts > laws
L2 statutory provisions|instrument|instruments|requirements|obligations > law; rules
L1 legal provisions|framework|basis > law; rules
L1 the provisions of : drop
L2 shall be|not|constitute|have|furnish|provide|submit|enter|apply|ensure|comply|cease > must; will
L2 shall be required to = must
L2 are|is obliged to = must
L1 are|is required to > must
L2 are|is obligated to = must
G2 are|is authorised|authorized|empowered to = may
L1 are|is entitled to > can; may
L1 are|is permitted to > may; can
L2 are|is not permitted to > must not
L1 are|is liable to|for > may have to pay
L2 liable to a|an|the? administrative|penalty|fine|prosecution > may be fined
G2 is incumbent upon|on > must
L2 it is imperative|essential|necessary|mandatory that > must
L2 it is hereby : drop
L2 it should be noted|borne|emphasised|emphasized|pointed : drop
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
L2 failure to comply|submit|pay|provide > if you do not
L2 in default of > if you do not
L2 deem|deems|deemed|deeming it? necessary|appropriate|fit > think; consider
G2 deem|deems|deemed > think; consider
L2 grounds for > reason to
L2 constitute|constitutes|constituted grounds|an > is; are
G1 constitute|constitutes|constituted > is; make up
L2 @give rise to = @cause
L2 gave|given rise to > cause
L1 has|have the right to > can; may
L2 has|have the ability|capacity to > can
L1 is|are in a position to > can
L2 is|are of the opinion that > think
L1 is|are in receipt of > have; get
L1 in possession of > with; who have
L1 is|are subject to > must; may
L1 is|are in need of > need
G2 has a requirement for = needs
L1 is|are responsible for the *tion|*ment of > handle
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
L1 cease|ceases|ceased > stop
L2 furnish|furnishes|furnished … documentation|documents|proof|evidence|information|certificate > give; send
L2 remit|remitted … payment|fee|amount|sum > pay
L2 effectuate|effectuated > make
L2 be|being|is|are|been effected > be made; be done
L2n @procure = @buy
L2 necessitate|necessitates|necessitated > need
L2 apprise|apprised > tell
L1n @facilitate = @ease
G1 facilitate|facilitates|facilitated|facilitating > help; ease
G1 implement|implements|implemented|implementing > carry out; start
G1 implementation of > carrying out; putting in place
G2 promulgat* > issue; publish
L2 disseminat* > send; share
G1 enumerat* > list; count
L1 elucidat* > explain
L1 envisage|envisages|envisaged > plan; expect
L1 remunerat* > pay
L1 requisite > needed
L2 the requisite documentation > the papers you need
L1 non-compliance > breaking the rules
L1 applicant|applicants shall|must|are|is > you
L1 documentation > papers; documents
L2 amenit* > benches, paths
L1 premises > building; rooms
L2 lodged|lodge|lodging a|an|the? application|complaint|appeal > apply; complain
L2 application lodged > application
G2 @make an application = @apply
L1 @submit an application = @apply
L1 @make a decision = @decide
L2 @take a decision = @decide
L2 took|taken a decision > decide
G2 @make a payment = @pay
L2 make payment of = pay
L2 conduct|conducts|conducted|conducting|carry|carries|carried|carrying out? a|an|the? evaluation|review|assessment|analysis|examination|inspection|investigation of : verb
L2 undertake|undertakes|undertook|undertaken|undertaking a|an|the? evaluation|review|assessment|analysis|examination|inspection : verb
L2 undertake|undertakes|undertook the calculation|preparation|development|implementation of : verb
L2 perform|performs|performed|performing a|an|the? evaluation|review|assessment|analysis|verification of : verb
L2 @give consideration to = @consider
L1 @take into consideration = @consider
L2 @provide assistance to = @help
L2 render|renders|rendered|rendering assistance > help
L2 provide|provides|providing guidance for|on > guide
L2 reach|reaches|reached a|an|the? agreement|conclusion > agree; conclude
L2 bring|brings|brought to the attention of > tell
L2 @bring to an end = @end
L1 put|puts in place > set up
L2 place|places a|an|the? obligation on > oblige
L1 an|the intensification|strengthening|enhancement of : verb
L2 the|of determination|submission|issuance|initiation|verification|utilisation|utilization of : verb
L1 the|of provision|installation|extension|modification of : verb
L2 is|are|was|were|being undertaken|effected > do; make
L2 are|is being carried out > we are doing
L2 will be ensured|effected|undertaken > we will
L2 ensure|ensures the *tion|*ment of : verb
L2 ensure that registration|payment|submission : verb
L1 take|takes action|steps to : drop
L1 take appropriate|necessary measures|action|steps > act
L1 measures for the *tion of > steps to
L2 in the respective territories|territory|areas > there
L1 respective > their; each
L1 as appropriate|applicable : drop
L1 where appropriate|applicable|necessary > if needed
L2 competent authority|authorities|body|bodies : name
L1 relevant authority|authorities|stakeholders|bodies : name
L1 stakeholders > people involved
L1 beneficiaries|beneficiary > people who get
L1 data subject|subjects > people
L1 end users|user > users
L1 human resources > staff; people
L1 financial resources|means > money
L1 capacity building|building-up > training
L1 service delivery|provision > services
L1 service users|recipients > people; clients
L1 motor vehicle|vehicles > car
L1 means of transport > vehicle; car
L1 dwelling|dwellings > home
L1 place of residence > home; address
L1 identity document|documents > passport or ID card
L1 additional > more; extra
L1 sufficient > enough
L1 assistance > help
L1 require|requires|required > need
L1 requirement|requirements > need; rule
L1 submit|submits|submitted > send; hand in
L1 approximately = about
L1 approximate cost|number > about
G1 additional information > more
L1 participate|participates|participated > take part
L1 residents > people
L1 render|renders|rendered > make
L2 adversely impact|affect > hurt; harm
G1 adversely > badly
L2 in close proximity to = near
G1 close proximity > near
L1 in the vicinity of = near
L1 adjacent to = next to
L1 advance notice|warning|planning > notice
L1 end result = result
L1 future plans = plans
L1 final outcome = outcome
L1 whether or not > whether
L2 is applicable to = applies to
L2 are applicable to = apply to
L2 in the process of : drop
L2 for the reason that = because
L2 in such a manner as to = to
L2 in the manner prescribed|specified|provided : how
L2 in the prescribed|specified manner : how
L1 is|are|was|were conducted > do; hold
L1 in writing to the undersigned > to me
L2 of the opinion that > think
L2 in its entirety = in full
L2 to that end|effect > so
L1 leverag* > use
L1 going forward|forwards > from now on
G2 incentivis*|incentiviz* > encourage
L2 operationalis*|operationaliz* > start
L1 streamlin* > simplify
L1 synerg* > working together
L1 holistic > whole
L1 paradigm > model
L1 modalities > ways
L2 conditionality > conditions
L1 transposition|transposed > written into law
L2 derogation > exception
L2 ratione|acquis > explain
`;
