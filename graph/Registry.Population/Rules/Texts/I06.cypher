/*
id: I06
version: 1
group: identity
name:   { sv: Delat utbetalningskonto, en: Shared payout account }
reason: { sv: Pengarna går till ett ställe, en: Money goes to one place }
subject: account
recipients: [social_services]
points: [2, 4]
parameters:
  minHouseholds:     { value: 2, unit: households, source: default, adjustable, minimum: 2 }
  minMonths:         { value: 2, unit: months, source: default, adjustable, minimum: 1 }
  minHouseholdsHigh: { value: 4, unit: households, source: default, adjustable, minimum: 2 }
inputs: { required: [utbetalningar, bistandsbeslut, relationer] }
guards: [X15]
tests:
  - { sv: Hushåll vars sökande är närstående räknas som ett, en: Households whose applicants are related count as one }
  - { sv: 'En person som byter hushåll, och medsökandes närstående, räknas inte som ett hushåll till', en: 'A person who changes household, and relatives of a co-applicant, are no further household' }
  - { sv: 'Utbetalningar till god man, hyresvärd, annan myndighet och utbetalningskort räknas inte', en: 'Payments to legal guardians, landlords, other authorities and payment cards do not count' }
  - { sv: En utbetalning som har återförts räknas inte, en: A payment that was reversed does not count }
numbers:
  households: { limit: minHouseholds, unit: households, sv: Hushåll utan släktskap, en: Unrelated households }
  payments:   { unit: payments, sv: Utbetalningar, en: Payments }
explanation:
  sv: "Pengarna går till ett ställe: samma konto för {households} hushåll vars sökande inte är närstående (gräns {minHouseholds}, högre nivå {minHouseholdsHigh}), vart och ett i minst {minMonths} månader, {payments} utbetalningar."
  en: "Money goes to one place: the same account for {households} households whose applicants are not related (limit {minHouseholds}, higher level {minHouseholdsHigh}), each for at least {minMonths} months, {payments} payments."
clears:
  sv: Att kontot hör till en god man, en hyresvärd, en förälder eller kommunens utbetalningskort.
  en: An account that belongs to a legal guardian, a landlord, a parent or the municipality's payment cards.
law:
  sv: "2001:637 15 §. Kontot finns bara som nycklad hash."
  en: "2001:637 15 §. The account is kept as a keyed hash only."
*/
MATCH (k:Account)<-[:PAID_TO]-(pay:Payment)-[:UNDER]->(d:Decision)
// X15 by the type of payee, rent straight to the landlord, and the card pool
WHERE NOT coalesce(pay.payeeType, '') IN ['god_man', 'hyresvard', 'annan_myndighet']
  AND NOT coalesce(pay.method, '') IN ['hyresvard_direkt', 'utbetalningskort']
WITH k, d, sum(pay.amount) AS net
// What was taken back was not paid
WHERE net > 0
WITH k, d.household AS household, count(DISTINCT d.month) AS months, collect(d) AS paid
WHERE months >= $minMonths
WITH k, count(household) AS households, collect(paid) AS perHousehold
WHERE households >= $minHouseholds
UNWIND perHousehold AS paid
UNWIND paid AS d
MATCH (d)-[role:COVERS]->(a:Person)
WHERE role.role = 'sokande'
  AND NOT coalesce(a.stub, false)
  // X15 by a row: the person has a legal guardian
  AND NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(a) WHERE x.code = 'X15' }
WITH k, collect(DISTINCT d) AS decisions, collect(DISTINCT a) AS applicants
// Of households that share an applicant, or whose applicants are related, only the first is counted
WITH k, decisions, applicants,
     size(COLLECT { UNWIND decisions AS d RETURN DISTINCT d.household })
     - size(COLLECT {
         UNWIND decisions AS d
         MATCH (d)-[role:COVERS]->(a:Person)-[:KIN_OF|ALSO_KNOWN_AS*0..3]-(other:Person)<-[otherRole:COVERS]-(earlier:Decision)
         WHERE role.role IN ['sokande', 'medsokande']
           AND otherRole.role IN ['sokande', 'medsokande']
           AND earlier.household < d.household
           AND earlier IN decisions
         RETURN DISTINCT d.household
       }) AS households
WHERE households >= $minHouseholds
WITH k, applicants, households,
     COLLECT {
       UNWIND decisions AS d
       MATCH (d)<-[:UNDER]-(pay:Payment)-[:PAID_TO]->(k)
       WHERE NOT coalesce(pay.payeeType, '') IN ['god_man', 'hyresvard', 'annan_myndighet']
         AND NOT coalesce(pay.method, '') IN ['hyresvard_direkt', 'utbetalningskort']
         AND pay.amount > 0
       RETURN pay
     } AS payments,
     COLLECT {
       UNWIND decisions AS d
       MATCH (d)<-[:UNDER]-(pay:Payment)-[:PAID_TO]->(k)
       MATCH (pay)-[:PAYS]->(payee:Person)
       WHERE NOT coalesce(payee.stub, false)
       RETURN DISTINCT payee
     } AS payees
RETURN k AS subject,
       applicants + payees AS related,
       payments AS evidence,
       CASE WHEN households >= $minHouseholdsHigh THEN 4 ELSE 2 END AS points,
       households AS households,
       size(payments) AS payments
