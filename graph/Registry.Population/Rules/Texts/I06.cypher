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
  - { sv: 'Utbetalningar till god man, hyresvärd, annan myndighet och utbetalningskort räknas inte', en: 'Payments to legal guardians, landlords, other authorities and payment cards do not count' }
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
// X15 by the type of payee, and the card pool
WHERE NOT coalesce(pay.payeeType, '') IN ['god_man', 'hyresvard', 'annan_myndighet']
  AND coalesce(pay.method, '') <> 'utbetalningskort'
  AND pay.amount > 0
WITH k, d.household AS household, count(DISTINCT d.month) AS months, collect(DISTINCT d) AS paid
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
// Of households whose applicants are related only the one with the lowest applicant is counted
WITH k, decisions, applicants,
     COLLECT {
       UNWIND decisions AS d
       MATCH (d)-[role:COVERS]->(a:Person)
       WHERE role.role = 'sokande'
         AND NOT EXISTS {
           MATCH (a)-[:KIN_OF|ALSO_KNOWN_AS*1..3]-(other:Person)
           WHERE other.id < a.id AND other IN applicants
         }
       RETURN DISTINCT d.household
     } AS households
WHERE size(households) >= $minHouseholds
WITH k, applicants, size(households) AS households,
     COLLECT {
       UNWIND decisions AS d
       MATCH (d)<-[:UNDER]-(pay:Payment)-[:PAID_TO]->(k)
       WHERE NOT coalesce(pay.payeeType, '') IN ['god_man', 'hyresvard', 'annan_myndighet']
         AND coalesce(pay.method, '') <> 'utbetalningskort'
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
